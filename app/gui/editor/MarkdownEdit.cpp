// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/MarkdownEdit.h"

#include "gui/editor/ContentTaker.h"
#include "gui/editor/DetailsFold.h"
#include "gui/editor/EditorCommands.h"
#include "gui/editor/LineNumberArea.h"
#include "gui/editor/MarkdownHighlighter.h"
#include "gui/editor/TableCommands.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
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

QFont textFont(int zoomStep)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(std::max(11.5, font.pointSizeF() + 2) + zoomStep);
    return font;
}

} // namespace

MarkdownEdit::MarkdownEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_numbers(new LineNumberArea(this)), m_fold(new DetailsFold(this))
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
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &MarkdownEdit::scrolledByHand);
    updateAppearance();
}

MarkdownEdit::~MarkdownEdit() = default;

void MarkdownEdit::showDocument(QTextDocument *document)
{
    setDocument(document);
    delete m_highlighter;
    m_highlighter = new MarkdownHighlighter(document);
    m_marks.showDocument(document);
    m_fold->showDocument();
    connect(document, &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        m_marks.follow(position, removed, added);
        emit textEdited(position, removed, added);
    });
    updateAppearance();
}

void MarkdownEdit::setProblemRanges(const QList<EditorRange> &ranges)
{
    m_marks.setProblems(ranges);
    updateSelections();
}

void MarkdownEdit::setNoteRanges(const QList<EditorRange> &ranges)
{
    m_marks.setNotes(ranges);
    updateSelections();
}

void MarkdownEdit::setFoundRanges(const QList<EditorRange> &ranges)
{
    m_marks.setFound(ranges);
    updateSelections();
}

void MarkdownEdit::setUnknownWords(const QList<EditorRange> &places)
{
    m_marks.setUnknownWords(places);
    updateSelections();
}

void MarkdownEdit::setParagraphLit(bool lit)
{
    m_marks.setParagraphLit(lit);
    updateSelections();
}

void MarkdownEdit::jumpTo(int position)
{
    if (m_fold->hides(position))
        m_fold->reveal();
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
    } else if (!wrapSelection(cursor, event->text()) && !m_pairs.handleKey(cursor, *event)) {
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
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        askForMenu();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

/// What the menu key does; Qt does not know this older one everywhere.
void MarkdownEdit::askForMenu()
{
    ensureCursorVisible();
    const QPoint place = cursorRect().center();
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, place, viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(viewport(), &wanted);
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
    updateSelections(); // only what is seen has marks
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateAppearance();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Article text"));
        setPlaceholderText(tr("Write here. The page follows beside it."));
    }
}

// Files that are dragged in are for the window, which opens them, unless somebody puts them into the text.
void MarkdownEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !isWanted(*event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dragEnterEvent(event);
}

void MarkdownEdit::dropEvent(QDropEvent *event)
{
    if (event->mimeData()->hasUrls() && !isWanted(*event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dropEvent(event);
}

bool MarkdownEdit::isWanted(const QMimeData &content) const
{
    return m_taker != nullptr && !isReadOnly() && m_taker->wants(content);
}

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && (source->hasText() || isWanted(*source));
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    if (!isReadOnly() && !(isWanted(*source) && m_taker->take(*source)))
        insertPasted(source->text());
}

EditorRange MarkdownEdit::insertPasted(QString text)
{
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    // NUL would make the file unreadable for every other program, and ours. Nothing takes the place of nothing.
    if (text.remove(QChar(u'\0')).isEmpty())
        return {start, start};
    cursor.insertText(text);
    ensureCursorVisible();
    const EditorRange place{start, cursor.position()};
    emit pasted(place);
    return place;
}

void MarkdownEdit::pastePlain()
{
    if (!isReadOnly())
        insertPasted(QGuiApplication::clipboard()->text());
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
    updateSelections();
    m_fold->placeChip();
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

void MarkdownEdit::updateSelections()
{
    m_marks.followCursor(textCursor().position());
    QList<QTextEdit::ExtraSelection> marks;
    if (!isReadOnly())
        marks.append(currentLineMark());
    const QPoint corner(viewport()->width(), viewport()->height());
    marks += m_marks.selections(firstVisibleBlock().position(), cursorForPosition(corner).position(), palette());
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
