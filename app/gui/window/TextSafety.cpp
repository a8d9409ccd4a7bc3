// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/TextSafety.h"

#include "gui/editor/MarkdownEdit.h"
#include "gui/review/ChangesDialog.h"
#include "gui/session/TextComparison.h"

#include <QFileInfo>

namespace articular {

TextSafety::TextSafety(QWidget *window, ArticleView &view, FileCommands &files, NoticeBar &notices,
                       std::shared_ptr<const RecoveryFolder> recovery, const Clock &clock)
    : QObject(window), m_window(window), m_view(view), m_files(files), m_notices(notices), m_outside(view.session(), this)
{
    if (recovery != nullptr) {
        m_writer = new RecoveryWriter(view.session(), std::move(recovery), clock, this);
        connect(m_writer, &RecoveryWriter::failed, this, [this](const Error &error) {
            m_notices.showNotice(Tone::Attention, tr("No copy of your unsaved text can be kept in case the program ends early. Save often. %1").arg(error.message));
        });
    }
    connect(&m_outside, &OutsideChanges::changed, this, &TextSafety::takeOrAsk);
    connect(&m_outside, &OutsideChanges::emptied, this, [this] {
        m_view.session().markUnsaved();
        askWhichStays(tr("Another program or person emptied this article's file. Your text is still here. Choose which is to stay."));
    });
    connect(&m_outside, &OutsideChanges::removed, this, [this] {
        m_view.session().markUnsaved();
        m_question = tr("The article's file was removed or renamed by another program. Your text is still here: save it to write the file again.");
        m_notices.showNotice(Tone::Attention, m_question);
    });
    connect(&m_outside, &OutsideChanges::restored, this, &TextSafety::withdrawQuestion);
    // Its Undo would then take back what was typed since.
    connect(view.session().document(), &QTextDocument::contentsChanged, this, [this] {
        m_notices.withdraw(m_updated);
        m_updated.clear();
    });
    connect(&files, &FileCommands::fileChangedOutside, this, [this] {
        askWhichStays(tr("Another program or person changed this article's file since you opened it. Your text is not saved yet, so that nothing of theirs is lost. Choose which is to stay."));
    });
}

void TextSafety::restore(const RecoveryCopy &copy)
{
    m_files.whenTextIsSafe([this, copy] { putBack(copy); });
}

void TextSafety::giveUp()
{
    if (m_writer != nullptr)
        m_writer->giveUp();
}

void TextSafety::putBack(const RecoveryCopy &copy)
{
    DocumentSession &session = m_view.session();
    const bool hasFile = !copy.path.isEmpty() && QFileInfo::exists(copy.path);
    if (hasFile) {
        if (const Status opened = session.open(copy.path); !opened) {
            m_files.showError(opened.error());
            return;
        }
    } else {
        session.close();
    }
    session.changeTextTo(copy.text);
    if (m_writer != nullptr)
        m_writer->adopt(copy.file);
    m_view.setFocus();
    m_notices.showNotice(Tone::Good, hasFile ? tr("This is the recovered text. Your file has not been changed: save to keep it, or undo to see what was saved.")
                                             : tr("This is the recovered text. It was never saved: save it to keep it."));
}

void TextSafety::takeOrAsk()
{
    if (m_view.session().isModified()) {
        askWhichStays(tr("Another program or person changed this article's file while you were writing. Both texts are safe. Choose which is to stay."));
        return;
    }
    takeTheirs();
}

void TextSafety::withdrawQuestion()
{
    DocumentSession &session = m_view.session();
    if (session.isModified() && session.bytes() == session.savedBytes())
        session.document()->setModified(false);
    m_notices.withdraw(m_question);
    // What belongs to the article may have been away with it.
    session.reloadWorkspace();
}

void TextSafety::takeTheirs()
{
    if (const Status taken = m_view.session().takeFromDisk(); !taken) {
        m_files.showError(taken.error());
        return;
    }
    std::vector<NoticeAction> actions;
    if (!m_view.session().isLocked())
        actions.push_back({tr("Undo"), [this] { m_view.editor().undo(); }});
    m_updated = tr("The text was updated: another program or person had changed the file.");
    m_notices.showNotice(Tone::Information, m_updated, actions);
}

void TextSafety::askWhichStays(const QString &text)
{
    m_question = text;
    m_notices.showNotice(Tone::Attention, text,
                         {{tr("Compare"), [this, text] {
                               compare();
                               // Looking decides nothing.
                               askWhichStays(text);
                           }},
                          {tr("Keep mine"), [this] { m_files.saveOver(); }},
                          {tr("Take theirs"), [this] { takeTheirs(); }},
                          {tr("Save mine as a copy…"), [this] { m_files.saveAs(); }}});
}

void TextSafety::compare()
{
    const DocumentSession &session = m_view.session();
    ComparedTexts texts{session.path(), {}, session.text().toUtf8(), session.workspace(), {}};
    m_work.run([this, texts]() mutable -> BackgroundWork::Outcome {
        const Result<ArticleFile> theirs = ArticleFile::read(texts.path);
        if (!theirs)
            return [this, error = theirs.error()] { m_files.showError(error); };
        texts.before.text = theirs.value().editorText();
        return [this, page = comparedAsHtml(texts)] {
            auto *dialog = new ChangesDialog(page, page.isEmpty() ? tr("Both texts are the same.") : tr("Your text, compared with the one in the file:"), m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        };
    });
}

} // namespace articular
