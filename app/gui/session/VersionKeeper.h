// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps earlier texts of the open article: as it was opened, every five minutes of writing, when it is saved, and when it
// is approved. For a text without a file the recovery copy stands alone.
#pragma once

#include "core/base/Clock.h"
#include "core/recovery/TextVersions.h"
#include "gui/session/BackgroundWork.h"
#include "gui/session/DocumentSession.h"

#include <QTimer>

namespace articular {

class VersionKeeper : public QObject
{
    Q_OBJECT

public:
    /// Of writing, in milliseconds.
    static constexpr int usualPause = 5 * 60 * 1'000;

    /// `session` and `clock` outlive it. `root`: see versionsRoot().
    VersionKeeper(DocumentSession &session, QString root, const Clock &clock, QObject *parent = nullptr, int pause = usualPause);
    /// Waits for what is being kept.
    ~VersionKeeper() override;

signals:
    /// Once, until one can be kept again.
    void failed(const articular::Error &error);

private:
    void keepSaved(VersionReason reason);
    void keepWritten(VersionReason reason);
    void keepApproved(const AnalysisResult &result);
    void keep(VersionReason reason, const std::function<QByteArray()> &text);

    DocumentSession &m_session;
    const QString m_root;
    const Clock &m_clock;
    QTimer m_due;
    QByteArray m_approved;                ///< the text that was kept last as approved
    bool m_hasFailed = false;
    BackgroundWork m_work;
};

} // namespace articular
