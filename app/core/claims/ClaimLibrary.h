// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a claim uses, or resembles, a text that the clinic approved (workspace/ClaimsLibrary), and whether it may be
// used there. An approved text in its scope is still confirmed by the reviewer.
#pragma once

#include "core/claims/Claim.h"
#include "core/document/Article.h"
#include "core/findings/Fingerprints.h"
#include "core/workspace/Workspace.h"

#include <QDate>

namespace articular {

struct LibraryMatch
{
    enum class Fit : quint8 {
        InScope,
        OutOfScope,                       ///< the same words, but approved for elsewhere: `reason` says why
        Near,                             ///< other words
        Withdrawn, Expired,
    };
    Fit fit = Fit::InScope;
    QString id;                           ///< of the approved text
    QString text;                         ///< the approved text
    QString reason;                       ///< translated
    QStringList references;
    friend bool operator==(const LibraryMatch &, const LibraryMatch &) = default;
};

/// The approved claims made ready for looking up. `workspace`, `article` and the others must outlive it.
class ClaimLibrary
{
public:
    ClaimLibrary(const Workspace &workspace, const Article &article, const ProseRuns &prose,
                 const Fingerprints &fingerprints, QDate today);

    bool isEmpty() const { return m_texts.empty(); }
    std::optional<LibraryMatch> match(const Claim &claim) const;

private:
    /// One text or variation.
    struct Text
    {
        const LibraryClaim *claim;
        QString words;
        QSet<QString> wordSet;
    };
    LibraryMatch matchOf(const LibraryClaim &library, const Claim &claim) const;
    std::optional<LibraryMatch> nearestOf(const QString &words) const;
    QString outOfScope(const LibraryClaim &library, const Claim &claim) const;
    bool hasQualifier(const QString &qualifier, const Claim &claim) const;

    const Article &m_article;
    const ProseRuns &m_prose;
    const Fingerprints &m_fingerprints;
    QDate m_today;
    QStringList m_jurisdictions;
    QString m_language;
    std::vector<Text> m_texts;
    QHash<QString, int> m_byWords;        ///< index into m_texts
    QHash<QString, QList<int>> m_byWord;  ///< texts with a word
};

} // namespace articular
