// SPDX-License-Identifier: GPL-3.0-or-later
// Records who saved an article, once for each save that changed it, so that nobody approves a text that they wrote. Only
// in clinics that have said who may approve: elsewhere nothing rests on it.
#pragma once

#include "core/base/Clock.h"
#include "gui/session/DocumentSession.h"
#include "gui/settings/Settings.h"

namespace articular {

class SaveRecords : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive it.
    SaveRecords(DocumentSession &session, const Settings &settings, const Clock &clock, QObject *parent = nullptr);

signals:
    void failed(const articular::Error &error);

private:
    void record(const QString &path);

    DocumentSession &m_session;
    const Settings &m_settings;
    const Clock &m_clock;
    QByteArray m_before;                  ///< of the file that was there when the text began to differ from it
};

} // namespace articular
