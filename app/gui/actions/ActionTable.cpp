// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/ActionTable.h"

#include <QCoreApplication>

#include <array>

namespace articular {

namespace {

constexpr char context[] = "articular::ActionTable";
constexpr QKeySequence::StandardKey none = QKeySequence::UnknownKey;

constexpr std::array rows{
    ActionRow{ActionId::NewArticle, "new-article",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&New article…"), QKeySequence::New, "", "document-new", false},
    ActionRow{ActionId::OpenArticle, "open-article",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Open article…"), QKeySequence::Open, "", "document-open", false},
    ActionRow{ActionId::OpenFolder, "open-folder",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Open clinic &folder…"), none, "Ctrl+Shift+O", "folder-open", false},
    ActionRow{ActionId::Save, "save",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Save"), QKeySequence::Save, "", "document-save", false},
    ActionRow{ActionId::SaveAs, "save-as",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Save &as…"), none, "Ctrl+Shift+S", "document-save-as", false},
    ActionRow{ActionId::SaveAll, "save-all",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Save a&ll"), none, "", "", false},
    ActionRow{ActionId::ShowVersions, "show-versions",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Earlier &versions of the text…"), none, "", "", false},
    ActionRow{ActionId::ImportReferences, "import-references",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Import references…"), none, "", "", false},
    ActionRow{ActionId::ExportPage, "export-page",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Export…"), none, "Ctrl+E", "document-export", false},
    ActionRow{ActionId::PublishPage, "publish-page",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Publish on &WordPress…"), none, "", "", false},
    ActionRow{ActionId::SaveReport, "save-report",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Save re&port…"), none, "", "", false},
    ActionRow{ActionId::Close, "close",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Close"), none, "Ctrl+W", "", false},
    ActionRow{ActionId::ReopenClosed, "reopen-closed",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Open the article closed las&t"), none, "Ctrl+Shift+T", "", false},
    ActionRow{ActionId::Quit, "quit",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Quit"), none, "Ctrl+Q", "application-exit", false},

    ActionRow{ActionId::Undo, "undo",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Undo"), QKeySequence::Undo, "", "edit-undo", false},
    ActionRow{ActionId::Redo, "redo",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Redo"), QKeySequence::Redo, "", "edit-redo", false},
    ActionRow{ActionId::Cut, "cut",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Cu&t"), QKeySequence::Cut, "", "edit-cut", false},
    ActionRow{ActionId::Copy, "copy",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Copy"), QKeySequence::Copy, "", "edit-copy", false},
    ActionRow{ActionId::Paste, "paste",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Paste"), QKeySequence::Paste, "", "edit-paste", false},
    ActionRow{ActionId::PastePlain, "paste-plain",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Paste as p&lain text"), none, "Ctrl+Shift+V", "", false},
    ActionRow{ActionId::SelectAll, "select-all",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Select &all"), QKeySequence::SelectAll, "", "", false},
    ActionRow{ActionId::Find, "find",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Find…"), none, "Ctrl+F", "edit-find", false},
    ActionRow{ActionId::FindNext, "find-next",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Find &next"), none, "F3", "", false},
    ActionRow{ActionId::FindPrevious, "find-previous",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Find pre&vious"), none, "Shift+F3", "", false},
    ActionRow{ActionId::Replace, "replace",
              QT_TRANSLATE_NOOP("articular::ActionTable", "R&eplace…"), none, "Ctrl+H", "", false},
    ActionRow{ActionId::PairMarks, "pair-marks",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Close &brackets and quotation marks"), none, "", "", true},

    ActionRow{ActionId::Bold, "bold",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Bold"), none, "Ctrl+B", "format-text-bold", true},
    ActionRow{ActionId::Italic, "italic",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Italic"), none, "Ctrl+I", "format-text-italic", true},
    ActionRow{ActionId::Link, "link",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Link"), none, "Ctrl+K", "insert-link", false},
    ActionRow{ActionId::Heading, "heading",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Heading"), none, "Ctrl+2", "format-heading", false},
    ActionRow{ActionId::BulletList, "bullet-list",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Bullet li&st"), none, "Ctrl+Shift+8", "format-list-unordered", true},
    ActionRow{ActionId::NumberedList, "numbered-list",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Nu&mbered list"), none, "Ctrl+Shift+7", "format-list-ordered", true},
    ActionRow{ActionId::Quote, "quote",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Quotation"), none, "Ctrl+Shift+9", "format-text-blockquote", true},
    ActionRow{ActionId::InsertReference, "insert-reference",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Reference…"), none, "Ctrl+R", "insert-reference", false},
    ActionRow{ActionId::TurnTypedList, "turn-typed-list",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Turn a typed list into references…"), none, "", "", false},
    ActionRow{ActionId::InsertTable, "insert-table",
              QT_TRANSLATE_NOOP("articular::ActionTable", "T&able…"), none, "", "insert-table", false},
    ActionRow{ActionId::InsertPicture, "insert-picture",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Pictures…"), none, "Ctrl+Shift+K", "panel-picture", false},
    ActionRow{ActionId::InsertNote, "insert-note",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Note box"), none, "", "", false},
    ActionRow{ActionId::InsertWarning, "insert-warning",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Warning box"), none, "", "", false},
    ActionRow{ActionId::InsertKeyPoints, "insert-key-points",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Key points box"), none, "", "", false},
    ActionRow{ActionId::NormalText, "normal-text",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Normal te&xt"), none, "Ctrl+1", "", false},
    ActionRow{ActionId::Heading3, "heading-3",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Subh&eading"), none, "Ctrl+3", "", false},
    ActionRow{ActionId::Heading4, "heading-4",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Sm&aller subheading"), none, "Ctrl+4", "", false},
    ActionRow{ActionId::DuplicateLines, "duplicate-lines",
              QT_TRANSLATE_NOOP("articular::ActionTable", "D&uplicate lines"), none, "Ctrl+D", "", false},
    ActionRow{ActionId::MoveLinesUp, "move-lines-up",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Move lines u&p"), none, "Alt+Up", "", false},
    ActionRow{ActionId::MoveLinesDown, "move-lines-down",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Move lines &down"), none, "Alt+Down", "", false},

    ActionRow{ActionId::ShowEditor, "show-editor",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Show &text"), none, "Ctrl+Alt+1", "", true},
    ActionRow{ActionId::ShowPreview, "show-preview",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Show &page"), none, "Ctrl+Alt+2", "view-split-left-right", true},
    ActionRow{ActionId::ZoomIn, "zoom-in",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Zoom &in"), none, "Ctrl++", "zoom-in", false},
    ActionRow{ActionId::ZoomOut, "zoom-out",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Zoom &out"), none, "Ctrl+-", "zoom-out", false},
    ActionRow{ActionId::ZoomReset, "zoom-reset",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Normal size"), none, "Ctrl+0", "", false},
    ActionRow{ActionId::NextPane, "next-pane",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Next p&ane"), none, "F6", "", false},
    ActionRow{ActionId::PreviousPane, "previous-pane",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Previous pan&e"), none, "Shift+F6", "", false},
    ActionRow{ActionId::NextTab, "next-tab",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Next ta&b"), none, "Ctrl+PgDown", "", false},
    ActionRow{ActionId::PreviousTab, "previous-tab",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Pre&vious tab"), none, "Ctrl+PgUp", "", false},
    ActionRow{ActionId::TabUsedBefore, "tab-used-before",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Tab &used before"), QKeySequence::NextChild, "", "", false},
    ActionRow{ActionId::TabUsedLongAgo, "tab-used-long-ago",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Tab used lon&gest ago"), QKeySequence::PreviousChild, "", "", false},
    ActionRow{ActionId::LineNumbers, "line-numbers",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Line &numbers"), none, "", "", true},
    ActionRow{ActionId::DetailsAsText, "details-as-text",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Sho&w article details as text"), none, "", "", true},
    ActionRow{ActionId::TabLeavesText, "tab-leaves-text",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Tab key leaves the te&xt"), none, "Ctrl+M", "", true},
    ActionRow{ActionId::FocusParagraph, "focus-paragraph",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Focus on one paragrap&h"), none, "", "", true},
    ActionRow{ActionId::HoldCursorLine, "hold-cursor-line",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Keep the cursor's line in the &middle"), none, "", "", true},
    ActionRow{ActionId::FullScreen, "full-screen",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Full screen"), none, "F11", "", true},

    ActionRow{ActionId::PageFitsPane, "page-fits-pane",
              QT_TRANSLATE_NOOP("articular::ActionTable", "As &wide as its pane"), none, "", "", true},
    ActionRow{ActionId::PageDesktop, "page-desktop",
              QT_TRANSLATE_NOOP("articular::ActionTable", "On a &desktop screen"), none, "", "", true},
    ActionRow{ActionId::PageTablet, "page-tablet",
              QT_TRANSLATE_NOOP("articular::ActionTable", "On a &tablet"), none, "", "", true},
    ActionRow{ActionId::PagePhone, "page-phone",
              QT_TRANSLATE_NOOP("articular::ActionTable", "On a &phone"), none, "", "", true},
    ActionRow{ActionId::PagePaper, "page-paper",
              QT_TRANSLATE_NOOP("articular::ActionTable", "As pr&inted"), none, "", "", true},
    ActionRow{ActionId::PageColoursWindow, "page-colours-window",
              QT_TRANSLATE_NOOP("articular::ActionTable", "In the colours of the wind&ow"), none, "", "", true},
    ActionRow{ActionId::PageLight, "page-light",
              QT_TRANSLATE_NOOP("articular::ActionTable", "In &light colours"), none, "", "", true},
    ActionRow{ActionId::PageDark, "page-dark",
              QT_TRANSLATE_NOOP("articular::ActionTable", "In dar&k colours"), none, "", "", true},
    ActionRow{ActionId::PageUnmarked, "page-unmarked",
              QT_TRANSLATE_NOOP("articular::ActionTable", "No changes &marked"), none, "", "", true},
    ActionRow{ActionId::PageSinceSaved, "page-since-saved",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Changes since it was sa&ved"), none, "", "", true},
    ActionRow{ActionId::PageSinceApproved, "page-since-approved",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Changes since it was &approved"), none, "", "", true},
    ActionRow{ActionId::PageSinceEarlier, "page-since-earlier",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Changes since an &earlier text…"), none, "", "", true},
    ActionRow{ActionId::PageReadingOrder, "page-reading-order",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Reading order, without design"), none, "", "", true},
    ActionRow{ActionId::ScrollTogether, "scroll-together",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Scroll text and page together"), none, "", "", true},
    ActionRow{ActionId::PageInBrowser, "page-in-browser",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Open page in &browser"), none, "", "", false},
    ActionRow{ActionId::ShowCards, "show-cards",
              QT_TRANSLATE_NOOP("articular::ActionTable", "In &search results and shared links…"), none, "", "", false},

    ActionRow{ActionId::ThemeSystem, "theme-system",
              QT_TRANSLATE_NOOP("articular::ActionTable", "As the &computer"), none, "", "", true},
    ActionRow{ActionId::ThemeLight, "theme-light",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Light"), none, "", "", true},
    ActionRow{ActionId::ThemeDark, "theme-dark",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Dark"), none, "", "", true},

    ActionRow{ActionId::NextProblem, "next-problem",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Next problem"), none, "F8", "go-down", false},
    ActionRow{ActionId::PreviousProblem, "previous-problem",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Previous problem"), none, "Shift+F8", "go-up", false},
    ActionRow{ActionId::MarkClaim, "mark-claim",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Mark the selected text as a claim"), none, "Ctrl+Shift+M", "", false},
    ActionRow{ActionId::ShowDetails, "show-details",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Details"), none, "Alt+1", "document-properties", false},
    ActionRow{ActionId::ShowChecklist, "show-checklist",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Checklist"), none, "Alt+2", "view-task", false},
    ActionRow{ActionId::ShowProblems, "show-problems",
              QT_TRANSLATE_NOOP("articular::ActionTable", "P&roblems"), none, "Alt+3", "data-warning", false},
    ActionRow{ActionId::ShowClaims, "show-claims",
              QT_TRANSLATE_NOOP("articular::ActionTable", "C&laims"), none, "Alt+6", "", false},
    ActionRow{ActionId::ShowOutline, "show-outline",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Outline"), none, "Alt+4", "view-list-tree", false},
    ActionRow{ActionId::ShowArticles, "show-articles",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Articles"), none, "Alt+5", "folder-documents", false},
    ActionRow{ActionId::ShowConsents, "show-consents",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Patients' &consents…"), none, "", "", false},
    ActionRow{ActionId::ShowClinicTexts, "show-clinic-texts",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Clinic &texts…"), none, "", "", false},
    ActionRow{ActionId::ShowUses, "show-uses",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Where is it &used?…"), none, "", "", false},
    ActionRow{ActionId::ShowAddedWords, "show-added-words",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Added &words…"), none, "", "", false},
    ActionRow{ActionId::VerifyRecord, "verify-record",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Verify record…"), none, "", "", false},
    ActionRow{ActionId::CompareWithSite, "compare-with-site",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Compare with the &site…"), none, "", "", false},
    ActionRow{ActionId::ShowReadability, "show-readability",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Readab&ility"), none, "Alt+7", "", false},
    ActionRow{ActionId::ReloadClinic, "reload-clinic",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Read the clinic's files &again"), none, "F5", "view-refresh", false},

    ActionRow{ActionId::SendForReview, "send-for-review",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Send for review…"), none, "", "", false},
    ActionRow{ActionId::TakeBack, "take-back",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Take it back"), none, "", "", false},
    ActionRow{ActionId::MakeNewVersion, "make-new-version",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Make a &new version"), none, "", "", false},
    ActionRow{ActionId::ShowApprovedChanges, "show-approved-changes",
              QT_TRANSLATE_NOOP("articular::ActionTable", "See &what changed…"), none, "", "", false},
    ActionRow{ActionId::GoBackToApproved, "go-back-to-approved",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Go back to the approved text"), none, "", "", false},
    ActionRow{ActionId::ShowNotes, "show-notes",
              QT_TRANSLATE_NOOP("articular::ActionTable", "N&otes"), none, "Alt+8", "", false},
    ActionRow{ActionId::ReviewArticle, "review-article",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Rev&iew it"), none, "Ctrl+Shift+R", "", false},
    ActionRow{ActionId::ApproveArticle, "approve-article",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Approve…"), none, "", "", false},
    ActionRow{ActionId::ReturnArticle, "return-article",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Send &back…"), none, "", "", false},
    ActionRow{ActionId::AddNote, "add-note",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Add a note to the se&lected text…"), none, "Ctrl+Shift+N", "", false},
    ActionRow{ActionId::WithdrawArticle, "withdraw-article",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Take t&his page down…"), none, "", "", false},
    ActionRow{ActionId::CorrectPage, "correct-page",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Correct this page…"), none, "", "", false},
    ActionRow{ActionId::ShowDueReviews, "show-due-reviews",
              QT_TRANSLATE_NOOP("articular::ActionTable", "Reviews that are d&ue…"), none, "", "", false},
    ActionRow{ActionId::MakeSigningKey, "make-signing-key",
              QT_TRANSLATE_NOOP("articular::ActionTable", "M&y signing key…"), none, "", "", false},
    ActionRow{ActionId::PeopleWhoApprove, "people-who-approve",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&People who approve…"), none, "", "", false},
    ActionRow{ActionId::JoinClinic, "join-clinic",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Join this clinic…"), none, "", "", false},

    ActionRow{ActionId::FindCommand, "find-command",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Find a command…"), none, "Ctrl+Shift+P", "", false},
    ActionRow{ActionId::ChangeShortcuts, "change-shortcuts",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&Keyboard shortcuts…"), none, "", "", false},
    ActionRow{ActionId::About, "about",
              QT_TRANSLATE_NOOP("articular::ActionTable", "&About Articular"), none, "", "articular", false},
};

} // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

const ActionRow &actionRow(ActionId id)
{
    return rows[size_t(id)];
}

bool changesText(ActionId id)
{
    using enum ActionId;
    switch (id) {
    case Undo: case Redo: case Cut: case Paste: case PastePlain: case Replace:
    case Bold: case Italic: case ActionId::Link: case Heading: case BulletList: case NumberedList: case Quote:
    case InsertReference: case TurnTypedList: case InsertTable: case InsertPicture: case InsertNote: case InsertWarning: case InsertKeyPoints:
    case NormalText: case Heading3: case Heading4: case DuplicateLines: case MoveLinesUp: case MoveLinesDown:
        return true;
    default:
        return false;
    }
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
