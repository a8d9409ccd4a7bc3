// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outline/OutlinePanel.h"

#include "gui/controls/ToneLabel.h"
#include "gui/outline/OutlineTree.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace articular {

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent), m_tree(new OutlineTree(this)), m_up(new QAction(m_tree)), m_down(new QAction(m_tree)),
      m_empty(new ToneLabel(Tone::Quiet, this))
{
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
    connect(m_tree, &OutlineTree::dropped, this, &OutlinePanel::moveRow);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &OutlinePanel::showMenu);
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    for (QAction *action : {m_up, m_down}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
        connect(action, &QAction::triggered, this, [this, step = action == m_up ? -1 : 1] { moveCurrent(step); });
    }
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
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
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

/// Of the row's heading; -1 behind the last.
int OutlinePanel::lineAt(qsizetype row) const
{
    return row < m_outline.size() ? m_outline.at(row).line : -1;
}

/// Rows are counted in the order of the text.
void OutlinePanel::moveRow(int from, int before)
{
    emit moveRequested(lineAt(from), lineAt(before));
}

void OutlinePanel::moveCurrent(int step)
{
    const qsizetype row = m_items.indexOf(m_tree->currentItem());
    if (row < 0)
        return;
    const int level = m_outline.at(row).level;
    const auto endFrom = [this](qsizetype heading, int ofLevel) {
        do
            ++heading;
        while (heading < m_outline.size() && m_outline.at(heading).level > ofLevel);
        return heading;
    };
    if (step > 0) {
        const qsizetype next = endFrom(row, level);
        if (next < m_outline.size() && m_outline.at(next).level >= level)
            moveRow(int(row), int(endFrom(next, m_outline.at(next).level)));
        else if (next < m_outline.size())
            moveRow(int(row), int(next + 1));
        return;
    }
    qsizetype before = row - 1;
    while (before > 0 && m_outline.at(before).level > level)
        --before;
    if (before >= 0)
        moveRow(int(row), int(before));
}

void OutlinePanel::showMenu(const QPoint &position)
{
    if (!m_tree->currentItem())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_up, m_down});
    menu->popup(m_tree->viewport()->mapToGlobal(position));
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
    m_up->setText(tr("Move the section &up"));
    m_down->setText(tr("Move the section &down"));
    m_empty->setText(tr("Headings appear here as you write them."));
    rebuild();
    markCurrent();
}

} // namespace articular
