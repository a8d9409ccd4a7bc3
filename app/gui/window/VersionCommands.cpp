// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/VersionCommands.h"

#include "core/review/ReviewSituation.h"
#include "core/review/ReviewSteps.h"
#include "core/review/Snapshots.h"
#include "gui/recovery/VersionsDialog.h"
#include "gui/session/TextComparison.h"
#include "gui/window/FileCommands.h"
#include "gui/window/NoticeBar.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Where the kept texts of an article are, for another thread.
struct Keeping
{
    QString root, path, articleId;
    Workspace workspace;
    std::shared_ptr<const ReviewSituation> situation; ///< null: nothing is known of a review

    QList<KeptText> texts() const
    {
        QList<KeptText> kept;
        for (const TextVersion &version : versionsOf(root, path))
            kept.append({version.at, VersionsDialog::reasonOf(version.reason), {}, version.file, {}});
        const Trust trust = situation ? situation->trust : Trust();
        for (const Event &event : readEvents(path, articleId).events) {
            const QByteArray digest = event.fields.value("content_digest"_L1).toString().toLatin1();
            if (event.kind == "submit"_L1 && !digest.isEmpty())
                kept.append({event.at, VersionCommands::tr("Sent for review"), personName(event.by, workspace, trust), {}, digest});
        }
        for (const ApprovedVersion &version : situation ? situation->state.versions : QList<ApprovedVersion>()) {
            const QString by = version.approvals.isEmpty() ? QString() : version.approvals.constLast().signer.name;
            kept.append({version.at, VersionCommands::tr("Version %1 approved").arg(version.number), by, {}, version.contentDigest});
        }
        std::ranges::stable_sort(kept, std::greater(), &KeptText::at);
        return kept;
    }

    Erasures erasures() const { return situation ? situation->erasures : Erasures(); }

    Result<QByteArray> read(const KeptText &text) const
    {
        if (!text.file.isEmpty())
            return readVersion(text.file);
        const auto files = readSnapshotFiles(path, text.digest, {"article.md"}, erasures());
        if (!files)
            return files.error();
        return files.value().value("article.md");
    }
};

Keeping keepingOf(const QString &root, const DocumentSession &session)
{
    return {root, session.path(), session.analysis().metadata.id, session.workspace(), session.analysis().review.situation};
}

} // namespace

VersionCommands::VersionCommands(MainWindow &page, const QString &root, const Clock &clock)
    : QObject(&page), m_page(page), m_root(root), m_keeper(page.view().session(), root, clock)
{
    connect(page.actions()[ActionId::ShowVersions], &QAction::triggered, this, &VersionCommands::showVersions);
    connect(page.actions()[ActionId::PageSinceEarlier], &QAction::triggered, this, &VersionCommands::showVersions);
    connect(page.actions()[ActionId::PageSinceEarlier], &QAction::toggled, this, [this](bool isOn) {
        if (!isOn)
            m_page.notices().withdraw(std::exchange(m_comparing, {}));
    });
    connect(&m_keeper, &VersionKeeper::failed, this, [this](const Error &error) {
        m_page.notices().showNotice(Tone::Information, tr("No earlier versions of the text can be kept on this computer. %1").arg(error.message));
    });
}

void VersionCommands::showVersions()
{
    const DocumentSession &session = m_page.view().session();
    m_work.run([this, keeping = keepingOf(m_root, session)]() -> BackgroundWork::Outcome {
        return [this, path = keeping.path, texts = keeping.texts()] { showTexts(path, texts); };
    });
}

void VersionCommands::showTexts(const QString &path, const QList<KeptText> &texts)
{
    const DocumentSession &session = m_page.view().session();
    // Another article may be open by now.
    if (path != session.path())
        return;
    if (texts.isEmpty()) {
        stopWithoutText();
        m_page.notices().showNotice(Tone::Information, tr("No earlier version of this text is kept yet. One is kept when you begin to change it, every five "
                                                          "minutes while you write, and when you save."));
        return;
    }
    auto *dialog = new VersionsDialog(texts, session.isLocked(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::changesRequested, this, [this, dialog](const KeptText &text) { compare(dialog, text); });
    connect(dialog, &VersionsDialog::restoreRequested, this, &VersionCommands::putBack);
    connect(dialog, &VersionsDialog::markRequested, this, &VersionCommands::markInPage);
    connect(dialog, &QDialog::rejected, this, &VersionCommands::stopWithoutText);
    dialog->open();
    dialog->begin();
}

void VersionCommands::compare(VersionsDialog *dialog, const KeptText &kept)
{
    const DocumentSession &session = m_page.view().session();
    const Keeping keeping = keepingOf(m_root, session);
    ComparedTexts texts{session.path(), {{}, kept.digest}, session.text().toUtf8(), session.workspace(), keeping.erasures()};
    m_work.run([shown = QPointer(dialog), kept, keeping, texts]() mutable -> BackgroundWork::Outcome {
        const Result<QByteArray> text = keeping.read(kept);
        texts.before.text = text ? text.value() : QByteArray();
        return [shown, kept, problem = text ? QString() : text.error().message, page = text ? comparedAsHtml(texts) : QByteArray()] {
            if (shown && problem.isEmpty())
                shown->showChanges(kept, page);
            else if (shown)
                shown->showProblem(problem);
        };
    });
}

void VersionCommands::putBack(const KeptText &kept)
{
    DocumentSession &session = m_page.view().session();
    const Result<QByteArray> text = keepingOf(m_root, session).read(kept);
    stopWithoutText();
    if (!text) {
        m_page.files().showError(text.error());
        return;
    }
    session.gatherChanges();
    session.changeTextTo(text.value());
    m_page.notices().showNotice(Tone::Good, tr("This is the text of %1. Undo brings back the one that was on screen.").arg(VersionsDialog::timeOf(kept)));
}

void VersionCommands::markInPage(const KeptText &kept)
{
    DocumentSession &session = m_page.view().session();
    const Result<QByteArray> text = keepingOf(m_root, session).read(kept);
    if (!text) {
        stopWithoutText();
        m_page.files().showError(text.error());
        return;
    }
    session.setEarlierText({text.value(), kept.digest});
    m_page.actions()[ActionId::PageSinceEarlier]->setChecked(true);
    m_page.actions()[ActionId::ShowPreview]->setChecked(true);
    const QString what = kept.who.isEmpty() ? kept.what : tr("%1, by %2", "what was done, name").arg(kept.what, kept.who);
    m_comparing = tr("The page shows what changed since the text of %1 (%2).").arg(VersionsDialog::timeOf(kept), what);
    m_page.notices().showNotice(Tone::Neutral, m_comparing, {{tr("Stop comparing"), [this] { m_page.actions()[ActionId::PageUnmarked]->setChecked(true); }}});
}

void VersionCommands::stopWithoutText()
{
    if (m_comparing.isEmpty() && m_page.actions()[ActionId::PageSinceEarlier]->isChecked())
        m_page.actions()[ActionId::PageUnmarked]->setChecked(true);
}

} // namespace articular
