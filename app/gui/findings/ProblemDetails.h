// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen problem below the list: what it is, why it matters, where the rule comes from, and the button that mends it.
#pragma once

#include "core/findings/Finding.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace articular {

class SwitchOffForm;
class ToneLabel;

class ProblemDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemDetails(QWidget *parent = nullptr);
    /// nullptr: nothing is chosen.
    void setFinding(const Finding *finding);
    /// How many problems of its kind the program can mend, this one among them; 0: not this one.
    void setFixable(int alike);
    /// Why it is switched off; empty for a problem.
    void setReason(const QString &reason);
    void setSwitchable(bool switchable);
    /// Why the text may not be changed now: the buttons that change it are off and say so. Empty: they are on.
    void setLock(const QString &reason);
    /// Whether the reviewer was asked about it.
    void setAsked(bool asked);
    /// Asks why the problem is all right here.
    void askForReason();
    /// The comment cannot be put there.
    void refuseReason();

signals:
    void fixRequested();
    void fixAllRequested();
    void jumpRequested();
    void switchOffRequested(const QString &reason);
    void questionRequested();
    void noPatientRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<Finding> m_finding;
    QString m_reason;
    int m_alike = 0;
    bool m_switchable = false;
    bool m_isAsked = false;
    QString m_lockReason;
    ToneLabel *m_message = nullptr;
    ToneLabel *m_why = nullptr;
    QLabel *m_source = nullptr;
    QPushButton *m_fix = nullptr;
    QPushButton *m_fixAll = nullptr;
    QPushButton *m_jump = nullptr;
    QPushButton *m_switchOff = nullptr;
    QPushButton *m_noPatient = nullptr;
    QPushButton *m_ask = nullptr;
    ToneLabel *m_asked = nullptr;
    SwitchOffForm *m_form = nullptr;
};

} // namespace articular
