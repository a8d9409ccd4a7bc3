// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Notes.h"

#include "core/review/Decisions.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct NoteText
{
    Q_DECLARE_TR_FUNCTIONS(articular::Notes)
};

const QList<std::pair<NoteKind, QString>> &kinds()
{
    static const QList<std::pair<NoteKind, QString>> ids{{NoteKind::Note, u"note"_s}, {NoteKind::MustFix, u"must-fix"_s},
                                                         {NoteKind::Question, u"question"_s}, {NoteKind::Suggestion, u"suggestion"_s}};
    return ids;
}

Note noteFrom(const Event &event)
{
    const QJsonObject &fields = event.fields;
    const QJsonObject target = fields["target"_L1].toObject();
    Note note;
    note.event = event.file;
    note.by = event.by;
    note.at = event.at;
    note.kind = noteKindFromId(fields["note"_L1].toString()).value_or(NoteKind::Note);
    note.text = fields["text"_L1].toString();
    note.replacement = fields["replacement"_L1].toString();
    note.key = fields["key"_L1].toString();
    note.claim = fields["fingerprint"_L1].toString().toLatin1();
    QStringList headings;
    for (const QJsonValue &heading : fields["headings"_L1].toArray())
        headings.append(heading.toString());
    note.anchor = {target["exact"_L1].toString(), target["prefix"_L1].toString(), target["suffix"_L1].toString(),
                   headings.join(u'\n'), qsizetype(fields["position"_L1].toInteger())};
    return note;
}

class NoteList
{
public:
    void take(const Event &event)
    {
        if (event.kind == "submit"_L1)
            std::ranges::for_each(m_notes, [](Note &note) { note.isOwnOfRound = false; });
        else if (event.kind == "note"_L1)
            m_notes.append(noteFrom(event));
        else if (event.kind == "decide"_L1 || event.kind == "waive"_L1)   // a problem that may stand is answered too
            answer(event.fields["fingerprint"_L1].toString().toLatin1(), isTakenBack(event));
        else if (Note *note = named(event.fields["note"_L1].toString()); note && event.kind == "reply"_L1)
            note->replies.append({event.by, event.fields["text"_L1].toString(), event.at});
        else if (note && event.kind == "resolve"_L1)
            note->isOpen = event.fields["state"_L1].toString() == "reopened"_L1;
    }

    QList<Note> notes() const { return m_notes; }

private:
    void answer(const QByteArray &claim, bool isTakenBack)
    {
        for (Note &note : m_notes) {
            if (!claim.isEmpty() && note.claim == claim && note.kind == NoteKind::Question)
                note.isOpen = isTakenBack;
        }
    }

    Note *named(const QString &event)
    {
        const auto found = std::ranges::find(m_notes, event, &Note::event);
        return found == m_notes.end() || event.isEmpty() ? nullptr : &*found;
    }

    QList<Note> m_notes;
};

Event eventBy(const CheckContext &context, const QString &kind, const QString &by, const QJsonObject &fields)
{
    Event event;
    event.kind = kind;
    event.article = context.article.metadata().id;
    event.by = by;
    event.fields = fields;
    return event;
}

/// The name of the note that `note` begins; notes are named by the whole name of their file or its beginning.
Result<QString> knownNote(const EventLog &log, const QString &note)
{
    QStringList found;
    for (const Note &known : notesOf(log)) {
        if (note.size() >= 10 && known.event.startsWith(note))
            found.append(known.event);
    }
    if (found.size() == 1)
        return found.first();
    return Error{ErrorCode::InvalidInput, found.isEmpty() ? NoteText::tr("There is no note “%1”. Nothing was recorded.").arg(note)
                                                          : NoteText::tr("Several notes begin with “%1”: give more of the name. Nothing was recorded.").arg(note), {}, {}};
}

} // namespace

QString noteKindId(NoteKind kind)
{
    return std::ranges::find(kinds(), kind, &std::pair<NoteKind, QString>::first)->second;
}

