// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/PeopleDialog.h"

#include "core/base/ShownDates.h"
#include "core/signing/PublicKey.h"
#include "core/trust/ListedSignatures.h"
#include "core/trust/TrustEdits.h"
#include "gui/controls/ToneLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

enum Column { NameColumn, RolesColumn, LicenseColumn, KeyColumn, ColumnCount };
constexpr int startWidth = 860, startHeight = 440;

class PeopleText
{
    Q_DECLARE_TR_FUNCTIONS(articular::PeopleDialog)

public:
    static QString roles(const QStringList &ids)
    {
        QStringList names;
        for (const QString &role : ids)
            names.append(roleName(role));
        return names.join(u", "_s);
    }

    static QString license(const TrustedPerson &person, const QDate &today)
    {
        QStringList texts;
        for (const License &license : person.licenses) {
            if (!license.expires.isValid())
                texts.append(license.id);
            else if (license.isValidOn(today))
                texts.append(tr("%1, until %2").arg(license.id, shownDay(license.expires)));
            else
                texts.append(tr("%1, ended on %2").arg(license.id, shownDay(license.expires)));
        }
        return texts.join(u"; "_s);
    }

    static QString key(const TrustedPerson &person, const QString &ownKey, const QDateTime &now)
    {
        if (const TrustedKey *key = keyInUse(person, now))
            return key->fingerprint == ownKey ? tr("In use, on this computer") : tr("In use since %1").arg(shownDay(key->from));
        if (person.keys.isEmpty())
            return tr("None");
        const QDateTime lost = person.keys.last().lostSince;
        return lost.isValid() ? tr("Lost since %1").arg(shownDay(lost)) : tr("Ended");
    }
};

} // namespace

PeopleDialog::PeopleDialog(QWidget *parent)
    : QDialog(parent), m_state(new ToneLabel(Tone::Neutral, this)), m_message(new ToneLabel(Tone::Good, this)), m_list(new QTreeWidget(this)),
      m_setUp(new QPushButton(tr("&Set up the list…"), this)), m_join(new QPushButton(tr("&Join this clinic…"), this)),
      m_add(new QPushButton(tr("&Add an approver…"), this)), m_change(new QPushButton(tr("Change &roles and licence…"), this)),
      m_end(new QPushButton(tr("&End the key…"), this)), m_policy(new QPushButton(tr("R&ules for approving…"), this)),
      m_close(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("People who approve"));
    m_list->setAccessibleName(tr("People who approve"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Name"), tr("Roles"), tr("Licence"), tr("Signing key")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_message->hide();
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PeopleDialog::updateState);
    connect(m_setUp, &QPushButton::clicked, this, &PeopleDialog::setUpRequested);
    connect(m_join, &QPushButton::clicked, this, &PeopleDialog::joinRequested);
    connect(m_add, &QPushButton::clicked, this, &PeopleDialog::addRequested);
    connect(m_change, &QPushButton::clicked, this, [this] { emit changeRequested(chosen()); });
    connect(m_end, &QPushButton::clicked, this, [this] { emit endKeyRequested(chosen()); });
    connect(m_policy, &QPushButton::clicked, this, &PeopleDialog::policyRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resize(startWidth, startHeight);
}

void PeopleDialog::layOut()
{
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_setUp, m_join, m_add, m_change, m_end, m_policy}) {
        button->setAutoDefault(false);
        button->hide();                   // until it is known what there is
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_close->setDefault(true);
    buttons->addWidget(m_close);
    auto *panes = new QHBoxLayout;
    panes->addWidget(m_list, 1);
    panes->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_message);
    layout->addLayout(panes, 1);
}

void PeopleDialog::showTrust(const Trust &trust, const QString &ownKey, const QDateTime &now)
{
    m_trust = trust;
    m_ownKey = ownKey;
    m_now = now;
    showState();
    fillList();
    updateState();
}

void PeopleDialog::showState()
{
    m_state->setTone(m_trust.isVerified() || m_trust.state == Trust::State::Absent ? Tone::Neutral : Tone::Problem);
    if (!m_trust.isVerified()) {
        m_state->setText(m_trust.problem);
        return;
    }
    const TrustPolicy &policy = m_trust.list.policy;
    const TrustedPerson *administrator = m_trust.list.person(m_trust.list.administrator);
    const QString rule = policy.fourEyes ? tr("Nobody approves a text that they wrote or sent.") : tr("Authors may approve their own texts.");
    m_state->setText(tr("%1 looks after this list. Each article needs the approval of: %2.").arg(administrator->name, PeopleText::roles(policy.requiredRoles))
                     + u' ' + rule);
}

void PeopleDialog::fillList()
{
    const QString before = chosen();
    m_list->clear();
    if (!m_trust.isVerified())
        return;
    for (const TrustedPerson &person : m_trust.list.people) {
        const QString name = person.credentials.isEmpty() ? person.name : tr("%1, %2", "name, credentials").arg(person.name, person.credentials);
        auto *item = new QTreeWidgetItem(m_list, {name, PeopleText::roles(person.roles), PeopleText::license(person, m_now.date()),
                                                  PeopleText::key(person, m_ownKey, m_now)});
        item->setData(NameColumn, Qt::UserRole, person.id);
        if (person.id == before || !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
}

QString PeopleDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(NameColumn, Qt::UserRole).toString() : QString();
}

void PeopleDialog::updateState()
{
    const auto key = publicKeyOf(m_trust.list.administratorKey);
    const bool isAdministrator = m_trust.isVerified() && key && key->fingerprint == m_ownKey;
    const TrustedPerson *person = isAdministrator ? m_trust.list.person(chosen()) : nullptr;
    m_setUp->setVisible(m_trust.state == Trust::State::Absent);
    m_join->setVisible(m_trust.state == Trust::State::Unpinned || m_trust.state == Trust::State::Changed);
    for (QPushButton *button : {m_add, m_change, m_end, m_policy})
        button->setVisible(isAdministrator);
    m_change->setEnabled(person != nullptr);
    m_end->setEnabled(person && keyInUse(*person, m_now) && person->id != m_trust.list.administrator);
}

void PeopleDialog::showMessage(const QString &message, bool isProblem)
{
    m_message->setTone(isProblem ? Tone::Problem : Tone::Good);
    m_message->setText(message);
    m_message->show();
}

} // namespace articular
