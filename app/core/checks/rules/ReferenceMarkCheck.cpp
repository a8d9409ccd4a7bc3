// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/markdown/CitedText.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const QString resolveRule = u"ref-resolve"_s;
const QString orphanRule = u"ref-orphan"_s;

/// Marks without a note that are reported: each further one would only cost time.
constexpr qsizetype mostMarks = 200;

/// A stretch `[^label]` at `start` of a text; 0 when it is none.
qsizetype noteMarkLength(QStringView text, qsizetype start)
{
    constexpr qsizetype longestLabel = 100;
    const qsizetype close = text.sliced(start, std::min(text.size() - start, longestLabel)).indexOf(u']');
    if (close < 3)
        return 0;
    const QStringView label = text.sliced(start + 2, close - 2);
    const bool isLabel = std::ranges::none_of(label, [](QChar c) { return c.isSpace() || c == u'[' || c == u'^'; });
    return isLabel ? close + 1 : 0;
}

/// Marks in the text that lead nowhere, and notes that nothing leads to.
class ReferenceMarkCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceMarkCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{resolveRule, Level::Error, Stage::Submit, Decision::None, u"https://github.com/DavidAnson/markdownlint/blob/main/doc/md052.md"_s},
                {orphanRule, Level::Info, Stage::None, Decision::None, u"https://github.com/DavidAnson/markdownlint/blob/main/doc/md053.md"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        if (!context.body.source().contains('['))
            return;
        checkKeys(context, findings);
        checkNoteMarks(context, findings);
        checkNotes(context, findings);
    }

