// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/TextComparison.h"

#include "core/review/KeptPictures.h"
#include "core/review/PageText.h"
#include "core/review/TextChanges.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// What stands for a picture of which nothing is known: it is named all the same.
const auto nobodyKnows = u"?"_s;

QByteArray pageOf(const ComparedTexts &texts, const QByteArray &text, KeptPictures &pictures)
{
    const Article article(texts.path, text);
    return pageTextOf(article, MarkdownDocument::parse(article.text(), article.bodyStart()), texts.workspace, [&pictures](const QString &address) {
        const QByteArray hash = pictures.hashOf(address);
        return address.isEmpty() ? QString() : hash.isEmpty() ? nobodyKnows : u"sha256:"_s + QString::fromLatin1(hash);
    });
}

} // namespace

QByteArray comparedAsHtml(const ComparedTexts &texts)
{
    if (texts.before.text == texts.after && texts.before.digest.isEmpty())
        return {};
    KeptPictures then(texts.path, texts.before.digest, texts.erasures), now(texts.path, {}, {});
    QList<TextChange> changes = changesBetween(pageOf(texts, texts.before.text, then), pageOf(texts, texts.after, now));
    if (changes.isEmpty())
        changes = changesBetween(texts.before.text, texts.after);
    if (changes.isEmpty())
        return {};
    return changesAsHtml(changes, Article(texts.path, texts.after).metadata().title, [&](const QByteArray &hash) {
        const QByteArray picture = now.picture(hash);
        return picture.isEmpty() ? then.picture(hash) : picture;
    });
}

} // namespace articular
