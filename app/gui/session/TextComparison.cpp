// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/TextComparison.h"

#include "core/review/PageText.h"
#include "core/review/TextChanges.h"

namespace articular {

namespace {

/// Empty where the page cannot be made.
QByteArray pageOf(const ComparedTexts &texts, const QByteArray &text)
{
    const Article article(texts.path, text);
    const auto page = pageBasisOf(article, MarkdownDocument::parse(article.text(), article.bodyStart()), texts.workspace);
    return page ? page.value().pageText : QByteArray();
}

} // namespace

QByteArray comparedAsHtml(const ComparedTexts &texts)
{
    if (texts.before == texts.after)
        return {};
    QList<TextChange> changes = changesBetween(pageOf(texts, texts.before), pageOf(texts, texts.after));
    if (changes.isEmpty())
        changes = changesBetween(texts.before, texts.after);
    return changesAsHtml(changes, Article(texts.path, texts.after).metadata().title);
}

} // namespace articular
