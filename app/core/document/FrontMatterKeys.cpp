// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/FrontMatterKeys.h"

#include <QSet>

namespace articular {

namespace {

using namespace Qt::StringLiterals;

const QList<QStringList> &allSpellings()
{
    static const QList<QStringList> spellings{
        {u"id"_s}, {u"type"_s}, {u"title"_s}, {u"slug"_s}, {u"description"_s, u"summary"_s, u"excerpt"_s},
        {u"author"_s, u"authors"_s}, {u"categories"_s, u"category"_s}, {u"tags"_s, u"tag"_s}, {u"date"_s},
        {u"language"_s, u"lang"_s}, {u"audience"_s}, {u"image"_s, u"featured_image"_s, u"featured-image"_s, u"cover"_s},
        {u"disclaimers"_s}, {u"medical-claims-review"_s}, {u"jurisdictions"_s}, {u"notices"_s}, {u"calls-to-action"_s},
        {u"aliases"_s}, {u"consents"_s}, {u"pictures-checked"_s}, {u"canonical"_s}, {u"key-message"_s}, {u"funding"_s},
        {u"words"_s}};
    return spellings;
}

/// Status, reviewer and review date come from the review, never from a line that anyone can type.
bool isIgnored(const QString &key)
{
    static const QSet<QString> names{
        u"status"_s, u"state"_s, u"draft"_s, u"published"_s, u"reviewer"_s, u"reviewers"_s, u"reviewed"_s, u"reviewedby"_s,
        u"reviewdate"_s, u"lastreviewed"_s, u"datereviewed"_s, u"approved"_s, u"approvedby"_s, u"approval"_s, u"approvaldate"_s,
        u"medicalreviewer"_s, u"medicallyreviewed"_s, u"medicallyreviewedby"_s};
    QString plain = key.toLower();
    return names.contains(plain.remove(u'-').remove(u'_'));
}

const YamlNode *valueOf(const YamlNode &root, const QString &key)
{
    const YamlNode::Entry *entry = frontMatterEntry(root, key);
    return entry && entry->value.kind != YamlNode::Kind::Null ? &entry->value : nullptr;
}

QString textOf(const YamlNode &root, const QString &key)
{
    const YamlNode *value = valueOf(root, key);
    return value ? value->text().trimmed() : QString();
}

/// A list's texts without empty ones; a map with a `name` (other programs' authors) counts as that name.
QStringList textsOf(const YamlNode &value)
{
    const auto add = [](QStringList &texts, const YamlNode &node) {
        const YamlNode *name = node.find(u"name");
        const QString text = (name ? name->text() : node.text()).trimmed();
        if (!text.isEmpty())
            texts.append(text);
    };
    QStringList texts;
    if (value.kind != YamlNode::Kind::Sequence)
        add(texts, value);
    for (const YamlNode &item : value.items)
        add(texts, item);
    return texts;
}

QStringList listOf(const YamlNode &root, const QString &key)
{
    const YamlNode *value = valueOf(root, key);
    return value ? textsOf(*value) : QStringList();
}

std::optional<QStringList> optionalListOf(const YamlNode &root, const QString &key)
{
    const YamlNode *value = valueOf(root, key);
    return value ? std::optional(textsOf(*value)) : std::nullopt;
}

bool saysYes(const QString &text)
{
    return text.compare("yes"_L1, Qt::CaseInsensitive) == 0 || text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QString yesOrNo(const QString &text)
{
    const bool isNo = text.compare("no"_L1, Qt::CaseInsensitive) == 0 || text.compare("false"_L1, Qt::CaseInsensitive) == 0;
    return saysYes(text) ? u"yes"_s : isNo ? u"no"_s : text;
}

/// Other spellings may hold the address alone (`cover: knee.jpg`), or as `image` or `url`.
QString sourceIn(const YamlNode &value)
{
    for (const QStringView name : {QStringView(u"src"), QStringView(u"image"), QStringView(u"url")}) {
        if (const YamlNode *source = value.find(name))
            return source->text().trimmed();
    }
    return value.text().trimmed();
}

ArticleImage imageOf(const YamlNode &root)
{
    ArticleImage image;
    for (const QString &spelling : frontMatterSpellings(u"image"_s)) {
        const YamlNode *value = root.find(spelling);
        if (!value)
            continue;
        const auto fill = [value](QString &text, QStringView key) {
            const YamlNode *inner = value->find(key);
            if (text.isEmpty() && inner)
                text = inner->text().trimmed();
        };
        if (image.src.isEmpty())
            image.src = sourceIn(*value);
        fill(image.alt, u"alt");
        fill(image.credit, u"credit");
        fill(image.consent, u"consent");
        fill(image.showsPerson, u"shows-person");
        const auto says = [value](QStringView key) {
            const YamlNode *inner = value->find(key);
            return inner && saysYes(inner->text().trimmed());
        };
        image.decorative = image.decorative || says(u"decorative");
        image.checked = image.checked || says(u"checked");
    }
    image.showsPerson = yesOrNo(image.showsPerson);
    return image;
}

/// A date as YYYY-MM-DD; a time after it (other programs write one) is left aside.
QDate dateOf(const QString &text)
{
    const bool isDate = text.size() == 10 || (text.size() > 10 && (text.at(10) == u'T' || text.at(10) == u' '));
    return isDate ? QDate::fromString(text.first(10), u"yyyy-MM-dd"_s) : QDate();
}

ClaimsReviewFlag claimsReviewOf(const YamlNode &root)
{
    const YamlNode *value = valueOf(root, u"medical-claims-review"_s);
    if (!value)
        return ClaimsReviewFlag::Absent;
    const QString text = value->text().trimmed();
    return text == "required"_L1 ? ClaimsReviewFlag::Required
        : text == "not-required"_L1 ? ClaimsReviewFlag::NotRequired : ClaimsReviewFlag::Invalid;
}

/// Whether a second spelling of `key` says something that the first does not: only the picture is put together of both.
bool isUsedBesides(const YamlNode &root, const QString &key)
{
    const YamlNode *image = root.find(u"image");
    return key == "image"_L1 && image && sourceIn(*image).isEmpty();
}

} // namespace

QStringList frontMatterSpellings(const QString &key)
{
    for (const QStringList &spellings : allSpellings()) {
        if (spellings.first() == key)
            return spellings;
    }
    return {key};
}

const YamlNode::Entry *frontMatterEntry(const YamlNode &root, const QString &key)
{
    for (const QString &spelling : frontMatterSpellings(key)) {
        const auto found = std::ranges::find(root.entries, spelling, &YamlNode::Entry::key);
        if (found != root.entries.end())
            return &*found;
    }
    return nullptr;
}

QList<FrontMatterNote> frontMatterNotes(const YamlNode &root)
{
    QList<FrontMatterNote> notes;
    for (const YamlNode::Entry &entry : root.entries) {
        const auto known = std::ranges::find_if(allSpellings(), [&entry](const QStringList &spellings) {
            return spellings.contains(entry.key);
        });
        if (known == allSpellings().end()) {
            const auto kind = isIgnored(entry.key) ? FrontMatterNote::Kind::Ignored : FrontMatterNote::Kind::Unknown;
            notes.append({kind, entry.key, entry.keyRange});
        } else if (frontMatterEntry(root, known->first()) != &entry && !isUsedBesides(root, known->first())) {
            notes.append({FrontMatterNote::Kind::Duplicate, entry.key, entry.keyRange});
        }
    }
    return notes;
}

ArticleMetadata articleMetadata(const YamlNode &root)
{
    ArticleMetadata data;
    data.id = textOf(root, u"id"_s);
    data.type = textOf(root, u"type"_s);
    data.title = textOf(root, u"title"_s);
    data.slug = textOf(root, u"slug"_s);
    data.description = textOf(root, u"description"_s);
    data.language = textOf(root, u"language"_s);
    data.audience = textOf(root, u"audience"_s);
    data.canonical = textOf(root, u"canonical"_s);
    data.keyMessage = textOf(root, u"key-message"_s);
    data.funding = textOf(root, u"funding"_s);
    data.dateText = textOf(root, u"date"_s);
    data.date = dateOf(data.dateText);
    data.authors = listOf(root, u"author"_s);
    data.categories = listOf(root, u"categories"_s);
    data.tags = listOf(root, u"tags"_s);
    data.aliases = listOf(root, u"aliases"_s);
    data.image = imageOf(root);
    data.disclaimers = optionalListOf(root, u"disclaimers"_s);
    data.notices = optionalListOf(root, u"notices"_s);
    data.callsToAction = optionalListOf(root, u"calls-to-action"_s);
    data.jurisdictions = optionalListOf(root, u"jurisdictions"_s);
    data.claimsReview = claimsReviewOf(root);
    return data;
}

} // namespace articular
