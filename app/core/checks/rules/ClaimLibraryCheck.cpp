// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Claims that use, or could use, a text that the clinic approved. In scope they are for the reviewer to confirm only.
class ClaimLibraryCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClaimLibraryCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"clm-library"_s, Level::Error, Stage::Submit, Decision::None, u"https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        for (const LedgerEntry &entry : context.claims.entries()) {
            if (entry.library && entry.library->fit != LibraryMatch::Fit::InScope)
                addFor(context, entry, *entry.library, findings);
        }
    }

private:
    static void addFor(const CheckContext &context, const LedgerEntry &entry, const LibraryMatch &match, std::vector<Finding> &findings)
    {
        const bool isOver = match.fit == LibraryMatch::Fit::Withdrawn || match.fit == LibraryMatch::Fit::Expired;
        if (!isOver && entry.state() != ClaimState::Open)
            return;
        Finding finding = problemAt(u"clm-library"_s, isOver ? Level::Error : Level::Info, entry.claim.range, message(match), why(match));
        finding.file = entry.claim.file;
        finding.key = entry.claim.key;
        const bool isPlain = finding.file == context.article.path() && finding.key.isEmpty()
                             && context.article.text().mid(entry.claim.range.start, entry.claim.range.length) == entry.claim.text.toUtf8();
        if (match.fit == LibraryMatch::Fit::Near && isPlain)
            finding.fix = Fix{tr("Use the approved text"), {{entry.claim.range, match.text.toUtf8()}}};
        findings.push_back(finding);
    }

    static QString message(const LibraryMatch &match)
    {
        switch (match.fit) {
        case LibraryMatch::Fit::Withdrawn:
            return tr("The clinic withdrew this text (“%1”); it must not be used any more.").arg(match.id);
        case LibraryMatch::Fit::Expired:
            return tr("The clinic's approval of this text (“%1”) is over.").arg(match.id);
        case LibraryMatch::Fit::Near:
            return tr("The clinic has an approved text that is much like this: “%1”").arg(match.text);
        case LibraryMatch::Fit::OutOfScope:
        case LibraryMatch::Fit::InScope:
            break;
        }
        return tr("The clinic approved this text (“%1”) for elsewhere only.").arg(match.id);
    }

    static QString why(const LibraryMatch &match)
    {
        switch (match.fit) {
        case LibraryMatch::Fit::Withdrawn:
        case LibraryMatch::Fit::Expired:
            return match.reason + u' ' + tr("Write it in other words, or ask whoever looks after the approved texts.");
        case LibraryMatch::Fit::Near:
        case LibraryMatch::Fit::OutOfScope:
        case LibraryMatch::Fit::InScope:
            break;
        }
        return match.reason + u' ' + tr("The reviewer decides about it as about any other claim.");
    }
};

} // namespace

std::unique_ptr<Check> claimLibraryCheck()
{
    return std::make_unique<ClaimLibraryCheck>();
}

} // namespace articular
