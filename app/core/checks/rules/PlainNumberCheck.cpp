// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/BodyParts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// "3 in 10", "one out of five", "half of": numbers that people can picture.
bool hasPlainNumbers(const QString &text)
{
    static const QRegularExpression expression = expressionOf(
        uR"(\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|half|none|most) (?:people |patients |adults )?(?:in|of|out of) (?:(?:every|each|about|all|the) )?(?:\d|one hundred|a hundred|a thousand|two|three|four|five|six|seven|eight|nine|ten|twenty|them\b)|\bhalf (?:of|the)\b|\b(?:a|one|two) (?:third|quarter|fifth)s?\b)"_s);
    return expression.match(text).hasMatch();
}

/// "20 % of the patients": a share of people, which can be said as "20 in 100". Captures the number and what follows it.
const QRegularExpression &shareOfPeople()
{
    static const QRegularExpression expression = expressionOf(
        uR"((\d{1,3}(?:\.\d{1,2})?)(?:\s?%|\s(?:percent|per cent)) of (?:(?:all|the|our|these|those|older|younger|treated|adult|U\.?S\.?) ){0,3}(?:adults?|americans?|athletes|cases|children|everyone|hips|injections|joints|knees|men|operations|participants|patients|people|players|procedures|runners|shoulders|surgeries|teenagers|tears|them|us|users|volunteers|women|workers)\b)"_s);
    return expression;
}

/// A percentage of a risk or chance, in the same sentence.
bool hasRiskInPercent(const QString &text, QRegularExpressionMatch &match)
{
    static const QRegularExpression expression = expressionOf(
        uR"(\b(?:risk|chance|chances|odds|likelihood|probability|likely)\b[^.!?]{0,80}?(\d[\d.]*\s?(?:%|percent\b|per cent\b))|(\d[\d.]*\s?(?:%|percent\b|per cent\b))[^.!?]{0,40}?\b(?:risk|chance|chances|odds|likelihood|likely)\b)"_s);
    match = expression.match(text);
    return match.hasMatch();
}

/// Words of statistics that hardly a reader knows.
const QRegularExpression &statisticsWords()
{
    static const QRegularExpression expression = expressionOf(
        uR"(\bp\s?[<=>]\s?0?\.\d+|\bp[- ]values?\b|\b(?:odds|hazard|risk) ratios?\b|\brelative risk\b|\b(?:95|99)\s?% (?:CI|confidence intervals?)\b|\bconfidence intervals?\b|\bstandard deviations?\b|\bnumber needed to treat\b|\bstatistical(?:ly)? significan(?:t|ce|tly)\b)"_s);
    return expression;
}

/// A look for single words first: most paragraphs have no statistics at all.
bool mayHaveStatistics(const QString &text)
{
    static const QLatin1StringView signs[] = {"="_L1, "<"_L1, ">"_L1, "atio"_L1, "value"_L1, "elative risk"_L1,
                                              "onfidence"_L1, "eviation"_L1, "eeded to treat"_L1, "ignifican"_L1};
    return std::ranges::any_of(signs, [&text](QLatin1StringView sign) { return text.contains(sign); });
}

class PlainNumberCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(PlainNumberCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"lan-number-plain"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://www.cdc.gov/ccindex/tool/index.html"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        if (!isEnglish(context) || isForClinicians(context))
            return;
        for (const ProseBlock &block : context.prose.blocks()) {
            if (isRunningText(block))
                checkBlock(block, findings);
        }
    }

private:
    static void checkBlock(const ProseBlock &block, std::vector<Finding> &findings)
    {
        const QString &text = block.text;
        const auto statistics = mayHaveStatistics(text) ? statisticsWords().match(text) : QRegularExpressionMatch();
        if (statistics.hasMatch()) {
            add(block, statistics.capturedStart(), statistics.capturedLength(),
                tr("“%1” says little to most readers.").arg(statistics.captured()),
                tr("Say instead how many people out of 100 it happened to, with and without the treatment."), findings);
            return;
        }
        const bool hasPercent = text.contains(u'%') || text.contains("percent"_L1) || text.contains("per cent"_L1);
        if (!hasPercent || hasPlainNumbers(text))
            return;
        if (const auto match = shareOfPeople().match(text); match.hasMatch() && match.captured(1) != "100"_L1) {
            addShare(block, match, findings);
            return;
        }
        QRegularExpressionMatch risk;
        if (hasRiskInPercent(text, risk)) {
            const int group = risk.capturedLength(1) > 0 ? 1 : 2;
            add(block, risk.capturedStart(group), risk.capturedLength(group),
                tr("“%1” does not tell how large the risk is.").arg(risk.captured(group)),
                tr("A change in percent sounds large even when few people are concerned. Say how many out of 100 it is "
                   "before and after."), findings);
        }
    }

    static Finding &add(const ProseBlock &block, qsizetype start, qsizetype length, const QString &message,
                        const QString &why, std::vector<Finding> &findings)
    {
        findings.push_back(problemAt(u"lan-number-plain"_s, Level::Warning, block.sourceRange(start, length), message, why));
        return findings.back();
    }

    static void addShare(const ProseBlock &block, const QRegularExpressionMatch &match, std::vector<Finding> &findings)
    {
        const QString number = match.captured(1);
        const qsizetype length = match.captured().indexOf(" of "_L1);
        const QString plain = peopleInAll(number);
        Finding &finding = add(block, match.capturedStart(), length,
            tr("“%1” is easier to picture as “%2”.").arg(match.captured().first(length), plain),
            tr("Many people cannot picture a percentage, but can picture people."), findings);
        finding.fix = Fix{tr("Add “(%1)”").arg(plain), {{{finding.range.end(), 0}, (" ("_L1 + plain + u')').toUtf8()}}};
    }

    /// "20" as "20 in 100", "4.5" as "45 in 1,000".
    static QString peopleInAll(const QString &number)
    {
        const qsizetype point = number.indexOf(u'.');
        const qsizetype decimals = point < 0 ? 0 : number.size() - point - 1;
        const int people = (number.first(point < 0 ? number.size() : point) + (point < 0 ? QString() : number.sliced(point + 1))).toInt();
        static const QString all[] = {u"100"_s, u"1,000"_s, u"10,000"_s};
        return u"%1 in %2"_s.arg(people).arg(all[decimals]);
    }
};

} // namespace

std::unique_ptr<Check> plainNumberCheck()
{
    return std::make_unique<PlainNumberCheck>();
}

} // namespace articular
