// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/SendDialog.h"

#include "gui/controls/ToneLabel.h"
#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace articular {

namespace {

/// What is usually asked for, in days from today.
constexpr int usualDays = 7;
/// More lines of one kind are counted, not shown.
constexpr qsizetype mostShown = 12;

} // namespace

SendDialog::SendDialog(const QString &title, const SendingPlan &plan, const QDate &today, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_reason(new ToneLabel(Tone::Attention, this))
{
    setWindowTitle(tr("Send for review"));
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    auto *about = new ToneLabel(Tone::Neutral, content);
    about->setText(title);
    about->setBold(true);
    inside->addWidget(about);
    addObstacles(inside);
    addOpenNotes(inside);
    addPeople(inside);
    addWishes(inside, today);
    addQuestions(inside);
    inside->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    m_send = buttons->addButton(tr("Send"), QDialogButtonBox::AcceptRole);
    m_send->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &SendDialog::send);
    updateSend();
    const int width = fontMetrics().averageCharWidth() * 76;
    resize(width, std::min(width, 640));
}

void SendDialog::addHeading(QVBoxLayout *layout, const QString &text)
{
    auto *heading = new ToneLabel(Tone::Neutral, layout->parentWidget());
    heading->setText(text);
    heading->setBold(true);
    layout->addSpacing(6);
    layout->addWidget(heading);
}

void SendDialog::addLine(QVBoxLayout *layout, const QString &text)
{
    auto *line = new ToneLabel(Tone::Neutral, layout->parentWidget());
    line->setText(QStringLiteral("• ") + text);
    line->setAccessibleName(text);
    layout->addWidget(line);
}

void SendDialog::addPeople(QVBoxLayout *layout)
{
    addHeading(layout, tr("To"));
    const auto free = [](const SendingPlan::Candidate &person) { return person.refusal.isEmpty(); };
    const bool isOnlyOne = std::ranges::count_if(m_plan.people, free) == 1;
    for (const SendingPlan::Candidate &person : m_plan.people) {
        auto *choice = new WrappingChoice(WrappingChoice::Kind::Check, layout->parentWidget());
        choice->setText(person.name);
        choice->setNote(free(person) ? person.role : person.refusal);
        choice->setChangeable(free(person));
        choice->setChecked(isOnlyOne && free(person));
        connect(choice, &WrappingChoice::clicked, this, &SendDialog::updateSend);
        layout->addWidget(choice);
        m_people.append(choice);
    }
    if (!m_plan.trustProblem.isEmpty()) {
        auto *warning = new ToneLabel(Tone::Attention, layout->parentWidget());
        warning->setText(m_plan.trustProblem);
        layout->addWidget(warning);
    }
}

void SendDialog::addWishes(QVBoxLayout *layout, const QDate &today)
{
    m_isNeeded = new QCheckBox(tr("Needed by"), this);
    m_neededBy = new QDateEdit(today.addDays(usualDays), this);
    m_neededBy->setMinimumDate(today);
    m_neededBy->setCalendarPopup(true);
    m_neededBy->setAccessibleName(tr("Needed by"));
    m_neededBy->setEnabled(false);
    connect(m_isNeeded, &QCheckBox::toggled, m_neededBy, &QWidget::setEnabled);
    auto *day = new QHBoxLayout;
    day->addWidget(m_isNeeded);
    day->addWidget(m_neededBy);
    day->addStretch(1);
    layout->addSpacing(6);
    layout->addLayout(day);
    m_message = new QPlainTextEdit(this);
    m_message->setPlaceholderText(tr("A word to the reviewer. It may stay empty."));
    m_message->setAccessibleName(tr("Message to the reviewer"));
    m_message->setTabChangesFocus(true);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_message->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    layout->addWidget(m_message);
}

void SendDialog::addQuestions(QVBoxLayout *layout)
{
    addHeading(layout, tr("The reviewer will be asked"));
    if (m_plan.openClaims > 0)
        addLine(layout, m_plan.openClaims == 1 ? tr("to decide about one claim") : tr("to decide about %1 claims").arg(m_plan.openClaims));
    const auto addFindings = [&](const QList<Finding> &findings) {
        for (const Finding &finding : findings.first(std::min(mostShown, findings.size())))
            addLine(layout, tr("whether this may stand: %1", "a problem").arg(finding.message));
        if (findings.size() > mostShown)
            addLine(layout, tr("and about %1 more like these").arg(findings.size() - mostShown));
    };
    // Claims are counted above.
    QList<Finding> questions = m_plan.questions;
    questions.removeIf([](const Finding &finding) { return finding.ruleId.startsWith(QLatin1String("clm-")); });
    addFindings(questions + m_plan.decisions);
    for (const QString &question : m_plan.asked.first(std::min(mostShown, m_plan.asked.size())))
        addLine(layout, tr("your question: “%1”").arg(question));
    addLine(layout, tr("to read the article and to approve it or send it back"));
}

void SendDialog::addObstacles(QVBoxLayout *layout)
{
    if (m_plan.obstacles.isEmpty())
        return;
    addHeading(layout, tr("Mend these first"));
    for (const Finding &finding : m_plan.obstacles.first(std::min(mostShown, m_plan.obstacles.size()))) {
        auto *row = new QHBoxLayout;
        auto *message = new ToneLabel(Tone::Neutral, this);
        message->setText(finding.message);
        auto *show = new QPushButton(tr("Show"), this);
        show->setAccessibleName(tr("Show: %1", "a problem").arg(finding.message));
        show->setAutoDefault(false);
        connect(show, &QPushButton::clicked, this, [this, finding] {
            reject();
            emit showRequested(finding);
        });
        row->addWidget(message, 1);
        row->addWidget(show, 0, Qt::AlignTop);
        layout->addLayout(row);
    }
    if (m_plan.obstacles.size() > mostShown)
        addLine(layout, tr("and %1 more").arg(m_plan.obstacles.size() - mostShown));
}

void SendDialog::addOpenNotes(QVBoxLayout *layout)
{
    if (m_plan.openNotes == 0)
        return;
    auto *warning = new ToneLabel(Tone::Attention, layout->parentWidget());
    warning->setText(m_plan.openNotes == 1 ? tr("One of the reviewer's notes is still open. See to it first, or say in the message why not.")
                                           : tr("%1 of the reviewer's notes are still open. See to them first, or say in the message why not.").arg(m_plan.openNotes));
    layout->addWidget(warning);
}

QStringList SendDialog::chosen() const
{
    QStringList ids;
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        if (m_people.at(i)->isChecked())
            ids.append(m_plan.people.at(i).id);
    }
    return ids;
}

void SendDialog::updateSend()
{
    const QString reason = !m_plan.refusal.isEmpty() ? m_plan.refusal
        : m_plan.obstacles.size() == 1 ? tr("One problem has to be mended before it can be sent.")
        : !m_plan.obstacles.isEmpty() ? tr("%1 problems have to be mended before it can be sent.").arg(m_plan.obstacles.size())
        : chosen().isEmpty() ? tr("Choose to whom it goes.") : QString();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_send->setEnabled(reason.isEmpty());
    m_send->setToolTip(reason);
}

void SendDialog::send()
{
    emit sendRequested({{}, chosen(), m_message->toPlainText().trimmed(), m_isNeeded->isChecked() ? m_neededBy->date() : QDate()});
    accept();
}

} // namespace articular