private:
    /// One finding a key, at its first mention; the mend corrects all mentions.
    static void checkKeys(const CheckContext &context, std::vector<Finding> &findings)
    {
        const References &references = context.workspace.references();
        QStringList unknown = context.body.citedKeys();
        unknown.removeIf([&](const QString &key) { return references.find(key) != nullptr; });
        // A list that cannot be read is one problem of its own, not one for each source.
        if (unknown.isEmpty() || isListBroken(context.workspace))
            return;
        const QHash<QString, QList<TextRange>> places = placesOf(context);
        QStringList known;
        for (const Reference &reference : references.all())
            known.append(reference.key);
        for (const QString &key : unknown) {
            const QList<TextRange> mentions = places.value(key);
            if (mentions.isEmpty())
                continue;
            Finding finding = problemAt(resolveRule, Level::Error, mentions.constFirst(),
                tr("The clinic has no reference “%1”.").arg(key),
                tr("The page would show a number with no source behind it. Choose one of the clinic's references, or add "
                   "this one to them."));
            if (const auto meant = nearestSpelling(key, known)) {
                Fix fix{tr("Change it to “%1”").arg(*meant), {}};
                for (const TextRange &mention : mentions)
                    fix.edits.append({mention, meant->toUtf8()});
                finding.fix = fix;
            }
            findings.push_back(finding);
        }
    }

    static bool isListBroken(const Workspace &workspace)
    {
        return std::ranges::any_of(workspace.problems(), [](const WorkspaceProblem &problem) {
            return problem.path.endsWith("/references.json"_L1);
        });
    }

    static QHash<QString, QList<TextRange>> placesOf(const CheckContext &context)
    {
        QHash<QString, QList<TextRange>> places;
        for (const InlineRange &range : context.prose.inlines()) {
            if (context.body.ast()[range.node].kind != NodeKind::Citation)
                continue;
            for (const CitationItem &item : context.body.citation(range.node))
                places[item.key].append(citedKeyRange(context.body, range, item));
        }
        return places;
    }

    /// The parser takes `[^3]` without a note for plain words. One finding a mark, at its first mention.
    static void checkNoteMarks(const CheckContext &context, std::vector<Finding> &findings)
    {
        QSet<QString> seen;
        for (const ProseBlock &block : context.prose.blocks()) {
            for (qsizetype at = block.text.indexOf("[^"_L1); at >= 0; at = block.text.indexOf("[^"_L1, at + 2)) {
                const qsizetype length = noteMarkLength(block.text, at);
                const QString mark = block.text.sliced(at, length);
                if (length == 0 || !isPlain(block, at) || seen.contains(mark))
                    continue;
                seen.insert(mark);
                if (seen.size() > mostMarks)
                    return;
                findings.push_back(problemAt(resolveRule, Level::Error, block.sourceRange(at, length),
                    tr("There is no note for “%1”.").arg(mark),
                    tr("The page would show these characters as they are. Write the note on a line of its own that begins "
                       "with “%1:”, or remove the mark.").arg(mark)));
            }
        }
    }

    /// Written as it is read: no code, and no escape before the bracket.
    static bool isPlain(const ProseBlock &block, qsizetype at)
    {
        const auto run = std::ranges::upper_bound(block.runs, at, {}, &ProseRun::textStart);
        return block.isExact && run != block.runs.begin() && std::prev(run)->isVerbatim && !std::prev(run)->isCode;
    }

    /// Notes that nothing mentions are not in the tree: lines that begin like one and belong to no block.
    static void checkNotes(const CheckContext &context, std::vector<Finding> &findings)
    {
        const QByteArray &source = context.body.source();
        if (!source.contains("[^"))
            return;
        const LineIndex lines(source);
        const std::vector<bool> isShown = shownLines(context, lines.lineCount());
        for (int line = lines.lineOf(context.article.bodyStart()); line < lines.lineCount(); ++line) {
            const TextRange range = lines.line(line);
            const QByteArrayView text = QByteArrayView(source).sliced(range.start, range.length);
            if (isShown[size_t(line)] || !beginsNote(text))
                continue;
            const QString mark = QString::fromUtf8(text.sliced(text.indexOf('['), text.indexOf(']') - text.indexOf('[') + 1));
            Finding finding = problemAt(orphanRule, Level::Info, range, tr("Nothing in the text leads to the note “%1”.").arg(mark),
                tr("The page does not show it. Put %1 where it belongs, or remove the note.").arg(mark));
            int last = line;
            while (last + 1 < lines.lineCount() && !isShown[size_t(last) + 1] && continuesNote(source, lines.line(last + 1)))
                ++last;
            const qsizetype end = last + 1 < lines.lineCount() ? lines.lineStart(last + 1) : source.size();
            finding.fix = Fix{tr("Remove the note"), {{TextRange::between(range.start, end), {}}}};
            findings.push_back(finding);
        }
    }

    static std::vector<bool> shownLines(const CheckContext &context, int count)
    {
        std::vector<bool> isShown(size_t(count), false);
        const auto mark = [&isShown, count](int first, int last) {
            for (int line = std::max(first, 0); line <= std::min(last, count - 1); ++line)
                isShown[size_t(line)] = true;
        };
        for (const Block &block : context.body.blocks())
            mark(block.firstLine, block.lastLine);
        for (const NodeId note : context.body.footnotes())
            mark(context.body.ast()[note].firstLine, context.body.ast()[note].lastLine);
        return isShown;
    }

    static bool beginsNote(QByteArrayView line)
    {
        qsizetype at = 0;
        while (at < line.size() && at < 3 && line[at] == ' ')
            ++at;
        const qsizetype close = line.indexOf("]:");
        return line.sliced(at).startsWith("[^") && close > at + 2 && !line.sliced(at, close - at).contains(' ');
    }

    static bool continuesNote(const QByteArray &source, TextRange line)
    {
        const QByteArrayView text = QByteArrayView(source).sliced(line.start, line.length);
        return !text.trimmed().isEmpty() && !beginsNote(text);
    }
};

} // namespace

std::unique_ptr<Check> referenceMarkCheck()
{
    return std::make_unique<ReferenceMarkCheck>();
}

} // namespace articular
