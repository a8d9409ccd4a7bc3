// SPDX-License-Identifier: GPL-3.0-or-later
// Records who saved an article, once for each save that changed it, so that nobody approves a text that they wrote. What
// was saved by itself is recorded with the next save that was asked for, or when the article is left or locked: else
// an hour of writing would be hundreds of records. Only in clinics that have said who may approve: elsewhere nothing rests
// on it.
#pragma once

#include "core/base/Clock.h"
#include "core/review/Events.h"
#include "gui/session/DocumentSession.h"
#include "gui/settings/Settings.h"

namespace articular {

class SaveRecords : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive it.
    SaveRecords(DocumentSession &session, const Settings &settings, const Clock &clock, QObject *parent = nullptr);
    ~SaveRecords() override;

signals:
    void failed(const articular::Error &error);

private:
    /// An event that stands for several savings until it is written.
    struct Kept
    {
        QString path;
        Event event;
    };

    void record(const QString &path, SaveKind kind);
    void writeKept();

    DocumentSession &m_session;
    const Settings &m_settings;
    const Clock &m_clock;
    QByteArray m_before;                  ///< of the file that was there when the text began to differ from it
    std::optional<Kept> m_kept;
};

} // namespace articular
