// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/BodyParts.h"
#include "core/checks/rules/Lexicon.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// How far around a word its explanation may begin, in characters.
constexpr qsizetype reach = 120;

/// "(the lining…)", ", or the…", " is a …": what follows a word that is explained.
bool isExplainedAfter(QStringView after)
{
    static const QRegularExpression expression(
        uR"(^["”'’]?(?:\s*\([A-Z0-9-]{2,8}s?\))?(?:\s*\((?![A-Z0-9-]{2,8}s?\))[^)]*[a-z]{3})"
        uR"(|\s*(?:,|–|—|:)\s*(?:or|an?|the|your|which|that|also|sometimes|often|known|called|meaning|in other words|i\.e)\b)"
        uR"(|,?\s+(?:is|are|was|were)\s+(?:an?|the|your|when|what|where|how|any|small|tiny|called|just|simply|that)\b)"
        uR"(|\s+(?:means?|refers? to|describes?|stands? for|happens? when|occurs? when|connects?|covers?|lines?)\b))"_s);
    return expression.match(after.first(std::min(after.size(), reach))).hasMatch();
}

/// "called …", "(…)", ", or …": what stands before a word that explains what was said in plain words.
bool isExplainedBefore(QStringView before)
{
    static const QRegularExpression expression(
        uR"((?:\b(?:calls?|called|known as|named|termed|term|terms|word|means?)(?: (?:for|is))?|[,;(–—]\s*or|\()\s*(?:an?\s|the\s)?["“'‘]?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression.match(before.last(std::min(before.size(), reach))).hasMatch();
}

QStringView withoutArticle(QStringView words)
{
    for (const QStringView article : {QStringView(u"a "), QStringView(u"an "), QStringView(u"the ")}) {
        if (words.startsWith(article))
            return words.sliced(article.size());
    }
    return words;
}

class MedicalWordCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(MedicalWordCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"lan-jargon"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://www.cdc.gov/ccindex/everydaywords/index.html"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        if (!isEnglish(context) || isForClinicians(context))
            return;
        // Words of a family (synovial fluid, synovial membrane) are reported, or taken for known, together.
        QSet<QString> seen = explainedByClinic(context.workspace.profile());
        for (const ProseBlock &block : context.prose.blocks()) {
            if (!isRunningText(block))
                continue;
            for (const TermPlace &place : medicalTermsIn(block.text)) {
                const QString &family = place.term->words.constFirst();
                if (seen.contains(family) || isInCode(block, place.start))
                    continue;
                seen.insert(family);
                if (!isExplained(block.text, place))
                    findings.push_back(problem(block, place));
            }
        }
    }

private:
    /// Families of the words that the clinic's glossary explains.
    static QSet<QString> explainedByClinic(const ClinicProfile &profile)
    {
        QSet<QString> families;
        for (const QString &word : profile.glossary.keys()) {
            for (const TermPlace &place : medicalTermsIn(word))
                families.insert(place.term->words.constFirst());
        }
        return families;
    }

    static bool isExplained(const QString &text, const TermPlace &place)
    {
        const QStringView view(text);
        if (isExplainedAfter(view.sliced(place.start + place.length)) || isExplainedBefore(view.first(place.start)))
            return true;
        return std::ranges::any_of(place.term->explanations, [&text](const QString &explanation) {
            return text.contains(withoutArticle(explanation), Qt::CaseInsensitive);
        });
    }

    static Finding problem(const ProseBlock &block, const TermPlace &place)
    {
        const TextRange range = block.sourceRange(place.start, place.length);
        const QString explanation = place.term->explanations.constFirst();
        Finding finding = problemAt(u"lan-jargon"_s, Level::Warning, range,
            tr("“%1” is not explained where it first stands.").arg(block.text.sliced(place.start, place.length)),
            tr("Most readers do not know this medical word. A few plain words behind it are enough: %1.").arg(explanation));
        finding.fix = Fix{tr("Add “(%1)”").arg(explanation), {{{range.end(), 0}, " (" + explanation.toUtf8() + ')'}}};
        return finding;
    }
};

} // namespace

std::unique_ptr<Check> medicalWordCheck()
{
    return std::make_unique<MedicalWordCheck>();
}

} // namespace articular
