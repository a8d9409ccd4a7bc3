// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/MarkdownEdit.h"

#include "gui/controls/Tone.h"
#include "gui/editor/EditorCommands.h"
#include "gui/editor/LineNumberArea.h"
#include "gui/editor/MarkdownHighlighter.h"
#include "gui/editor/TableCommands.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace articular {

namespace {

/// The measure: as many average characters as a line has at most.
constexpr int charactersInLine = 76;
constexpr int numbersPadding = 12;
constexpr int smallestZoom = -6, largestZoom = 24;
/// Underlined places: more would make every key slower, and nobody looks at so many at once.
constexpr size_t mostProblems = 300;

QFont textFont(int zoomStep)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(std::max(11.5, font.pointSizeF() + 2) + zoomStep);
    return font;
}

} // namespace

MarkdownEdit::MarkdownEdit(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new LineNumberArea(this))
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Article text"));
    setPlaceholderText(tr("Write here. The page follows beside it."));
    setCursorWidth(2);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
        // Moving the cursor out of view scrolls without the scroll bar's signal.
        reportTopLine();
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &MarkdownEdit::updateMargins);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &MarkdownEdit::updateSelections);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        updateSelections();
        reportTopLine();
    });
    updateAppearance();
}

MarkdownEdit::~MarkdownEdit() = default;

void MarkdownEdit::showDocument(QTextDocument *document)
{
    setDocument(document);
    delete m_highlighter;
    m_highlighter = new MarkdownHighlighter(document);
    m_problems.clear();
    connect(document, &QTextDocument::contentsChange, this, &MarkdownEdit::textEdited);
    updateAppearance();
    updateSelections();
}

void MarkdownEdit::setProblemRanges(const QList<EditorRange> &ranges)
{
    m_problems = cursorsAt(ranges);
    updateSelections();
}

void MarkdownEdit::setNoteRanges(const QList<EditorRange> &ranges)
{
    m_notes = cursorsAt(ranges);
    updateSelections();
}

void MarkdownEdit::setFoundRanges(const QList<EditorRange> &ranges)
{
    m_found = ranges;
    updateSelections();
}

std::vector<QTextCursor> MarkdownEdit::cursorsAt(const QList<EditorRange> &ranges) const
{
    std::vector<QTextCursor> cursors;
    const qsizetype length = document()->characterCount() - 1;
    for (const EditorRange &range : ranges) {
        if (range.end > length || cursors.size() == mostProblems)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(int(range.start));
        cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
        cursors.push_back(cursor);
    }
    return cursors;
}

void MarkdownEdit::jumpTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    bringCursorIntoView();
    setFocus(Qt::OtherFocusReason);
}

void MarkdownEdit::bringCursorIntoView()
{
    const QRect place = cursorRect();
    if (place.top() < viewport()->height() / 8 || place.bottom() > viewport()->height() * 7 / 8)
        centerCursor();
}

bool MarkdownEdit::hasLineNumbers() const
{
    return m_numbersVisible;
}

void MarkdownEdit::setLineNumbersVisible(bool visible)
{
    m_numbersVisible = visible;
    m_numbers->setVisible(visible);
    updateMargins();
}

void MarkdownEdit::setZoomStep(int step)
{
    const int bounded = std::clamp(step, smallestZoom, largestZoom);
    if (bounded == m_zoomStep)
        return;
    m_zoomStep = bounded;
    updateAppearance();
    emit zoomStepChanged(m_zoomStep);
}

double MarkdownEdit::topLine() const
{
    const QTextBlock block = firstVisibleBlock();
    const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    const double hidden = place.height() > 0 ? std::clamp(-place.top() / place.height(), 0.0, 1.0) : 0.0;
    return block.blockNumber() + hidden;
}

void MarkdownEdit::reportTopLine()
{
    const double line = topLine();
    if (line == m_topLine)
        return;
    m_topLine = line;
    if (!m_scrolling)
        emit topLineChanged(line);
}

void MarkdownEdit::scrollToLine(double line)
{
    const QScopedValueRollback scrolling(m_scrolling, true);
    const QTextBlock block = document()->findBlockByNumber(std::clamp(int(line), 0, blockCount() - 1));
    const double fraction = line - int(line);
    // A plain text edit scrolls by wrapped lines, counted from the text's start.
    verticalScrollBar()->setValue(block.firstLineNumber() + int(fraction * block.lineCount()));
}

bool MarkdownEdit::handleKey(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool shiftOnly = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
        if (!continueTable(cursor) && !continueLine(cursor))
            return false;
    } else if (event->key() == Qt::Key_Tab && modifiers == Qt::NoModifier) {
        if (!moveToCell(cursor, false) && !indentLines(cursor, false))
            cursor.insertText(QStringLiteral("    "));
    } else if (event->key() == Qt::Key_Backtab) {
        if (!moveToCell(cursor, true))
            indentLines(cursor, true);
    } else if (event->key() == Qt::Key_Home && shiftOnly) {
        moveHome(cursor, modifiers == Qt::ShiftModifier ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    } else if (!wrapSelection(cursor, event->text())) {
        return false;
    }
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    if (!isReadOnly() && handleKey(event)) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MarkdownEdit::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier) {
        setZoomStep(m_zoomStep + (event->angleDelta().y() > 0 ? 1 : -1));
        event->accept();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

void MarkdownEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargins();
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateAppearance();
        updateSelections();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Article text"));
        setPlaceholderText(tr("Write here. The page follows beside it."));
    }
}

