// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/DeskReading.h"

#include "core/base/FileStore.h"
#include "core/markdown/MarkdownDocument.h"
#include "core/review/KnownSigners.h"
#include "core/review/Notes.h"
#include "core/review/ReviewHistory.h"
#include "gui/session/ReviewReading.h"

#include <algorithm>

namespace articular {

namespace {

/// Only for what waits: all checks run for it.
int minutesFor(const QString &path, const QString &person, const Clock &clock)
{
    const auto article = readReviewCase(path, clock);
    if (!article)
        return 0;
    const ReviewSubject &subject = article.value()->subject();
    const QList<Note> notes = notesOf(subject.history.log);
    const auto own = std::ranges::count_if(notes, [&person](const Note &note) { return note.by == person && !note.isOwnOfRound; });
    return reviewMinutes(pageToRead(subject), int(subject.context.claims.unsettled().size()), int(own));
}

bool standsBefore(const DeskLine &a, const DeskLine &b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    // What has no day can wait longest.
    return a.day.isValid() && (!b.day.isValid() || a.day < b.day);
}

} // namespace

QList<DeskLine> readDesk(const QString &root, const QString &key, const QString &person, const Clock &clock)
{
    QList<DeskLine> all;
    const Workspace workspace = Workspace::load(root);
    const KnownSigners signers = knownSigners(root);
    const TrustedPerson *known = personWithKey(signers.trust, key, clock.now());
    const QString who = known ? known->id : person;
    for (const QString &path : Workspace::findArticles(root)) {
        const Result<QByteArray> text = readTextFile(path);
        if (!text)
            continue;
        const Article article(path, text.value());
        const ReviewHistory history = readHistory(path, article.metadata().id, signers);
        if (history.log.events.isEmpty())
            continue;
        const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
        const QDateTime now = clock.now();
        const ArticleState state = articleStateOf(factsOf(article, body, workspace, history, now.toUTC()), history, now.toUTC());
        for (DeskLine line : deskLinesOf(state, history.log, who, {workspace, history.trust, now.toLocalTime()})) {
            line.path = path;
            line.title = article.metadata().title.simplified();
            if (line.kind == DeskLine::Kind::Waits)
                line.minutes = minutesFor(path, who, clock);
            all.append(line);
        }
    }
    std::ranges::stable_sort(all, standsBefore);
    return all;
}

} // namespace articular
