// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/claims/ClaimsPanel.h"

#include "core/claims/ClaimEdits.h"
#include "core/claims/ClaimPhrases.h"
#include "core/claims/Deciding.h"
#include "gui/claims/ClaimDelegate.h"
#include "gui/claims/ClaimDetails.h"
#include "gui/claims/ClaimsModel.h"
#include "gui/claims/SourceDialog.h"
#include "gui/controls/ListAndDetails.h"
#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace articular {

ClaimsPanel::ClaimsPanel(QWidget *parent)
    : QWidget(parent), m_model(new ClaimsModel(this)), m_tree(new QTreeView(this)),
      m_summary(new ToneLabel(Tone::Neutral, this)), m_counts(new ToneLabel(Tone::Quiet, this)),
      m_mark(new QPushButton(this)), m_identity(new QPushButton(this)), m_details(new ClaimDetails)
{
    m_summary->setBold(true);
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(m_tree->indentation() * 3 / 4);
    m_tree->setHeaderHidden(true);
    m_tree->setItemDelegate(new ClaimDelegate(m_tree));
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
    connect(m_tree, &QTreeView::activated, this, &ClaimsPanel::jumpTo);
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_closedGroups.insert(m_model->group(index)->id); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_closedGroups.remove(m_model->group(index)->id); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClaimsPanel::showChosen);
    connect(m_mark, &QPushButton::clicked, this, &ClaimsPanel::markRequested);
    connect(m_identity, &QPushButton::clicked, this, &ClaimsPanel::reviewerRequested);
    connectDetails();
    retranslate();
}

void ClaimsPanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(layout->contentsMargins());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_summary, m_counts})
        head->addWidget(widget);
    for (QPushButton *button : {m_mark, m_identity})
        head->addWidget(button, 0, Qt::AlignLeading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(new ListAndDetails(m_tree, m_details, this), 1);
}

void ClaimsPanel::connectDetails()
{
    connect(m_details, &ClaimDetails::jumpRequested, this, [this] { jumpTo(m_tree->currentIndex()); });
    connect(m_details, &ClaimDetails::sourceRequested, this, &ClaimsPanel::askForSource);
    connect(m_details, &ClaimDetails::wordingRequested, this, &ClaimsPanel::useWording);
    connect(m_details, &ClaimDetails::decided, this, &ClaimsPanel::decide);
    connect(m_details, &ClaimDetails::questionRequested, this, [this] { emit questionRequested(m_details->claim()->entry); });
    connect(m_details, &ClaimDetails::keepRequested, this, [this] { emit keepRequested(m_details->claim()->entry); });
}

void ClaimsPanel::setWorkspace(const Workspace &workspace)
{
    m_workspace = workspace;
    m_model->setWorkspace(workspace);
    m_details->setWorkspace(workspace);
    updateSummary();
}

void ClaimsPanel::setAnalysis(const AnalysisResult &result)
{
    m_result = result;
    const ShownClaim *chosen = m_model->claim(m_tree->currentIndex());
    const QByteArray fingerprint = chosen ? chosen->entry.fingerprint : QByteArray();
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_model->setClaims(result.claims, result.text, result.askedClaims);
    expandNewGroups();
    if (const QModelIndex same = m_model->indexOf(fingerprint); same.isValid() && m_tree->currentIndex() != same) {
        m_tree->setCurrentIndex(same);
        m_tree->verticalScrollBar()->setValue(scrolled);
    }
    showChosen();
    updateSummary();
}

void ClaimsPanel::setReviewer(const ClaimReviewer &reviewer)
{
    m_reviewer = reviewer;
    m_details->setDeciding(!reviewer.id.isEmpty());
    updateSummary();
}

void ClaimsPanel::setBusy(bool busy)
{
    m_details->setBusy(busy);
    m_mark->setEnabled(!busy);
}

void ClaimsPanel::setLock(const QString &reason)
{
    m_details->setLock(reason);
}

void ClaimsPanel::expandNewGroups()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const ClaimsModel::Group &group = m_model->groups().at(row);
        const bool isOpen = !m_closedGroups.contains(group.id) && group.orphans.isEmpty();
        if (isOpen != m_tree->isExpanded(index) && isOpen)
            m_tree->expand(index);
    }
}

void ClaimsPanel::showChosen()
{
    const QModelIndex index = m_tree->currentIndex();
    if (const ClaimsModel::Group *group = m_model->group(index))
        m_details->setGroup(*group);
    else
        m_details->setClaim(m_model->claim(index), m_model->count() > 0);
}

void ClaimsPanel::jumpTo(const QModelIndex &index)
{
    if (const ShownClaim *shown = m_model->claim(index))
        emit jumpRequested(Claim(shown->entry.claim), m_result.revision);
    else if (m_model->group(index))
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void ClaimsPanel::askForSource()
{
    const Claim claim = m_details->claim()->entry.claim;
    auto *dialog = new SourceDialog(m_workspace.references(), claim.text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The text that the claim's place refers to; the window moves it through the edits since.
    connect(dialog, &SourceDialog::chosen, this,
            [this, claim, text = m_result.text, revision = m_result.revision](const QString &key, const QString &locator) {
                emit editsRequested({citationEdit(text, claim, key, locator)}, revision);
            });
    dialog->open();
}

void ClaimsPanel::useWording()
{
    const LedgerEntry &entry = m_details->claim()->entry;
    emit editsRequested({rewordingEdit(m_result.text, entry.claim, entry.library->text, entry.library->references)}, m_result.revision);
}

void ClaimsPanel::decide(Verdict verdict, const QString &note)
{
    QList<LedgerEntry> claims;
    if (m_details->claim())
        claims.append(m_details->claim()->entry);
    for (const ShownClaim &claim : m_details->batch())
        claims.append(claim.entry);
    emit decisionRequested(claims, verdict, note);
}

void ClaimsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClaimsPanel::updateSummary()
{
    const int count = m_model->count();
    const int unsettled = m_model->unsettled();
    const QString language = m_result.language.isEmpty() ? m_workspace.profile().language : m_result.language;
    const bool isChecked = isClaimLanguage(language);
    m_summary->setTone(isChecked ? Tone::Neutral : Tone::Attention);
    if (!isChecked)
        m_summary->setText(tr("Claims were not checked: no rules for %1.").arg(QLocale::languageToString(QLocale(language).language())));
    else
        m_summary->setText(claimCountSentence(count));
    m_counts->setText(count == 0 ? QString() : unsettled == 0 ? tr("All are decided.") : tr("%1 open").arg(QLocale().toString(unsettled)));
    m_counts->setVisible(count > 0);
    const Person *person = m_workspace.person(m_reviewer.id);
    const bool isDeciding = person != nullptr;
    m_mark->setVisible(isDeciding);
    m_identity->setVisible(!m_workspace.people().isEmpty());
    m_identity->setText(isDeciding ? tr("Deciding as %1…").arg(person->name) : tr("I decide about claims…"));
}

void ClaimsPanel::retranslate()
{
    m_tree->setAccessibleName(tr("Claims"));
    m_mark->setText(tr("Mark the selected text as a claim"));
    m_model->retranslate();
    updateSummary();
}

} // namespace articular
