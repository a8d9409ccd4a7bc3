// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ClinicReading.h"

#include "core/base/FileStore.h"
#include "core/checks/CheckSubject.h"
#include "core/review/KnownSigners.h"
#include "core/review/ReviewHistory.h"

namespace articular {

namespace {

/// Hands over each article of the clinic with what is known of its review.
template <typename Visit>
void visitClinic(const QString &root, const Clock &clock, const Visit &visit)
{
    const Workspace workspace = Workspace::load(root);
    const KnownSigners signers = knownSigners(root);
    const QDate today = clock.now().toLocalTime().date();
    for (const QString &path : Workspace::findArticles(root)) {
        Result<QByteArray> text = readTextFile(path);
        if (!text)
            continue;
        Article article(path, std::move(text).value());
        auto history = std::make_shared<const ReviewHistory>(readHistory(path, article.metadata().id, signers));
        visit(CheckSubject(article, workspace, today, {.decisions = {}, .review = std::move(history)}).context());
    }
}

} // namespace

QList<ArticleStanding> readStandings(const QString &root, const Clock &clock)
{
    QList<ArticleStanding> standings;
    visitClinic(root, clock, [&](const CheckContext &context) {
        const ArticleFacts facts = factsOf(context.article, context.body, context.workspace, *context.review, clock.now());
        const ArticleMetadata &details = context.article.metadata();
        standings.append({context.article.path(), details.title, details.id, articleStateOf(facts, *context.review, clock.now())});
    });
    return standings;
}

QList<ArticleUse> readUses(const QString &root, const UsedThing &thing, const Clock &clock)
{
    QList<ArticleUse> uses;
    visitClinic(root, clock, [&](const CheckContext &context) {
        if (auto use = useOf(context, thing, clock.now()))
            uses.append(std::move(*use));
    });
    return uses;
}

} // namespace articular
