// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimDetector.h"

#include "core/claims/ClaimPhrases.h"
#include "core/claims/ClaimWords.h"
#include "core/claims/ClinicTextClaims.h"
#include "core/claims/SentenceReader.h"
#include "core/language/Sentences.h"

#include <QSet>

#include <algorithm>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

ClaimPlace placeOf(ProseScope scope)
{
    switch (scope) {
    case ProseScope::Heading: return ClaimPlace::Heading;
    case ProseScope::ListItem: return ClaimPlace::ListItem;
    case ProseScope::TableCell: return ClaimPlace::TableCell;
    case ProseScope::Quote: return ClaimPlace::Quote;
    case ProseScope::Paragraph:
    case ProseScope::Callout:
    case ProseScope::Footnote: break;
    }
    return ClaimPlace::Text;
}

/// Headings under which other people's titles are listed.
bool isReferenceHeading(const QString &headingPath)
{
    static const QSet<QString> headings{u"references"_s, u"bibliography"_s, u"sources"_s, u"literature"_s,
                                        u"works cited"_s, u"citations"_s, u"further reading"_s};
    return headings.contains(headingPath.section(u'\n', -1).trimmed().toLower());
}

/// The text of a block with code blanked out, unit for unit: code is no prose, but places must stay.
QString proseOf(const ProseBlock &block)
{
    QString text = block.text;
    for (const ProseRun &run : block.runs) {
        if (run.isCode)
            std::fill_n(text.begin() + run.textStart, run.textLength, u' ');
    }
    return text;
}

/// Fills in what the words of one sentence say; `rangeOf(start, length)` gives the bytes of a stretch of it.
template <typename RangeOf>
std::optional<Claim> claimFrom(QStringView sentence, RangeOf &&rangeOf)
{
    const SentenceClaims found = SentenceReader::english().read(sentence);
    if (found.types.isEmpty())
        return std::nullopt;
    Claim claim;
    claim.text = sentence.toString();
    claim.types = found.types;
    for (const SentenceCue &cue : found.cues)
        claim.cues.append({cue.type, sentence.sliced(cue.start, cue.length).toString(), rangeOf(cue.start, cue.length)});
    claim.actions = actionsFor(found.types);
    claim.isClaim = found.isClaim;
    claim.range = rangeOf(0, sentence.size());
    claim.explanation = explanationOf(found);
    return claim;
}

/// Claims in the order in which their sentences are handed over.
class ClaimCollector
{
public:
    QList<Claim> take() { return std::move(m_claims); }
    void add(const QList<Claim> &claims) { m_claims += claims; }

    void add(std::optional<Claim> claim, ClaimPlace place, const QString &file, const QString &key, const QString &headings)
    {
        if (!claim)
            return;
        claim->place = place;
        claim->file = file;
        claim->key = key;
        claim->headingPath = headings;
        m_claims.append(*std::move(claim));
    }

    /// `shift`: bytes before the parsed text in its file; a range stands in for all when the text is not the file's.
    void addBlock(const ProseBlock &block, ClaimPlace place, const QString &file, const QString &headings,
                  const std::pair<qsizetype, std::optional<TextRange>> &shift)
    {
        const QString text = proseOf(block);
        const QStringView view(text);
        for (const QStringView sentence : sentencesOf(view)) {
            const qsizetype offset = sentence.begin() - view.begin();
            auto claim = claimFrom(sentence, [&](qsizetype start, qsizetype length) {
                TextRange range = block.sourceRange(offset + start, length);
                range.start += shift.first;
                return shift.second.value_or(range);
            });
            if (claim)
                claim->text = block.text.sliced(offset, sentence.size());
            add(std::move(claim), place, file, {}, headings);
        }
    }

private:
    QList<Claim> m_claims;
};

/// Collects the claims of one article.
class Finder
{
public:
    Finder(const Article &article, const MarkdownDocument &body, const ProseRuns &prose, const Fingerprints &fingerprints,
           const Workspace &workspace, const ClinicTextClaims *ofTexts, const std::function<bool()> &giveWay)
        : m_article(article), m_body(body), m_prose(prose), m_fingerprints(fingerprints), m_workspace(workspace),
          m_ofTexts(ofTexts), m_giveWay(giveWay)
    {
    }

    QList<Claim> run()
    {
        const ArticleMetadata &details = m_article.metadata();
        addDetail(u"title"_s, details.title, ClaimPlace::Title);
        addDetail(u"description"_s, details.description, ClaimPlace::Description);
        addDetail(u"image.alt"_s, details.image.alt, ClaimPlace::PictureDescription);
        addBody();
        addClinicTexts();
        return m_collector.take();
    }

private:
    void addDetail(const QString &key, const QString &value, ClaimPlace place)
    {
        if (value.isEmpty())
            return;
        const FrontMatter &details = m_article.frontMatter();
        const TextRange whole = details.rangeOf(key);
        const QByteArrayView written = QByteArrayView(m_article.text()).sliced(whole.start, whole.length);
        const bool isQuoted = written.size() >= 2 && (written.front() == '"' || written.front() == '\'') && written.back() == written.front();
        const qsizetype quote = isQuoted ? 1 : 0;
        const bool isExact = written.sliced(quote, written.size() - 2 * quote) == value.toUtf8();
        const QStringView view(value);
        for (const QStringView sentence : sentencesOf(view)) {
            const qsizetype offset = sentence.begin() - view.begin();
            auto claim = claimFrom(sentence, [&](qsizetype start, qsizetype length) {
                if (!isExact)
                    return whole;
                const qsizetype before = view.first(offset + start).toUtf8().size();
                return TextRange{whole.start + quote + before, sentence.sliced(start, length).toUtf8().size()};
            });
            m_collector.add(std::move(claim), place, m_article.path(), key, {});
        }
    }

