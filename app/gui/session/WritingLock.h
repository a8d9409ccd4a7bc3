// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the open article for the person here to write, tells everybody else who opens it, and tells who else has it. Advice
// only: what keeps texts from being lost is comparing before saving.
#pragma once

#include "core/base/Clock.h"
#include "core/document/ArticleLock.h"
#include "gui/session/DocumentSession.h"

#include <QTimer>

namespace articular {

class WritingLock : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    WritingLock(DocumentSession &session, const Clock &clock, QObject *parent = nullptr);

    /// The person here, as far as known, is to write the open article. Once for as long as it stays open: asked again it does
    /// nothing.
    void want(const QString &by, const QString &name);
    /// Nobody here writes it any more. To be said when another article takes its place, too.
    void letGo();
    /// Writes although somebody else has it open.
    void insist();
    /// Gives a sign of life, or looks whether it has become free: what happens by itself now and then.
    void look();

    /// Who has it instead: "Open by Maria Reyes on “PC-3” since 9:40". Empty: it may be written here.
    const QString &heldBy() const { return m_heldBy; }
    /// Whether the file at `path` is kept for anybody, before it is known who is here.
    bool isKept(const QString &path) const;

signals:
    void heldByChanged();
    /// Somebody has it open too, or may have left it so: in words.
    void alsoOpen(const QString &words);

private:
    void take(OtherHolders others);
    void tellOthers();
    void setHeldBy(const QString &words);

    DocumentSession &m_session;
    const Clock &m_clock;
    QTimer m_pause;
    std::shared_ptr<const ArticleLock> m_lock;  ///< null while it is not kept
    bool m_isWanted = false;
    QString m_by, m_name, m_heldBy;
    QDateTime m_signOfLife;               ///< the last
    QStringList m_told;                   ///< files of the locks that alsoOpen() was about
};

} // namespace articular
