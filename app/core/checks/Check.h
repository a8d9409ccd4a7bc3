// SPDX-License-Identifier: GPL-3.0-or-later
// What a check is given and what it must provide. One small file a rule or rule family in checks/rules.
#pragma once

#include "core/claims/ClaimLedger.h"
#include "core/document/Article.h"
#include "core/findings/Finding.h"
#include "core/markdown/MarkdownDocument.h"
#include "core/markdown/ProseRuns.h"
#include "core/workspace/Workspace.h"

#include <QDate>
#include <QSet>

#include <memory>
#include <vector>

namespace articular {

class LookedUpWords;
class RulePack;
struct ReviewHistory;

/// Everything that a check may look at. Parsed once, shared by all checks.
struct CheckContext
{
    const Article &article;
    const Workspace &workspace;
    const MarkdownDocument &body;
    const ProseRuns &prose;
    const Fingerprints &fingerprints;
    const ClaimLedger &claims;
    QDate today;
    /// Absolute paths of the workspace's articles by slug, this one among them, when known (a single open article in the
    /// window may not know them).
    const QHash<QString, QStringList> *pathsBySlug = nullptr;
    const QHash<QString, QStringList> *pathsById = nullptr; ///< the same by the article's id
    /// Files of the article's review that do not count, when known.
    const QList<WorkspaceProblem> *reviewProblems = nullptr;
    /// What is known of the article's review, when known; for the checks of review.
    const ReviewHistory *review = nullptr;
    /// Those that its language's speller does not know; null where nobody asks about spelling.
    const LookedUpWords *words = nullptr;
    /// The clinic's own rules, compiled once where the workspace is read.
    const RulePack *clinicRules = nullptr;

    /// The article's own language, or the clinic's (BCP 47).
    QString language() const;

    /// Ids in force for this article: its own list, or the clinic's defaults.
    QStringList disclaimers() const;
    QStringList notices() const;
    QStringList callsToAction() const;
    QStringList jurisdictions() const;
};

/// A rule of the catalogue in checks.md: default level and stage; clinic.yaml's `checks` may change the level.
struct RuleInfo
{
    QString id;
    Level level = Level::Warning;
    Stage blocks = Stage::None;
    Decision decision = Decision::None;
    QString link;                         ///< the rule's source
    bool isOffByDefault = false;          ///< runs only where clinic.yaml gives it a level
};

/// A rule or a small family of rules. Stateless; run() may be called from any thread.
class Check
{
public:
    virtual ~Check() = default;
    virtual std::vector<RuleInfo> rules() const = 0;
    /// False for checks that look at the body only: they run although the front matter cannot be read.
    virtual bool needsDetails() const { return true; }
    /// The first step that runs it. A later one than Submit for what costs much and matters only then.
    virtual Stage runsFrom() const { return Stage::Submit; }
    /// Appends findings with ruleId, level, range, message, why and fix set. `level` is the rule's own for what the rule is
    /// about, or a lower one for lesser matters; the runner applies the clinic's level and fills in stage, decision, link.
    /// An empty `file` means the article.
    virtual void run(const CheckContext &context, std::vector<Finding> &findings) const = 0;
};

/// The checks of an executable, in catalogue order.
using CheckRegistry = std::vector<std::unique_ptr<Check>>;

} // namespace articular
