// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the sentences of an article that claim something about health, wherever readers meet them: details, body and the
// clinic texts placed in it. Reads words, not truth: it says what a reviewer has to look at and why, and may miss some.
#pragma once

#include "core/claims/Claim.h"
#include "core/document/Article.h"
#include "core/findings/Fingerprints.h"
#include "core/markdown/ProseRuns.h"
#include "core/workspace/Workspace.h"

#include <functional>

namespace articular {

class ClinicTextClaims;

/// Statements of an article in order of place: title, description and main picture, the body, then the clinic texts that
/// it places, each with the text's own file. Left out: disclaimers, footnotes and lists of references, code.
/// `prose` and `fingerprints` are those of `body`; `ofTexts` are `workspace`'s, null to read those
/// that the article places. `giveWay` is asked between blocks: once it says yes, the rest is left out.
QList<Claim> claimsIn(const Article &article, const MarkdownDocument &body, const ProseRuns &prose,
                      const Fingerprints &fingerprints, const Workspace &workspace, const ClinicTextClaims *ofTexts = nullptr,
                      const std::function<bool()> &giveWay = {});

/// Those of a notice or a call to action, in order of place.
QList<Claim> claimsIn(const ClinicText &text);

/// What one sentence by itself claims: the type ids' main one first, and whether it counts as a claim.
Claim claimOf(const QString &sentence);

} // namespace articular
