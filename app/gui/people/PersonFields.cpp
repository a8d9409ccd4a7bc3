// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/PersonFields.h"

#include "core/trust/ListedSignatures.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

PersonFields::PersonFields(QWidget *parent) : QWidget(parent)
{
    // Made in the order in which they stand there: the Tab key follows it.
    m_name = new QLineEdit(this);
    m_credentials = new QLineEdit(this);
    auto *roles = new QGridLayout;
    for (int i = 0; i < trustRoles().size(); ++i) {
        auto *role = new QCheckBox(capitalised(roleName(trustRoles().at(i))), this);
        role->setObjectName(trustRoles().at(i));
        m_roles.append(role);
        roles->addWidget(role, i / 2, i % 2);
        connect(role, &QCheckBox::toggled, this, &PersonFields::changed);
    }
    roles->setColumnStretch(2, 1);
    m_license = new QLineEdit(this);
    m_region = new QLineEdit(this);
    m_region->setPlaceholderText(tr("State or country, for example US-CO"));
    m_ends = new QCheckBox(tr("Its last day is"), this);
    m_lastDay = new QDateEdit(QDate::currentDate().addYears(1), this);
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setAccessibleName(tr("Last day of the licence"));
    m_lastDay->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Na&me:"), m_name);
    form->addRow(tr("C&redentials:"), m_credentials);
    form->addRow(tr("Roles:"), roles);
    form->addRow(tr("&Licence number:"), m_license);
    form->addRow(tr("Licensed &in:"), m_region);
    form->addRow(m_ends, m_lastDay);
    connect(m_ends, &QCheckBox::toggled, m_lastDay, &QWidget::setEnabled);
    for (QLineEdit *line : {m_name, m_credentials, m_license, m_region})
        connect(line, &QLineEdit::textChanged, this, &PersonFields::changed);
}

Newcomer PersonFields::person() const
{
    Newcomer person = m_person;
    person.name = m_name->text().simplified();
    person.credentials = m_credentials->text().simplified();
    person.roles.clear();
    for (int i = 0; i < m_roles.size(); ++i) {
        if (m_roles.at(i)->isChecked())
            person.roles.append(trustRoles().at(i));
    }
    const QString number = m_license->text().simplified();
    if (!person.licenses.isEmpty())
        person.licenses.removeFirst();
    if (!number.isEmpty())
        person.licenses.prepend({number, m_region->text().simplified(), m_ends->isChecked() ? m_lastDay->date() : QDate()});
    return person;
}

void PersonFields::setPerson(const Newcomer &person)
{
    m_person = person;
    m_name->setText(person.name);
    m_credentials->setText(person.credentials);
    for (int i = 0; i < m_roles.size(); ++i)
        m_roles.at(i)->setChecked(person.roles.contains(trustRoles().at(i)));
    const License license = person.licenses.value(0);
    m_license->setText(license.id);
    m_region->setText(license.region);
    m_ends->setChecked(license.expires.isValid());
    if (license.expires.isValid())
        m_lastDay->setDate(license.expires);
}

void PersonFields::keepAdministrator()
{
    QCheckBox *role = m_roles.at(trustRoles().indexOf(u"administrator"_s));
    role->setChecked(true);
    role->setEnabled(false);
}

QString PersonFields::obstacle() const
{
    const Newcomer written = person();
    if (written.name.isEmpty())
        return tr("Enter the name.");
    if (written.roles.isEmpty())
        return tr("Choose at least one role.");
    if (written.roles.contains(u"medical-reviewer"_s) && written.licenses.isEmpty())
        return tr("A medical reviewer needs a licence number.");
    return {};
}

} // namespace articular
