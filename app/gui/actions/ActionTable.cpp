// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/ActionTable.h"

#include <QCoreApplication>

#include <array>

namespace articular {

namespace {

constexpr char context[] = "articular::ActionTable";
constexpr QKeySequence::StandardKey none = QKeySequence::UnknownKey;

#define TEXT(text) QT_TRANSLATE_NOOP("articular::ActionTable", text)

constexpr std::array rows{
    ActionRow{ActionId::NewArticle, "new-article", TEXT("&New article…"), QKeySequence::New, "", "document-new", false},
    ActionRow{ActionId::OpenArticle, "open-article", TEXT("&Open article…"), QKeySequence::Open, "", "document-open", false},
    ActionRow{ActionId::OpenFolder, "open-folder", TEXT("Open clinic &folder…"), none, "Ctrl+Shift+O", "folder-open", false},
    ActionRow{ActionId::Save, "save", TEXT("&Save"), QKeySequence::Save, "", "document-save", false},
    ActionRow{ActionId::SaveAs, "save-as", TEXT("Save &as…"), none, "Ctrl+Shift+S", "document-save-as", false},
    ActionRow{ActionId::ExportDraft, "export-draft", TEXT("&Export draft page…"), none, "Ctrl+E", "document-export", false},
    ActionRow{ActionId::Close, "close", TEXT("&Close window"), none, "Ctrl+W", "", false},
    ActionRow{ActionId::Quit, "quit", TEXT("&Quit"), none, "Ctrl+Q", "application-exit", false},

    ActionRow{ActionId::Undo, "undo", TEXT("&Undo"), QKeySequence::Undo, "", "edit-undo", false},
    ActionRow{ActionId::Redo, "redo", TEXT("&Redo"), QKeySequence::Redo, "", "edit-redo", false},
    ActionRow{ActionId::Cut, "cut", TEXT("Cu&t"), QKeySequence::Cut, "", "edit-cut", false},
    ActionRow{ActionId::Copy, "copy", TEXT("&Copy"), QKeySequence::Copy, "", "edit-copy", false},
    ActionRow{ActionId::Paste, "paste", TEXT("&Paste"), QKeySequence::Paste, "", "edit-paste", false},
    ActionRow{ActionId::SelectAll, "select-all", TEXT("Select &all"), QKeySequence::SelectAll, "", "", false},
    ActionRow{ActionId::Find, "find", TEXT("&Find…"), none, "Ctrl+F", "edit-find", false},
    ActionRow{ActionId::FindNext, "find-next", TEXT("Find &next"), none, "F3", "", false},
    ActionRow{ActionId::FindPrevious, "find-previous", TEXT("Find pre&vious"), none, "Shift+F3", "", false},

    ActionRow{ActionId::Bold, "bold", TEXT("&Bold"), none, "Ctrl+B", "format-text-bold", false},
    ActionRow{ActionId::Italic, "italic", TEXT("&Italic"), none, "Ctrl+I", "format-text-italic", false},
    ActionRow{ActionId::Link, "link", TEXT("&Link"), none, "Ctrl+K", "insert-link", false},
    ActionRow{ActionId::Heading, "heading", TEXT("&Heading"), none, "Ctrl+2", "format-heading", false},
    ActionRow{ActionId::BulletList, "bullet-list", TEXT("Bullet li&st"), none, "Ctrl+Shift+8", "format-list-unordered", false},
    ActionRow{ActionId::NumberedList, "numbered-list", TEXT("Nu&mbered list"), none, "Ctrl+Shift+7", "format-list-ordered", false},
    ActionRow{ActionId::Quote, "quote", TEXT("&Quotation"), none, "Ctrl+Shift+9", "format-text-blockquote", false},

    ActionRow{ActionId::ShowEditor, "show-editor", TEXT("Show &text"), none, "Ctrl+Alt+1", "", true},
    ActionRow{ActionId::ShowPreview, "show-preview", TEXT("Show &page"), none, "Ctrl+Alt+2", "view-split-left-right", true},
    ActionRow{ActionId::ZoomIn, "zoom-in", TEXT("Zoom &in"), none, "Ctrl++", "zoom-in", false},
    ActionRow{ActionId::ZoomOut, "zoom-out", TEXT("Zoom &out"), none, "Ctrl+-", "zoom-out", false},
    ActionRow{ActionId::ZoomReset, "zoom-reset", TEXT("&Normal size"), none, "Ctrl+0", "", false},
    ActionRow{ActionId::NextPane, "next-pane", TEXT("Next p&ane"), none, "F6", "", false},
    ActionRow{ActionId::PreviousPane, "previous-pane", TEXT("Previous pan&e"), none, "Shift+F6", "", false},
    ActionRow{ActionId::LineNumbers, "line-numbers", TEXT("&Line numbers"), none, "", "", true},
    ActionRow{ActionId::FullScreen, "full-screen", TEXT("&Full screen"), none, "F11", "", true},

    ActionRow{ActionId::ThemeSystem, "theme-system", TEXT("As the &computer"), none, "", "", true},
    ActionRow{ActionId::ThemeLight, "theme-light", TEXT("&Light"), none, "", "", true},
    ActionRow{ActionId::ThemeDark, "theme-dark", TEXT("&Dark"), none, "", "", true},

    ActionRow{ActionId::NextProblem, "next-problem", TEXT("&Next problem"), none, "F8", "go-down", false},
    ActionRow{ActionId::PreviousProblem, "previous-problem", TEXT("&Previous problem"), none, "Shift+F8", "go-up", false},
    ActionRow{ActionId::ShowDetails, "show-details", TEXT("&Details"), none, "Alt+1", "document-properties", false},
    ActionRow{ActionId::ShowChecklist, "show-checklist", TEXT("&Checklist"), none, "Alt+2", "view-task", false},
    ActionRow{ActionId::ShowProblems, "show-problems", TEXT("P&roblems"), none, "Alt+3", "data-warning", false},
    ActionRow{ActionId::ShowOutline, "show-outline", TEXT("&Outline"), none, "Alt+4", "view-list-tree", false},
    ActionRow{ActionId::ShowArticles, "show-articles", TEXT("&Articles"), none, "Alt+5", "folder-documents", false},
    ActionRow{ActionId::ReloadClinic, "reload-clinic", TEXT("Read the clinic's files &again"), none, "F5", "view-refresh", false},

    ActionRow{ActionId::About, "about", TEXT("&About Articular"), none, "", "articular", false},
};

#undef TEXT

} // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

const ActionRow &actionRow(ActionId id)
{
    return rows[size_t(id)];
}

QString actionText(const ActionRow &row)
{
    return QCoreApplication::translate(context, row.text);
}

QList<QKeySequence> actionShortcuts(const ActionRow &row)
{
    if (row.standardKey != none)
        return QKeySequence::keyBindings(row.standardKey);
    if (*row.shortcut == '\0')
        return {};
    return {QKeySequence(QString::fromLatin1(row.shortcut), QKeySequence::PortableText)};
}

} // namespace articular
