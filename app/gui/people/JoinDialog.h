// SPDX-License-Identifier: GPL-3.0-or-later
// "Join this clinic": the six words of the administrator's key, to be compared by telephone before this computer believes
// the clinic's list of people. Believing it is the window's.
#pragma once

#include <QDialog>

class QPushButton;

namespace articular {

class ComparedWords;
class ToneLabel;

class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    JoinDialog(const QString &administrator, const QStringList &words, QWidget *parent = nullptr);

    void showProblem(const QString &problem);

signals:
    void joinRequested(const QStringList &words);

private:
    void updateState();

    ComparedWords *m_compared;
    ToneLabel *m_message;
    QPushButton *m_join;
};

} // namespace articular
