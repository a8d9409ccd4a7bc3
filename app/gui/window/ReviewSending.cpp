// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that ReviewCommands takes; what it shows is in ReviewCommands.cpp.
#include "gui/window/ReviewCommands.h"

#include "core/base/Ulid.h"
#include "core/review/Snapshots.h"
#include "gui/review/ChangesDialog.h"
#include "gui/review/SendDialog.h"
#include "gui/window/PersonAtDesk.h"
#include "gui/window/ProblemPlace.h"

#include <QDir>
#include <QFileInfo>

namespace articular {

ReviewRecorder::Subject ReviewCommands::subject()
{
    return {session().path(), session().bytes()};
}

bool ReviewCommands::isPersonKnown(QString &person)
{
    person = personAtDesk(session(), m_settings);
    if (person.isEmpty())
        m_notices.showNotice(Tone::Attention, tr("Say in the details who the author is: the reviewer wants to know who sends it."));
    return !person.isEmpty();
}

void ReviewCommands::whenSaved(const std::function<void()> &then)
{
    session().gatherChanges();
    if (session().isModified())
        m_files.save(then);
    else
        then();
}

void ReviewCommands::plan()
{
    QString person;
    if (session().path().isEmpty())
        m_notices.showNotice(Tone::Attention, tr("Save the article first: what is decided about it is kept beside its file."));
    else if (isPersonKnown(person))
        whenSaved([this] { m_recorder.plan(subject()); });
}

void ReviewCommands::ask(const SendingPlan &plan)
{
    auto *dialog = new SendDialog(session().displayName(), plan, m_clock.now().toLocalTime().date(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendDialog::sendRequested, this, &ReviewCommands::send);
    connect(dialog, &SendDialog::showRequested, this, [this](const Finding &problem) { showProblem(problem, m_view, m_docks); });
    dialog->open();
}

void ReviewCommands::send(Sending sending)
{
    if (!isPersonKnown(sending.by))
        return;
    const QByteArray text = session().text().toUtf8();
    const FrontMatter details = FrontMatter::parse(text);
    if (details.metadata().id.isEmpty()) {
        // Its review cannot do without a number; an article that was never sent may have none yet.
        if (const Result<TextEdit> edit = details.setScalar(QStringLiteral("id"), newUlid(m_clock.now())))
            session().applyEditsNow({edit.value()});
    }
    whenSaved([this, sending] {
        m_isBeingSent = m_recorder.send(subject(), sending);
        if (m_isBeingSent)
            session().setLock(tr("It is being sent for review."));
    });
}

void ReviewCommands::takeBack()
{
    if (QString person; isPersonKnown(person))
        m_recorder.takeBack(subject(), person);
}

void ReviewCommands::applyChanges()
{
    QString person;
    if (session().isModified())
        m_notices.showNotice(Tone::Attention, tr("The text on screen has changes of your own. Undo them, or save them as a copy, and apply then."),
                             {{tr("Save mine as a copy…"), [this] { m_files.saveAs(); }}});
    else if (isPersonKnown(person))
        m_recorder.applyChanges(subject(), person);
}

void ReviewCommands::makeNewVersion()
{
    if (QString person; isPersonKnown(person))
        m_recorder.beginNewVersion(subject(), person);
}

void ReviewCommands::compare()
{
    m_recorder.compare(subject());
}

void ReviewCommands::showChanges(const QByteArray &html)
{
    const bool isSent = m_situation && m_situation->state.submission;
    if (html.isEmpty()) {
        m_notices.showNotice(Tone::Information, isSent ? tr("Readers see the same as in the text that was sent.") : tr("Readers see the same as in the approved text."));
        return;
    }
    auto *dialog = new ChangesDialog(html, isSent ? tr("Compared with the text that was sent:") : tr("Compared with the approved text:"), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Result<QByteArray> ReviewCommands::approvedText() const
{
    const ApprovedVersion *version = m_situation ? m_situation->state.newest() : nullptr;
    if (!version)
        return Error{ErrorCode::NotFound, tr("No version of it is approved."), {}, m_view.session().path()};
    const Result<Snapshot> kept = readSnapshot(m_view.session().path(), version->contentDigest, version->pageDigest, m_situation->erasures);
    if (!kept)
        return kept.error();
    return kept.value().content.files().value("article.md");
}

void ReviewCommands::goBack()
{
    const Result<QByteArray> approved = approvedText();
    if (!approved) {
        m_notices.showNotice(Tone::Problem, approved.error().message);
        return;
    }
    if (approved.value() == normalisedText(session().bytes())) {
        m_notices.showNotice(Tone::Information, tr("The article's text is the approved one already. What differs is a picture or one of the clinic's files."),
                             {{tr("See what changed"), [this] { compare(); }}});
        return;
    }
    // The text is locked afterwards, so undoing is no way back to what is here now.
    const Result<QString> copy = m_files.keepCopy();
    if (!copy) {
        m_files.showError(copy.error());
        return;
    }
    session().changeTextTo(approved.value());
    m_files.save([this, name = QFileInfo(copy.value()).fileName()] {
        m_notices.showNotice(Tone::Good, tr("The approved text is back. The changed one is kept beside it as “%1”.").arg(name));
    });
}

} // namespace articular
