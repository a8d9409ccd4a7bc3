// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one article that its speller does not know, with their places. What to say about them is the check's.
#pragma once

#include "core/document/Article.h"
#include "core/markdown/ProseRuns.h"
#include "core/spelling/Speller.h"
#include "core/spelling/Spellers.h"
#include "core/workspace/Workspace.h"

#include <functional>

namespace articular {

struct UnknownWord
{
    QString word;                         ///< as written
    TextRange range;                      ///< bytes of the article's text
    QString key;                          ///< front matter key that holds it; empty for the body
    bool mayBeName = false;               ///< a capital inside a sentence
};

/// The speller for the language of the article, else of the clinic, with the clinic's words.
std::shared_ptr<const Speller> spellerFor(const Article &article, const Workspace &workspace, const Spellers &spellers);

/// In the order of the text: details (title, description, key message, description of the main picture), body,
/// descriptions of pictures. Lists of references are left out, and so are words that the clinic's files use as names and
/// those that the article's details list as its own (`words`).
/// The speller's error when it has no dictionary. `giveWay` is asked now and then: once it says yes, the rest is left out.
Result<QList<UnknownWord>> unknownWords(const Article &article, const Workspace &workspace,
                                        const MarkdownDocument &body, const ProseRuns &prose, const Speller &speller,
                                        const std::function<bool()> &giveWay = {});

/// unknownWords() of one article, looked up when they are first asked for, and once. All that it is made of outlives it; for
/// one thread.
class LookedUpWords
{
public:
    LookedUpWords(const Article &article, const Workspace &workspace, const MarkdownDocument &body, const ProseRuns &prose,
                  std::shared_ptr<const Speller> speller, std::function<bool()> giveWay = {});

    const Speller &speller() const { return *m_speller; }
    const Result<QList<UnknownWord>> &unknown() const;

private:
    const Article &m_article;
    const Workspace &m_workspace;
    const MarkdownDocument &m_body;
    const ProseRuns &m_prose;
    const std::shared_ptr<const Speller> m_speller;
    const std::function<bool()> m_giveWay;
    mutable std::optional<Result<QList<UnknownWord>>> m_unknown;
};

} // namespace articular
