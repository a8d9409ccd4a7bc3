// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/markdown/Outline.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype longestHeading = 80;

/// The edit that gives a heading another level: its `#` marks, or the line of `=` below it. Nothing where Markdown has no
/// such spelling. Latin-1 keeps bytes and characters one to one.
std::optional<TextEdit> relevelled(const QByteArray &text, const OutlineEntry &heading, int level)
{
    static const QRegularExpression marks(
        uR"(\A(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*(#{1,6})(?=[ \t\r\n]|\z))"_s);
    static const QRegularExpression underline(u"[\r\n][ \t>]*(=+)[ \t]*\\z"_s);
    const QString source = QString::fromLatin1(text.sliced(heading.range.start, heading.range.length));
    if (const auto match = marks.match(source); match.hasMatch())
        return TextEdit{{heading.range.start + match.capturedStart(1), match.capturedLength(1)}, QByteArray(level, '#')};
    if (const auto match = underline.match(source); match.hasMatch() && level == 2) {
        const qsizetype length = match.capturedLength(1);
        return TextEdit{{heading.range.start + match.capturedStart(1), length}, QByteArray(length, '-')};
    }
    return std::nullopt;
}

class HeadingCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(HeadingCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"str-heading"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://www.w3.org/WAI/tutorials/page-structure/headings/"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        int above = 1;                    // the page's own heading is its title
        for (const OutlineEntry &heading : outlineOf(context.body)) {
            checkHeading(context, heading, above, findings);
            above = std::max(heading.level, 2);
        }
        int level = 2;
        for (const Block &block : context.body.blocks()) {
            const Node &node = context.body.ast()[block.node];
            if (node.kind == NodeKind::Heading)
                level = std::max<int>(node.level, 2);
            else if (node.kind == NodeKind::Paragraph)
                checkParagraph(context, block, level, findings);
        }
    }

private:
    static Finding problem(Level level, TextRange range, const QString &message, const QString &why)
    {
        return problemAt(u"str-heading"_s, level, range, message, why);
    }

    static void checkHeading(const CheckContext &context, const OutlineEntry &heading, int above,
                             std::vector<Finding> &findings)
    {
        const QByteArray &text = context.article.text();
        if (heading.text.trimmed().isEmpty()) {
            Finding finding = problem(Level::Warning, heading.range, tr("This heading has no words."),
                tr("Screen readers announce a heading and then nothing."));
            finding.fix = Fix{tr("Remove it"), {{heading.range, {}}}};
            findings.push_back(finding);
        }
        if (heading.level == 1) {
            Finding finding = problem(Level::Error, heading.range,
                tr("Only the title may be a heading of the first level."),
                tr("The page has one main heading, its title; parts of the text begin at the second level."));
            addLevelFix(tr("One level down"), relevelled(text, heading, 2), finding);
            findings.push_back(finding);
        } else if (heading.level > above + 1) {
            Finding finding = problem(Level::Warning, heading.range,
                tr("This heading is of level %1, but the one above it is of level %2.").arg(heading.level).arg(above),
                tr("People who move from heading to heading by ear think that a part is missing."));
            addLevelFix(tr("Make it level %1").arg(above + 1), relevelled(text, heading, above + 1), finding);
            findings.push_back(finding);
        }
    }

    static void addLevelFix(const QString &label, const std::optional<TextEdit> &edit, Finding &finding)
    {
        if (edit)
            finding.fix = Fix{label, {*edit}};
    }

    /// A short paragraph that is bold from end to end, with no full stop, is meant as a heading.
    static void checkParagraph(const CheckContext &context, const Block &block, int level,
                               std::vector<Finding> &findings)
    {
        const Ast &ast = context.body.ast();
        const NodeId only = ast[block.node].firstChild;
        if (only == -1 || ast[only].next != -1 || ast[only].kind != NodeKind::Strong)
            return;
        const QString words = ast.plainText(only).trimmed();
        static const QString sentenceEnds = u".,;:!?…"_s;
        if (words.isEmpty() || words.size() > longestHeading || sentenceEnds.contains(words.back()))
            return;
        Finding finding = problem(Level::Warning, block.range, tr("This bold line looks like a heading but is none."),
            tr("It is missing from the outline, and screen readers do not offer it as a heading."));
        const QByteArray source = context.article.text().sliced(block.range.start, block.range.length).trimmed();
        const bool isOneLine = !source.contains('\n') && !source.contains('\r');
        if (isOneLine && source.size() > 4 && (source.startsWith("**") || source.startsWith("__"))
            && source.endsWith(source.first(2))) {
            finding.fix = Fix{tr("Make it a heading"),
                              {{block.range, QByteArray(level, '#') + ' ' + source.sliced(2, source.size() - 4)}}};
        }
        findings.push_back(finding);
    }
};

} // namespace

std::unique_ptr<Check> headingCheck()
{
    return std::make_unique<HeadingCheck>();
}

} // namespace articular
