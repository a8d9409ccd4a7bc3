// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the YAML of front matter and clinic files with the exact place of every key and value, and makes minimal edits
// that keep comments, order and unknown keys. The only code that includes yaml-cpp (its event parser: formats.md says why).
#pragma once

#include "core/base/Result.h"
#include "core/base/TextRange.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace articular {

/// One value of a YAML text. Ranges count bytes from the start of the text given to YamlDocument::parse, plus its base.
struct YamlNode
{
    enum class Kind { Null, Scalar, Sequence, Map };
    struct Entry;

    Kind kind = Kind::Null;
    TextRange range;            ///< the value as written, quotes included; empty after the colon for an absent value
    QString scalar;             ///< Scalar: the text after unquoting and unfolding
    bool quoted = false;        ///< Scalar: written in quotes or as a block
    QList<YamlNode> items;      ///< Sequence
    QList<Entry> entries;       ///< Map, in file order

    /// The value of `key` in a map, or nullptr.
    const YamlNode *find(QStringView key) const;
    /// A scalar's text; empty for every other kind.
    QString text() const { return kind == Kind::Scalar ? scalar : QString(); }
    /// A sequence's scalars, or a lone scalar as a list of one; empty otherwise.
    QStringList textList() const;
};

struct YamlNode::Entry
{
    QString key;
    TextRange keyRange;
    YamlNode value;
};

/// Why a YAML text could not be read: one sentence in plain words, the place, and a mend where we know one.
struct YamlProblem
{
    TextRange range;
    int line = 0;               ///< 1-based, counted from parse()'s `firstLine`
    QString message;            ///< begins with "Line 4: "
    std::optional<TextEdit> fix;
    QString fixLabel;
};

/// A parsed YAML text, a map at its top. Refuses aliases, anchors, tags, duplicate keys, tabs in indentation, depth over
/// 20, and a quoted value that swallows a line which looks like a key.
class YamlDocument
{
public:
    /// `base` is added to every range: the offset of `text` in its file. `firstLine` is the number of its first line
    /// there, for problems.
    static YamlDocument parse(const QByteArray &text, qsizetype base = 0, int firstLine = 1);

    /// Set when the text could not be read; root() is then an empty map.
    const std::optional<YamlProblem> &problem() const { return m_problem; }
    const YamlNode &root() const { return m_root; }

    /// Edit that sets a top-level key (or `outer.inner` for a key of a map value) to a scalar, quoting as YAML needs;
    /// adds the key after the last one when absent. Every other key reads the same afterwards, else the edit is refused.
    Result<TextEdit> setScalar(const QString &key, const QString &value) const;
    /// The same for a list, written as `[a, b]` unless the old value was a block list.
    Result<TextEdit> setList(const QString &key, const QStringList &values) const;
    /// Edit that removes a key with its lines; an error when there is no such key.
    Result<TextEdit> removeKey(const QString &key) const;

private:
    QByteArray m_text;
    qsizetype m_base = 0;
    YamlNode m_root;
    std::optional<YamlProblem> m_problem;
};

} // namespace articular
