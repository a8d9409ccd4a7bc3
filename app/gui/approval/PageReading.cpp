// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/approval/PageReading.h"

#include "core/base/Digest.h"
#include "core/review/PageWords.h"
#include "core/review/WordChanges.h"
#include "gui/controls/Tone.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBoundaryFinder>
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
    m_shown = {};
    QStringList lines;
    for (const TextChange &change : page) {
        const QString text = blockInWords(change.text);
        if (text.isEmpty())
            continue;
        const bool isChange = change.kind != TextChange::Kind::Same;
        const QString mark = change.kind == TextChange::Kind::Added ? tr("New: ") : change.kind == TextChange::Kind::Removed ? tr("Removed: ") : QString();
        lines.append(mark + text);
        const QByteArray name = sha256Hex(lines.last().toUtf8());
        m_paragraphs.push_back({isChange, name, std::vector<bool>(size_t(lines.last().size()), false), int(mark.size())});
    }
    setPlainText(lines.join(u"\n\n"_s));
    m_page.removeIf([](const TextChange &change) { return blockInWords(change.text).isEmpty(); });
    markChanges();
    m_dwell->start();
    emit seenChanged();
}

QTextEdit::ExtraSelection PageReading::markOf(qsizetype paragraph, int start, int length) const
{
    const bool isNew = m_page.at(paragraph).kind == TextChange::Kind::Added;
    QTextEdit::ExtraSelection mark;
    const int begin = document()->findBlockByNumber(int(2 * paragraph)).position();
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(begin + start);
    mark.cursor.setPosition(begin + start + length, QTextCursor::KeepAnchor);
    QColor colour = toneColor(isNew ? Tone::Good : Tone::Problem, palette());
    colour.setAlpha(markAlpha);
    mark.format.setBackground(colour);
    mark.format.setFontStrikeOut(!isNew && start > 0);
    return mark;
}

void PageReading::markChanges()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_shown.isNull()) {
        QTextEdit::ExtraSelection shown;
        shown.cursor = m_shown;
        QColor colour = toneColor(Tone::Information, palette());
        colour.setAlpha(markAlpha);
        shown.format.setBackground(colour);
        marks.append(shown);
    }
    for (qsizetype i = 0; i < m_page.size(); ++i) {
        if (m_page.at(i).kind == TextChange::Kind::Same)
            continue;
        const int prefix = m_paragraphs[size_t(i)].prefix;
        marks.append(markOf(i, 0, prefix));
        const bool isPair = m_page.at(i).kind == TextChange::Kind::Removed && i + 1 < m_page.size() && m_page.at(i + 1).kind == TextChange::Kind::Added;
        const QList<TextChange> words = isPair ? wordChanges(blockInWords(m_page.at(i).text), blockInWords(m_page.at(i + 1).text)) : QList<TextChange>();
        if (!isPair || !isAlike(words)) {
            marks.append(markOf(i, prefix, int(blockInWords(m_page.at(i).text).size())));
            continue;
        }
        // Of a sentence that was changed, only the words that are others: they are what is to be judged.
        marks.append(markOf(i + 1, 0, m_paragraphs[size_t(i + 1)].prefix));
        int before = prefix, after = m_paragraphs[size_t(i + 1)].prefix;
        for (const TextChange &run : words) {
            const int length = int(run.text.size());
            if (run.kind == TextChange::Kind::Removed)
                marks.append(markOf(i, before, length));
            else if (run.kind == TextChange::Kind::Added)
                marks.append(markOf(i + 1, after, length));
            before += run.kind == TextChange::Kind::Added ? 0 : length;
            after += run.kind == TextChange::Kind::Removed ? 0 : length;
        }
        ++i;
    }
    setExtraSelections(marks);
}

QSet<QByteArray> PageReading::seenParagraphs() const
{
    QSet<QByteArray> seen;
    for (const Paragraph &paragraph : m_paragraphs) {
        if (paragraph.isSeen())
            seen.insert(paragraph.name);
    }
    return seen;
}

void PageReading::setSeen(const QSet<QByteArray> &paragraphs)
{
    for (Paragraph &paragraph : m_paragraphs) {
        if (paragraphs.contains(paragraph.name))
            std::fill(paragraph.seen.begin(), paragraph.seen.end(), true);
    }
    emit seenChanged();
}

QTextCursor PageReading::placeOf(const QString &words) const
{
    // A sentence of the text may have a source's number or a link in it on the page: then its first or last words are shown.
    const QStringList parts = words.simplified().split(u' ');
    constexpr qsizetype enough = 5;
    for (const QStringList &some : {parts, parts.first(std::min(enough, parts.size())), parts.last(std::min(enough, parts.size()))}) {
        const QTextCursor found = document()->find(some.join(u' '), 0, QTextDocument::FindCaseSensitively);
        if (!found.isNull())
            return found;
    }
    return {};
}

void PageReading::showWords(const QString &words)
{
    m_shown = words.isEmpty() ? QTextCursor() : placeOf(words);
    markChanges();
    if (m_shown.isNull())
        return;
    QTextCursor start(m_shown);
    start.setPosition(m_shown.selectionStart());
    const QTextBlock block = start.block();
    const int line = block.firstLineNumber() + block.layout()->lineForTextPosition(start.positionInBlock()).lineNumber();
    const int top = verticalScrollBar()->value(), shown = verticalScrollBar()->pageStep();
    constexpr int above = 3;              // a third of the screen
    if (line < top + 1 || line >= top + shown * 2 / above)
        verticalScrollBar()->setValue(std::max(0, line - shown / above));
    m_dwell->start();
}

void PageReading::turnPage(int pages)
{
    constexpr int linesInCommon = 2;
    const int step = std::max(1, verticalScrollBar()->pageStep() - linesInCommon);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pages * step);
}

void PageReading::selectSentence(int step)
{
    const QString text = toPlainText();
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    QTextCursor cursor = textCursor();
    sentences.setPosition(step > 0 ? cursor.selectionEnd() : cursor.selectionStart());
    if (!cursor.hasSelection() && cursor.atStart())
        sentences.setPosition(firstVisibleBlock().position());
    qsizetype start = step > 0 ? sentences.position() : sentences.toPreviousBoundary();
    qsizetype end = -1;
    if (step > 0) {
        // Between paragraphs there is nothing to select.
        while ((end = sentences.toNextBoundary()) >= 0 && QStringView(text).sliced(start, end - start).trimmed().isEmpty())
            start = end;
    } else {
        end = cursor.selectionStart();
        while (start > 0 && QStringView(text).sliced(start, end - start).trimmed().isEmpty()) {
            end = start;
            start = sentences.toPreviousBoundary();
        }
    }
    if (start < 0 || end <= start)
        return;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    cursor.setPosition(int(start));
    cursor.setPosition(int(end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QString PageReading::selectedWords() const
{
    return textCursor().selectedText().simplified();
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
    // There is no cursor to move: the keys turn pages and go from sentence to sentence.
    const bool isSpace = event->key() == Qt::Key_Space;
    if (event->key() == Qt::Key_PageDown || (isSpace && event->modifiers() == Qt::NoModifier))
        turnPage(1);
    else if (event->key() == Qt::Key_PageUp || (isSpace && event->modifiers() == Qt::ShiftModifier))
        turnPage(-1);
    else if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left))
        selectSentence(event->key() == Qt::Key_Right ? 1 : -1);
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
