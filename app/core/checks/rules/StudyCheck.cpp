// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/ClaimPlaces.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// "Studies show" needs to say which.
class StudyCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(articular::StudyCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"ref-studies"_s, Level::Warning, Stage::None, Decision::Medical, u"https://www.hon.ch/en/guidelines-honcode.html"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        for (const LedgerEntry &entry : context.claims.entries()) {
            const Claim &claim = entry.claim;
            const ClaimState state = entry.state();
            if (!claim.types.contains(ClaimType::StudyMention) || !claim.key.isEmpty() || state == ClaimState::NotAClaim
                || state == ClaimState::Accepted || isCited(context, claim))
                continue;
            Finding finding = problemAt(u"ref-studies"_s, Level::Warning, claim.range,
                tr("This speaks of a study or of research, but names no source: “%1”").arg(words(claim)),
                tr("Readers and the reviewer must be able to look it up. Put a source right after the sentence, as [@key] or as a footnote."));
            finding.file = claim.file;
            findings.push_back(finding);
        }
    }

private:
    static QString words(const Claim &claim)
    {
        const auto cue = std::ranges::find(claim.cues, ClaimType::StudyMention, &ClaimCue::type);
        const QString &said = cue == claim.cues.end() || cue->words.isEmpty() ? claim.text : cue->words;
        return said.size() <= 60 ? said : said.first(60) + u'…';
    }
};

} // namespace

std::unique_ptr<Check> studyCheck()
{
    return std::make_unique<StudyCheck>();
}

} // namespace articular
