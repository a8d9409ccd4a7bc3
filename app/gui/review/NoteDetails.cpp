// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/NoteDetails.h"

#include "core/review/WordChanges.h"
#include "gui/controls/ToneLabel.h"
#include "gui/review/NoteWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace articular {

namespace {

void showLine(ToneLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// The sentence with what a suggestion takes out struck through and what it brings in bold.
QString changeInWords(const Note &note)
{
    QString html;
    for (const TextChange &run : wordChanges(note.anchor.exact, note.replacement)) {
        const QString words = run.text.toHtmlEscaped();
        html += run.kind == TextChange::Kind::Removed ? QStringLiteral("<s>%1</s>").arg(words)
            : run.kind == TextChange::Kind::Added ? QStringLiteral("<b>%1</b>").arg(words) : words;
    }
    return html;
}

} // namespace

NoteDetails::NoteDetails(QWidget *parent)
    : QWidget(parent), m_heading(new ToneLabel(Tone::Quiet, this)), m_quote(new ToneLabel(Tone::Quiet, this)),
      m_text(new ToneLabel(Tone::Neutral, this)), m_place(new ToneLabel(Tone::Attention, this)),
      m_replies(new ToneLabel(Tone::Neutral, this)), m_jump(new QPushButton(this)), m_apply(new QPushButton(this)),
      m_done(new QPushButton(this)), m_answer(new QLineEdit(this)), m_reply(new QPushButton(this))
{
    m_text->setBold(true);
    for (ToneLabel *label : {m_quote, m_text, m_replies})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layOut();
    connect(m_jump, &QPushButton::clicked, this, &NoteDetails::jumpRequested);
    connect(m_apply, &QPushButton::clicked, this, &NoteDetails::applyRequested);
    connect(m_done, &QPushButton::clicked, this, [this] { emit doneRequested(m_note && m_note->note.isOpen); });
    connect(m_reply, &QPushButton::clicked, this, &NoteDetails::sendReply);
    connect(m_answer, &QLineEdit::returnPressed, this, &NoteDetails::sendReply);
    connect(m_answer, &QLineEdit::textChanged, this, &NoteDetails::updateButtons);
    retranslate();
}

void NoteDetails::layOut()
{
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_text, m_quote, m_place})
        layout->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_done);
    buttons->addWidget(m_jump);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_replies);
    auto *answering = new QHBoxLayout;
    answering->addWidget(m_answer, 1);
    answering->addWidget(m_reply);
    layout->addLayout(answering);
    layout->addStretch(1);
}

void NoteDetails::setNote(const PlacedNote *note, const Workspace &workspace, const Trust &trust)
{
    if (!note || !m_note || note->note.event != m_note->note.event)
        m_answer->clear();
    m_note = note ? std::optional(*note) : std::nullopt;
    m_workspace = workspace;
    m_trust = trust;
    updateTexts();
}

void NoteDetails::setLock(const QString &reason)
{
    m_lockReason = reason;
    updateButtons();
}

void NoteDetails::setBusy(bool busy)
{
    m_isBusy = busy;
    updateButtons();
}

void NoteDetails::sendReply()
{
    const QString text = m_answer->text().trimmed();
    if (text.isEmpty() || m_isBusy)
        return;
    m_answer->clear();
    emit replyRequested(text);
}

void NoteDetails::updateTexts()
{
    const Note note = m_note ? m_note->note : Note();
    showLine(m_heading, m_note ? NoteWords::heading(note, m_workspace, m_trust) : tr("Choose a note to see what it is about."));
    const bool isChange = note.kind == NoteKind::Suggestion && !note.anchor.exact.isEmpty();
    m_text->setTextFormat(isChange ? Qt::RichText : Qt::PlainText);
    m_text->setBold(!isChange);
    m_text->setAccessibleName(m_note ? NoteWords::summary(note) : QString());
    showLine(m_text, !m_note ? QString() : isChange ? changeInWords(note) : NoteWords::summary(note));
    const bool hasQuote = !note.anchor.exact.isEmpty() && m_text->accessibleName() != note.anchor.exact;
    showLine(m_quote, hasQuote ? tr("About: “%1”").arg(note.anchor.exact) : QString());
    showLine(m_place, m_note ? NoteWords::place(*m_note) : QString());
    QStringList replies;
    for (const NoteReply &reply : note.replies)
        replies.append(NoteWords::reply(reply, m_workspace, m_trust));
    showLine(m_replies, replies.join(u'\n'));
    updateButtons();
}

void NoteDetails::updateButtons()
{
    const bool isSuggestion = m_note && m_note->note.kind == NoteKind::Suggestion && m_note->note.isOpen;
    const bool isPlaced = m_note && m_note->place != NotePlace::Lost;
    m_jump->setVisible(isPlaced);
    m_apply->setVisible(isSuggestion);
    m_apply->setEnabled(isSuggestion && m_note->place == NotePlace::Found && m_lockReason.isEmpty() && !m_isBusy);
    m_apply->setToolTip(!m_lockReason.isEmpty() ? m_lockReason
                        : isSuggestion && m_note->place != NotePlace::Found ? tr("The words changed since; change the text by hand.")
                                                                           : tr("Puts these words in the text. You can undo it."));
    m_done->setVisible(m_note.has_value());
    m_done->setText(!m_note || m_note->note.isOpen ? tr("Done") : tr("Open again"));
    m_done->setEnabled(!m_isBusy);
    m_answer->setVisible(m_note.has_value());
    m_reply->setVisible(m_note.has_value());
    m_reply->setEnabled(!m_isBusy && !m_answer->text().trimmed().isEmpty());
}

void NoteDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoteDetails::retranslate()
{
    m_jump->setText(tr("Go there"));
    m_apply->setText(tr("Apply"));
    m_reply->setText(tr("Answer"));
    m_answer->setPlaceholderText(tr("Your answer"));
    m_answer->setAccessibleName(tr("Your answer"));
    updateTexts();
}

} // namespace articular
