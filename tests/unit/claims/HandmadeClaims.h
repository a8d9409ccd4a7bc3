// SPDX-License-Identifier: GPL-3.0-or-later
// Claims made by hand, where tests need certain ones: every sentence of a body that holds one of some words.
#pragma once

#include "core/claims/Deciding.h"
#include "core/findings/Anchors.h"

namespace articular::test {

/// Sentences of an article's body, each holding one of `words`, as claims of `types`.
inline QList<Claim> handmadeClaims(const Article &article, const AnchoredText &text, const QStringList &words,
                                   const QList<ClaimType> &types = {ClaimType::Efficacy})
{
    QList<Claim> claims;
    for (const AnchoredText::Stretch &sentence : text.sentences()) {
        const auto isMeant = [&](const QString &word) { return sentence.text.contains(word, Qt::CaseInsensitive); };
        if (std::ranges::none_of(words, isMeant))
            continue;
        Claim claim;
        claim.text = sentence.text;
        claim.types = types;
        claim.cues = {{types.first(), words.first(), {}}};
        claim.file = article.path();
        claim.range = sentence.source;
        claim.headingPath = text.anchorOf(sentence).headingPath;
        claims.append(claim);
    }
    return claims;
}

/// A text with its claims, which can be decided about.
class LedgerText
{
public:
    LedgerText(const QByteArray &text, const QStringList &words, Workspace workspace = {},
               QList<ClaimType> types = {ClaimType::Efficacy}, const QString &path = QStringLiteral("/a/article.md"))
        : m_article(path, text)
        , m_workspace(std::move(workspace))
        , m_body(MarkdownDocument::parse(m_article.text(), m_article.bodyStart()))
        , m_prose(ProseRuns::of(m_body))
        , m_fingerprints(m_body, m_prose)
        , m_words(words)
        , m_types(std::move(types))
    {
    }

    LedgerBasis basis() const { return {m_article, m_body, m_prose, m_fingerprints, m_workspace, QDate(2026, 11, 22)}; }
    QList<Claim> claims() const
    {
        return handmadeClaims(m_article, AnchoredText(m_body, m_prose, m_fingerprints, m_article.bodyStart()), m_words, m_types);
    }
    ClaimLedger ledger(const QList<ClaimDecision> &decisions = {}) const
    {
        return ClaimLedger::of(claims(), decisions, basis());
    }

private:
    Article m_article;
    Workspace m_workspace;
    MarkdownDocument m_body;
    ProseRuns m_prose;
    Fingerprints m_fingerprints;
    QStringList m_words;
    QList<ClaimType> m_types;
};

} // namespace articular::test
