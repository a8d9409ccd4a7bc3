// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/SigningDialog.h"

#include "gui/controls/ToneLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

SigningDialog::SigningDialog(const QString &signText, QWidget *parent)
    : QDialog(parent)
    , m_page(new QWidget(this))
    , m_content(new QVBoxLayout(m_page))
    , m_signer(new ToneLabel(Tone::Neutral, this))
    , m_message(new ToneLabel(Tone::Problem, this))
    , m_label(new QLabel(tr("&Passphrase of your signing key:"), this))
    , m_passphrase(new QLineEdit(this))
    , m_notNow(new QPushButton(tr("&Not now"), this))
    , m_sign(new QPushButton(signText, this))
{
    m_content->setContentsMargins(0, 0, 0, 0);
    m_signer->hide();
    m_message->hide();
    m_label->setBuddy(m_passphrase);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase of your signing key"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_passphrase, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_notNow);
    buttons->addWidget(m_sign);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_signer);
    layout->addWidget(m_message);
    layout->addLayout(line);
    layout->addLayout(buttons);
    // The only default button, so that Enter never presses another, and disabled until there is a passphrase.
    m_notNow->setAutoDefault(false);
    m_sign->setDefault(true);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SigningDialog::updateState);
    connect(m_notNow, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_sign, &QPushButton::clicked, this, [this] { emit signRequested(m_passphrase->text()); });
    updateState();
}

void SigningDialog::setSigner(const QString &signer)
{
    m_signer->setText(signer);
    m_signer->setVisible(!signer.isEmpty());
}

void SigningDialog::setObstacle(const QString &obstacle)
{
    m_obstacle = obstacle;
    m_message->setTone(Tone::Attention);
    m_message->setText(obstacle);
    m_message->setVisible(!obstacle.isEmpty());
    updateState();
}

void SigningDialog::showProblem(const QString &problem)
{
    setBusy(false);
    m_message->setTone(Tone::Problem);
    m_message->setText(problem);
    m_message->show();
    m_passphrase->clear();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void SigningDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_page->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_notNow->setEnabled(!busy);
    updateState();
}

void SigningDialog::reject()
{
    // What is being signed will be there or not in a moment; nobody should believe that it was stopped.
    if (!m_isBusy)
        QDialog::reject();
}

void SigningDialog::showEvent(QShowEvent *event)
{
    // The content was made after the passphrase; the Tab key comes to it first, as eyes do.
    QWidget *before = nullptr;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
    if (before)
        setTabOrder(before, m_passphrase);
    setTabOrder(m_passphrase, m_notNow);
    setTabOrder(m_notNow, m_sign);
    QDialog::showEvent(event);
}

void SigningDialog::updateState()
{
    m_sign->setEnabled(!m_isBusy && m_obstacle.isEmpty() && !m_passphrase->text().isEmpty());
}

} // namespace articular
