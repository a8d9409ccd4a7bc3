// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/ProblemsPanel.h"

#include "core/analysis/AnalysisResult.h"
#include "core/checks/SwitchedOff.h"
#include "core/findings/JoinedFixes.h"
#include "core/review/ReviewSituation.h"
#include "gui/controls/ListAndDetails.h"
#include "gui/controls/ToneLabel.h"
#include "gui/findings/FindingsModel.h"
#include "gui/findings/ProblemDetails.h"
#include "gui/findings/ProblemFilterBar.h"
#include "gui/findings/WrappingDelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace articular {

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent), m_model(new FindingsModel(this)), m_tree(new QTreeView(this)), m_filter(new ProblemFilterBar(this)),
      m_nextToFix(new QPushButton(this)), m_empty(new ToneLabel(Tone::Good, this)), m_details(new ProblemDetails)
{
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(m_tree->indentation() * 3 / 4);
    m_tree->setWordWrap(true);
    m_tree->setHeaderHidden(true);
    m_tree->setItemDelegate(new WrappingDelegate(m_tree));
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    // A column that follows the rows on the screen would wrap all texts anew while the list is scrolled.
    m_tree->header()->setSectionResizeMode(FindingsModel::LineColumn, QHeaderView::Fixed);
    m_tree->setExpanded(m_model->groupIndex(ProblemGroup::MustFix), true);
    layOut();
    connect(m_tree, &QTreeView::activated, this, &ProblemsPanel::jumpTo);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isMoreRow(index))
            m_model->showMore(FindingsModel::groupOf(index));
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::updateView);
    connect(m_nextToFix, &QPushButton::clicked, this, &ProblemsPanel::nextToFix);
    connect(m_filter, &ProblemFilterBar::filterChanged, this, [this] {
        m_model->setFilter(m_filter->filter());
        updateView();
    });
    connect(m_details, &ProblemDetails::fixRequested, this, [this] { fix(m_tree->currentIndex()); });
    connect(m_details, &ProblemDetails::fixAllRequested, this, [this] {
        if (const Finding *finding = m_model->finding(m_tree->currentIndex()))
            fixAllLike(QString(finding->ruleId));
    });
    connect(m_details, &ProblemDetails::switchOffRequested, this, &ProblemsPanel::switchOff);
    connect(m_details, &ProblemDetails::jumpRequested, this, [this] { jumpTo(m_tree->currentIndex()); });
    connect(m_details, &ProblemDetails::questionRequested, this, [this] {
        if (const Finding *finding = m_model->finding(m_tree->currentIndex()))
            emit questionRequested(*finding, QString::fromUtf8(m_text.mid(finding->range.start, finding->range.length)));
    });
    connect(m_details, &ProblemDetails::noPatientRequested, this, [this] {
        if (const Finding *finding = m_model->finding(m_tree->currentIndex()))
            emit noPatientRequested(*finding);
    });
    retranslate();
    updateView();
}

void ProblemsPanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    const QMargins margins = layout->contentsMargins();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margins);
    head->addWidget(m_empty);
    head->addWidget(m_nextToFix, 0, Qt::AlignLeading);
    head->addWidget(m_filter);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(new ListAndDetails(m_tree, m_details, this), 1);
}

void ProblemsPanel::setArticlePath(const QString &path)
{
    m_articlePath = path;
}

void ProblemsPanel::setResult(const AnalysisResult &result)
{
    m_switchedOff = result.switchedOff;
    m_switchableRules = result.switchableRules;
    m_asked.clear();
    for (const PlacedNote &note : result.review.situation ? result.review.situation->notes : QList<PlacedNote>())
        m_asked.insert(note.note.claim);
    setFindings(result.findings, result.text, result.revision);
}

void ProblemsPanel::setFindings(const QList<Finding> &findings, const QByteArray &text, quint64 revision)
{
    m_text = text;
    m_revision = revision;
    const size_t chosen = m_model->identity(m_tree->currentIndex());
    m_model->setFindings(findings, text, m_articlePath, m_switchedOff);
    m_filter->setKinds(m_model->kinds());
    const int digits = m_tree->fontMetrics().horizontalAdvance(QLocale().toString(qMax(qsizetype(100), text.count('\n'))));
    m_tree->header()->resizeSection(FindingsModel::LineColumn, digits + m_tree->fontMetrics().averageCharWidth() * 3);
    if (const QModelIndex same = m_model->indexOf(chosen); chosen != 0 && same.isValid())
        m_tree->setCurrentIndex(same);
    updateView();
}

void ProblemsPanel::setLock(const QString &reason)
{
    m_isLocked = !reason.isEmpty();
    m_details->setLock(reason);
}

void ProblemsPanel::next()
{
    step(1);
}

void ProblemsPanel::previous()
{
    step(-1);
}

void ProblemsPanel::step(int direction)
{
    const int count = m_model->problemCount();
    if (count == 0)
        return;
    const QModelIndex current = m_tree->currentIndex();
    const bool isProblem = m_model->finding(current) && FindingsModel::groupOf(current) != ProblemGroup::SwitchedOff;
    const bool isBefore = direction > 0 && !isProblem;
    const int position = m_model->positionOf(current) + (isBefore ? 0 : direction);
    const QModelIndex wanted = m_model->problemAt((position + count) % count);
    choose(wanted);
    jumpTo(wanted);
}

int ProblemsPanel::usefulness(const QModelIndex &index) const
{
    const bool fixable = isFixable(m_model->finding(index));
    switch (FindingsModel::groupOf(index)) {
    case ProblemGroup::MustFix: return fixable ? 0 : 1;
    case ProblemGroup::CouldBeBetter: return fixable ? 2 : 3;
    case ProblemGroup::ForReviewer: return 4;
    default: return 5;
    }
}

