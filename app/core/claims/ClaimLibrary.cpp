// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimLibrary.h"

#include "core/workspace/ClaimsLibrary.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Of the words of two texts, how many both have for the longer one still to be a version of the other.
constexpr double nearShare = 0.75;
/// A word of more texts than this says nothing about which one is meant.
constexpr qsizetype commonWord = 64;

struct LibraryText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClaimLibrary)
};

bool isCovered(const QString &jurisdiction, const QStringList &scope)
{
    return scope.contains(jurisdiction) || scope.contains(jurisdiction.section(u'-', 0, 0));
}

/// "en" covers "en-US".
bool isLanguageCovered(const QString &language, const QString &scope)
{
    return scope.isEmpty() || language.compare(scope, Qt::CaseInsensitive) == 0
           || language.startsWith(scope + u'-', Qt::CaseInsensitive);
}

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

} // namespace

ClaimLibrary::ClaimLibrary(const Workspace &workspace, const Article &article, const ProseRuns &prose,
                           const Fingerprints &fingerprints, QDate today)
    : m_article(article)
    , m_prose(prose)
    , m_fingerprints(fingerprints)
    , m_today(today)
    , m_jurisdictions(article.metadata().jurisdictions.value_or(workspace.profile().jurisdictions))
    , m_language(article.metadata().language.isEmpty() ? workspace.profile().language : article.metadata().language)
{
    for (const LibraryClaim &claim : workspace.claimsLibrary()) {
        for (const QString &text : QStringList{claim.text} + claim.variations) {
            const QString words = claimWords(text);
            if (words.isEmpty())
                continue;
            const auto index = int(m_texts.size());
            m_texts.push_back({&claim, words, wordSet(words)});
            // Of two entries with the same words the one that may be used counts.
            const auto known = m_byWords.constFind(words);
            if (known == m_byWords.cend() || m_texts[size_t(*known)].claim->isWithdrawn)
                m_byWords.insert(words, index);
            for (const QString &word : m_texts.back().wordSet)
                m_byWord[word].append(index);
        }
    }
}

std::optional<LibraryMatch> ClaimLibrary::match(const Claim &claim) const
{
    const QString words = claimWords(claim.text);
    const auto same = m_byWords.constFind(words);
    if (same != m_byWords.cend())
        return matchOf(*m_texts[size_t(*same)].claim, claim);
    return nearestOf(words);
}

LibraryMatch ClaimLibrary::matchOf(const LibraryClaim &library, const Claim &claim) const
{
    LibraryMatch match{LibraryMatch::Fit::InScope, library.id, library.text, {}, library.references};
    if (library.isWithdrawn) {
        match.fit = LibraryMatch::Fit::Withdrawn;
        match.reason = LibraryText::tr("The clinic withdrew this text.");
    } else if (library.expires.isValid() && m_today > library.expires) {
        match.fit = LibraryMatch::Fit::Expired;
        match.reason = LibraryText::tr("The clinic approved this text until %1 only.").arg(library.expires.toString(Qt::ISODate));
    } else if (const QString reason = outOfScope(library, claim); !reason.isEmpty()) {
        match.fit = LibraryMatch::Fit::OutOfScope;
        match.reason = reason;
    }
    return match;
}

std::optional<LibraryMatch> ClaimLibrary::nearestOf(const QString &words) const
{
    const QSet<QString> wanted = wordSet(words);
    QHash<int, int> shared;
    for (const QString &word : wanted) {
        const auto texts = m_byWord.constFind(word);
        if (texts == m_byWord.cend() || texts->size() > commonWord)
            continue;
        for (const int index : *texts)
            ++shared[index];
    }
    int nearest = -1;
    double share = nearShare;
    for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
        const Text &text = m_texts[size_t(it.key())];
        const double own = double(it.value()) / double(std::max(wanted.size(), text.wordSet.size()));
        const bool isBetter = own > share || (own == share && (nearest == -1 || it.key() < nearest));
        if (text.claim->isWithdrawn || (text.claim->expires.isValid() && m_today > text.claim->expires) || !isBetter)
            continue;
        nearest = it.key();
        share = own;
    }
    if (nearest == -1)
        return std::nullopt;
    const LibraryClaim &library = *m_texts[size_t(nearest)].claim;
    return LibraryMatch{LibraryMatch::Fit::Near, library.id, library.text, LibraryText::tr("The clinic approved a similar text."), library.references};
}

QString ClaimLibrary::outOfScope(const LibraryClaim &library, const Claim &claim) const
{
    const ArticleMetadata &details = m_article.metadata();
    const QStringList kinds = details.categories + details.tags;
    const bool isOfKind = library.categories.isEmpty() || std::ranges::any_of(kinds, [&](const QString &kind) {
        return library.categories.contains(kind, Qt::CaseInsensitive);
    });
    if (!isOfKind)
        return LibraryText::tr("It is approved for %1 only.").arg(library.categories.join(u", "_s));
    const bool isEverywhere = library.jurisdictions.isEmpty() || (!m_jurisdictions.isEmpty()
        && std::ranges::all_of(m_jurisdictions, [&](const QString &place) { return isCovered(place, library.jurisdictions); }));
    if (!isEverywhere)
        return LibraryText::tr("It is approved for %1 only.").arg(library.jurisdictions.join(u", "_s));
    if (!isLanguageCovered(m_language, library.language))
        return LibraryText::tr("It is approved in the language %1 only.").arg(library.language);
    if (!hasQualifier(library.qualifier, claim))
        return LibraryText::tr("It needs these words in the same section: “%1”").arg(library.qualifier);
    return {};
}

bool ClaimLibrary::hasQualifier(const QString &qualifier, const Claim &claim) const
{
    const QString wanted = claimWords(qualifier);
    if (wanted.isEmpty())
        return true;
    if (!claimPlaceKey(claim).isEmpty())
        return false;                     // a title or a button has no section
    const QString section = m_fingerprints.headingPath(claim.range.start);
    const auto isInSection = [&](const ProseBlock &block) {
        return !block.runs.empty() && m_fingerprints.headingPath(block.runs.front().source.start) == section;
    };
    return std::ranges::any_of(m_prose.blocks(), [&](const ProseBlock &block) {
        return isInSection(block) && (u' ' + claimWords(block.text) + u' ').contains(u' ' + wanted + u' ');
    });
}

} // namespace articular
