// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/DetailValue.h"

#include <QHash>

#include <functional>

namespace articular {

namespace {

DetailValue textOrAbsent(const QString &text)
{
    return text.isEmpty() ? DetailValue() : DetailValue(text);
}

DetailValue listOrAbsent(const std::optional<QStringList> &list)
{
    return list ? DetailValue(*list) : DetailValue();
}

DetailValue claimsReview(ClaimsReviewFlag flag)
{
    switch (flag) {
    case ClaimsReviewFlag::Required: return QStringLiteral("required");
    case ClaimsReviewFlag::NotRequired: return QStringLiteral("not-required");
    default: return {};
    }
}

using Reader = std::function<DetailValue(const ArticleMetadata &)>;

/// Reads a member that is a text.
Reader text(QString ArticleMetadata::*member)
{
    return [member](const ArticleMetadata &metadata) { return textOrAbsent(metadata.*member); };
}

Reader picture(QString ArticleImage::*member)
{
    return [member](const ArticleMetadata &metadata) { return textOrAbsent(metadata.image.*member); };
}

Reader list(QStringList ArticleMetadata::*member)
{
    return [member](const ArticleMetadata &metadata) { return DetailValue(metadata.*member); };
}

Reader list(std::optional<QStringList> ArticleMetadata::*member)
{
    return [member](const ArticleMetadata &metadata) { return listOrAbsent(metadata.*member); };
}

QHash<QString, Reader> makeReaders()
{
    using M = ArticleMetadata;
    return {
        {QStringLiteral("type"), text(&M::type)},
        {QStringLiteral("title"), text(&M::title)},
        {QStringLiteral("slug"), text(&M::slug)},
        {QStringLiteral("description"), text(&M::description)},
        {QStringLiteral("language"), text(&M::language)},
        {QStringLiteral("audience"), text(&M::audience)},
        {QStringLiteral("canonical"), text(&M::canonical)},
        {QStringLiteral("key-message"), text(&M::keyMessage)},
        {QStringLiteral("funding"), text(&M::funding)},
        {QStringLiteral("date"), text(&M::dateText)},
        {QStringLiteral("author"), list(&M::authors)},
        {QStringLiteral("categories"), list(&M::categories)},
        {QStringLiteral("tags"), list(&M::tags)},
        {QStringLiteral("aliases"), list(&M::aliases)},
        {QStringLiteral("disclaimers"), list(&M::disclaimers)},
        {QStringLiteral("notices"), list(&M::notices)},
        {QStringLiteral("calls-to-action"), list(&M::callsToAction)},
        {QStringLiteral("jurisdictions"), list(&M::jurisdictions)},
        {QStringLiteral("image.src"), picture(&ArticleImage::src)},
        {QStringLiteral("image.alt"), picture(&ArticleImage::alt)},
        {QStringLiteral("image.credit"), picture(&ArticleImage::credit)},
        {QStringLiteral("image.consent"), picture(&ArticleImage::consent)},
        {QStringLiteral("image.shows-person"), picture(&ArticleImage::showsPerson)},
        {QStringLiteral("image.checked"),
         [](const M &m) { return m.image.checked ? DetailValue(QStringLiteral("yes")) : DetailValue(); }},
        {QStringLiteral("image.decorative"),
         [](const M &m) { return m.image.decorative ? DetailValue(QStringLiteral("yes")) : DetailValue(); }},
        {QStringLiteral("medical-claims-review"), [](const M &m) { return claimsReview(m.claimsReview); }},
    };
}

/// The value that a key has in the YAML itself, or nullptr.
const YamlNode *nodeOf(const FrontMatter &frontMatter, const QString &key)
{
    const YamlNode *node = &frontMatter.yaml().root();
    const QStringList parts = key.split(u'.');
    for (const QString &part : parts) {
        if (node)
            node = node->find(part);
    }
    return node;
}

Result<TextEdit> write(const FrontMatter &frontMatter, const QString &key, const DetailValue &value)
{
    const YamlNode *node = nodeOf(frontMatter, key);
    if (const auto *values = std::get_if<QStringList>(&value)) {
        // A single author or category stays a plain value where it was one.
        const bool wasPlain = node ? node->kind != YamlNode::Kind::Sequence : key == QLatin1String("author");
        if (values->size() == 1 && wasPlain)
            return frontMatter.setScalar(key, values->constFirst());
        return frontMatter.setList(key, *values);
    }
    if (const auto *text = std::get_if<QString>(&value))
        return frontMatter.setScalar(key, text->trimmed());
    if (auto removal = frontMatter.removeKey(key))
        return removal;
    return frontMatter.setScalar(key, QString());
}

} // namespace

DetailValue detailValue(const ArticleMetadata &metadata, const QString &key)
{
    static const QHash<QString, Reader> readers = makeReaders();
    const auto reader = readers.constFind(key);
    return reader == readers.cend() ? DetailValue() : (*reader)(metadata);
}

bool readsTheSame(const DetailValue &a, const DetailValue &b)
{
    const auto *listA = std::get_if<QStringList>(&a);
    const auto *listB = std::get_if<QStringList>(&b);
    if (listA || listB)
        return listA && listB && *listA == *listB;
    const auto *textA = std::get_if<QString>(&a);
    const auto *textB = std::get_if<QString>(&b);
    return (textA ? textA->trimmed() : QString()) == (textB ? textB->trimmed() : QString());
}

std::optional<TextEdit> editFor(const FrontMatter &frontMatter, const QString &key, const DetailValue &value)
{
    if (readsTheSame(detailValue(frontMatter.metadata(), key), value))
        return std::nullopt;
    Result<TextEdit> edit = write(frontMatter, key, value);
    return edit ? std::optional(edit.value()) : std::nullopt;
}

} // namespace articular
