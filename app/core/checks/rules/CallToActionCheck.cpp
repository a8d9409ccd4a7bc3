// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Words of a link that ask a reader to become a customer, wherever the link stands.
bool asksToAct(const QString &words)
{
    static const QRegularExpression expression(
        uR"(^\W*(?:(?:please )?(?:book|schedule|reserve|request|make|set up|arrange)\b.*\b(?:appointment|consult\w*|visit|call|evaluation|session|spot|place|now|today|online)\b)"
        uR"(|book (?:now|here|online|today)|call (?:us )?(?:now|today)|contact us (?:now|today)|get started(?: now| today)?\W*$)"
        uR"(|(?:get|claim|ask for|request) (?:your|a|our) free\b|free consult\w*|sign up\b|subscribe\b|join (?:now|us|our)\b|buy\b|order (?:now|your|online)\b|shop\b|enroll?\b)"
        uR"(|(?:reserve|pida|solicite|programe|agende|haga) (?:su|una|la)\b.*\b(?:cita|consulta|visita|hora)\b|llame (?:ya|ahora|hoy)|suscríbase|inscríbase|compre\b))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(words).hasMatch();
}

class CallToActionCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(CallToActionCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-cta"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const Ast &ast = context.body.ast();
        for (const InlineRange &place : context.prose.inlines()) {
            if (place.node == -1 || ast[place.node].kind != NodeKind::Link)
                continue;
            const QString words = ast.plainText(place.node).simplified();
            if (asksToAct(words))
                findings.push_back(problem(context, place, words));
        }
    }

private:
    static Finding problem(const CheckContext &context, const InlineRange &place, const QString &words)
    {
        Finding finding = problemAt(u"req-cta"_s, Level::Warning, place.source,
            tr("“%1” is a call to action of its own; use one of the clinic's.").arg(words),
            tr("The clinic's calls to action were looked at by who answers for them, and change in all articles at once."));
        const ClinicText *approved = approvedFor(context, context.body.ast().text(context.body.ast()[place.node].url));
        const Block &block = context.body.blocks().at(place.topLevelBlock);
        if (approved && standsAlone(context, place.node, block)) {
            finding.fix = Fix{tr("Replace it by the call to action “%1”").arg(approved->id),
                              {{block.range, "{{cta " + approved->id.toUtf8() + "}}"}}};
        }
        return finding;
    }

    /// The clinic's call to action for the same address, or its only one.
    static const ClinicText *approvedFor(const CheckContext &context, const QString &address)
    {
        const ClinicText *only = nullptr;
        int count = 0;
        for (const ClinicText &text : context.workspace.texts()) {
            if (text.kind != ClinicText::Kind::CallToAction || !text.isInForce(context.today))
                continue;
            if (!text.link.isEmpty() && text.link == address)
                return &text;
            only = &text;
            ++count;
        }
        return count == 1 ? only : nullptr;
    }

    /// Whether a paragraph holds the link, perhaps in bold, and nothing else.
    static bool standsAlone(const CheckContext &context, NodeId link, const Block &block)
    {
        const Ast &ast = context.body.ast();
        NodeId at = link;
        while (at != block.node && ast[at].next == -1 && ast[at].previous == -1)
            at = ast[at].parent;
        return at == block.node && ast[at].kind == NodeKind::Paragraph;
    }
};

} // namespace

std::unique_ptr<Check> callToActionCheck()
{
    return std::make_unique<CallToActionCheck>();
}

} // namespace articular
