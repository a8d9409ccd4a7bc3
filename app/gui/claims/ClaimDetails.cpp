// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/claims/ClaimDetails.h"

#include "core/claims/ClaimEdits.h"
#include "gui/claims/DecisionBox.h"
#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

namespace {

void showLine(ToneLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString similarText(const std::optional<LibraryMatch> &match)
{
    if (!match)
        return {};
    switch (match->fit) {
    case LibraryMatch::Fit::InScope: return ClaimDetails::tr("These words are one of the clinic's approved texts.");
    case LibraryMatch::Fit::OutOfScope:
        return ClaimDetails::tr("The clinic approved these words, but not for here: %1").arg(match->reason);
    case LibraryMatch::Fit::Near: return ClaimDetails::tr("Similar approved text: “%1”").arg(match->text);
    default: return match->reason;
    }
}

} // namespace

ClaimDetails::ClaimDetails(QWidget *parent)
    : QWidget(parent), m_sentence(new ToneLabel(Tone::Neutral, this)), m_why(new ToneLabel(Tone::Quiet, this)),
      m_advice(new ToneLabel(Tone::Neutral, this)), m_history(new ToneLabel(Tone::Quiet, this)),
      m_similar(new ToneLabel(Tone::Neutral, this)), m_jump(addButton(&ClaimDetails::jumpRequested)),
      m_source(addButton(&ClaimDetails::sourceRequested)), m_use(addButton(&ClaimDetails::wordingRequested)),
      m_ask(addButton(&ClaimDetails::questionRequested)), m_keep(addButton(&ClaimDetails::keepRequested)),
      m_decision(new DecisionBox(this))
{
    m_sentence->setBold(true);
    for (ToneLabel *label : {m_sentence, m_why, m_history, m_similar})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layOut();
    connect(m_decision, &DecisionBox::decided, this, &ClaimDetails::decided);
    retranslate();
}

QPushButton *ClaimDetails::addButton(void (ClaimDetails::*signal)())
{
    auto *button = new QPushButton(this);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void ClaimDetails::layOut()
{
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sentence, m_why, m_advice, m_history})
        layout->addWidget(widget);
    layout->addWidget(m_similar);
    layout->addWidget(m_use, 0, Qt::AlignLeading);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_source);
    buttons->addWidget(m_jump);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_ask, 0, Qt::AlignLeading);
    layout->addWidget(m_decision);
    layout->addWidget(m_keep, 0, Qt::AlignLeading);
    layout->addStretch(1);
}

void ClaimDetails::setClaim(const ShownClaim *claim, bool isAnyThere)
{
    const bool isOther = !claim || !m_claim || claim->entry.thread != m_claim->entry.thread;
    if (isOther)
        m_decision->clearNote();
    m_claim = claim ? std::optional(*claim) : std::nullopt;
    m_isAnyThere = isAnyThere;
    m_group.reset();
    m_batch.clear();
    updateTexts();
}

void ClaimDetails::setGroup(const ClaimsModel::Group &group)
{
    m_claim.reset();
    m_batch.clear();
    for (const ShownClaim &claim : group.claims) {
        if (group.allowsBatch && claim.entry.allowsBatch() && claim.entry.state() == ClaimState::Open)
            m_batch.append(claim);
    }
    m_group = group;
    updateTexts();
}

/// What stands in the place of a sentence while none is chosen.
QString ClaimDetails::hint() const
{
    if (m_group && !m_group->orphans.isEmpty())
        return tr("These sentences were decided about and are not in the text any more. Nothing is to be done.");
    if (m_group && m_isDeciding && !m_group->allowsBatch)
        return tr("Sentences of this kind are decided one by one.");
    if (m_isDeciding && !m_batch.isEmpty())
        return {};
    return m_group || m_isAnyThere ? tr("Choose a sentence to see why it is listed and what to do about it.") : QString();
}

void ClaimDetails::setWorkspace(const Workspace &workspace)
{
    m_workspace = workspace;
    updateTexts();
}

void ClaimDetails::setDeciding(bool deciding)
{
    m_isDeciding = deciding;
    updateTexts();
}

void ClaimDetails::setBusy(bool busy)
{
    m_decision->setBusy(busy);
}

void ClaimDetails::setLock(const QString &reason)
{
    for (QPushButton *button : {m_source, m_use}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

void ClaimDetails::updateTexts()
{
    showLine(m_sentence, m_claim ? m_claim->entry.claim.text : QString());
    showLine(m_why, m_claim ? m_claim->entry.claim.explanation : hint());
    showLine(m_advice, m_claim ? ClaimWords::advice(*m_claim) : QString());
    showLine(m_history, m_claim ? ClaimWords::history(m_claim->entry, m_workspace) : QString());
    showLine(m_similar, m_claim ? similarText(m_claim->entry.library) : QString());
    updateButtons();
}

void ClaimDetails::updateButtons()
{
    const LedgerEntry *entry = m_claim ? &m_claim->entry : nullptr;
    const bool isSettled = entry && (entry->state() == ClaimState::Accepted || entry->state() == ClaimState::NotAClaim);
    const bool isChangeable = entry && canReword(entry->claim);
    m_jump->setVisible(entry != nullptr);
    m_source->setVisible(entry && canCite(entry->claim) && !m_claim->hasSource && !isSettled);
    m_use->setVisible(isChangeable && entry->library && entry->library->fit == LibraryMatch::Fit::Near);
    m_ask->setVisible(entry && !m_isDeciding && !isSettled && !m_claim->isAsked);
    m_keep->setVisible(entry && m_isDeciding && entry->state() == ClaimState::Accepted && !entry->library);
    m_decision->setVisible(m_isDeciding && (entry ? !entry->isInClinicText() : !m_batch.isEmpty()));
    m_decision->setCount(entry ? 1 : int(m_batch.size()));
}

void ClaimDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClaimDetails::retranslate()
{
    m_jump->setText(tr("Go there"));
    m_source->setText(tr("Give a source…"));
    m_use->setText(tr("Use this wording"));
    m_ask->setText(tr("Ask the reviewer about this sentence…"));
    m_keep->setText(tr("Keep this wording for other articles"));
    m_keep->setToolTip(tr("Adds it to the clinic's approved texts, for articles of the same category and place."));
    updateTexts();
}

} // namespace articular
