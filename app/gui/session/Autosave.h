// SPDX-License-Identifier: GPL-3.0-or-later
// Saves an article's text by itself after a pause in writing, while it is a draft: never one that is with a reviewer or was
// approved, never over what another program wrote.
#pragma once

#include "gui/session/DocumentSession.h"

#include <QTimer>

namespace articular {

class Autosave : public QObject
{
    Q_OBJECT

public:
    /// From the last change to saving, in milliseconds; with the writing itself it stays below 10 s.
    static constexpr int usualPause = 8'000;

    /// `session` outlives it.
    explicit Autosave(DocumentSession &session, QObject *parent = nullptr, int pause = usualPause);

signals:
    /// Once, until saving succeeds again.
    void failed(const articular::Error &error);

private:
    void noteChange();
    void save();
    void report(const Status &written);
    bool isDraft() const;

    DocumentSession &m_session;
    QTimer m_pause;
    bool m_hasFailed = false;
};

} // namespace articular