    void addBody()
    {
        size_t picture = 0;
        const auto addPicturesBefore = [&](qsizetype offset) {
            const std::vector<InlineRange> &inlines = m_prose.inlines();
            for (; picture < inlines.size() && inlines[picture].source.start < offset; ++picture)
                addPicture(inlines[picture]);
        };
        for (const ProseBlock &block : m_prose.blocks()) {
            if (m_giveWay && m_giveWay())
                return;
            if (block.runs.empty() || block.scope == ProseScope::Footnote)
                continue;
            const qsizetype offset = block.runs.front().source.start;
            addPicturesBefore(offset);
            const QString headings = m_fingerprints.headingPath(offset);
            if (!isReferenceHeading(headings))
                m_collector.addBlock(block, placeOf(block.scope), m_article.path(), headings, {});
        }
        addPicturesBefore(m_article.text().size() + 1);
    }

    void addPicture(const InlineRange &place)
    {
        if (m_body.ast()[place.node].kind != NodeKind::Image)
            return;
        const QString words = m_body.ast().plainText(place.node);
        const TextRange range = place.label.isEmpty() ? place.source : place.label;
        m_collector.add(claimFrom(words, [&](qsizetype, qsizetype) { return range; }), ClaimPlace::PictureDescription,
            m_article.path(), {}, m_fingerprints.headingPath(range.start));
    }

    void addClinicTexts()
    {
        const ArticleMetadata &details = m_article.metadata();
        const ClinicProfile &profile = m_workspace.profile();
        addClinicTexts(ClinicText::Kind::Notice, details.notices.value_or(profile.notices));
        addClinicTexts(ClinicText::Kind::CallToAction, details.callsToAction.value_or(profile.callsToAction));
        const Ast &ast = m_body.ast();
        for (NodeId id = 0; id < NodeId(ast.nodes.size()); ++id) {
            if (ast[id].kind != NodeKind::Directive)
                continue;
            const Directive directive = m_body.directive(id);
            if (directive.name == u"cta")
                addClinicTexts(ClinicText::Kind::CallToAction, {directive.argument});
            else if (directive.name == u"notice")
                addClinicTexts(ClinicText::Kind::Notice, {directive.argument});
        }
    }

    void addClinicTexts(ClinicText::Kind kind, const QStringList &ids)
    {
        for (const QString &id : ids) {
            const ClinicText *text = m_workspace.text(kind, id);
            if (!text || m_seen.contains(text->path))
                continue;
            m_seen.insert(text->path);
            m_collector.add(m_ofTexts ? m_ofTexts->of(*text) : claimsIn(*text));
        }
    }

    const Article &m_article;
    const MarkdownDocument &m_body;
    const ProseRuns &m_prose;
    const Fingerprints &m_fingerprints;
    const Workspace &m_workspace;
    const ClinicTextClaims *const m_ofTexts;
    const std::function<bool()> &m_giveWay;
    QSet<QString> m_seen;                 ///< clinic texts that were looked at
    ClaimCollector m_collector;
};

} // namespace

QList<Claim> claimsIn(const ClinicText &text)
{
    // The whole text stands in for each place where it is written differently from what it reads as.
    const QByteArray source = text.body.toUtf8();
    const bool isExact = source.size() == text.bodyRange.length;
    const MarkdownDocument body = MarkdownDocument::parse(source);
    const ProseRuns prose = ProseRuns::of(body);
    ClaimCollector collector;
    for (const ProseBlock &block : prose.blocks()) {
        collector.addBlock(block, ClaimPlace::ClinicText, text.path, {},
                           {text.bodyRange.start, isExact ? std::nullopt : std::optional(text.bodyRange)});
    }
    collector.add(claimFrom(text.button, [&](qsizetype, qsizetype) { return text.bodyRange; }), ClaimPlace::ClinicText,
                  text.path, u"button"_s, {});
    return collector.take();
}

QList<Claim> claimsIn(const Article &article, const MarkdownDocument &body, const ProseRuns &prose,
                      const Fingerprints &fingerprints, const Workspace &workspace, const ClinicTextClaims *ofTexts,
                      const std::function<bool()> &giveWay)
{
    const QString &own = article.metadata().language;
    if (!isClaimLanguage(own.isEmpty() ? workspace.profile().language : own))
        return {};
    return Finder(article, body, prose, fingerprints, workspace, ofTexts, giveWay).run();
}

Claim claimOf(const QString &sentence)
{
    auto claim = claimFrom(sentence, [](qsizetype, qsizetype) { return TextRange(); });
    if (claim)
        return *std::move(claim);
    Claim none;
    none.text = sentence;
    none.isClaim = false;
    return none;
}

} // namespace articular
