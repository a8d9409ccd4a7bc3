// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/YamlEditor.h"

#include "core/base/YamlSpans.h"

namespace articular {

namespace {

void moveBack(YamlNode &node, qsizetype distance)
{
    node.range.start -= distance;
    for (YamlNode &item : node.items)
        moveBack(item, distance);
    for (YamlNode::Entry &entry : node.entries) {
        entry.keyRange.start -= distance;
        moveBack(entry.value, distance);
    }
}

QByteArray firstLineEnd(const QByteArray &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == '\n')
            return "\n";
        if (text.at(at) == '\r')
            return at + 1 < text.size() && text.at(at + 1) == '\n' ? "\r\n" : "\r";
    }
    return "\n";
}

QByteArray withFeeds(QByteArray text)
{
    for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        if (at + 1 >= text.size() || text.at(at + 1) != '\n')
            text[at] = '\n';
    }
    return text;
}

QByteArray rightTrimmed(QByteArrayView text)
{
    while (!text.isEmpty() && QByteArrayView(" \t\r\n").contains(text.back()))
        text.chop(1);
    return text.toByteArray();
}

} // namespace

YamlEditor::YamlEditor(const QByteArray &text, YamlNode root, qsizetype base)
    : m_text(text), m_lines(withFeeds(text)), m_root(std::move(root)), m_lineEnd(firstLineEnd(text))
{
    moveBack(m_root, base);
}

YamlPath YamlEditor::pathOf(const QString &key) const
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot <= 0 || entryIn(m_root, key))
        return {key, {}};
    return {key.first(dot), key.sliced(dot + 1)};
}

std::optional<TextEdit> YamlEditor::setScalar(const YamlPath &path, const QString &value) const
{
    const YamlNode::Entry *entry = entryAt(path);
    if (entry && entry->value.kind == YamlNode::Kind::Scalar && entry->value.scalar == value)
        return TextEdit{{entry->value.range.start, 0}, {}};
    const YamlStyle style = entry ? styleOf(entry->value, value) : YamlStyle::Plain;
    const bool keepsPlain = entry && style == YamlStyle::Plain && yamlReadsAsOtherType(entry->value.scalar)
        && entry->value.scalar.size() == value.size() && yamlReadsAsOtherType(value);
    return set(path, keepsPlain ? value.toUtf8() : yamlScalar(value, style, isInsideFlow(path)));
}

std::optional<TextEdit> YamlEditor::setList(const YamlPath &path, const QStringList &values) const
{
    const YamlNode::Entry *entry = entryAt(path);
    const bool isList = entry && entry->value.kind == YamlNode::Kind::Sequence;
    if (isList && !isFlow(entry->value) && !values.isEmpty()) {
        if (const std::optional<TextEdit> edit = setBlockList(entry->value, values))
            return edit;
    }
    return set(path, flowList(isList ? &entry->value : nullptr, values));
}

std::optional<TextEdit> YamlEditor::removeKey(const YamlPath &path) const
{
    const YamlNode::Entry *entry = entryAt(path);
    const YamlNode *map = path.inner.isEmpty() ? &m_root : m_root.find(path.outer);
    if (!entry || !map)
        return std::nullopt;
    return isFlow(*map) ? removeInFlow(*map, *entry) : removeLines(*entry);
}

const YamlNode::Entry *YamlEditor::entryIn(const YamlNode &map, const QString &key)
{
    const auto found = std::ranges::find(map.entries, key, &YamlNode::Entry::key);
    return found == map.entries.end() ? nullptr : &*found;
}

const YamlNode::Entry *YamlEditor::entryAt(const YamlPath &path) const
{
    const YamlNode::Entry *outer = entryIn(m_root, path.outer);
    return !outer || path.inner.isEmpty() ? outer : entryIn(outer->value, path.inner);
}

bool YamlEditor::isFlow(const YamlNode &node) const
{
    return !node.range.isEmpty() && QByteArrayView("[{").contains(m_text.at(node.range.start));
}

bool YamlEditor::isInsideFlow(const YamlPath &path) const
{
    const YamlNode *outer = m_root.find(path.outer);
    const bool innerMapIsFlow = !path.inner.isEmpty() && outer && outer->kind == YamlNode::Kind::Map && isFlow(*outer);
    return isFlow(m_root) || innerMapIsFlow;
}

