// SPDX-License-Identifier: GPL-3.0-or-later
// YamlDocument's edits: each changes as few bytes as it can and is tried on a copy before it is handed out.
#include "core/base/YamlDocument.h"
#include "core/base/YamlEditor.h"

#include <QCoreApplication>

namespace articular {

namespace {

struct YamlEdits
{
    Q_DECLARE_TR_FUNCTIONS(YamlEdits)
};

Error refused(const QString &key)
{
    return {ErrorCode::Refused,
            YamlEdits::tr("“%1” cannot be changed here without changing something else. The text is as it was. Change it "
                          "in the text itself.").arg(key), {}, {}};
}

bool readsTheSame(const YamlNode &before, const YamlNode &after)
{
    const bool bothEmpty = before.items.isEmpty() && after.items.isEmpty() && before.entries.isEmpty() && after.entries.isEmpty();
    if (before.kind != after.kind || before.scalar != after.scalar)
        return bothEmpty && before.scalar.isEmpty() && after.scalar.isEmpty();
    const auto sameEntry = [](const YamlNode::Entry &one, const YamlNode::Entry &other) {
        return one.key == other.key && readsTheSame(one.value, other.value);
    };
    return std::ranges::equal(before.items, after.items, readsTheSame)
        && std::ranges::equal(before.entries, after.entries, sameEntry);
}

/// The tree without one key, and that key's value.
std::optional<YamlNode> takeOut(YamlNode &root, const YamlPath &path)
{
    const auto named = [](const QString &name) { return [name](const YamlNode::Entry &entry) { return entry.key == name; }; };
    const auto outer = std::ranges::find_if(root.entries, named(path.outer));
    if (outer == root.entries.end())
        return std::nullopt;
    if (path.inner.isEmpty()) {
        const YamlNode value = outer->value;
        root.entries.erase(outer);
        return value;
    }
    std::optional<YamlNode> value;
    if (const auto inner = std::ranges::find_if(outer->value.entries, named(path.inner)); inner != outer->value.entries.end()) {
        value = inner->value;
        outer->value.entries.erase(inner);
    }
    // A map that the edit made, or emptied, is no change to any other key.
    if (outer->value.entries.isEmpty() && outer->value.items.isEmpty() && outer->value.scalar.isEmpty())
        root.entries.erase(outer);
    return value;
}

/// Whether after the edit the key reads as `expected` (absent: nullopt) and everything else as before.
bool changesOnly(const QByteArray &text, YamlNode oldRoot, const TextEdit &edit, const YamlPath &path,
                 const std::optional<YamlNode> &expected)
{
    const YamlDocument after = YamlDocument::parse(applyEdits(text, {edit}));
    if (after.problem())
        return false;
    YamlNode newRoot = after.root();
    takeOut(oldRoot, path);
    const std::optional<YamlNode> value = takeOut(newRoot, path);
    const bool isExpected = expected ? value && readsTheSame(*expected, *value) : !value;
    return isExpected && readsTheSame(oldRoot, newRoot);
}

YamlNode scalarNode(const QString &text)
{
    YamlNode node;
    node.kind = YamlNode::Kind::Scalar;
    node.scalar = text;
    return node;
}

/// `root` is what `text` reads as; its ranges do not matter here.
Result<TextEdit> checked(const QByteArray &text, const YamlNode &root, qsizetype base, const std::optional<TextEdit> &edit,
                         const QString &key, const YamlPath &path, const std::optional<YamlNode> &expected)
{
    if (!edit || !changesOnly(text, root, *edit, path, expected))
        return refused(key);
    return TextEdit{{edit->range.start + base, edit->range.length}, edit->replacement};
}

} // namespace

Result<TextEdit> YamlDocument::setScalar(const QString &key, const QString &value) const
{
    if (m_problem)
        return refused(key);
    const YamlEditor editor(m_text, m_root, m_base);
    const YamlPath path = editor.pathOf(key);
    return checked(m_text, m_root, m_base, editor.setScalar(path, value), key, path, scalarNode(value));
}

Result<TextEdit> YamlDocument::setList(const QString &key, const QStringList &values) const
{
    if (m_problem)
        return refused(key);
    YamlNode expected;
    expected.kind = YamlNode::Kind::Sequence;
    for (const QString &value : values)
        expected.items.append(scalarNode(value));
    const YamlEditor editor(m_text, m_root, m_base);
    const YamlPath path = editor.pathOf(key);
    return checked(m_text, m_root, m_base, editor.setList(path, values), key, path, expected);
}

Result<TextEdit> YamlDocument::removeKey(const QString &key) const
{
    const YamlEditor editor(m_text, m_root, m_base);
    const YamlPath path = editor.pathOf(key);
    if (m_problem || !editor.has(path))
        return refused(key);
    return checked(m_text, m_root, m_base, editor.removeKey(path), key, path, std::nullopt);
}

} // namespace articular
