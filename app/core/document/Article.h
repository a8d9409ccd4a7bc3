// SPDX-License-Identifier: GPL-3.0-or-later
// One article as a value: its text, its front matter, and where its body begins. Reading and writing the file is
// ArticleFile's.
#pragma once

#include "core/document/FrontMatter.h"

#include <QByteArray>
#include <QString>

namespace articular {

class Article
{
public:
    Article() = default;
    /// `path` may be empty (never saved). `text` is UTF-8, kept exactly.
    Article(QString path, QByteArray text);

    const QString &path() const { return m_path; }
    /// The folder that relative pictures are looked up in; empty for an unsaved article.
    QString folder() const;
    const QByteArray &text() const { return m_text; }
    const FrontMatter &frontMatter() const { return m_frontMatter; }
    const ArticleMetadata &metadata() const { return m_frontMatter.metadata(); }
    qsizetype bodyStart() const { return m_frontMatter.bodyStart(); }

    /// Bytes of value[start, start + length), in UTF-16 units, of a front matter key; the whole value where it is not
    /// written as it reads.
    TextRange partOfDetail(const QString &key, const QString &value, qsizetype start, qsizetype length) const;
    /// The same for any stretch of the text that may be written as `value` reads.
    TextRange partWrittenAs(TextRange range, const QString &value, qsizetype start, qsizetype length) const;

private:
    QString m_path;
    QByteArray m_text;
    FrontMatter m_frontMatter;
};

} // namespace articular
