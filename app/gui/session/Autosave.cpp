// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/Autosave.h"

#include "core/review/ReviewSituation.h"

namespace articular {

Autosave::Autosave(DocumentSession &session, QObject *parent, int pause) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Autosave::save);
    connect(session.document(), &QTextDocument::contentsChanged, this, &Autosave::noteChange);
    connect(&session, &DocumentSession::textReplaced, &m_pause, &QTimer::stop);
    connect(&session, &DocumentSession::saved, this, [this] { m_hasFailed = false; });
}

void Autosave::noteChange()
{
    if (m_session.isModified() && !m_session.path().isEmpty())
        m_pause.start();
}

bool Autosave::isDraft() const
{
    const auto &situation = m_session.analysis().review.situation;
    if (!situation)
        return false;
    const ArticlePhase phase = situation->state.phase;
    return phase == ArticlePhase::Draft || phase == ArticlePhase::ChangesRequested;
}

void Autosave::save()
{
    if (!m_session.isModified() || m_session.isLocked() || m_session.path().isEmpty())
        return;
    // Where the article stands is not known at once, and one writing is enough at a time.
    if (!m_session.analysis().review.situation || m_session.isSaving())
        m_pause.start();
    else if (isDraft())
        m_session.save(SaveKind::ByItself, [this](const Status &written) { report(written); });
}

void Autosave::report(const Status &written)
{
    // Who else writes the file is told of where that is seen.
    if (!written && written.error().code != ErrorCode::Refused && !std::exchange(m_hasFailed, true))
        emit failed(written.error());
}

} // namespace articular
