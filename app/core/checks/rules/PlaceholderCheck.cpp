// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Placeholders.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class PlaceholderCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(PlaceholderCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-placeholder"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://publishpress.com/knowledge-base/checklists-requirements/"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const ArticleMetadata &details = context.article.metadata();
        checkDetail(context, u"title"_s, details.title, findings);
        checkDetail(context, u"description"_s, details.description, findings);
        checkDetail(context, u"image.alt"_s, details.image.alt, findings);
        for (const ProseBlock &block : context.prose.blocks()) {
            for (const Placeholder &placeholder : placeholdersIn(block, context.body.ast())) {
                findings.push_back(problem(block.text, placeholder,
                                           block.sourceRange(placeholder.start, placeholder.length)));
            }
        }
        for (const InlineRange &place : context.prose.inlines())
            checkPicture(context, place, findings);
        checkClinicTexts(context, findings);
    }

private:
    static Finding problem(const QString &text, const Placeholder &placeholder, TextRange range)
    {
        const QString words = text.sliced(placeholder.start, placeholder.length);
        return problemAt(u"req-placeholder"_s, Level::Error, range,
            placeholder.isPrompt ? tr("%1 still has to be replaced by your own words.").arg(words)
                                 : tr("“%1” was left here for later.").arg(words),
            placeholder.isPrompt
                ? tr("It is a prompt and not meant for readers. If the brackets are meant, write \\[ before the first "
                     "one.")
                : tr("It is a note to yourself and not meant for readers."));
    }

    static void checkDetail(const CheckContext &context, const QString &key, const QString &value,
                            std::vector<Finding> &findings)
    {
        for (const Placeholder &placeholder : placeholdersIn(value)) {
            Finding finding = problem(value, placeholder,
                context.article.partOfDetail(key, value, placeholder.start, placeholder.length));
            finding.key = key;
            findings.push_back(finding);
        }
    }

    static void checkPicture(const CheckContext &context, const InlineRange &place, std::vector<Finding> &findings)
    {
        if (place.node == -1 || context.body.ast()[place.node].kind != NodeKind::Image)
            return;
        const QString words = context.body.ast().plainText(place.node);
        for (const Placeholder &placeholder : placeholdersIn(words))
            findings.push_back(problem(words, placeholder, place.label.isEmpty() ? place.source : place.label));
    }

    /// A clinic text's placeholder is reported for its own file, once.
    static void checkClinicTexts(const CheckContext &context, std::vector<Finding> &findings)
    {
        const auto check = [&](ClinicText::Kind kind, const QStringList &ids) {
            for (const QString &id : ids) {
                if (const ClinicText *text = context.workspace.text(kind, id))
                    checkClinicText(*text, findings);
            }
        };
        check(ClinicText::Kind::Notice, context.notices());
        check(ClinicText::Kind::CallToAction, context.callsToAction());
        check(ClinicText::Kind::Disclaimer, context.disclaimers());
    }

    static void checkClinicText(const ClinicText &text, std::vector<Finding> &findings)
    {
        const QByteArray source = text.body.toUtf8();
        const bool isExact = source.size() == text.bodyRange.length;
        const MarkdownDocument body = MarkdownDocument::parse(source);
        const ProseRuns prose = ProseRuns::of(body);
        for (const ProseBlock &block : prose.blocks()) {
            for (const Placeholder &placeholder : placeholdersIn(block, body.ast())) {
                TextRange range = block.sourceRange(placeholder.start, placeholder.length);
                range.start += text.bodyRange.start;
                Finding finding = problem(block.text, placeholder, isExact ? range : text.bodyRange);
                finding.file = text.path;
                findings.push_back(finding);
            }
        }
    }
};

} // namespace

std::unique_ptr<Check> placeholderCheck()
{
    return std::make_unique<PlaceholderCheck>();
}

} // namespace articular
