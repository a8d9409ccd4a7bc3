// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ExportChecks.h"

#include "core/export/PackageTest.h"
#include "core/page/StructuredData.h"
#include "core/records/RecordMaker.h"
#include "core/review/ReviewChecks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(ExportChecks)
};

const auto fragmentRule = u"exp-wellformed"_s;
const auto dataRule = u"exp-jsonld"_s;
const auto targetRule = u"exp-target"_s;
const auto recordRule = u"exp-record"_s;

PageOptions optionsFor(const CheckContext &context)
{
    PageOptions options;
    options.purpose = PagePurpose::Draft;
    options.today = context.today;
    options.image = [](const QString &address) { return ImageSource{address, {}, 0, 0}; };
    return options;
}

void report(const CheckContext &context, const QString &rule, const QStringList &faults, const QString &why,
            std::vector<Finding> &findings)
{
    for (const QString &fault : faults) {
        Finding finding;
        finding.ruleId = rule;
        finding.level = Level::Error;
        finding.range = context.article.frontMatter().opening();
        finding.message = fault;
        finding.why = why;
        findings.push_back(finding);
    }
}

/// Why no approval record could be made of a text that is approved; empty when it can, and for any other text.
QStringList recordFaults(const CheckContext &context)
{
    if (!context.review || context.review->approvals.isEmpty() || !context.review->trust.isVerified())
        return {};
    const Result<PageBasis> page = pageBasisOf(context.article, context.body, context.workspace);
    if (!page)
        return {page.error().message};
    const ArticleMetadata &details = context.article.metadata();
    const ArticleState state = articleStateOf({details.id, page.value().contentDigest, page.value().pageDigest, details.authors},
                                              *context.review, context.today.endOfDay(Qt::UTC));
    if (!state.holds)
        return {};
    const Result<FileMap> files = signedFiles({context, *context.review, state, page.value()});
    return files ? QStringList() : QStringList{files.error().message};
}

} // namespace

std::vector<RuleInfo> ExportChecks::rules() const
{
    return {{fragmentRule, Level::Error, Stage::Export, Decision::None, u"https://html.spec.whatwg.org/multipage/syntax.html"_s},
            {dataRule, Level::Error, Stage::Export, Decision::None, u"https://schema.org/MedicalWebPage"_s},
            {targetRule, Level::Error, Stage::Export, Decision::None, u"https://html.spec.whatwg.org/multipage/syntax.html"_s},
            {recordRule, Level::Error, Stage::Export, Decision::None, u"https://www.rfc-editor.org/rfc/rfc8493"_s}};
}

void ExportChecks::run(const CheckContext &context, std::vector<Finding> &findings) const
{
    const PageOptions options = optionsFor(context);
    const QByteArray fragment = PageRenderer(context.article, context.body, context.workspace, options).page().fragment;
    const HtmlTree tree = HtmlTree::parse(fragment);
    report(context, fragmentRule, htmlFaults(tree) + foreignElements(tree),
           Export::tr("A page with such a mistake looks different in every browser, or its links lead nowhere."), findings);
    const QByteArray data = structuredData({context.article, context.body, context.workspace, options});
    report(context, dataRule, structuredDataFaults(data),
           Export::tr("Search engines show author, date and clinic only when all of it is there."), findings);
    report(context, targetRule,
           localPathFaults({{u"fragment.html"_s, fragment}}, {context.article.folder(), context.workspace.root()}),
           Export::tr("Readers cannot open it, and it tells how the clinic's computer is set up."), findings);
    report(context, recordRule, recordFaults(context),
           Export::tr("The approval record proves later who approved what; without it nothing is published."), findings);
}

CheckRegistry programChecks()
{
    CheckRegistry checks = allChecks();
    checks.push_back(std::make_unique<ExportChecks>());
    return checks;
}

} // namespace articular