void ProblemsPanel::nextToFix()
{
    QList<std::pair<int, int>> order; // usefulness and position
    for (int position = 0; position < m_model->problemCount(); ++position)
        order.append({usefulness(m_model->problemAt(position)), position});
    if (order.isEmpty())
        return;
    std::ranges::sort(order);
    const QModelIndex current = m_tree->currentIndex();
    qsizetype wanted = 0;
    if (m_model->finding(current) && m_model->identity(current) == m_suggested)
        wanted = (order.indexOf({usefulness(current), m_model->positionOf(current)}) + 1) % order.size();
    const QModelIndex next = m_model->problemAt(order.at(wanted).second);
    m_suggested = m_model->identity(next);
    choose(next);
    jumpTo(next);
}

void ProblemsPanel::choose(const QModelIndex &index)
{
    m_tree->setExpanded(index.parent(), true);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ProblemsPanel::jumpTo(const QModelIndex &index)
{
    if (const Finding *finding = m_model->finding(index))
        emit jumpRequested(Finding(*finding), m_revision);
    else if (m_model->isMoreRow(index))
        m_model->showMore(FindingsModel::groupOf(index));
    else if (index.isValid())
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

bool ProblemsPanel::isFixable(const Finding *finding) const
{
    // Mends of the clinic's files are for whoever opens those files.
    return finding && finding->fix && (finding->file.isEmpty() || finding->file == m_articlePath);
}

void ProblemsPanel::fix(const QModelIndex &index)
{
    const Finding *finding = m_model->finding(index);
    if (isFixable(finding) && !m_isLocked)
        emit editsRequested(QList<TextEdit>(finding->fix->edits), m_revision);
}

QList<Fix> ProblemsPanel::fixesLike(const QString &ruleId) const
{
    QList<Fix> fixes;
    for (const Finding *finding : m_model->sameRule(ruleId)) {
        if (finding->fix)
            fixes.append(*finding->fix);
    }
    return fixes;
}

void ProblemsPanel::fixAllLike(const QString &ruleId)
{
    emit editsRequested(joinedEdits(fixesLike(ruleId)), m_revision);
}

bool ProblemsPanel::isSwitchable(const QModelIndex &index) const
{
    const Finding *finding = m_model->finding(index);
    return finding && FindingsModel::groupOf(index) != ProblemGroup::SwitchedOff && m_switchableRules.contains(finding->ruleId)
        && canBeSwitchedOff(*finding, Article(m_articlePath, m_text));
}

void ProblemsPanel::switchOff(const QString &reason)
{
    const QModelIndex index = m_tree->currentIndex();
    if (!isSwitchable(index))
        return;
    const Finding *finding = m_model->finding(index);
    const qsizetype bodyStart = Article(m_articlePath, m_text).bodyStart();
    if (const auto edit = switchOffEdit(m_text, bodyStart, finding->ruleId, finding->range.start, reason))
        emit editsRequested({*edit}, m_revision);
    else
        m_details->refuseReason();
}

void ProblemsPanel::copy(const QModelIndex &index) const
{
    QApplication::clipboard()->setText(m_model->data(index.siblingAtColumn(0), Qt::AccessibleTextRole).toString());
}

void ProblemsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    const Finding *finding = m_model->finding(index);
    if (!finding)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    menu->addAction(tr("Go there"), this, [this, row] { jumpTo(row); });
    const bool canFix = !m_isLocked && isFixable(finding) && m_model->reason(index).isEmpty();
    menu->addAction(tr("Fix"), this, [this, row] { fix(row); })->setEnabled(canFix);
    menu->addAction(tr("Fix all of this kind"), this, [this, rule = finding->ruleId] { fixAllLike(rule); })
        ->setEnabled(canFix);
    menu->addAction(tr("Switch off here…"), this, [this, row] {
        m_tree->setCurrentIndex(row);
        m_details->askForReason();
    })->setEnabled(!m_isLocked && isSwitchable(index));
    menu->addSeparator();
    menu->addAction(tr("Copy"), this, [this, row] { copy(row); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void ProblemsPanel::updateView()
{
    for (const ProblemGroup group : {ProblemGroup::ForReviewer, ProblemGroup::ClinicTexts, ProblemGroup::SwitchedOff})
        m_tree->setRowHidden(int(group), {}, m_model->countIn(group) == 0);
    updateEmptyText();
    m_nextToFix->setVisible(m_model->problemCount() > 0);
    const Finding *finding = m_model->finding(m_tree->currentIndex());
    m_details->setFinding(finding);
    const QString reason = m_model->reason(m_tree->currentIndex());
    m_details->setReason(reason);
    m_details->setSwitchable(isSwitchable(m_tree->currentIndex()));
    m_details->setAsked(finding && !finding->fingerprint.isEmpty() && m_asked.contains(finding->fingerprint));
    m_details->setFixable(reason.isEmpty() && isFixable(finding) ? int(fixesLike(finding->ruleId).size()) : 0);
}

void ProblemsPanel::updateEmptyText()
{
    const bool isFiltered = !m_model->filter().isEmpty();
    m_empty->setTone(isFiltered ? Tone::Quiet : Tone::Good);
    m_empty->setText(isFiltered ? tr("No problem has these words or is of this kind.") : tr("Nothing must be fixed."));
    m_empty->setVisible(isFiltered ? m_model->problemCount() == 0 : m_model->countIn(ProblemGroup::MustFix) == 0);
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ProblemsPanel::retranslate()
{
    m_tree->setAccessibleName(tr("Problems"));
    m_nextToFix->setText(tr("Next thing to fix"));
    m_nextToFix->setToolTip(tr("Goes to what is most useful to mend now"));
    updateEmptyText();
}

} // namespace articular
