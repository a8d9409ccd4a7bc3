// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/NotesPanel.h"

#include "gui/controls/ListAndDetails.h"
#include "gui/controls/ToneLabel.h"
#include "gui/review/NoteDetails.h"
#include "gui/review/NoteWords.h"

#include <QCheckBox>
#include <QEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace articular {

namespace {

constexpr int noteRole = Qt::UserRole;
/// Of a note in the list; the rest is below.
constexpr qsizetype shownLength = 120;

QIcon iconOf(const Note &note)
{
    if (!note.isOpen)
        return toneIcon(QStringLiteral("panel-done"), Tone::Good);
    switch (note.kind) {
    case NoteKind::MustFix: return toneIcon(QStringLiteral("panel-error"), Tone::Problem);
    case NoteKind::Question: return toneIcon(QStringLiteral("panel-reviewer"), Tone::Information);
    case NoteKind::Suggestion: return toneIcon(QStringLiteral("panel-article"), Tone::Information);
    case NoteKind::Note: break;
    }
    return toneIcon(QStringLiteral("panel-info"), Tone::Information);
}

/// Open ones first, in the order of the text; those whose words are gone after them.
bool standsBefore(const PlacedNote *a, const PlacedNote *b)
{
    const auto place = [](const PlacedNote *note) { return note->place == NotePlace::Lost ? std::numeric_limits<qsizetype>::max() : note->range.start; };
    return a->note.isOpen != b->note.isOpen ? a->note.isOpen : place(a) < place(b);
}

} // namespace

NotesPanel::NotesPanel(QWidget *parent)
    : QWidget(parent), m_summary(new ToneLabel(Tone::Neutral, this)), m_all(new QCheckBox(this)), m_list(new QListWidget(this)),
      m_details(new NoteDetails(this))
{
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    setFocusProxy(m_list);
    layOut();
    connect(m_all, &QCheckBox::toggled, this, &NotesPanel::showNotes);
    connect(m_list, &QListWidget::currentItemChanged, this, &NotesPanel::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &NotesPanel::jumpToChosen);
    connect(m_details, &NoteDetails::jumpRequested, this, &NotesPanel::jumpToChosen);
    connect(m_details, &NoteDetails::applyRequested, this, &NotesPanel::apply);
    connect(m_details, &NoteDetails::doneRequested, this, [this](bool done) { emit doneRequested(chosen(), done); });
    connect(m_details, &NoteDetails::replyRequested, this, [this](const QString &text) { emit replyRequested(chosen(), text); });
    retranslate();
}

void NotesPanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 4);
    head->addWidget(m_summary);
    head->addWidget(m_all);
    layout->addLayout(head);
    layout->addWidget(new ListAndDetails(m_list, m_details), 1);
}

void NotesPanel::setSituation(const std::shared_ptr<const ReviewSituation> &situation, const Workspace &workspace, quint64 revision)
{
    m_situation = situation;
    m_workspace = workspace;
    m_revision = revision;
    showNotes();
}

void NotesPanel::setLock(const QString &reason)
{
    m_details->setLock(reason);
}

void NotesPanel::setBusy(bool busy)
{
    m_details->setBusy(busy);
}

void NotesPanel::showNotes()
{
    const QString wanted = chosen();
    QList<const PlacedNote *> notes;
    for (const PlacedNote &note : m_situation ? m_situation->notes : QList<PlacedNote>()) {
        if (note.note.isOpen || note.note.isOwnOfRound || m_all->isChecked())
            notes.append(noteNamed(note.note.event));
    }
    std::ranges::stable_sort(notes, standsBefore);
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const PlacedNote *note : notes) {
            const QString kind = note->note.isOpen ? NoteWords::kind(note->note.kind) : tr("%1, done", "kind of note").arg(NoteWords::kind(note->note.kind));
            QString said = NoteWords::summary(note->note).simplified();
            if (said.size() > shownLength)
                said = said.left(shownLength - 1) + u'…';
            auto *item = new QListWidgetItem(iconOf(note->note), kind + u'\n' + said, m_list);
            item->setData(noteRole, note->note.event);
            item->setData(Qt::AccessibleTextRole, tr("%1: %2. %3", "kind of note, note, where it stands").arg(kind, said, NoteWords::place(*note)).trimmed());
            if (note->note.event == wanted)
                m_list->setCurrentItem(item);
        }
    }
    updateSummary();
    showChosen();
}

void NotesPanel::updateSummary()
{
    int open = 0, mustFix = 0, hidden = 0;
    for (const PlacedNote &note : m_situation ? m_situation->notes : QList<PlacedNote>()) {
        open += note.note.isOpen;
        mustFix += note.note.isOpen && note.note.kind == NoteKind::MustFix;
        hidden += !note.note.isOpen && !note.note.isOwnOfRound;
    }
    m_all->setVisible(hidden > 0);
    const bool hasNotes = m_situation && !m_situation->notes.isEmpty();
    QString words = !hasNotes ? tr("No notes. What a reviewer writes about the text is shown here.")
                    : open == 0 ? tr("All notes are done.") : open == 1 ? tr("One note is open.") : tr("%1 notes are open.").arg(open);
    if (mustFix > 0)
        words += u' ' + tr("Must be fixed: %1.").arg(mustFix);
    m_summary->setText(words);
}

QString NotesPanel::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(noteRole).toString() : QString();
}

const PlacedNote *NotesPanel::noteNamed(const QString &event) const
{
    if (!m_situation)
        return nullptr;
    const auto found = std::ranges::find_if(m_situation->notes, [&event](const PlacedNote &note) { return note.note.event == event; });
    return found == m_situation->notes.end() ? nullptr : &*found;
}

void NotesPanel::showChosen()
{
    m_details->setNote(noteNamed(chosen()), m_workspace, m_situation ? m_situation->trust : Trust());
}

void NotesPanel::jumpToChosen()
{
    if (const PlacedNote *note = noteNamed(chosen()); note && note->place != NotePlace::Lost)
        emit jumpRequested(note->range, m_revision);
}

void NotesPanel::apply()
{
    const PlacedNote *note = noteNamed(chosen());
    if (!note)
        return;
    if (const Result<TextEdit> edit = editOf(*note))
        emit applyRequested(QString(note->note.event), edit.value(), m_revision);
}

void NotesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NotesPanel::retranslate()
{
    m_list->setAccessibleName(tr("Notes"));
    m_all->setText(tr("Also those of earlier rounds that are done"));
    showNotes();
}

} // namespace articular
