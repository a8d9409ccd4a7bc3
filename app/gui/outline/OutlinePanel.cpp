// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outline/OutlinePanel.h"

#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace articular {

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent), m_tree(new QTreeWidget(this)), m_empty(new ToneLabel(Tone::Quiet, this))
{
    m_tree->setColumnCount(1);
    m_tree->header()->hide();
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(m_tree->indentation() * 3 / 4);
    m_empty->setContentsMargins(style()->pixelMetric(QStyle::PM_LayoutLeftMargin), style()->pixelMetric(QStyle::PM_LayoutTopMargin),
                                style()->pixelMetric(QStyle::PM_LayoutRightMargin), 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);
    const auto jump = [this](QTreeWidgetItem *item) {
        if (const qsizetype index = m_items.indexOf(item); index >= 0)
            emit jumpRequested(m_outline.at(index).line);
    };
    connect(m_tree, &QTreeWidget::itemActivated, this, jump);
    connect(m_tree, &QTreeWidget::itemClicked, this, jump);
    rebuild();
    retranslate();
}

void OutlinePanel::setOutline(const QList<OutlineEntry> &outline)
{
    const auto looksAlike = [](const OutlineEntry &a, const OutlineEntry &b) { return a.level == b.level && a.text == b.text; };
    const bool isSame = std::equal(m_outline.cbegin(), m_outline.cend(), outline.cbegin(), outline.cend(), looksAlike);
    m_outline = outline;
    if (!isSame)
        rebuild();
    markCurrent();
}

void OutlinePanel::setCurrentLine(int line)
{
    m_currentLine = line;
    markCurrent();
}

void OutlinePanel::rebuild()
{
    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    m_items.clear();
    QList<QTreeWidgetItem *> parents;
    QList<int> levels;
    for (const OutlineEntry &entry : std::as_const(m_outline)) {
        while (!levels.isEmpty() && levels.constLast() >= entry.level) {
            levels.removeLast();
            parents.removeLast();
        }
        auto *item = parents.isEmpty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(parents.constLast());
        item->setText(0, entry.text.isEmpty() ? tr("(empty heading)") : entry.text);
        item->setToolTip(0, entry.text);
        m_items.append(item);
        parents.append(item);
        levels.append(entry.level);
    }
    m_tree->expandAll();
    m_empty->setVisible(m_outline.isEmpty());
}

void OutlinePanel::markCurrent()
{
    QTreeWidgetItem *current = nullptr;
    for (qsizetype i = 0; i < m_items.size() && m_outline.at(i).line <= m_currentLine; ++i)
        current = m_items.at(i);
    if (current == m_tree->currentItem())
        return;
    m_tree->setCurrentItem(current);
}

void OutlinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OutlinePanel::retranslate()
{
    m_tree->setAccessibleName(tr("Outline"));
    m_empty->setText(tr("Headings appear here as you write them."));
    rebuild();
    markCurrent();
}

} // namespace articular
