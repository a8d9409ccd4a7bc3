// SPDX-License-Identifier: GPL-3.0-or-later
// "Patients' consents…": shows the records of the clinic that is open and writes what was changed.
#pragma once

#include "core/base/Clock.h"
#include "gui/window/ArticleView.h"

#include <QPointer>

namespace articular {

class ConsentsDialog;

class ConsentCommands : public QObject
{
    Q_OBJECT

public:
    ConsentCommands(QWidget *window, DocumentSession &session, const Clock &clock);

    void showConsents();
    /// The clinic whose records are meant while no article is open.
    void setClinic(const QString &root) { m_clinic = root; }

private:
    void save(const Consent &consent);
    void refresh();
    QString root() const;

    QWidget *m_window;
    DocumentSession &m_session;
    const Clock &m_clock;
    QString m_clinic;
    QString m_shown;                      ///< root of the clinic whose records the dialog shows
    QPointer<ConsentsDialog> m_dialog;
};

} // namespace articular
