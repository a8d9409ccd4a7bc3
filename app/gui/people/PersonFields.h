// SPDX-License-Identifier: GPL-3.0-or-later
// Name, roles and licence of somebody in the list of people who may approve. Fields only.
#pragma once

#include "core/trust/TrustEdits.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace articular {

class PersonFields : public QWidget
{
    Q_OBJECT

public:
    explicit PersonFields(QWidget *parent = nullptr);

    /// What is written there; id, key and further licences are those that were set.
    Newcomer person() const;
    void setPerson(const Newcomer &person);
    /// Who signs the list keeps that role.
    void keepAdministrator();
    /// What is missing; empty: nothing.
    QString obstacle() const;

signals:
    void changed();

private:
    Newcomer m_person;
    QLineEdit *m_name = nullptr, *m_credentials = nullptr, *m_license = nullptr, *m_region = nullptr;
    QList<QCheckBox *> m_roles;           ///< in the order of trustRoles()
    QCheckBox *m_ends = nullptr;
    QDateEdit *m_lastDay = nullptr;
};

} // namespace articular
