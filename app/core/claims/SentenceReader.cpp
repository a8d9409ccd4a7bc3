// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/SentenceReader.h"

#include "core/claims/SentenceScopes.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <bit>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (info.suffix() == u"txt" && file.open(QIODevice::ReadOnly))
            files.insert(info.completeBaseName(), file.readAll());
    }
    return files;
}

/// What makes a sentence a claim by itself; study mentions count together with a benefit.
bool isClaimType(ClaimType type)
{
    return type <= ClaimType::Mechanism || type == ClaimType::Statistic || type == ClaimType::Extrapolation;
}

QStringList wordsOf(const CueMatch &match, const std::vector<SentenceToken> &tokens, QStringView sentence)
{
    QStringList words;
    for (size_t i = match.first; i <= match.last; ++i) {
        const bool isNamed = i - match.first >= 64 || (match.words >> (i - match.first) & 1);
        if (isNamed && !(tokens[i].classes & wordclass::punctuation))
            words.append(sentence.sliced(tokens[i].start, tokens[i].length).toString());
    }
    return words;
}

/// Whether it ends with a question mark, within quotation marks or brackets too.
bool asksSomething(QStringView sentence)
{
    qsizetype end = sentence.size();
    while (end > 0 && (sentence[end - 1].isSpace() || QStringView(u"\"”’')*_").contains(sentence[end - 1])))
        --end;
    return end > 0 && sentence[end - 1] == u'?';
}

} // namespace

SentenceReader::SentenceReader(const QMap<QString, QByteArray> &words, const QMap<QString, QByteArray> &cues)
    : m_lexicon(words)
    , m_cues(cues, m_lexicon)
{
    for (const CueSection &section : m_cues.sections())
        m_roles.push_back(roleOfSection(section.name));
}

const SentenceReader &SentenceReader::english()
{
    static const SentenceReader reader(filesIn(u":/articular/lexicons/words"_s), filesIn(u":/articular/lexicons/cues"_s));
    return reader;
}

SentenceClaims SentenceReader::read(QStringView sentence) const
{
    const std::vector<SentenceToken> tokens = tokensOf(sentence, m_lexicon);
    const std::vector<CueMatch> matches = m_cues.find(tokens);
    const SentenceScopes scopes(tokens, matches, m_roles, asksSomething(sentence));

    std::array<const CueMatch *, claimTypeCount> found{};
    const auto accept = [&](bool withBenefit) {
        const bool hasBenefit = found[size_t(ClaimType::Efficacy)] || found[size_t(ClaimType::Mechanism)]
                                || found[size_t(ClaimType::CureGuarantee)] || found[size_t(ClaimType::Testimonial)];
        for (const CueMatch &match : matches) {
            const int type = m_roles[size_t(match.section)];
            // Of several wordings of a type, the one that names most words explains best, and of those the last: what is
            // relieved tells more than who relieves.
            if (type < 0 || (found[size_t(type)] && std::popcount(found[size_t(type)]->words) > std::popcount(match.words)))
                continue;
            const QStringList &needs = m_cues.sections()[size_t(match.section)].needs;
            if (needs.contains(u"benefit") != withBenefit || (withBenefit && !hasBenefit))
                continue;
            if (needs.contains(u"treatment") && !scopes.namesTreatment())
                continue;
            if (scopes.silences(match, ClaimType(type)) || (needs.contains(u"agent") && !scopes.hasAgent(match)))
                continue;
            found[size_t(type)] = &match;
        }
    };
    accept(false);
    accept(true);

    SentenceClaims result;
    const bool hasBenefit = found[size_t(ClaimType::Efficacy)] || found[size_t(ClaimType::Mechanism)]
                            || found[size_t(ClaimType::CureGuarantee)];
    for (int type = 0; type < claimTypeCount; ++type) {
        const CueMatch *match = found[size_t(type)];
        if (!match)
            continue;
        result.types.append(ClaimType(type));
        result.isClaim |= isClaimType(ClaimType(type)) || (ClaimType(type) == ClaimType::StudyMention && hasBenefit);
        const SentenceToken &last = tokens[match->last];
        const qsizetype start = tokens[match->first].start;
        result.cues.append({ClaimType(type), start, last.start + last.length - start, wordsOf(*match, tokens, sentence)});
    }
    std::ranges::stable_sort(result.cues, {}, &SentenceCue::start);
    if (const SentenceToken *agent = scopes.agent())
        result.agent = sentence.sliced(agent->start, agent->length).toString();
    return result;
}

} // namespace articular
