// SPDX-License-Identifier: GPL-3.0-or-later
// How rules make findings: the places of keys and lines, and mends as fixes. Not for what the runner fills in.
#pragma once

#include "core/document/LineIndex.h"
#include "core/checks/Check.h"

namespace articular {

/// A finding about a stretch of the article.
Finding problemAt(const QString &rule, Level level, TextRange range, const QString &message, const QString &why);

/// A finding about a key of the front matter: at its value, or at the opening `---` when it is missing.
Finding detailProblem(const CheckContext &context, const QString &rule, Level level, const QString &key,
                      const QString &message, const QString &why);

/// A finding about one item of a list of the front matter.
Finding itemProblem(const CheckContext &context, const QString &rule, Level level, const QString &key,
                    const QString &item, const QString &message, const QString &why);

/// Bytes of a block's lines without the last line end.
TextRange linesOf(const LineIndex &lines, const Node &block);

/// An edit as a fix; nothing when the edit was refused.
std::optional<Fix> fixOf(const QString &label, const Result<TextEdit> &edit);

/// The list without one of its items.
QStringList without(QStringList list, const QString &item);
/// The list with one of its items replaced.
QStringList replaced(QStringList list, const QString &item, const QString &replacement);

/// The one known word that is obviously meant: the same but for case and spaces, or a slip of a letter or two.
std::optional<QString> nearestSpelling(const QString &written, const QStringList &known);

/// Whether a picture's description is just the name of its file, or what a camera calls it.
bool isFileName(const QString &description, const QString &address);

/// Path of an article other than this one among those with the same slug or id; nothing when there is none.
std::optional<QString> otherThan(const Article &article, const QStringList &paths);

/// Path of a file in the article's folder that a relative address names; empty when there is none, it lies outside, or the
/// article has no folder yet.
QString fileBeside(const Article &article, const QString &address);

} // namespace articular