// Files that are dragged in are for the window, which opens them; only text is for the editor.
void MarkdownEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QPlainTextEdit::dragEnterEvent(event);
}

void MarkdownEdit::dropEvent(QDropEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QPlainTextEdit::dropEvent(event);
}

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && source->hasText();
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    // NUL would make the file unreadable for every other program, and ours.
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    cursor.insertText(source->text().remove(QChar(u'\0')));
    ensureCursorVisible();
    emit pasted({start, cursor.position()});
}

QMimeData *MarkdownEdit::createMimeDataFromSelection() const
{
    auto *content = new QMimeData;
    content->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return content;
}

void MarkdownEdit::updateAppearance()
{
    const QFont font = textFont(m_zoomStep);
    if (font != this->font())
        setFont(font);
    document()->setDefaultFont(font);
    if (m_highlighter != nullptr)
        m_highlighter->setAppearance(palette(), font);
    updateMargins();
}

int MarkdownEdit::numbersWidth() const
{
    if (!m_numbersVisible)
        return 0;
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + numbersPadding * 2;
}

void MarkdownEdit::updateMargins()
{
    const int numbers = numbersWidth();
    const int measure = fontMetrics().averageCharWidth() * charactersInLine + int(document()->documentMargin() * 2);
    const int available = width() - numbers - verticalScrollBar()->sizeHint().width();
    const int spare = std::max(0, (available - measure) / 2);
    setViewportMargins(numbers + spare, 0, spare, 0);
    const QRect content = contentsRect();
    const int left = layoutDirection() == Qt::RightToLeft ? content.right() - numbers - spare + 1 : content.left() + spare;
    m_numbers->setGeometry(left, content.top(), numbers, content.height());
}

QTextEdit::ExtraSelection MarkdownEdit::currentLineMark() const
{
    QTextEdit::ExtraSelection line;
    QColor colour = palette().color(QPalette::Text);
    colour.setAlphaF(0.05F);
    line.format.setBackground(colour);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    return line;
}

void MarkdownEdit::addMarks(QList<QTextEdit::ExtraSelection> &marks, int first, int last) const
{
    const auto ground = [this](Tone tone, float strength) {
        QTextCharFormat format;
        QColor colour = toneColor(tone, palette());
        colour.setAlphaF(strength);
        format.setBackground(colour);
        return format;
    };
    const auto add = [&marks, first, last](const QTextCursor &place, const QTextCharFormat &format) {
        if (place.selectionEnd() >= first && place.selectionStart() <= last)
            marks.append({place, format});
    };
    const QTextCharFormat note = ground(Tone::Information, 0.22F), found = ground(Tone::Attention, 0.30F);
    for (const QTextCursor &place : m_notes)
        add(place, note);
    // While the text is being changed, places may still be those of the text before.
    for (auto place = std::ranges::lower_bound(m_found, first, {}, &EditorRange::end); place != m_found.end() && place->start <= last && place->end < document()->characterCount(); ++place) {
        QTextCursor cursor(document());
        cursor.setPosition(int(place->start));
        cursor.setPosition(int(place->end), QTextCursor::KeepAnchor);
        add(cursor, found);
    }
    QTextCharFormat problem;
    problem.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    problem.setUnderlineColor(QColor(0xd1, 0x3b, 0x3b));
    for (const QTextCursor &place : m_problems)
        add(place, problem);
}

void MarkdownEdit::updateSelections()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!isReadOnly())
        marks.append(currentLineMark());
    const QPoint corner(viewport()->width(), viewport()->height());
    addMarks(marks, firstVisibleBlock().position(), cursorForPosition(corner).position());
    setExtraSelections(marks);
}

void MarkdownEdit::paintLineNumbers(QWidget *area, const QRect &dirty)
{
    QPainter painter(area);
    painter.fillRect(dirty, palette().base());
    QColor faint = palette().color(QPalette::Text);
    faint.setAlphaF(0.38F);
    QColor strong = palette().color(QPalette::Text);
    strong.setAlphaF(0.8F);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.8);
    painter.setFont(small);
    const int current = textCursor().blockNumber();
    const int ascent = fontMetrics().ascent();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > dirty.bottom())
            break;
        if (!block.isVisible() || place.bottom() < dirty.top())
            continue;
        // On the first text line's own baseline, which a heading has lower than plain text.
        const double baseline = place.top() + (block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).ascent() : ascent);
        painter.setPen(block.blockNumber() == current ? strong : faint);
        const QString number = QString::number(block.blockNumber() + 1);
        const int x = area->width() - numbersPadding - painter.fontMetrics().horizontalAdvance(number);
        painter.drawText(QPointF(x, baseline), number);
    }
}

} // namespace articular
