// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/BodyParts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/language/Sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype mostSentences = 3;

/// The one thing to remember: in the details, or in a box marked `[!KEY]` near the top.
class KeyMessageCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(KeyMessageCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-key-message"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://www.cdc.gov/ccindex/tool/index.html"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        if (!isBegun(context))
            return;
        const Block *box = nullptr;
        bool isEarly = false;
        int parts = 0;
        for (const Block &block : context.body.blocks()) {
            const Node &node = context.body.ast()[block.node];
            if (node.kind == NodeKind::Heading)
                ++parts;
            if (!box && node.kind == NodeKind::Callout && context.body.ast().view(node.literal) == "KEY") {
                box = &block;
                isEarly = parts < 2;
            }
        }
        const QString inDetails = context.article.metadata().keyMessage;
        if (!inDetails.isEmpty())
            checkLength(context.article.frontMatter().rangeOf(u"key-message"_s), u"key-message"_s, inDetails, findings);
        if (box)
            checkBox(context, *box, isEarly || !inDetails.isEmpty(), findings);
        else if (inDetails.isEmpty())
            findings.push_back(missing(context));
    }

private:
    static Finding missing(const CheckContext &context)
    {
        Finding finding = detailProblem(context, u"req-key-message"_s, Level::Warning, u"key-message"_s,
            tr("The article does not say in one place what a reader should remember."),
            tr("Many people read only the beginning. One to three sentences that stand out are what they keep."));
        const QByteArray prompt = isSpanish(context) ? "[Diga lo único que el lector debe recordar.]"
                                                     : "[Say the one thing that a reader should remember.]";
        const QByteArray lineEnd = lineEndOf(context.article.text());
        const Block &first = context.body.blocks().first();
        const bool isText = context.body.ast()[first.node].kind == NodeKind::Paragraph;
        const QByteArray box = "> [!KEY]" + lineEnd + "> " + prompt;
        finding.fix = isText
            ? Fix{tr("Put a box for it after the first paragraph"), {{{first.range.end(), 0}, lineEnd + lineEnd + box}}}
            : Fix{tr("Put a box for it at the top"), {{{first.range.start, 0}, box + lineEnd + lineEnd}}};
        return finding;
    }

    static void checkBox(const CheckContext &context, const Block &box, bool isEarly, std::vector<Finding> &findings)
    {
        if (!isEarly) {
            findings.push_back(problemAt(u"req-key-message"_s, Level::Warning, box.range,
                tr("The main message stands below the first part; move it up."),
                tr("Many people read only the beginning.")));
        }
        checkLength(box.range, {}, context.body.ast().plainText(box.node), findings);
    }

    static void checkLength(TextRange range, const QString &key, const QString &words, std::vector<Finding> &findings)
    {
        const qsizetype count = sentencesOf(words).size();
        if (count <= mostSentences)
            return;
        Finding finding = problemAt(u"req-key-message"_s, Level::Warning, range,
            tr("The main message has %1 sentences; up to %2 can be remembered.").arg(count).arg(mostSentences),
            tr("A message that says many things says none that stays."));
        finding.key = key;
        findings.push_back(finding);
    }
};

} // namespace

std::unique_ptr<Check> keyMessageCheck()
{
    return std::make_unique<KeyMessageCheck>();
}

} // namespace articular
