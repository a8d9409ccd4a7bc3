// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/ProblemsPanel.h"

#include "gui/controls/ToneLabel.h"
#include "gui/findings/FindingsModel.h"
#include "gui/findings/ProblemDetails.h"
#include "gui/findings/WrappingDelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace articular {

namespace {

/// Edits of all mends of one rule, without those that touch the same text twice.
QList<TextEdit> joinedEdits(const QList<const Finding *> &findings)
{
    QList<TextEdit> joined;
    const auto collides = [&joined](const TextEdit &edit) {
        return std::any_of(joined.cbegin(), joined.cend(), [&edit](const TextEdit &other) {
            return edit == other || (edit.range.start < other.range.end() && other.range.start < edit.range.end());
        });
    };
    for (const Finding *finding : findings) {
        const QList<TextEdit> edits = finding->fix->edits;
        if (std::none_of(edits.cbegin(), edits.cend(), collides))
            joined += edits;
    }
    return joined;
}

} // namespace

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent), m_model(new FindingsModel(this)), m_tree(new QTreeView(this)),
      m_empty(new ToneLabel(Tone::Good, this)), m_details(new ProblemDetails(this))
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
    m_tree->header()->setSectionResizeMode(FindingsModel::LineColumn, QHeaderView::ResizeToContents);
    m_tree->setExpanded(m_model->groupIndex(FindingsModel::MustFix), true);
    auto *layout = new QVBoxLayout(this);
    const QMargins margins = layout->contentsMargins();
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_details);
    m_empty->setContentsMargins(margins.left(), margins.top(), margins.right(), 0);
    connect(m_tree, &QTreeView::activated, this, &ProblemsPanel::jumpTo);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::updateView);
    connect(m_details, &ProblemDetails::fixRequested, this, [this] { fix(m_tree->currentIndex()); });
    connect(m_details, &ProblemDetails::jumpRequested, this, [this] { jumpTo(m_tree->currentIndex()); });
    retranslate();
    updateView();
}

void ProblemsPanel::setArticlePath(const QString &path)
{
    m_articlePath = path;
}

void ProblemsPanel::setFindings(const QList<Finding> &findings, const QByteArray &text, quint64 revision)
{
    m_revision = revision;
    m_model->setFindings(findings, text, m_articlePath);
    updateView();
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
    const QModelIndexList problems = m_model->problemIndexes();
    if (problems.isEmpty())
        return;
    const qsizetype count = problems.size();
    const qsizetype current = problems.indexOf(m_tree->currentIndex().siblingAtColumn(0));
    const qsizetype before = current >= 0 ? current : (direction > 0 ? count - 1 : 0);
    const QModelIndex wanted = problems.at((before + direction + count) % count);
    choose(wanted);
    jumpTo(wanted);
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
    if (isFixable(finding))
        emit editsRequested(QList<TextEdit>(finding->fix->edits), m_revision);
}

void ProblemsPanel::fixAllLike(const Finding &finding)
{
    QList<const Finding *> alike;
    const QModelIndexList problems = m_model->problemIndexes();
    for (const QModelIndex &index : problems) {
        const Finding *other = m_model->finding(index);
        if (other->ruleId == finding.ruleId && isFixable(other))
            alike.append(other);
    }
    emit editsRequested(joinedEdits(alike), m_revision);
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
    menu->addAction(tr("Fix"), this, [this, row] { fix(row); })->setEnabled(isFixable(finding));
    menu->addAction(tr("Fix all of this kind"), this, [this, copied = *finding] { fixAllLike(copied); })
        ->setEnabled(isFixable(finding));
    menu->addSeparator();
    menu->addAction(tr("Copy"), this, [this, row] { copy(row); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void ProblemsPanel::updateView()
{
    const auto isEmpty = [this](FindingsModel::Group group) { return m_model->rowCount(m_model->groupIndex(group)) == 0; };
    m_tree->setRowHidden(FindingsModel::ForReviewer, {}, isEmpty(FindingsModel::ForReviewer));
    m_tree->setRowHidden(FindingsModel::ClinicTexts, {}, isEmpty(FindingsModel::ClinicTexts));
    m_empty->setVisible(isEmpty(FindingsModel::MustFix));
    const Finding *finding = m_model->finding(m_tree->currentIndex());
    m_details->setFinding(finding);
    m_details->setFixable(isFixable(finding));
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
    m_empty->setText(tr("Nothing must be fixed."));
}

} // namespace articular
