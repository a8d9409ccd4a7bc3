// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/ProseFixes.h"

#include "core/checks/prose/PatternNeeds.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class FixLabels
{
    Q_DECLARE_TR_FUNCTIONS(articular::ProseFixes)

public:
    static QString write(const QString &words) { return tr("Write “%1”").arg(words); }
    static QString remove() { return tr("Remove it"); }
};

/// Whether the words' source holds nothing but the words and line ends: no marks, no code, nothing between.
bool isPlain(const ProseText &text, const Stretch &words, const Ast &ast)
{
    const ProseBlock &block = text.block();
    if (!block.isExact)
        return false;
    const ProseRun *previous = nullptr;
    auto run = std::ranges::upper_bound(block.runs, words.start, {}, &ProseRun::textStart);
    for (run = run == block.runs.begin() ? run : run - 1; run != block.runs.end() && run->textStart < words.end(); ++run) {
        if (run->isCode)
            return false;
        const bool follows = !previous || previous->source.end() == run->source.start;
        // A line's indentation or quote mark may stand behind a line end.
        const bool isNextLine = previous && !follows && previous->node >= 0 && ast[previous->node].next == run->node
            && (ast[previous->node].kind == NodeKind::SoftBreak || ast[previous->node].kind == NodeKind::LineBreak);
        const bool isSameParent = !previous || previous->node < 0 || ast[previous->node].parent == ast[run->node].parent;
        if (!(follows || isNextLine) || !isSameParent)
            return false;
        previous = &*run;
    }
    return true;
}

/// Words that mean the same in Markdown and in every way of writing a value of the details.
bool isSafeInDetails(QStringView words)
{
    return std::ranges::all_of(words, [](QChar c) { return c.isLetterOrNumber() || c == u' ' || c == u'-'; });
}

QByteArray markdownOf(const QString &words)
{
    QString escaped;
    for (const QChar character : words) {
        if (u"\\`*_[]<>&|~"_s.contains(character))
            escaped += u'\\';
        escaped += character;
    }
    return escaped.toUtf8();
}

std::optional<Fix> editOf(const QString &label, const ProseText &text, const Stretch &words, const QString &replacement,
                          const CheckContext &context)
{
    if (!isPlain(text, words, context.body.ast()))
        return std::nullopt;
    const bool isDetail = !text.key().isEmpty();
    const QStringView old = QStringView(text.text()).sliced(words.start, words.length);
    const bool isWhole = words.length == text.text().size();
    if (isDetail && (!isSafeInDetails(old) || !isSafeInDetails(replacement) || (isWhole && replacement.trimmed().isEmpty())))
        return std::nullopt;
    const TextRange range = text.block().sourceRange(words.start, words.length);
    return Fix{label, {{range, isDetail ? replacement.toUtf8() : markdownOf(replacement)}}};
}

/// The words with one space beside them.
Stretch withSpace(const QString &text, Stretch words)
{
    const bool hasBefore = words.start > 0 && text[words.start - 1].isSpace();
    if (words.end() < text.size() && text[words.end()].isSpace() && (hasBefore || words.start == 0)) {
        ++words.length;
    } else if (hasBefore) {
        --words.start;
        ++words.length;
    }
    return words;
}

/// What an action `edit` of a rule makes of found words; the words themselves when it is none that we know.
QString edited(const QString &words, const QStringList &parameters)
{
    const QString operation = parameters.value(0);
    if (operation == "regex"_L1 && parameters.size() == 3) {
        const QRegularExpression expression(u"(*LIMIT_MATCH=20000)"_s + parameters.at(1));
        QString replacement = parameters.at(2);
        return expression.isValid() ? QString(words).replace(expression, replacement.replace(u'$', u'\\')) : words;
    }
    const QString characters = parameters.value(1);
    QString result = words;
    const auto isListed = [&characters](QChar character) { return characters.contains(character); };
    if (operation == "remove"_L1)
        result.removeIf(isListed);
    if (operation == "trim"_L1 || operation == "trim_left"_L1) {
        while (!result.isEmpty() && isListed(result.front()))
            result.remove(0, 1);
    }
    if (operation == "trim"_L1 || operation == "trim_right"_L1) {
        while (!result.isEmpty() && isListed(result.back()))
            result.chop(1);
    }
    if (operation == "truncate"_L1)
        result.truncate(std::max<qsizetype>(0, characters.isEmpty() ? -1 : result.indexOf(characters)));
    return result.isEmpty() ? words : result;
}

} // namespace

