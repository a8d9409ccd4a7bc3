// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/RecordReports.h"

#include "core/base/CanonicalJson.h"
#include "core/checks/FindingReport.h"
#include "core/review/Waivers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const auto articleName = u"article.md"_s;

/// A file as the record names it: never where it lies on somebody's computer.
QString recordName(const QString &path, const CheckContext &context)
{
    return path.isEmpty() || path == context.article.path() ? articleName : QDir(context.workspace.root()).relativeFilePath(path);
}

/// What depends on where the review stands or on the export, not on the text.
bool isAboutReview(const QString &rule)
{
    return rule.startsWith("rev-"_L1) || rule.startsWith("exp-"_L1) || rule == "req-reviewer"_L1;
}

QJsonObject jsonOf(const ClaimDecision &decision)
{
    QJsonObject json{{u"verdict"_s, verdictId(decision.verdict)}, {u"by"_s, decision.by}, {u"role"_s, decision.role},
                     {u"at"_s, decision.at.toUTC().toString(Qt::ISODate)}, {u"event"_s, decision.event}};
    for (const auto &[name, value] : {std::pair(u"reference"_s, decision.reference), std::pair(u"locator"_s, decision.locator),
                                      std::pair(u"note"_s, decision.note), std::pair(u"library"_s, decision.library)}) {
        if (!value.isEmpty())
            json.insert(name, value);
    }
    return json;
}

QJsonObject jsonOf(const LedgerEntry &entry, const CheckContext &context)
{
    QJsonArray types, decisions;
    for (const ClaimType type : entry.claim.types)
        types.append(claimTypeId(type));
    for (const ClaimDecision &decision : entry.decisions)
        decisions.append(jsonOf(decision));
    return {{u"text"_s, entry.claim.text}, {u"types"_s, types}, {u"file"_s, recordName(entry.claim.file, context)},
            {u"fingerprint"_s, QString::fromLatin1(entry.fingerprint)}, {u"decisions"_s, decisions}};
}

} // namespace

QByteArray checksReport(const ReportBasis &basis, const CheckRunner &runner)
{
    CheckContext context = basis.context;
    // Rules that count days count them to the approval, so that the record is the same whenever it is made.
    context.today = basis.version.at.date();
    CheckResult result = runner.check(context);
    const QList<SwitchedOffFinding> waived = takeWaived(context, result.findings);
    const auto isKept = [&](const Finding &finding) {
        return !isAboutReview(finding.ruleId) && (finding.file.isEmpty() || finding.file == context.article.path());
    };
    CheckedArticle checked{articleName, context.article.text(), {}, {}, {}};
    const auto renamed = [](Finding finding) {
        finding.file = articleName;
        return finding;
    };
    for (const Finding &finding : std::as_const(result.findings)) {
        if (isKept(finding))
            checked.findings.append(renamed(finding));
    }
    for (const auto &[from, to] : {std::pair(&std::as_const(result.switchedOff), &checked.switchedOff), std::pair(&waived, &checked.waived)}) {
        for (const SwitchedOffFinding &one : *from) {
            if (isKept(one.finding))
                to->append({renamed(one.finding), one.reason});
        }
    }
    std::vector<RuleInfo> rules = runner.rules();
    std::erase_if(rules, [](const RuleInfo &rule) { return isAboutReview(rule.id); });
    return sarifReport({checked}, rules);
}

QByteArray claimsReport(const ReportBasis &basis)
{
    QJsonArray claims;
    for (const LedgerEntry &entry : basis.context.claims.entries()) {
        if (entry.claim.isClaim)
            claims.append(jsonOf(entry, basis.context));
    }
    return canonicalJson(QJsonObject{{u"format"_s, 1}, {u"claims"_s, claims}}) + '\n';
}

QByteArray referencesReport(const ReportBasis &basis)
{
    QJsonArray references;
    for (const QString &key : basis.context.body.citedKeys()) {
        QJsonObject cited{{u"number"_s, references.size() + 1}, {u"key"_s, key}};
        if (const Reference *reference = basis.context.workspace.references().find(key)) {
            cited.insert(u"text"_s, References::vancouver(*reference));
            cited.insert(u"link"_s, References::link(*reference));
        }
        references.append(cited);
    }
    return canonicalJson(QJsonObject{{u"format"_s, 1}, {u"references"_s, references}}) + '\n';
}

} // namespace articular
