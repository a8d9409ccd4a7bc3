// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/claims/DecisionBox.h"

#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace articular {

namespace {

/// In the order of the buttons, two a line.
constexpr Verdict offered[]{Verdict::Accepted, Verdict::NotAClaim, Verdict::NeedsCitation, Verdict::NeedsRewording, Verdict::Rejected};

QString buttonText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return DecisionBox::tr("Accept");
    case Verdict::NotAClaim: return DecisionBox::tr("Not a claim");
    case Verdict::NeedsCitation: return DecisionBox::tr("Needs a source");
    case Verdict::NeedsRewording: return DecisionBox::tr("Needs other words");
    default: return DecisionBox::tr("Reject");
    }
}

QString buttonHelp(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return DecisionBox::tr("These words may be published.");
    case Verdict::NotAClaim: return DecisionBox::tr("The sentence claims nothing about health. It is not asked about again.");
    case Verdict::NeedsCitation: return DecisionBox::tr("Back to the writer: it may stay once it has a source.");
    case Verdict::NeedsRewording: return DecisionBox::tr("Back to the writer: it may stay in other words.");
    default: return DecisionBox::tr("Back to the writer: it must not be published.");
    }
}

} // namespace

DecisionBox::DecisionBox(QWidget *parent)
    : QWidget(parent), m_title(new ToneLabel(Tone::Quiet, this)), m_note(new QLineEdit(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 0, 0, 1, 2);
    layout->addWidget(m_note, 1, 0, 1, 2);
    for (const Verdict verdict : offered) {
        const int place = int(m_buttons.size());
        layout->addWidget(addButton(verdict), 2 + place / 2, place % 2);
    }
    retranslate();
}

QPushButton *DecisionBox::addButton(Verdict verdict)
{
    auto *button = new QPushButton(this);
    m_buttons.append({verdict, button});
    connect(button, &QPushButton::clicked, this, [this, verdict] { emit decided(verdict, m_note->text().simplified()); });
    return button;
}

void DecisionBox::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    retranslate();
}

void DecisionBox::setBusy(bool busy)
{
    for (const auto &[verdict, button] : std::as_const(m_buttons))
        button->setEnabled(!busy);
}

void DecisionBox::clearNote()
{
    m_note->clear();
}

void DecisionBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DecisionBox::retranslate()
{
    m_title->setText(m_count > 1 ? tr("Your decision about all %1 open sentences of this group").arg(QLocale().toString(m_count))
                                 : tr("Your decision"));
    m_note->setPlaceholderText(tr("Note for the writer (optional)"));
    m_note->setAccessibleName(tr("Note for the writer"));
    for (const auto &[verdict, button] : std::as_const(m_buttons)) {
        button->setText(buttonText(verdict));
        button->setToolTip(buttonHelp(verdict));
    }
}

} // namespace articular