std::optional<NoteKind> noteKindFromId(QStringView id)
{
    const auto found = std::ranges::find_if(kinds(), [id](const auto &pair) { return pair.second == id; });
    return found == kinds().end() ? std::nullopt : std::optional(found->first);
}

QList<Note> notesOf(const EventLog &log)
{
    NoteList list;
    for (const Event &event : log.events)
        list.take(event);
    return list.notes();
}

Result<Event> recordNote(const CheckContext &context, const NoteRequest &request, const Clock &clock)
{
    const QString text = request.text.trimmed();
    if (text.isEmpty() && request.kind != NoteKind::Suggestion)
        return Error{ErrorCode::InvalidInput, NoteText::tr("A note needs a text. Nothing was recorded."), {}, {}};
    QJsonObject fields{{u"note"_s, noteKindId(request.kind)}};
    fields.insert(request.kind == NoteKind::Suggestion ? u"replacement"_s : u"text"_s, text);
    const QString quote = request.quote.simplified();
    const AnchoredText anchored(context.body, context.prose, context.fingerprints, context.article.bodyStart());
    const QList<AnchoredText::Stretch> places = anchored.find(quote, 2);
    const QStringList keys = places.isEmpty() ? keysOfWords(quote, context) : QStringList();
    // The title and the description are what is meant rather than a picture that says the same.
    const bool isDetail = !keys.isEmpty() && !keys.constFirst().startsWith("picture:"_L1);
    if (places.size() > 1 || (keys.size() > 1 && !isDetail))
        return Error{ErrorCode::Refused, NoteText::tr("“%1” stands in several places: quote more words around it. Nothing was recorded.").arg(quote), {}, {}};
    QJsonObject target{{u"exact"_s, quote}};
    if (places.size() == 1) {
        const TextAnchor anchor = anchored.anchorOf(places.first());
        target.insert(u"exact"_s, anchor.exact);
        target.insert(u"prefix"_s, anchor.before);
        target.insert(u"suffix"_s, anchor.after);
        fields.insert(u"position"_s, anchor.position);
        if (!anchor.headingPath.isEmpty())
            fields.insert(u"headings"_s, QJsonArray::fromStringList(anchor.headingPath.split(u'\n')));
    } else if (!keys.isEmpty()) {
        fields.insert(u"key"_s, keys.constFirst());
    } else {
        return Error{ErrorCode::InvalidInput, NoteText::tr("“%1” does not stand in the text. Nothing was recorded.").arg(quote), {}, {}};
    }
    fields.insert(u"target"_s, target);
    return writeEvent(context.article.path(), eventBy(context, u"note"_s, request.by, fields), clock);
}

Result<Event> recordResolved(const CheckContext &context, const EventLog &log, const QString &note, const QString &by, bool isDone, const Clock &clock)
{
    const Result<QString> known = knownNote(log, note);
    if (!known)
        return known.error();
    const QJsonObject fields{{u"note"_s, known.value()}, {u"state"_s, isDone ? u"done"_s : u"reopened"_s}};
    return writeEvent(context.article.path(), eventBy(context, u"resolve"_s, by, fields), clock);
}

Result<Event> recordReply(const CheckContext &context, const EventLog &log, const QString &note, const QString &by, const QString &text, const Clock &clock)
{
    const Result<QString> known = knownNote(log, note);
    if (!known)
        return known.error();
    if (text.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, NoteText::tr("An answer needs a text. Nothing was recorded."), {}, {}};
    const QJsonObject fields{{u"note"_s, known.value()}, {u"text"_s, text.trimmed()}};
    return writeEvent(context.article.path(), eventBy(context, u"reply"_s, by, fields), clock);
}

Result<TextEdit> editOf(const PlacedNote &suggestion)
{
    if (suggestion.note.kind != NoteKind::Suggestion || suggestion.place != NotePlace::Found)
        return Error{ErrorCode::Refused, NoteText::tr("The words that this suggestion is about do not stand in the text any more. Change the text by hand."), {}, {}};
    return TextEdit{suggestion.range, suggestion.note.replacement.toUtf8()};
}

} // namespace articular
