// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/approval/ReasonDialog.h"

#include "gui/controls/ToneLabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

ReasonDialog::ReasonDialog(const ReasonWords &words, QWidget *parent)
    : QDialog(parent), m_mayBeEmpty(words.mayBeEmpty), m_reason(new QPlainTextEdit(this)), m_problem(new ToneLabel(Tone::Problem, this))
{
    setWindowTitle(words.title);
    auto *explanation = new ToneLabel(Tone::Neutral, this);
    explanation->setText(words.explanation);
    auto *label = new QLabel(words.label, this);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(words.title);
    m_reason->setTabChangesFocus(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_go = buttons->addButton(words.button, QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(label);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] { emit reasonGiven(m_reason->toPlainText().trimmed()); });
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReasonDialog::updateState);
    const int width = fontMetrics().averageCharWidth() * 70;
    resize(width, width / 2);
    m_reason->setFocus(Qt::OtherFocusReason);
    updateState();
}

void ReasonDialog::showProblem(const QString &problem)
{
    setBusy(false);
    m_problem->setText(problem);
    m_problem->show();
}

void ReasonDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_reason->setEnabled(!busy);
    updateState();
}

void ReasonDialog::reject()
{
    // What is being recorded will be there or not in a moment; nobody should believe that it was stopped.
    if (!m_isBusy)
        QDialog::reject();
}

void ReasonDialog::updateState()
{
    m_go->setEnabled(!m_isBusy && (m_mayBeEmpty || !m_reason->toPlainText().trimmed().isEmpty()));
}

} // namespace articular
