// SPDX-License-Identifier: GPL-3.0-or-later
// "My signing key": first name and passphrase, then the six words and the request for the administrator. Making the key and
// writing the request are the window's; the passphrase stays in the two fields.
#pragma once

#include "core/trust/Enrolment.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace articular {

class ToneLabel;

class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeyDialog(QWidget *parent = nullptr);

    /// Asks for a new key. `known`: name and credentials, as far as they are known.
    void askForKey(const EnrolmentRequest &known);
    /// Shows the key that is there.
    void showKey(const EnrolmentRequest &request, bool isNew);
    /// The request whose key is shown.
    const EnrolmentRequest &request() const { return m_person; }
    void showProblem(const QString &problem);
    void setBusy(bool busy);
    void reject() override;

signals:
    /// `person`: name and credentials.
    void keyRequested(const articular::EnrolmentRequest &person, const QString &passphrase);
    /// The request for the administrator is to be saved.
    void saveRequested();
    /// The key that is there is to be replaced.
    void newKeyRequested();

private:
    QWidget *makeForm();
    QWidget *makeResult();
    void updateState();

    QStackedLayout *m_pages;
    QLineEdit *m_name = nullptr, *m_credentials = nullptr, *m_passphrase = nullptr, *m_again = nullptr;
    ToneLabel *m_problem = nullptr, *m_heading = nullptr;
    QPushButton *m_make = nullptr, *m_save = nullptr;
    QVBoxLayout *m_words = nullptr;
    EnrolmentRequest m_person;
    bool m_isBusy = false;
};

} // namespace articular
