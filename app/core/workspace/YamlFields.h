// SPDX-License-Identifier: GPL-3.0-or-later
// Reads typed values out of one file of the clinic and notes a problem, with its place, for each value of the wrong
// type. It reads no files and knows no key by name.
#pragma once

#include "core/base/YamlDocument.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>

namespace articular {

class YamlFields
{
    Q_DECLARE_TR_FUNCTIONS(articular::YamlFields)

public:
    /// `text` is the whole file at `path`; both it and `problems` must outlive this.
    YamlFields(QString path, const QByteArray &text, QList<WorkspaceProblem> &problems);

    const QString &path() const { return m_path; }
    void report(const TextRange &range, const QString &message);
    void report(const YamlProblem &problem);

    /// Each returns the default (empty, nullopt) for an absent key and for a value of the wrong type, which is noted.
    QString text(const YamlNode &map, QStringView key);
    /// An http or https address.
    QString webAddress(const YamlNode &map, QStringView key);
    std::optional<QStringList> list(const YamlNode &map, QStringView key);
    int number(const YamlNode &map, QStringView key, int fallback, int least, int most);
    bool flag(const YamlNode &map, QStringView key);
    QDate date(const YamlNode &map, QStringView key);
    /// The map at `key`, or nullptr.
    const YamlNode *map(const YamlNode &map, QStringView key);

    /// Notes keys that look like a misspelt one of `known`; other unknown keys are kept without a word.
    void reportMisspelt(const YamlNode &map, const QStringList &known);

private:
    const YamlNode *present(const YamlNode &map, QStringView key) const;

    QString m_path;
    const QByteArray &m_text;
    QList<WorkspaceProblem> &m_problems;
};

/// Parses a whole file; a byte order mark is skipped and counted in every range.
YamlDocument parseYamlFile(const QByteArray &text);

/// 1-based line of a byte offset; lines end at LF.
int lineOfOffset(const QByteArray &text, qsizetype offset);

/// Whether `address` is a whole http or https address.
bool isWebAddress(const QString &address);

} // namespace articular
