// SPDX-License-Identifier: GPL-3.0-or-later
// The files that one article's page is made from, as an approval binds them: normalised, listed as sha256sum prints them.
// What the program derives (problems, claims) is no part of it. What a reader sees of them is PageText's.
#pragma once

#include "core/base/Result.h"
#include "core/document/Article.h"
#include "core/markdown/MarkdownDocument.h"
#include "core/workspace/Workspace.h"

#include <QMap>

namespace articular {

/// Name of the list among its files; the check is `sha256sum -c CONTENT.sha256` beside them.
inline constexpr char contentListName[] = "CONTENT.sha256";

class ContentList
{
public:
    ContentList() = default;
    explicit ContentList(QMap<QByteArray, QByteArray> files) : m_files(std::move(files)) {}

    /// Bytes by path, in order of the paths' bytes; text files without byte order mark and with LF.
    const QMap<QByteArray, QByteArray> &files() const { return m_files; }
    /// "<sha256>  <path>\n" for each file.
    QByteArray text() const;
    /// "sha256:" and the hash of text().
    QByteArray digest() const;
    /// The file with this SHA-256, 64 digits; empty when none of them has it.
    QByteArray fileOf(const QByteArray &hash) const;
    friend bool operator==(const ContentList &, const ContentList &) = default;

private:
    QMap<QByteArray, QByteArray> m_files;
};

/// Text as it is hashed: no byte order mark, line ends LF.
QByteArray normalisedText(QByteArray text);

/// Path, below the article's folder, of the picture that an address of its text names; empty when there is none there.
QString localPicture(const Article &article, const QString &address);

/// Reads the pictures and clinic files that the article places. `body` is its parsed one. Fails for a file that cannot be
/// read and for a name that cannot be listed; what is named and not there is no part.
/// `replaced` are the bytes of texts that are other in `workspace` than on disk, by id: withTexts().
Result<ContentList> contentListOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace,
                                  const QMap<QString, QByteArray> &replaced = {});

} // namespace articular
