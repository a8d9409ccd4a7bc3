// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/FindBar.h"

#include "gui/actions/Icons.h"
#include "gui/editor/EditorMarks.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/session/EditorText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// How long the text must rest before it is searched again, in milliseconds.
constexpr int quietTime = 150;
/// Longest piece of text that the bar quotes, in characters.
constexpr int longestQuote = 40;

QToolButton *button(const QString &iconName, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    return made;
}

/// The document's text with its own characters: toPlainText() would make spaces of no-break spaces.
QString textOf(const QTextDocument *document)
{
    return document->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

QString quoted(const QString &text)
{
    const QString line = QString(text).replace(u'\n', u'↵');
    return line.size() <= longestQuote ? line : line.first(longestQuote - 1) + u'…';
}

} // namespace

FindBar::FindBar(MarkdownEdit *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_text(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_options(new QToolButton(this))
    , m_previous(button(u"go-up"_s, this))
    , m_next(button(u"go-down"_s, this))
    , m_close(button(u"window-close"_s, this))
    , m_count(new QLabel(this))
    , m_message(new QLabel(this))
    , m_replaceRow(new QWidget(this))
    , m_replace(new QPushButton(this))
    , m_replaceAll(new QPushButton(this))
{
    compose();
    m_whenQuiet.setSingleShot(true);
    m_whenQuiet.setInterval(quietTime);
    connect(&m_whenQuiet, &QTimer::timeout, this, [this] { search(Step::Stay); });
    connect(m_text, &QLineEdit::textEdited, this, [this] { search(Step::FromAnchor); });
    connect(m_text, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_with, &QLineEdit::textEdited, this, &FindBar::showReplacement);
    connect(m_with, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceEvery);
    connect(m_close, &QToolButton::clicked, this, &FindBar::finish);
    connect(m_editor, &MarkdownEdit::textEdited, this, &FindBar::followText);
    // Only now the changed text is laid out, and marks can be put into it.
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] { m_editor->setFoundRanges(m_places); });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isVisible())
            showCount();
    });
    retranslate();
    hide();
}

void FindBar::compose()
{
    auto *menu = new QMenu(m_options);
    m_matchCase = addOption(menu);
    m_wholeWords = addOption(menu);
    m_inSelection = addOption(menu);
    m_expressionOption = addOption(menu);
    m_options->setMenu(menu);
    m_options->setPopupMode(QToolButton::InstantPopup);
    m_options->setAutoRaise(true);
    m_options->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (QLineEdit *field : {m_text, m_with}) {
        field->setClearButtonEnabled(true);
        field->setMinimumWidth(140);
    }
    for (QPushButton *push : {m_replace, m_replaceAll})
        push->setAutoDefault(false);
    // A long quotation must not make the window wider.
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *find = new QHBoxLayout;
    find->addWidget(m_text, 2);
    for (QToolButton *tool : {m_previous, m_next, m_options})
        find->addWidget(tool);
    find->addWidget(m_count, 1);
    find->addWidget(m_close);
    auto *replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->addWidget(m_with, 2);
    replace->addWidget(m_replace);
    replace->addWidget(m_replaceAll);
    m_replaceRow->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 6, 10, 6);
    rows->addLayout(find);
    rows->addWidget(m_replaceRow);
    rows->addWidget(m_message);
    m_message->hide();
    setTabOrder(m_text, m_with);
}

QAction *FindBar::addOption(QMenu *menu)
{
    QAction *option = menu->addAction(QString());
    option->setCheckable(true);
    connect(option, &QAction::toggled, this, [this] { search(Step::FromAnchor); });
    return option;
}

void FindBar::start()
{
    const QTextCursor cursor = m_editor->textCursor();
    const QString selected = cursor.selectedText();
    const bool isPart = selected.contains(QChar::ParagraphSeparator);
    if (isPart)
        m_part = cursor;
    else if (!selected.isEmpty())
        m_text->setText(selected);
    m_anchor = cursor;
    m_anchor.setPosition(cursor.selectionStart());
    m_inSelection->setEnabled(isPart || !m_part.isNull());
    m_inSelection->setChecked(isPart);
    show();
    m_text->setFocus();
    m_text->selectAll();
    search(Step::Stay);
}

void FindBar::startReplacing()
{
    m_replaceRow->show();
    start();
}

void FindBar::find(Step step)
{
    if (m_text->text().isEmpty() || isHidden())
        start();
    if (!m_text->text().isEmpty())
        search(step);
}

SearchQuery FindBar::query() const
{
    SearchQuery query{m_text->text(), m_matchCase->isChecked(), m_wholeWords->isChecked(), m_expressionOption->isChecked()};
    if (m_inSelection->isChecked() && m_part.hasSelection())
        query.within = EditorRange{m_part.selectionStart(), m_part.selectionEnd()};
    return query;
}

void FindBar::search(Step step)
{
    m_whenQuiet.stop();
    m_step = step;
    if (step != Step::Stay)
        m_message->clear();
    const SearchQuery query = this->query();
    const Result<QRegularExpression> expression = searchExpression(query);
    if (!expression) {
        m_again = m_work.isBusy();
        m_places.clear();
        m_editor->setFoundRanges({});
        m_message->setText(expression.error().message);
        m_message->show();
        m_count->clear();
        return;
    }
    m_expression = expression.value();
    m_again = m_work.isBusy();
    if (m_again)
        return;
    m_work.run([this, text = textOf(m_editor->document()), query, expression = m_expression,
                number = m_textNumber]() -> BackgroundWork::Outcome {
        return [this, number, matches = searchText(text, query, expression)] { take(matches, number); };
    });
}

