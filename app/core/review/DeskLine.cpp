// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/DeskLine.h"

#include "core/review/Notes.h"
#include "core/review/PageWords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr double wordsAMinute = 238, claimMinutes = 0.25, noteMinutes = 0.5;

/// Who sent it last.
QString senderIn(const EventLog &log)
{
    const auto sent = std::find_if(log.events.rbegin(), log.events.rend(), [](const Event &event) { return event.kind == "submit"_L1; });
    return sent == log.events.rend() ? QString() : sent->by;
}

} // namespace

QList<DeskLine> deskLinesOf(const ArticleState &state, const EventLog &log, const QString &person, const PhraseBasis &basis)
{
    QList<DeskLine> lines;
    const QString words = stateWords(state, basis);
    const auto add = [&](DeskLine::Kind kind, const QString &said, const QDate &day = {}) {
        DeskLine line;
        line.kind = kind;
        line.words = said;
        line.day = day;
        lines.append(line);
    };
    if (state.submission && !person.isEmpty() && state.submission->to.contains(person)) {
        add(DeskLine::Kind::Waits, words, state.submission->neededBy);
    } else if (state.phase == ArticlePhase::ChangesRequested && (person.isEmpty() || senderIn(log) == person)) {
        add(DeskLine::Kind::CameBack, words);
        const QList<Note> notes = notesOf(log);
        lines.last().notes = int(std::ranges::count_if(notes, [](const Note &note) { return note.isOpen; }));
    }
    const bool isDue = state.phase == ArticlePhase::ReviewDue || (state.isDueSoon && state.phase == ArticlePhase::Approved);
    if (isDue && state.newest())
        add(DeskLine::Kind::Due, words, state.newest()->reviewUntil);
    if (state.onSite)
        add(DeskLine::Kind::OnSite, siteWords(state));
    if (lines.isEmpty())
        add(DeskLine::Kind::Other, words);
    return lines;
}

int reviewMinutes(const PageToRead &page, int openClaims, int notes)
{
    qsizetype words = 0;
    const bool isCompared = std::ranges::any_of(page.page, [](const TextChange &change) { return change.kind != TextChange::Kind::Same; });
    for (const TextChange &change : page.page) {
        if (!isCompared || change.kind == TextChange::Kind::Added)
            words += blockInWords(change.text).split(u' ', Qt::SkipEmptyParts).size();
    }
    return std::max(1, int(std::ceil(double(words) / wordsAMinute + openClaims * claimMinutes + notes * noteMinutes)));
}

} // namespace articular
