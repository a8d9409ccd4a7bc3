// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/KeyDialog.h"

#include "core/signing/SshKeygen.h"
#include "gui/controls/ToneLabel.h"
#include "gui/people/ComparedWords.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace articular {

KeyDialog::KeyDialog(QWidget *parent) : QDialog(parent), m_pages(new QStackedLayout)
{
    setWindowTitle(tr("My signing key"));
    setLayout(m_pages);
    m_pages->addWidget(makeForm());
    m_pages->addWidget(makeResult());
    const int width = fontMetrics().averageCharWidth() * 72;
    resize(width, width * 3 / 5);
}

QWidget *KeyDialog::makeForm()
{
    auto *page = new QWidget(this);
    auto *introduction = new ToneLabel(Tone::Neutral, page);
    introduction->setText(tr("With this key you sign what you approve. It is kept on this computer, for you alone, and its passphrase is asked at each signature. Nobody can recover a forgotten passphrase."));
    m_name = new QLineEdit(page);
    m_credentials = new QLineEdit(page);
    m_passphrase = new QLineEdit(page);
    m_again = new QLineEdit(page);
    for (QLineEdit *line : {m_passphrase, m_again})
        line->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->addRow(tr("&Your name:"), m_name);
    form->addRow(tr("C&redentials:"), m_credentials);
    form->addRow(tr("New &passphrase:"), m_passphrase);
    form->addRow(tr("The same &again:"), m_again);
    m_problem = new ToneLabel(Tone::Quiet, page);
    auto *cancel = new QPushButton(tr("Cancel"), page);
    cancel->setAutoDefault(false);
    m_make = new QPushButton(tr("&Make my key"), page);
    m_make->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(introduction);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, [this] {
        EnrolmentRequest person = m_person;
        person.name = m_name->text().simplified();
        person.credentials = m_credentials->text().simplified();
        emit keyRequested(person, m_passphrase->text());
    });
    for (QLineEdit *line : {m_name, m_credentials, m_passphrase, m_again})
        connect(line, &QLineEdit::textChanged, this, &KeyDialog::updateState);
    return page;
}

QWidget *KeyDialog::makeResult()
{
    auto *page = new QWidget(this);
    m_heading = new ToneLabel(Tone::Neutral, page);
    m_heading->setBold(true);
    auto *steps = new ToneLabel(Tone::Neutral, page);
    steps->setText(tr("1. Save the request and send it to the administrator of your clinic; it holds no secret.\n"
                      "2. Read these six words to the administrator on the telephone. Only then is it certain that the key is yours."));
    auto *holder = new QWidget(page);
    m_words = new QVBoxLayout(holder);
    m_words->setContentsMargins(0, 0, 0, 0);
    auto *another = new QPushButton(tr("Make a &new key…"), page);
    another->setAutoDefault(false);
    m_save = new QPushButton(tr("&Save the request…"), page);
    m_save->setAutoDefault(true);
    auto *close = new QPushButton(tr("&Close"), page);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(another);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_heading);
    layout->addWidget(steps);
    layout->addWidget(holder);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(another, &QPushButton::clicked, this, &KeyDialog::newKeyRequested);
    connect(m_save, &QPushButton::clicked, this, &KeyDialog::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

void KeyDialog::askForKey(const EnrolmentRequest &known)
{
    m_person = known;
    m_name->setText(known.name);
    m_credentials->setText(known.credentials);
    m_pages->setCurrentIndex(0);
    m_make->setDefault(true);
    (known.name.isEmpty() ? m_name : m_passphrase)->setFocus(Qt::OtherFocusReason);
    updateState();
}

void KeyDialog::showKey(const EnrolmentRequest &request, bool isNew)
{
    setBusy(false);
    m_person = request;
    m_passphrase->clear();
    m_again->clear();
    m_heading->setText(isNew ? tr("Your signing key is made.") : tr("This computer has your signing key."));
    while (const QLayoutItem *old = m_words->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_words->addWidget(makeWordsLabel(keyWords(request.key), this));
    m_pages->setCurrentIndex(1);
    m_save->setDefault(true);
    m_save->setFocus(Qt::OtherFocusReason);
}

void KeyDialog::showProblem(const QString &problem)
{
    setBusy(false);
    m_problem->setTone(Tone::Problem);
    m_problem->setText(problem);
}

void KeyDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QLineEdit *line : {m_name, m_credentials, m_passphrase, m_again})
        line->setEnabled(!busy);
    updateState();
}

void KeyDialog::reject()
{
    // A key that is being made is there in a moment; nobody should believe that it was stopped.
    if (!m_isBusy)
        QDialog::reject();
}

void KeyDialog::updateState()
{
    QString missing = m_name->text().trimmed().isEmpty() ? tr("Enter your name.") : passphraseProblem(m_passphrase->text());
    if (missing.isEmpty() && m_again->text() != m_passphrase->text())
        missing = tr("Type the same passphrase a second time.");
    m_make->setEnabled(!m_isBusy && missing.isEmpty());
    m_problem->setTone(Tone::Quiet);
    m_problem->setText(missing);
}

} // namespace articular
