// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/VersionKeeper.h"

#include "core/review/ReviewSituation.h"
#include "gui/session/EditorText.h"

namespace articular {

VersionKeeper::VersionKeeper(DocumentSession &session, QString root, const Clock &clock, QObject *parent, int pause)
    : QObject(parent), m_session(session), m_root(std::move(root)), m_clock(clock)
{
    m_due.setSingleShot(true);
    m_due.setInterval(pause);
    connect(&m_due, &QTimer::timeout, this, [this] { keepWritten(VersionReason::Pause); });
    connect(session.document(), &QTextDocument::contentsChanged, this, [this] {
        if (m_session.isModified() && !m_due.isActive())
            m_due.start();
    });
    connect(&session, &DocumentSession::textReplaced, &m_due, &QTimer::stop);
    connect(&session, &DocumentSession::modifiedChanged, this, [this](bool modified) {
        if (modified)
            keepSaved(VersionReason::Opened);
    });
    connect(&session, &DocumentSession::saved, this, [this](const QString &, SaveKind kind) {
        // What is saved by itself every few seconds would drown the texts that somebody meant to keep.
        if (kind != SaveKind::ByItself)
            keepSaved(VersionReason::Save);
    });
    connect(&session, &DocumentSession::textGivenUp, this, [this] { keepWritten(VersionReason::Replaced); });
    connect(&session, &DocumentSession::analysisUpdated, this, &VersionKeeper::keepApproved);
    session.setKeepDisplaced([root = m_root, &clock](const QString &path, const QByteArray &bytes) {
        return keepVersion(root, path, VersionReason::Replaced, ArticleFile::fromBytes(bytes).editorText(), clock.now().toUTC());
    });
}

VersionKeeper::~VersionKeeper()
{
    blockSignals(true);
    m_work.settle(-1);
}

void VersionKeeper::keepSaved(VersionReason reason)
{
    keep(reason, [bytes = m_session.savedBytes()] { return ArticleFile::fromBytes(bytes).editorText(); });
}

void VersionKeeper::keepWritten(VersionReason reason)
{
    keep(reason, [text = m_session.document()->toRawText()] { return fromDocumentText(text).toUtf8(); });
}

void VersionKeeper::keepApproved(const AnalysisResult &result)
{
    const auto &situation = result.review.situation;
    if (m_session.isModified() || !situation || !situation->state.holds || result.text == m_approved)
        return;
    m_approved = result.text;
    keepSaved(VersionReason::Approval);
}

void VersionKeeper::keep(VersionReason reason, const std::function<QByteArray()> &text)
{
    const QString path = m_session.path();
    if (path.isEmpty())
        return;
    m_work.run([this, root = m_root, path, reason, text, now = m_clock.now().toUTC()]() -> BackgroundWork::Outcome {
        const Status kept = keepVersion(root, path, reason, text(), now);
        return [this, kept] {
            if (!kept && !std::exchange(m_hasFailed, true))
                emit failed(kept.error());
            else if (kept)
                m_hasFailed = false;
        };
    });
}

} // namespace articular
