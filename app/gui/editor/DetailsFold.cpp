// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/DetailsFold.h"

#include "gui/editor/DetailsChip.h"
#include "gui/editor/EditorCommands.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace articular {

DetailsFold::DetailsFold(QPlainTextEdit *editor) : QObject(editor), m_editor(editor), m_chip(new DetailsChip(editor->viewport()))
{
    m_chip->hide();
    connect(m_chip, &QAbstractButton::clicked, this, &DetailsFold::formRequested);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &DetailsFold::keepCursorOut);
    // Selecting everything need not move the cursor.
    connect(editor, &QPlainTextEdit::selectionChanged, this, &DetailsFold::keepCursorOut);
    connect(editor, &QPlainTextEdit::updateRequest, this, &DetailsFold::placeChip);
    editor->installEventFilter(this);
    editor->viewport()->installEventFilter(this);
}

DetailsFold::~DetailsFold() = default;

void DetailsFold::showDocument()
{
    QTextDocument *document = m_editor->document();
    m_body = QTextCursor(document);
    // What is typed at the start of the body belongs to the body.
    m_body.setKeepPositionOnInsert(true);
    connect(document, &QTextDocument::contentsChange, this, [this](int position) { m_isTouched = m_isTouched || position <= m_body.position(); });
    // The layout took the change in by now, and shows the lines that it brought.
    connect(document, &QTextDocument::contentsChanged, this, [this] {
        if (std::exchange(m_isTouched, false))
            fold();
    });
    foldAgain();
}

void DetailsFold::setTextWanted(bool wanted)
{
    m_isTextWanted = wanted;
    foldAgain();
}

void DetailsFold::foldAgain()
{
    setRevealed(false);
}

void DetailsFold::reveal()
{
    setRevealed(true);
}

void DetailsFold::setRevealed(bool revealed)
{
    m_isRevealed = revealed;
    fold();
    emit textShown(m_isTextWanted || m_isRevealed);
}

void DetailsFold::fold()
{
    const QTextBlock behind = detailsEnd(m_editor->document()).next();
    // The empty line that sets the text off is seen, but nothing is written there.
    const bool isSetOff = behind.text().trimmed().isEmpty() && behind.next().isValid();
    const QTextBlock body = isSetOff ? behind.next() : behind;
    const int lookedAt = std::max(m_body.block().blockNumber(), body.blockNumber());
    // Where nothing follows them there is no place for the cursor.
    m_isFolded = body.isValid() && !m_isTextWanted && !m_isRevealed;
    m_body.setPosition(body.isValid() ? body.position() : 0);
    showLines(m_isFolded ? behind.blockNumber() : 0, lookedAt);
    keepCursorOut();
    placeChip();
}

/// Shows the first line and those from `first` on, and hides those between; looks at the lines before `end`.
void DetailsFold::showLines(int first, int end)
{
    bool isChanged = false;
    for (QTextBlock block = m_editor->document()->begin(); block.isValid() && block.blockNumber() < end; block = block.next()) {
        const bool isShown = block.blockNumber() == 0 || block.blockNumber() >= first;
        if (block.isVisible() == isShown)
            continue;
        block.setVisible(isShown);
        block.setLineCount(isShown ? std::max(1, block.layout()->lineCount()) : 0);
        isChanged = true;
    }
    if (!isChanged)
        return;
    auto *layout = static_cast<QPlainTextDocumentLayout *>(m_editor->document()->documentLayout());
    layout->requestUpdate();
    emit layout->documentSizeChanged(layout->documentSize());
}

void DetailsFold::keepCursorOut()
{
    QTextCursor cursor = m_editor->textCursor();
    const int body = m_body.position();
    if (!m_isFolded || (cursor.position() >= body && cursor.anchor() >= body))
        return;
    // Nobody can select there by hand: a search found the words.
    if (cursor.hasSelection() && cursor.position() < body && cursor.anchor() < body) {
        reveal();
        return;
    }
    const int position = std::max(cursor.position(), body);
    cursor.setPosition(std::max(cursor.anchor(), body));
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
}

void DetailsFold::placeChip()
{
    const QRect line = m_editor->cursorRect(QTextCursor(m_editor->document()));
    const QRect place(int(m_editor->document()->documentMargin()), line.top(), m_editor->viewport()->width(), line.height());
    m_chip->setVisible(m_isFolded && place.bottom() >= 0);
    m_chip->setFont(m_editor->font());
    m_chip->setGeometry(place);
}

/// Whether a key deletes backwards from the start of the body, or something is dropped on the details.
bool DetailsFold::takesDetailsAway(const QEvent &event) const
{
    if (event.type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(event);
        const QTextCursor cursor = m_editor->textCursor();
        return key.key() == Qt::Key_Backspace && !(key.modifiers() & Qt::AltModifier) && !cursor.hasSelection()
            && cursor.position() == m_body.position();
    }
    if (event.type() != QEvent::DragMove && event.type() != QEvent::Drop)
        return false;
    const auto &drop = static_cast<const QDropEvent &>(event);
    // Files are opened, or go below the details as pictures.
    const QList<QUrl> addresses = drop.mimeData()->urls();
    const bool isFile = !addresses.isEmpty() && addresses.first().isLocalFile();
    return !isFile && hides(m_editor->cursorForPosition(drop.position().toPoint()).position());
}

bool DetailsFold::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeChip();
    // A drop puts the cursor there without a signal.
    if (event->type() == QEvent::Drop)
        QMetaObject::invokeMethod(this, &DetailsFold::keepCursorOut, Qt::QueuedConnection);
    if (!m_isFolded || !takesDetailsAway(*event))
        return QObject::eventFilter(watched, event);
    event->setAccepted(event->type() == QEvent::KeyPress);
    return true;
}

} // namespace articular
