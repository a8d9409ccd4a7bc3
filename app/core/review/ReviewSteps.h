// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an article's review but approving it: each looks at where the article stands, refuses with a reason what may
// not happen now, and records one event. Refusals are of code Refused, unknown people and empty words of InvalidInput.
#pragma once

#include "core/checks/Check.h"
#include "core/review/ArticleState.h"
#include "core/review/PageText.h"

namespace articular {

/// What every step looks at; all of it belongs to the same bytes of the article. The values must outlive it.
struct ReviewSubject
{
    const CheckContext &context;
    const QList<Finding> &findings;       ///< of all checks, as they were found
    const PageBasis &page;
    const ReviewHistory &history;
    const ArticleState &state;
    const Clock &clock;

    const QString &path() const { return context.article.path(); }
    const QString &articleId() const { return context.article.metadata().id; }
};

/// The name of a person of the clinic's or the signed list; the id of somebody in neither.
QString personName(const QString &id, const Workspace &workspace, const Trust &trust);

struct Sending
{
    QString by;
    QStringList to;
    QString message;
    QDate neededBy;                       ///< invalid: any time
};

/// What keeps the text from being sent; what only the reviewer can answer does not, see questionsIn().
QList<Finding> sendingObstacles(const ReviewSubject &subject);
/// Claims and matters of privacy that go to the reviewer as questions.
QList<Finding> questionsIn(const ReviewSubject &subject);

/// Keeps the text as it is sent, and records it as sent.
Result<Event> sendForReview(const ReviewSubject &subject, const Sending &sending);
Result<Event> takeBack(const ReviewSubject &subject, const QString &by);
/// From now on the text is written on; the approved version stays what it is.
Result<Event> beginNewVersion(const ReviewSubject &subject, const QString &by);
/// Needs a reason or an open note made since the text was sent.
Result<Event> returnToWriter(const ReviewSubject &subject, const QString &by, const QString &reason);
Result<Event> withdrawArticle(const ReviewSubject &subject, const QString &by, const QString &reason);
/// The newest version was made into `package` for `target`. The same package again is not recorded again.
Status recordExport(const ReviewSubject &subject, const QString &by, const QString &target, const QString &package);
/// The newest version that was exported is on the site at `address`.
Result<Event> recordPublished(const ReviewSubject &subject, const QString &by, const QString &address);
/// `fingerprint` may be the beginning of one.
Result<Event> waiveFinding(const ReviewSubject &subject, const QString &by, const QString &fingerprint, const QString &reason);

/// Refused when the computer's clock is behind what is recorded already, with both times. An event far in the future, of
/// another computer, does not stop this one: eventsAhead() names those.
Status clockIsSound(const EventLog &log, const QDateTime &now);
QStringList eventsAhead(const EventLog &log, const QDateTime &now);

} // namespace articular
