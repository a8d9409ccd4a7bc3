// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prompts/DialogPrompts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace articular {

namespace {

constexpr qsizetype mostNamesAsked = 12;

QString articleFilter()
{
    return DialogPrompts::tr("Articles (*.md *.markdown)") + QStringLiteral(";;") + DialogPrompts::tr("All files (*)");
}

void openFileDialog(QFileDialog *dialog, const Prompts::PathChosen &chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), chosen);
    dialog->open();
}

} // namespace

void DialogPrompts::chooseArticle(QWidget *parent, const QString &folder, PathChosen chosen)
{
    auto *dialog = new QFileDialog(parent, tr("Open article"), folder, articleFilter());
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, chosen);
}

void DialogPrompts::choosePicture(QWidget *parent, PathChosen chosen)
{
    auto *dialog = new QFileDialog(parent, tr("Choose the main picture"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                   tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, chosen);
}

void DialogPrompts::chooseReferences(QWidget *parent, PathChosen chosen)
{
    auto *dialog = new QFileDialog(parent, tr("Import references"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                                   tr("References (*.nbib *.ris *.bib *.json)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, chosen);
}

void DialogPrompts::chooseFolder(QWidget *parent, const QString &title, const QString &folder, PathChosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, chosen);
}

void DialogPrompts::chooseSavePath(QWidget *parent, const QString &suggestion, PathChosen chosen)
{
    auto *dialog = new QFileDialog(parent, tr("Save article as"), QString(), articleFilter());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("md"));
    dialog->selectFile(suggestion);
    openFileDialog(dialog, chosen);
}

void DialogPrompts::chooseReportPath(QWidget *parent, const QString &suggestion, PathChosen chosen)
{
    const QString page = tr("Web page (*.html)");
    const QString pdf = tr("PDF to print or send (*.pdf)");
    auto *dialog = new QFileDialog(parent, tr("Save report"), QString(), page + QStringLiteral(";;") + pdf);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, pdf](const QString &filter) {
        dialog->setDefaultSuffix(filter == pdf ? QStringLiteral("pdf") : QStringLiteral("html"));
    });
    openFileDialog(dialog, chosen);
}

void DialogPrompts::chooseFile(QWidget *parent, const QString &title, const QString &filter, PathChosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                                   filter + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, chosen);
}

void DialogPrompts::chooseNewFile(QWidget *parent, const QString &title, const QString &filter, const QString &suggestion, PathChosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    openFileDialog(dialog, chosen);
}

void DialogPrompts::askAboutUnsaved(QWidget *parent, const QString &name, std::function<void(UnsavedChoice)> chosen)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("“%1” has changes that are not saved yet.").arg(name), QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("If you do not save, what you wrote since the last save is lost."));
    QPushButton *save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("Keep writing"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QDialog::finished, parent, [box, save, discard, chosen] {
        if (box->clickedButton() == save)
            chosen(UnsavedChoice::Save);
        else if (box->clickedButton() == discard)
            chosen(UnsavedChoice::Discard);
        else
            chosen(UnsavedChoice::Cancel);
    });
    box->open();
}

void DialogPrompts::askAboutSeveralUnsaved(QWidget *parent, const QStringList &names, std::function<void(SeveralUnsavedChoice)> chosen)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("%n articles have changes that are not saved yet.", nullptr, int(names.size())), QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostNamesAsked)))
        shown.append(QStringLiteral("• ") + name);
    if (names.size() > mostNamesAsked)
        shown.append(QStringLiteral("…"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(shown.join(u'\n') + QStringLiteral("\n\n") + tr("What is not saved is lost when they close."));
    const std::pair<QPushButton *, SeveralUnsavedChoice> rows[]{
        {box->addButton(tr("Save all"), QMessageBox::AcceptRole), SeveralUnsavedChoice::SaveAll},
        {box->addButton(tr("Ask about each"), QMessageBox::ActionRole), SeveralUnsavedChoice::AskEach},
        {box->addButton(tr("Save none"), QMessageBox::DestructiveRole), SeveralUnsavedChoice::DiscardAll},
        {box->addButton(tr("Keep writing"), QMessageBox::RejectRole), SeveralUnsavedChoice::Cancel}};
    box->setDefaultButton(rows[0].first);
    box->setEscapeButton(rows[3].first);
    QObject::connect(box, &QDialog::finished, parent, [box, rows = std::to_array(rows), chosen] {
        const auto clicked = std::ranges::find(rows, box->clickedButton(), [](const auto &row) { return static_cast<QAbstractButton *>(row.first); });
        chosen(clicked == rows.end() ? SeveralUnsavedChoice::Cancel : clicked->second);
    });
    box->open();
}

void DialogPrompts::showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Articular"),
                                tr("<h3>Articular %1</h3>").arg(QStringLiteral(ARTICULAR_VERSION)), QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(QIcon(QStringLiteral(":/articular/icons/articular.svg")).pixmap(64, 64));
    box->setInformativeText(tr("Write, check and approve a clinic's patient articles. Everything stays on this computer "
                               "until you export it.\n\nFree software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace articular
