// SPDX-License-Identifier: GPL-3.0-or-later
// Works out the bytes of an edit to a parsed YAML text. Does not prove that the edit is right: YamlDocument does. For
// YamlDocument's sources only.
#pragma once

#include "core/base/YamlDocument.h"
#include "core/base/YamlScalar.h"

namespace articular {

/// A key at the top, or one of a map at the top.
struct YamlPath
{
    QString outer;
    QString inner;                        ///< empty: the key is `outer` itself
};

/// Edits one text; ranges of the edits count from the text's start. nullopt: there is no such edit.
class YamlEditor
{
public:
    /// `root`'s ranges are moved back by `base`.
    YamlEditor(const QByteArray &text, YamlNode root, qsizetype base);

    /// `outer.inner`, unless there is a top-level key that holds the dot itself.
    YamlPath pathOf(const QString &key) const;
    bool has(const YamlPath &path) const { return entryAt(path) != nullptr; }

    std::optional<TextEdit> setScalar(const YamlPath &path, const QString &value) const;
    std::optional<TextEdit> setList(const YamlPath &path, const QStringList &values) const;
    std::optional<TextEdit> removeKey(const YamlPath &path) const;

private:
    static const YamlNode::Entry *entryIn(const YamlNode &map, const QString &key);
    const YamlNode::Entry *entryAt(const YamlPath &path) const;
    bool isFlow(const YamlNode &node) const;
    bool isInsideFlow(const YamlPath &path) const;
    YamlStyle styleOf(const YamlNode &value, const QString &next) const;
    QByteArray flowList(const YamlNode *old, const QStringList &values) const;

    std::optional<TextEdit> set(const YamlPath &path, const QByteArray &yaml) const;
    TextEdit replaceValue(const YamlNode::Entry &entry, const QByteArray &yaml) const;
    TextEdit insertEntry(const YamlNode &map, const QString &key, const QByteArray &yaml) const;
    TextEdit insertInFlow(const YamlNode &map, const QByteArray &entry) const;
    TextEdit giveInnerMap(const YamlNode::Entry &outer, const QString &inner, const QByteArray &yaml) const;
    std::optional<TextEdit> setBlockList(const YamlNode &list, const QStringList &values) const;
    TextEdit removeInFlow(const YamlNode &map, const YamlNode::Entry &entry) const;
    std::optional<TextEdit> removeLines(const YamlNode::Entry &entry) const;

    qsizetype afterColon(const YamlNode::Entry &entry) const;
    qsizetype columnOf(qsizetype offset) const;

    QByteArray m_text;
    QByteArray m_lines;                   ///< the same with LF in place of a lone CR, to find lines in
    YamlNode m_root;
    QByteArray m_lineEnd;                 ///< as the text's first line ends
};

} // namespace articular
