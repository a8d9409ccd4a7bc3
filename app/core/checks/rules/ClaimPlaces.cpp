// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/ClaimPlaces.h"

#include "core/checks/rules/BodyParts.h"
#include "core/language/Sentences.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// How far around a claim its sources and qualifications are looked for, UTF-16 units: whatever the text, that costs little.
constexpr qsizetype longestSentence = 1000;

/// Bytes from the start of the claim's sentence to the end of the next one in its block.
TextRange withNextSentence(const CheckContext &context, const ProseBlock &block, const Claim &claim)
{
    const QStringView text = block.text;
    const qsizetype start = block.textPosition(claim.range.start);
    const bool isToEnd = claim.range.end() >= block.runs.back().source.end();
    const qsizetype end = isToEnd ? text.size() : block.textPosition(claim.range.end());
    const QList<QStringView> next = sentencesOf(text.sliced(end, std::min(longestSentence, text.size() - end)));
    const qsizetype reach = next.isEmpty() ? text.size() : next.first().end() - text.begin();
    const TextRange range = block.sourceRange(start, reach - start);
    if (reach < text.size())
        return range;
    // Notes and citations after the last full stop have no text of their own: up to where the next block begins.
    qsizetype nextBlock = context.article.text().size();
    for (const ProseBlock &other : context.prose.blocks()) {
        if (!other.runs.empty() && other.runs.front().source.start >= range.end())
            nextBlock = std::min(nextBlock, other.runs.front().source.start);
    }
    return TextRange::between(range.start, nextBlock);
}

} // namespace

QList<const LedgerEntry *> claimsOf(const CheckContext &context, const QList<ClaimType> &types)
{
    QList<const LedgerEntry *> found;
    for (const LedgerEntry &entry : context.claims.entries()) {
        const bool isOfKind = std::ranges::any_of(types, [&entry](ClaimType type) { return entry.claim.types.contains(type); });
        if (isOfKind && entry.claim.isClaim && !entry.isInClinicText() && entry.state() != ClaimState::NotAClaim)
            found.append(&entry);
    }
    return found;
}

QList<const LedgerEntry *> patientStories(const CheckContext &context)
{
    static const QSet<QString> people{u"i"_s, u"i'm"_s, u"i've"_s, u"i'd"_s, u"my"_s, u"me"_s, u"mine"_s, u"she"_s, u"her"_s, u"hers"_s,
                                      u"he"_s, u"him"_s, u"his"_s, u"patient"_s, u"patient's"_s, u"year-old"_s};
    QList<const LedgerEntry *> found = claimsOf(context, {ClaimType::Testimonial});
    found.removeIf([](const LedgerEntry *entry) {
        const Claim &claim = entry->claim;
        if (claim.place == ClaimPlace::Quote || claim.text.contains(u'“') || claim.text.contains(u'"'))
            return false;
        const QList<QStringView> words = wordsOf(claim.text);
        return std::ranges::none_of(words, [](QStringView word) {
            return people.contains(word.toString().toCaseFolded().replace(u'’', u'\''));
        });
    });
    return found;
}

const ProseBlock *blockOf(const CheckContext &context, const Claim &claim)
{
    if (!claimPlaceKey(claim).isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(context.prose.blocks(), [&claim](const ProseBlock &block) {
        return !block.runs.empty() && claim.range.start >= block.runs.front().source.start
               && claim.range.start < block.runs.back().source.end();
    });
    return found == context.prose.blocks().end() ? nullptr : &*found;
}

std::optional<Fix> paragraphAfter(const CheckContext &context, const Claim &claim, const QString &label, const QByteArray &text)
{
    if (!claimPlaceKey(claim).isEmpty())
        return std::nullopt;
    const QList<Block> &blocks = context.body.blocks();
    const auto block = std::ranges::find_if(blocks, [&claim](const Block &each) { return each.range.contains(claim.range.start); });
    if (block == blocks.end())
        return std::nullopt;
    return Fix{label, {{{block->range.end(), 0}, lineEndOf(context.article.text()).repeated(2) + text}}};
}

QString wordsAround(const CheckContext &context, const Claim &claim)
{
    const ProseBlock *block = blockOf(context, claim);
    if (!block)
        return claim.text;
    const qsizetype start = std::max<qsizetype>(0, block->textPosition(claim.range.start) - longestSentence);
    return block->text.mid(start, claim.text.size() + 2 * longestSentence);
}

bool isCited(const CheckContext &context, const Claim &claim)
{
    const ProseBlock *block = blockOf(context, claim);
    if (!block)
        return false;
    const TextRange range = withNextSentence(context, *block, claim);
    const Ast &ast = context.body.ast();
    return std::ranges::any_of(context.prose.inlines(), [&](const InlineRange &place) {
        if (place.node == -1 || place.topLevelBlock != block->topLevelBlock || !range.contains(place.source.start))
            return false;
        const NodeKind kind = ast[place.node].kind;
        return kind == NodeKind::Citation || kind == NodeKind::FootnoteReference;
    });
}

bool isCitedFor(const CheckContext &context, const QList<const LedgerEntry *> &claims, qsizetype place)
{
    // A sentence reaches into the next one, which may be a claim too: the last two that begin before the place can hold it.
    constexpr qsizetype reaching = 2;
    const auto after = std::ranges::partition_point(claims, [place](const LedgerEntry *entry) { return entry->claim.range.start <= place; });
    const auto first = after - std::min<qsizetype>(reaching, after - claims.begin());
    return std::any_of(first, after, [&](const LedgerEntry *entry) {
        const ProseBlock *block = blockOf(context, entry->claim);
        return block && withNextSentence(context, *block, entry->claim).contains(place);
    });
}

QString withoutClaimRules(const CheckContext &context)
{
    const QString own = context.article.metadata().language;
    const QString language = own.isEmpty() ? context.workspace.profile().language : own;
    const QLocale locale(language);
    if (locale.language() == QLocale::C)
        return language;
    if (locale.language() != QLocale::English)
        return QLocale::languageToString(locale.language());
    static const QStringList known{u"US"_s, u"GB"_s, u"AU"_s};
    QStringList places;
    for (const QString &place : context.jurisdictions()) {
        if (!known.contains(place.section(u'-', 0, 0)))
            places.append(place);
    }
    return places.join(u", "_s);
}

} // namespace articular
