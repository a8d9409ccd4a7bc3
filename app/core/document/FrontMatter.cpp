// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/FrontMatter.h"

#include "core/document/FrontMatterBlock.h"
#include "core/document/FrontMatterKeys.h"

#include <QCoreApplication>

namespace articular {

namespace {

struct FrontMatterWords
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

YamlProblem neverClosed(const FrontMatterBlock &found, const QByteArray &lineEnd, QByteArrayView text)
{
    YamlProblem problem;
    problem.range = found.opening;
    problem.line = 1;
    problem.message = FrontMatterWords::tr("Line 1: the article details begin with “---” but never end. Put “---” on a line "
                                           "of its own after the last of them. Your text is unchanged.");
    const bool needsEnd = found.block.end() == text.size() && !text.endsWith('\n') && !text.endsWith('\r');
    problem.fix = TextEdit{{found.block.end(), 0}, (needsEnd ? lineEnd : QByteArray()) + "---" + lineEnd};
    problem.fixLabel = FrontMatterWords::tr("End the article details before the first empty line");
    return problem;
}

YamlProblem tooLong(const FrontMatterBlock &found)
{
    YamlProblem problem;
    problem.range = found.opening;
    problem.line = 1;
    problem.message = FrontMatterWords::tr("Line 1: the article details are longer than 64 KB, which is too long to read. "
                                           "Move what is not needed below the closing “---”. Your text is unchanged.");
    return problem;
}

} // namespace

FrontMatter FrontMatter::parse(const QByteArray &text)
{
    FrontMatter matter;
    const FrontMatterBlock found = findFrontMatter(text);
    matter.m_block = found.block;
    matter.m_opening = found.opening;
    matter.m_lineEnd = firstLineEnd(text);
    const char firstOfBody = found.block.end() < text.size() ? text.at(found.block.end()) : '\n';
    matter.m_bodyNeedsBlankLine = firstOfBody != '\n' && firstOfBody != '\r';
    if (!matter.isPresent())
        return matter;
    if (!found.isClosed)
        matter.m_problem = neverClosed(found, matter.m_lineEnd, text);
    else if (found.yaml.length > maximumFrontMatterSize)
        matter.m_problem = tooLong(found);
    if (matter.m_problem)
        return matter;
    matter.m_yaml = YamlDocument::parse(text.sliced(found.yaml.start, found.yaml.length), found.yaml.start, 2);
    matter.m_problem = matter.m_yaml.problem();
    matter.m_notes = frontMatterNotes(matter.m_yaml.root());
    matter.m_metadata = articleMetadata(matter.m_yaml.root());
    return matter;
}

TextRange FrontMatter::rangeOf(const QString &key) const
{
    const QString outer = key.section(u'.', 0, 0);
    const QString inner = key.section(u'.', 1);
    const YamlNode::Entry *entry = frontMatterEntry(m_yaml.root(), outer);
    if (!entry)
        return m_opening;
    if (!inner.isEmpty()) {
        const auto found = std::ranges::find(entry->value.entries, inner, &YamlNode::Entry::key);
        if (found != entry->value.entries.end())
            return found->value.range.isEmpty() ? found->keyRange : found->value.range;
        return entry->keyRange;
    }
    return entry->value.range.isEmpty() ? entry->keyRange : entry->value.range;
}

QString FrontMatter::spelledAs(const QString &key) const
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot > 0)
        return key;
    const YamlNode::Entry *entry = frontMatterEntry(m_yaml.root(), key);
    return entry ? entry->key : key;
}

Error FrontMatter::unreadable() const
{
    return {ErrorCode::Refused,
            FrontMatterWords::tr("The article details cannot be changed here while they cannot be read. Your text is as it "
                                 "was. %1").arg(m_problem->message), {}, {}, m_problem->line};
}

Result<TextEdit> FrontMatter::placed(const Result<TextEdit> &edit) const
{
    if (!edit)
        return edit;
    TextEdit whole = edit.value();
    const bool isFirstKey = m_yaml.root().entries.isEmpty();
    if (isFirstKey)
        whole.replacement.replace('\n', m_lineEnd);
    if (isPresent())
        return whole;
    whole.range = {m_opening.start, 0};
    whole.replacement = "---" + m_lineEnd + whole.replacement + "---" + m_lineEnd
        + (m_bodyNeedsBlankLine ? m_lineEnd : QByteArray());
    return whole;
}

Result<TextEdit> FrontMatter::setScalar(const QString &key, const QString &value) const
{
    if (m_problem)
        return unreadable();
    return placed(m_yaml.setScalar(spelledAs(key), value));
}

Result<TextEdit> FrontMatter::setList(const QString &key, const QStringList &values) const
{
    if (m_problem)
        return unreadable();
    return placed(m_yaml.setList(spelledAs(key), values));
}

Result<TextEdit> FrontMatter::removeKey(const QString &key) const
{
    if (m_problem)
        return unreadable();
    return m_yaml.removeKey(spelledAs(key));
}

} // namespace articular