QString withCapitalsOf(QString word, QStringView model)
{
    const auto isLetter = [](QChar character) { return character.isLetter(); };
    const auto firstOfModel = std::ranges::find_if(model, isLetter);
    const auto firstOfWord = std::ranges::find_if(word, isLetter);
    if (firstOfModel == model.end() || firstOfWord == word.end() || !firstOfModel->isUpper())
        return word;
    const bool isAllCapitals = std::ranges::count_if(model, isLetter) > 1
        && std::ranges::none_of(model, [](QChar character) { return character.isLower(); });
    if (isAllCapitals)
        return word.toUpper();
    *firstOfWord = firstOfWord->toUpper();
    return word;
}

std::optional<Fix> replacement(const ProseText &text, const Stretch &words, const QString &replacement,
                               const CheckContext &context)
{
    const QString written = withCapitalsOf(replacement, QStringView(text.text()).sliced(words.start, words.length));
    return editOf(FixLabels::write(written), text, words, written, context);
}

std::optional<Fix> removal(const ProseText &text, const Stretch &words, const CheckContext &context)
{
    const Stretch all = withSpace(text.text(), words);
    const QString &whole = text.text();
    const bool hadCapital = whole[words.start].isUpper();
    if (hadCapital && all.end() < whole.size() && whole[all.end()].isLower()) {
        const Stretch withLetter{all.start, all.length + 1};
        if (const auto fix = editOf(FixLabels::remove(), text, withLetter, whole[all.end()].toUpper(), context))
            return fix;
    }
    return editOf(FixLabels::remove(), text, all, {}, context);
}

std::optional<Fix> fixByAction(const RuleAction &action, const ProseText &text, const Stretch &words,
                               const QStringList &suggestions, const CheckContext &context)
{
    const QStringList options = suggestions.isEmpty() ? action.parameters : suggestions;
    switch (action.kind) {
    case RuleAction::Kind::Remove:
        return removal(text, words, context);
    case RuleAction::Kind::Edit: {
        const QString old = text.text().sliced(words.start, words.length);
        const QString changed = edited(old, action.parameters);
        return changed == old ? std::nullopt : editOf(FixLabels::write(changed), text, words, changed, context);
    }
    case RuleAction::Kind::Suggest:
        return std::nullopt;
    case RuleAction::Kind::None:
    case RuleAction::Kind::Replace:
        break;
    }
    // With several to choose from the writer chooses.
    const bool isMeant = action.kind == RuleAction::Kind::Replace || !suggestions.isEmpty();
    return isMeant && options.size() == 1 && !options.first().isEmpty()
        ? replacement(text, words, options.first(), context) : std::nullopt;
}

bool isInterrupted(const ProseText &text, const Stretch &words, const CheckContext &context)
{
    const TextRange range = text.block().sourceRange(words.start, words.length);
    const Ast &ast = context.body.ast();
    const NodeId leaf = text.block().node;
    if (leaf < 0)
        return false;
    const auto after = std::ranges::upper_bound(text.block().runs, words.start, {}, &ProseRun::textStart);
    const NodeId from = after == text.block().runs.begin() ? leaf : std::prev(after)->node;
    for (NodeId node = from; node != -1; node = ast.nextWithin(leaf, node)) {
        const NodeKind kind = ast[node].kind;
        if (kind != NodeKind::Image && kind != NodeKind::Citation && kind != NodeKind::FootnoteReference)
            continue;
        const InlineRange *place = context.prose.inlineOf(node);
        if (!place || place->source.start >= range.end())
            return false;
        return place->source.start >= range.start;
    }
    return false;
}

} // namespace articular