YamlStyle YamlEditor::styleOf(const YamlNode &value, const QString &next) const
{
    if (value.kind != YamlNode::Kind::Scalar || next.isEmpty())
        return YamlStyle::Plain;
    const char first = m_text.at(value.range.start);
    return first == '"' ? YamlStyle::DoubleQuoted : first == '\'' ? YamlStyle::SingleQuoted : YamlStyle::Plain;
}

QByteArray YamlEditor::flowList(const YamlNode *old, const QStringList &values) const
{
    QByteArrayList written;
    for (const QString &value : values) {
        const auto isSame = [&value](const YamlNode &item) { return item.kind == YamlNode::Kind::Scalar && item.scalar == value; };
        const auto same = old && isFlow(*old) ? std::ranges::find_if(old->items, isSame) : QList<YamlNode>::const_iterator();
        const bool isKept = old && isFlow(*old) && same != old->items.end();
        written.append(isKept ? m_text.sliced(same->range.start, same->range.length) : yamlScalar(value, YamlStyle::Plain, true));
    }
    return '[' + written.join(", ") + ']';
}

std::optional<TextEdit> YamlEditor::set(const YamlPath &path, const QByteArray &yaml) const
{
    if (const YamlNode::Entry *entry = entryAt(path))
        return replaceValue(*entry, yaml);
    if (path.inner.isEmpty())
        return insertEntry(m_root, path.outer, yaml);
    const QByteArray innerKey = yamlScalar(path.inner, YamlStyle::Plain, isInsideFlow(path));
    const YamlNode::Entry *outer = entryIn(m_root, path.outer);
    if (!outer) {
        const QByteArray indent(m_root.entries.isEmpty() ? 0 : columnOf(m_root.entries.first().keyRange.start), ' ');
        return insertEntry(m_root, path.outer, isFlow(m_root) ? '{' + innerKey + ": " + yaml + '}'
                                                              : m_lineEnd + indent + "  " + innerKey + ": " + yaml);
    }
    if (outer->value.kind == YamlNode::Kind::Map)
        return insertEntry(outer->value, path.inner, yaml);
    if (outer->value.kind == YamlNode::Kind::Null)
        return giveInnerMap(*outer, path.inner, yaml);
    return std::nullopt;
}

TextEdit YamlEditor::replaceValue(const YamlNode::Entry &entry, const QByteArray &yaml) const
{
    const YamlNode &value = entry.value;
    const bool isBlock = (value.kind == YamlNode::Kind::Sequence || value.kind == YamlNode::Kind::Map) && !isFlow(value);
    if (isBlock) {
        // What stands between the colon and the block is white space and perhaps comments: they stay.
        const qsizetype from = afterColon(entry);
        const QByteArrayView between = QByteArrayView(m_text).sliced(from, value.range.start - from);
        return {TextRange::between(from, value.range.end()), ' ' + yaml + rightTrimmed(between)};
    }
    return {value.range, value.range.isEmpty() ? ' ' + yaml : yaml};
}

TextEdit YamlEditor::insertEntry(const YamlNode &map, const QString &key, const QByteArray &yaml) const
{
    const bool startsOnNextLine = yaml.startsWith('\n') || yaml.startsWith('\r');
    const QByteArray entry = yamlScalar(key, YamlStyle::Plain, isFlow(map)) + (startsOnNextLine ? ":" : ": ") + yaml;
    if (isFlow(map))
        return insertInFlow(map, entry);
    if (map.entries.isEmpty()) {
        const bool needsEnd = !m_lines.isEmpty() && !m_lines.endsWith('\n');
        return {{m_text.size(), 0}, (needsEnd ? m_lineEnd : QByteArray()) + entry + m_lineEnd};
    }
    const QByteArray indent(columnOf(map.entries.first().keyRange.start), ' ');
    return {{yamlLineEnd(m_lines, map.entries.last().value.range.end()), 0}, m_lineEnd + indent + entry};
}

TextEdit YamlEditor::insertInFlow(const YamlNode &map, const QByteArray &entry) const
{
    if (map.entries.isEmpty())
        return {{map.range.start + 1, 0}, entry};
    return {{map.entries.last().value.range.end(), 0}, ", " + entry};
}

