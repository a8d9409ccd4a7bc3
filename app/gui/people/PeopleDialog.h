// SPDX-License-Identifier: GPL-3.0-or-later
// "People who approve": who is in the clinic's list, in which roles and with which licence and key; for the administrator
// also what can be changed. Shows and asks; changing is the window's.
#pragma once

#include "core/trust/TrustList.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace articular {

class ToneLabel;

class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PeopleDialog(QWidget *parent = nullptr);

    /// `ownKey`: fingerprint of the key on this computer, or empty. `now` in UTC.
    void showTrust(const Trust &trust, const QString &ownKey, const QDateTime &now);
    const Trust &trust() const { return m_trust; }
    void showMessage(const QString &message, bool isProblem);

signals:
    void setUpRequested();
    void joinRequested();
    void addRequested();
    void changeRequested(const QString &id);
    void endKeyRequested(const QString &id);
    void policyRequested();

private:
    void layOut();
    void showState();
    void fillList();
    QString chosen() const;
    void updateState();

    Trust m_trust;
    QString m_ownKey;
    QDateTime m_now;
    ToneLabel *m_state, *m_message;
    QTreeWidget *m_list;
    QPushButton *m_setUp, *m_join, *m_add, *m_change, *m_end, *m_policy, *m_close;
};

} // namespace articular
