// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewSituation.h"

#include "core/review/ReviewPhrases.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QList<PlacedNote> placesOf(const QList<Note> &notes, const Article &article, const MarkdownDocument &body, const Workspace &workspace,
                           const QDate &today)
{
    if (notes.isEmpty())
        return {};
    const ProseRuns prose = ProseRuns::of(body);
    const Fingerprints fingerprints(body, prose);
    const ClaimLedger noClaims;
    return placedNotes(notes, {article, workspace, body, prose, fingerprints, noClaims, today});
}

} // namespace

qsizetype ReviewSituation::openNotes() const
{
    return std::ranges::count_if(notes, [](const PlacedNote &note) { return note.note.isOpen && note.note.isOwnOfRound; });
}

ReviewSituation reviewSituationOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace,
                                  const ReviewHistory &history, const ArticleFacts &facts, const QDateTime &now)
{
    const PhraseBasis basis{workspace, history.trust, now};
    ReviewSituation situation;
    situation.state = articleStateOf(facts, history, now.toUTC());
    situation.words = stateWords(situation.state, basis);
    situation.notes = placesOf(notesOf(history.log), article, body, workspace, now.date());
    situation.problems = problemWords(situation.state, history, basis);
    situation.trust = history.trust;
    situation.erasures = history.erasures;
    return situation;
}

bool mayBeLocked(const QString &articlePath)
{
    const QString folder = eventsFolder(articlePath);
    if (folder.isEmpty())
        return false;
    // Names sort by time; the empty one before all of them.
    const auto newest = [&folder](const QStringList &kinds) {
        const QStringList found = QDir(folder).entryList(kinds, QDir::Files, QDir::Name);
        return found.isEmpty() ? QString() : found.last();
    };
    return newest({u"*-submit.json"_s, u"*-approve.json"_s})
           > newest({u"*-take-back.json"_s, u"*-return.json"_s, u"*-withdraw.json"_s, u"*-create.json"_s});
}

} // namespace articular
