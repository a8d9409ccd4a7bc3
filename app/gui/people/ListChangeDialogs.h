// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of the list of people who may approve, each of which its administrator signs: the first list, a new person,
// other roles, the end of a key, other rules. They tell what is wanted; the list is changed and signed by the window.
#pragma once

#include "core/trust/Enrolment.h"
#include "core/trust/TrustEdits.h"
#include "gui/controls/SigningDialog.h"

class QButtonGroup;
class QDateEdit;

namespace articular {

class ComparedWords;
class PersonFields;
class PolicyFields;

class FirstListDialog : public SigningDialog
{
    Q_OBJECT

public:
    /// `administrator`: who sits here, with the key of this computer.
    explicit FirstListDialog(const Newcomer &administrator, QWidget *parent = nullptr);
    Newcomer administrator() const;
    TrustPolicy policy() const;

private:
    PersonFields *m_person;
    PolicyFields *m_policy;
};

class AddPersonDialog : public SigningDialog
{
    Q_OBJECT

public:
    /// `known`: what the clinic knows about the person of the request already.
    AddPersonDialog(const EnrolmentRequest &request, const Newcomer &known, QWidget *parent = nullptr);
    Newcomer person() const;

private:
    void updateState();

    ComparedWords *m_compared;
    PersonFields *m_person;
};

class ChangePersonDialog : public SigningDialog
{
    Q_OBJECT

public:
    ChangePersonDialog(const TrustedPerson &person, bool isAdministrator, QWidget *parent = nullptr);
    Newcomer person() const;

private:
    PersonFields *m_person;
};

class EndKeyDialog : public SigningDialog
{
    Q_OBJECT

public:
    EndKeyDialog(const TrustedPerson &person, const QDate &today, QWidget *parent = nullptr);
    Revocation revocation() const;

private:
    void updateState();

    const QString m_id;
    QButtonGroup *m_reasons;
    QDateEdit *m_since;
};

class PolicyDialog : public SigningDialog
{
    Q_OBJECT

public:
    explicit PolicyDialog(const TrustPolicy &policy, QWidget *parent = nullptr);
    TrustPolicy policy() const;

private:
    PolicyFields *m_policy;
};

} // namespace articular
