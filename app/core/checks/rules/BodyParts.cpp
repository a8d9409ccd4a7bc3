// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/BodyParts.h"

#include "core/language/Sentences.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype charactersOfABegunText = 600;

bool isLanguage(const CheckContext &context, QLatin1StringView code)
{
    const QString language = context.language();
    return language.startsWith(code, Qt::CaseInsensitive) && (language.size() == 2 || language.at(2) == u'-');
}

} // namespace

bool isBegun(const CheckContext &context)
{
    qsizetype characters = 0;
    for (const ProseBlock &block : context.prose.blocks()) {
        characters += block.text.size();
        if (characters >= charactersOfABegunText)
            return true;
    }
    return false;
}

bool isEnglish(const CheckContext &context)
{
    return isLanguage(context, "en"_L1);
}

bool isSpanish(const CheckContext &context)
{
    return isLanguage(context, "es"_L1);
}

bool isForClinicians(const CheckContext &context)
{
    return context.article.metadata().audience == "clinician"_L1;
}

bool isRunningText(const ProseBlock &block)
{
    return block.scope != ProseScope::Heading && block.scope != ProseScope::TableCell && block.scope != ProseScope::Footnote;
}

bool isInCode(const ProseBlock &block, qsizetype position)
{
    const auto run = std::ranges::upper_bound(block.runs, position, {}, &ProseRun::textStart);
    return run != block.runs.begin() && std::prev(run)->isCode;
}

QByteArray lineEndOf(const QByteArray &text)
{
    return text.count("\r\n") * 2 > text.count('\n') ? "\r\n" : "\n";
}

QList<BodyPart> partsOf(const CheckContext &context)
{
    QList<BodyPart> parts;
    for (const ProseBlock &block : context.prose.blocks()) {
        const Node &node = context.body.ast()[block.node];
        const TextRange place = block.sourceRange(0, block.text.size());
        if (node.kind == NodeKind::Heading)
            parts.push_back({place, block.text.simplified(), 0});
        else if (block.scope != ProseScope::Footnote) {
            if (parts.isEmpty())
                parts.push_back({place, {}, 0});
            parts.back().words += int(wordsOf(block.text).size());
        }
    }
    return parts;
}

} // namespace articular
