// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/claims/ClaimDelegate.h"

#include "gui/claims/ClaimsModel.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

namespace articular {

namespace {

constexpr int mostSentenceLines = 3, mostStateLines = 2;
/// Texts whose lines are kept.
constexpr qsizetype mostMeasured = 5000;

int margin(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

/// The text in lines of `width` pixels; the last of `most` says with an ellipsis that it goes on.
QStringList wrapped(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    const QString flat = text.simplified();
    QTextLayout layout(flat, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && width > 0; line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most && line.textStart() + line.textLength() < flat.size()) {
            // No line is longer than a few hundred characters: the rest need not be measured.
            const QString rest = flat.mid(line.textStart(), 1000);
            lines.append(QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(flat.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

} // namespace

ClaimDelegate::ClaimDelegate(QTreeView *tree) : QStyledItemDelegate(tree), m_tree(tree)
{
    tree->viewport()->installEventFilter(this);
}

bool ClaimDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        emit sizeHintChanged({});
    return QStyledItemDelegate::eventFilter(watched, event);
}

int ClaimDelegate::room(const QStyleOptionViewItem &option) const
{
    const int icon = m_tree->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_tree);
    return m_tree->viewport()->width() - 2 * m_tree->indentation() - icon - 3 * margin(option);
}

int ClaimDelegate::lineCount(const QFont &font, const QString &text, int width, int most) const
{
    if (width != m_measuredWidth || font != m_measuredFont || m_lines.size() > mostMeasured)
        m_lines.clear();
    m_measuredWidth = width;
    m_measuredFont = font;
    const auto known = m_lines.constFind(text);
    if (known != m_lines.cend())
        return *known;
    const int lines = qMax(1, int(wrapped(text, font, width, most).size()));
    m_lines.insert(text, lines);
    return lines;
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.lineSpacing();
    if (!index.parent().isValid())
        return {m_tree->viewport()->width() / 2, line + 2 * margin(option)};
    const int width = room(option);
    const QString state = index.data(ClaimsModel::StateRole).toString();
    int lines = lineCount(option.font, index.data(Qt::DisplayRole).toString(), width, mostSentenceLines);
    if (!state.isEmpty())
        lines += lineCount(option.font, state, width, mostStateLines);
    return {m_tree->viewport()->width() / 2, lines * line + 2 * margin(option)};
}

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.parent().isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QStyle *style = m_tree->style();
    const QString sentence = std::exchange(row.text, QString());
    const QIcon icon = std::exchange(row.icon, QIcon());
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isSelected = row.state & QStyle::State_Selected;
    const int gap = margin(option);
    const int iconSize = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_tree);
    const int lineHeight = row.fontMetrics.lineSpacing();
    const QRect area = row.rect.adjusted(0, gap, -gap, -gap);
    const auto placed = [&](const QRect &rectangle) { return QStyle::visualRect(row.direction, area, rectangle); };
    icon.paint(painter, placed({area.left(), area.top() + (lineHeight - iconSize) / 2, iconSize, iconSize}), Qt::AlignCenter,
               isSelected ? QIcon::Selected : QIcon::Normal);
    QRect line(area.left() + iconSize + gap, area.top(), room(option), lineHeight);
    painter->save();
    const auto draw = [&](const QString &text, int most, const QColor &color) {
        painter->setPen(isSelected ? row.palette.color(QPalette::HighlightedText) : color);
        for (const QString &part : wrapped(text, option.font, line.width(), most)) {
            painter->drawText(placed(line), int(QStyle::visualAlignment(row.direction, Qt::AlignLeading | Qt::AlignVCenter)), part);
            line.translate(0, lineHeight);
        }
    };
    painter->setFont(option.font);
    draw(sentence, mostSentenceLines, row.palette.color(QPalette::Text));
    draw(index.data(ClaimsModel::StateRole).toString(), mostStateLines,
         toneColor(Tone(index.data(ClaimsModel::ToneRole).toInt()), row.palette));
    painter->restore();
}

} // namespace articular