void FindBar::take(const SearchMatches &matches, quint64 textNumber)
{
    if (std::exchange(m_again, false) || textNumber != m_textNumber) {
        search(m_step);
        return;
    }
    m_places = isHidden() ? QList<EditorRange>() : matches.places;
    m_editor->setFoundRanges(m_places);
    go(std::exchange(m_step, Step::Stay));
    if (matches.gaveUp)
        m_message->setText(tr("This pattern needs too many steps in this text. Not all of it was searched; please make the pattern simpler."));
    showReplacement();
    emit searched();
}

// Between two searches the places move with the text, so that the marks stay where they belong.
void FindBar::followText(int position, int removed, int added)
{
    ++m_textNumber;
    if (isHidden() || m_text->text().isEmpty())
        return;
    m_places = movedWithText(m_places, position, removed, added);
    m_whenQuiet.start();
}

void FindBar::go(Step step)
{
    const auto startsAt = [this](int position) {
        return std::ranges::lower_bound(m_places, qsizetype(position), {}, &EditorRange::start) - m_places.begin();
    };
    const QTextCursor cursor = m_editor->textCursor();
    const qsizetype count = m_places.size();
    if (count == 0 || step == Step::Stay) {
        showCount();
    } else if (step == Step::FromAnchor) {
        select(startsAt(m_anchor.position()) % count);
        showCount();
    } else if (step == Step::Next) {
        const qsizetype next = startsAt(cursor.hasSelection() ? cursor.selectionStart() + 1 : cursor.position());
        select(next % count);
        showCount(next == count ? tr("from the start again") : QString());
    } else {
        const qsizetype previous = startsAt(cursor.selectionStart()) - 1;
        select(previous < 0 ? count - 1 : previous);
        showCount(previous < 0 ? tr("from the end again") : QString());
    }
}

void FindBar::select(qsizetype index)
{
    m_editor->setTextCursor(cursorOver(m_editor->document(), m_places[index]));
    m_editor->bringCursorIntoView();
}

qsizetype FindBar::currentIndex() const
{
    const QTextCursor cursor = m_editor->textCursor();
    return m_places.indexOf(EditorRange{cursor.selectionStart(), cursor.selectionEnd()});
}

void FindBar::showCount(const QString &more)
{
    const qsizetype current = currentIndex();
    QString count = m_text->text().isEmpty() ? QString()
                    : m_places.isEmpty()     ? tr("Not found")
                    : current < 0            ? tr("%n found", nullptr, int(m_places.size()))
                                             : tr("%1 of %2").arg(current + 1).arg(m_places.size());
    if (!more.isEmpty())
        count += u", "_s + more;
    m_count->setText(count);
    const bool mayChange = !m_editor->isReadOnly() && !m_places.isEmpty();
    m_replace->setEnabled(mayChange);
    m_replaceAll->setEnabled(mayChange);
}

// With a pattern what is written depends on what was found: shown before it is done.
void FindBar::showReplacement()
{
    const qsizetype current = currentIndex();
    if (m_replaceRow->isVisible() && m_expressionOption->isChecked() && current >= 0) {
        const EditorRange place = m_places[current];
        const QString text = textOf(m_editor->document());
        m_message->setText(tr("“%1” becomes “%2”.")
                               .arg(quoted(text.sliced(place.start, place.end - place.start)),
                                    quoted(replacementAt(text, place, m_with->text(), query(), m_expression))));
    }
    m_message->setVisible(!m_message->text().isEmpty());
}

void FindBar::replaceOne()
{
    const qsizetype current = currentIndex();
    if (current >= 0 && !m_editor->isReadOnly()) {
        const QString text = textOf(m_editor->document());
        QTextCursor cursor = m_editor->textCursor();
        cursor.insertText(replacementAt(text, m_places[current], m_with->text(), query(), m_expression));
        m_editor->setTextCursor(cursor);
    }
    search(Step::Next);
}

void FindBar::replaceEvery()
{
    if (m_editor->isReadOnly() || m_work.isBusy())
        return;
    m_work.run([this, text = textOf(m_editor->document()), query = query(), expression = m_expression, with = m_with->text(),
                number = m_textNumber]() -> BackgroundWork::Outcome {
        const QList<EditorRange> places = searchText(text, query, expression).places;
        return [this, number, count = places.size(), change = replaceAll(text, places, with, query, expression)] {
            if (!change || number != m_textNumber)
                return;
            cursorOver(m_editor->document(), change->place).insertText(change->text);
            m_message->setText(count == 1 ? tr("One place was replaced. Undo takes it back.")
                                          : tr("%n places were replaced. Undo takes all of them back.", nullptr, int(count)));
            m_message->show();
        };
    });
}

void FindBar::finish()
{
    hide();
    m_editor->setFocus();
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!isHidden())
        return;
    m_whenQuiet.stop();
    m_places.clear();
    m_message->clear();
    m_replaceRow->hide();
    m_editor->setFoundRanges({});
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ShiftModifier)
        findPrevious();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in this article"));
    m_text->setAccessibleName(tr("Text to find"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Text to put in its place"));
    m_options->setText(tr("Options"));
    m_options->setAccessibleName(tr("Options of the search"));
    m_matchCase->setText(tr("Match &capitals"));
    m_wholeWords->setText(tr("&Whole words only"));
    m_inSelection->setText(tr("Only in the &selected part"));
    m_expressionOption->setText(tr("&Pattern (regular expression)"));
    m_previous->setToolTip(tr("Previous place"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setToolTip(tr("Next place"));
    m_next->setAccessibleName(tr("Next place"));
    m_count->setAccessibleName(tr("Places found"));
    m_replace->setText(tr("&Replace"));
    m_replaceAll->setText(tr("Replace &all"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the search"));
}

} // namespace articular
