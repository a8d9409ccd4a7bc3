// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/approval/PageReading.h"

#include "core/review/PageWords.h"
#include "gui/controls/Tone.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int markAlpha = 48;             ///< of 255: text over it keeps its contrast
constexpr qreal margin = 10;              ///< around the text, in pixels

} // namespace

bool PageReading::Paragraph::isSeen() const
{
    return std::ranges::find(seen, false) == seen.end();
}

PageReading::PageReading(QWidget *parent, int dwell) : QPlainTextEdit(parent), m_dwell(new QTimer(this))
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setAccessibleName(tr("The page as it is signed"));
    document()->setDocumentMargin(margin);
    m_dwell->setSingleShot(true);
    m_dwell->setInterval(dwell);
    connect(m_dwell, &QTimer::timeout, this, &PageReading::look);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_dwell, qOverload<>(&QTimer::start));
}

void PageReading::setPage(const QList<TextChange> &page)
{
    m_page = page;
    m_paragraphs.clear();
    QStringList lines;
    for (const TextChange &change : page) {
        const QString text = blockInWords(change.text);
        if (text.isEmpty())
            continue;
        const bool isChange = change.kind != TextChange::Kind::Same;
        const QString mark = change.kind == TextChange::Kind::Added ? tr("New: ") : change.kind == TextChange::Kind::Removed ? tr("Removed: ") : QString();
        lines.append(mark + text);
        m_paragraphs.push_back({isChange, std::vector<bool>(size_t(lines.last().size()), false)});
    }
    setPlainText(lines.join(u"\n\n"_s));
    m_page.removeIf([](const TextChange &change) { return blockInWords(change.text).isEmpty(); });
    markChanges();
    m_dwell->start();
    emit seenChanged();
}

void PageReading::markChanges()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < m_page.size(); ++i) {
        const TextChange::Kind kind = m_page.at(i).kind;
        if (kind == TextChange::Kind::Same)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(int(2 * i)));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QColor colour = toneColor(kind == TextChange::Kind::Added ? Tone::Good : Tone::Problem, palette());
        colour.setAlpha(markAlpha);
        mark.format.setBackground(colour);
        mark.format.setFontStrikeOut(kind == TextChange::Kind::Removed);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

int PageReading::count(bool onlyChanges) const
{
    return int(std::ranges::count_if(m_paragraphs, [onlyChanges](const Paragraph &paragraph) {
        return (paragraph.isChange || !onlyChanges) && !paragraph.isSeen();
    }));
}

void PageReading::showUnseen(bool onlyChanges)
{
    const auto first = std::ranges::find_if(m_paragraphs, [onlyChanges](const Paragraph &paragraph) {
        return (paragraph.isChange || !onlyChanges) && !paragraph.isSeen();
    });
    if (first == m_paragraphs.end())
        return;
    const QTextBlock block = document()->findBlockByNumber(2 * int(first - m_paragraphs.begin()));
    const auto unread = std::ranges::find(first->seen, false);
    const QTextLine line = block.layout()->lineForTextPosition(int(unread - first->seen.begin()));
    verticalScrollBar()->setValue(block.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0));
    setFocus(Qt::OtherFocusReason);
}

void PageReading::look()
{
    if (!isVisible() || window()->isMinimized())
        return;
    bool isMore = false;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QPointF corner = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        if (corner.y() > viewport()->height())
            break;
        const auto paragraph = size_t(block.blockNumber() / 2);
        if (block.blockNumber() % 2 != 0 || paragraph >= m_paragraphs.size())
            continue;
        std::vector<bool> &seen = m_paragraphs[paragraph].seen;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const qreal top = corner.y() + line.y();
            // A pixel more or less is the rounding of the layout.
            if (top < -1 || top + line.height() > viewport()->height() + 1)
                continue;
            const size_t end = std::min(seen.size(), size_t(line.textStart() + line.textLength()));
            const auto first = seen.begin() + line.textStart(), last = seen.begin() + ptrdiff_t(end);
            isMore = isMore || std::find(first, last, false) != last;
            std::fill(first, last, true);
        }
    }
    if (isMore)
        emit seenChanged();
}

void PageReading::keyPressEvent(QKeyEvent *event)
{
    // There is no cursor to move: the keys turn pages, with lines in common so that none is left out between them.
    constexpr int linesInCommon = 2;
    const int step = std::max(1, verticalScrollBar()->pageStep() - linesInCommon);
    const bool isSpace = event->key() == Qt::Key_Space;
    if (event->key() == Qt::Key_PageDown || (isSpace && event->modifiers() == Qt::NoModifier))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    else if (event->key() == Qt::Key_PageUp || (isSpace && event->modifiers() == Qt::ShiftModifier))
        verticalScrollBar()->setValue(verticalScrollBar()->value() - step);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void PageReading::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_dwell->start();
}

void PageReading::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    m_dwell->start();
}

void PageReading::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markChanges();
}

} // namespace articular
