// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own sources as the policy tests read them.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace articular::test {

struct SourceFile
{
    QString path;                         ///< below the project's root: app/core/base/Digest.h
    QStringList lines;

    /// Paths in #include lines, with or without angle brackets removed; `quoted` chooses which kind.
    QStringList includes(bool quoted) const;
    /// Folder below app/: core/base, gui/preview, cli.
    QString module() const;
};

/// All .h and .cpp files below `folder`, sorted.
QList<SourceFile> sourcesBelow(const QString &folder);

} // namespace articular::test
