// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/ProseText.h"

#include "core/checks/prose/PatternNeeds.h"
#include "core/checks/prose/TextPlaces.h"
#include "core/language/Sentences.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr char16_t hiddenCharacter = 0xFFFC;

ProsePlace placeOf(const ProseBlock &block, const Ast &ast)
{
    switch (block.scope) {
    case ProseScope::Paragraph: return ProsePlace::Paragraph;
    case ProseScope::ListItem: return ProsePlace::ListItem;
    case ProseScope::TableCell: return ProsePlace::TableCell;
    case ProseScope::Quote:
    case ProseScope::Callout: return ProsePlace::Quote;
    case ProseScope::Footnote: return ProsePlace::Footnote;
    case ProseScope::Heading: break;
    }
    const int level = std::clamp<int>(ast[block.node].level, 1, 6);
    return ProsePlace(quint32(ProsePlace::Heading1) << (level - 1));
}

bool isWrittenAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1) || text.startsWith("www."_L1);
}

/// Places of links whose words are their address, in order. Bare ones stand in one run with the words around them.
std::vector<TextRange> writtenAddresses(const CheckContext &context)
{
    std::vector<TextRange> places;
    const Ast &ast = context.body.ast();
    for (const InlineRange &place : context.prose.inlines()) {
        if (place.node >= 0 && ast[place.node].kind == NodeKind::Link && isWrittenAddress(ast.plainText(place.node)))
            places.push_back(place.source);
    }
    std::ranges::sort(places, {}, &TextRange::start);
    return places;
}

/// Where the addresses among `places` stand in a block's text.
std::vector<Stretch> addressesIn(const ProseBlock &block, std::span<const TextRange> places)
{
    std::vector<Stretch> addresses;
    if (block.runs.empty())
        return addresses;
    const qsizetype end = block.runs.back().source.end();
    auto at = std::ranges::upper_bound(places, block.runs.front().source.start, {}, &TextRange::end);
    for (; at != places.end() && at->start < end; ++at) {
        const qsizetype from = block.textPosition(at->start);
        addresses.push_back({from, block.textPosition(at->end()) - from});
    }
    return addresses;
}

QChar foldedCharacter(QChar character)
{
    switch (character.unicode()) {
    case u'\u2019': return u'\'';
    case u'\u00A0': return u' ';
    default: return character;
    }
}

} // namespace

ProseText ProseText::ofBlock(const ProseBlock &block, const Ast &ast, std::span<const TextRange> addresses)
{
    ProseText text;
    text.m_block = &block;
    text.m_place = placeOf(block, ast);
    text.m_addresses = addressesIn(block, addresses);
    text.fold();
    return text;
}

ProseText ProseText::ofOwn(ProseBlock block, ProsePlace place, QString key)
{
    ProseText text;
    text.m_own = std::make_shared<const ProseBlock>(std::move(block));
    text.m_place = place;
    text.m_key = std::move(key);
    text.fold();
    return text;
}

void ProseText::fold()
{
    m_subject = text();
    for (const ProseRun &run : block().runs) {
        if (run.isCode)
            std::fill_n(m_subject.begin() + run.textStart, run.textLength, QChar(hiddenCharacter));
    }
    m_folded.resize(m_subject.size());
    QChar *out = m_folded.data();
    bool isCapital = false;
    for (QChar &character : m_subject) {
        const char16_t unit = character.unicode();
        if (unit < 128) {
            const bool wasCapital = std::exchange(isCapital, unit >= u'A' && unit <= u'Z');
            m_characters[PatternNeeds::twoCapitals] = m_characters[PatternNeeds::twoCapitals] || (wasCapital && isCapital);
            *out = isCapital ? QChar(char16_t(unit + 32)) : character;
            m_characters.set(out->unicode());
        } else {
            character = foldedCharacter(character);
            *out = character.toLower();
            isCapital = false;
        }
        ++out;
    }
}

bool ProseText::isIn(ProsePlaces places, const Stretch &stretch, const CheckContext &context) const
{
    return places.testFlag(m_place) || (places.testFlag(ProsePlace::LinkText) && isInLink(stretch, context));
}

bool ProseText::isInLink(const Stretch &stretch, const CheckContext &context) const
{
    const Ast &ast = context.body.ast();
    if (m_own)
        return false;
    const std::vector<ProseRun> &runs = m_block->runs;
    const auto linkAt = [&](qsizetype position) {
        const auto after = std::ranges::upper_bound(runs, position, {}, &ProseRun::textStart);
        NodeId node = after == runs.begin() ? -1 : std::prev(after)->node;
        while (node > 0 && node != m_block->node && ast[node].kind != NodeKind::Link)
            node = ast[node].parent;
        return node > 0 && node != m_block->node ? node : -1;
    };
    const NodeId link = linkAt(stretch.start);
    return link != -1 && link == linkAt(stretch.end() - 1);
}

bool ProseText::isInAddress(const Stretch &stretch) const
{
    const auto after = std::ranges::upper_bound(m_addresses, stretch.start, {}, &Stretch::start);
    return after != m_addresses.begin() && std::prev(after)->end() >= stretch.end();
}

const QList<Stretch> &ProseText::sentences() const
{
    if (!m_sentences) {
        m_sentences.emplace();
        for (const QStringView sentence : sentencesOf(text()))
            m_sentences->append({sentence.data() - text().constData(), sentence.size()});
    }
    return *m_sentences;
}

std::vector<ProseText> proseTextsOf(const CheckContext &context)
{
    std::vector<ProseText> texts;
    texts.reserve(context.prose.blocks().size() + 4);
    if (!context.article.frontMatter().problem()) {
        const ArticleMetadata &details = context.article.metadata();
        const auto addDetail = [&](const QString &key, const QString &value, ProsePlace place) {
            if (!value.isEmpty())
                texts.push_back(ProseText::ofOwn(detailBlock(context.article, key, value), place, key));
        };
        addDetail(u"title"_s, details.title, ProsePlace::Title);
        addDetail(u"description"_s, details.description, ProsePlace::Description);
        addDetail(u"key-message"_s, details.keyMessage, ProsePlace::KeyMessage);
        addDetail(u"image.alt"_s, details.image.alt, ProsePlace::PictureText);
    }
    const std::vector<TextRange> addresses = writtenAddresses(context);
    for (const ProseBlock &block : context.prose.blocks())
        texts.push_back(ProseText::ofBlock(block, context.body.ast(), addresses));
    for (const InlineRange &place : context.prose.inlines()) {
        if (place.node < 0 || context.body.ast()[place.node].kind != NodeKind::Image)
            continue;
        for (const PictureWords &words : pictureWords(context.body, place))
            texts.push_back(ProseText::ofOwn(words.block, words.isCaption ? ProsePlace::Caption : ProsePlace::PictureText, {}));
    }
    return texts;
}

} // namespace articular