TextEdit YamlEditor::giveInnerMap(const YamlNode::Entry &outer, const QString &inner, const QByteArray &yaml) const
{
    const bool isInFlow = isFlow(m_root);
    const QByteArray entry = yamlScalar(inner, YamlStyle::Plain, isInFlow) + ": " + yaml;
    if (isInFlow)
        return replaceValue(outer, '{' + entry + '}');
    const QByteArray line = m_lineEnd + QByteArray(columnOf(outer.keyRange.start) + 2, ' ') + entry;
    if (!outer.value.range.isEmpty())
        return {TextRange::between(afterColon(outer), outer.value.range.end()), line};
    return {{yamlLineEnd(m_lines, outer.value.range.end()), 0}, line};
}

std::optional<TextEdit> YamlEditor::setBlockList(const YamlNode &list, const QStringList &values) const
{
    const auto isText = [](const YamlNode &item) { return item.kind == YamlNode::Kind::Scalar; };
    if (!std::ranges::all_of(list.items, isText))
        return std::nullopt;
    const QStringList old = list.textList();
    qsizetype same = 0;
    while (same < qMin(old.size(), values.size()) && old.at(same) == values.at(same))
        ++same;
    qsizetype sameEnd = 0;
    while (sameEnd < qMin(old.size(), values.size()) - same && old.at(old.size() - 1 - sameEnd) == values.at(values.size() - 1 - sameEnd))
        ++sameEnd;
    const qsizetype removedEnd = old.size() - sameEnd;
    const QByteArray newLine = m_lineEnd + QByteArray(columnOf(list.range.start), ' ') + "- ";
    QByteArrayList added;
    for (qsizetype i = same; i < values.size() - sameEnd; ++i)
        added.append(yamlScalar(values.at(i), YamlStyle::Plain, false));
    if (removedEnd > same && !added.isEmpty())
        return TextEdit{TextRange::between(list.items.at(same).range.start, list.items.at(removedEnd - 1).range.end()), added.join(newLine)};
    if (!added.isEmpty() && same > 0)
        return TextEdit{{yamlLineEnd(m_lines, list.items.at(same - 1).range.end()), 0}, newLine + added.join(newLine)};
    if (!added.isEmpty())
        return TextEdit{{list.items.first().range.start, 0}, added.join(newLine) + newLine};
    if (removedEnd == same)
        return TextEdit{{list.range.start, 0}, {}};
    if (same > 0) {
        const qsizetype from = yamlLineEnd(m_lines, list.items.at(same - 1).range.end());
        return TextEdit{TextRange::between(from, yamlLineEnd(m_lines, list.items.at(removedEnd - 1).range.end())), {}};
    }
    return TextEdit{TextRange::between(list.items.first().range.start, list.items.at(removedEnd).range.start), {}};
}

TextEdit YamlEditor::removeInFlow(const YamlNode &map, const YamlNode::Entry &entry) const
{
    const qsizetype index = &entry - map.entries.constData();
    if (index + 1 < map.entries.size())
        return {TextRange::between(entry.keyRange.start, map.entries.at(index + 1).keyRange.start), {}};
    const qsizetype from = index > 0 ? map.entries.at(index - 1).value.range.end() : entry.keyRange.start;
    return {TextRange::between(from, entry.value.range.end()), {}};
}

std::optional<TextEdit> YamlEditor::removeLines(const YamlNode::Entry &entry) const
{
    qsizetype start = yamlLineStart(m_lines, entry.keyRange.start);
    if (!QByteArrayView(m_lines).sliced(start, entry.keyRange.start - start).trimmed().isEmpty())
        return std::nullopt;
    const qsizetype end = yamlNextLine(m_lines, entry.value.range.end());
    // The last line may have no line end: then the one before it goes, so that none is left over.
    const bool hasNoEnd = end == m_lines.size() && !m_lines.endsWith('\n') && start > 0;
    if (hasNoEnd)
        start = yamlLineEnd(m_lines, yamlLineStart(m_lines, start - 1));
    return TextEdit{TextRange::between(start, end), {}};
}

qsizetype YamlEditor::afterColon(const YamlNode::Entry &entry) const
{
    return m_text.indexOf(':', entry.keyRange.end()) + 1;
}

qsizetype YamlEditor::columnOf(qsizetype offset) const
{
    const qsizetype start = yamlLineStart(m_lines, offset);
    const bool hasMark = start == 0 && m_lines.startsWith("\xEF\xBB\xBF");
    return offset - start - (hasMark ? 3 : 0);
}

} // namespace articular
