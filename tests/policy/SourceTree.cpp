// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/SourceTree.h"

#include "support/TestSupport.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular::test {

QStringList SourceFile::includes(bool quoted) const
{
    static const QRegularExpression include(u"^#include\\s+([<\"])([^>\"]+)[>\"]"_s);
    QStringList paths;
    for (const QString &line : lines) {
        const auto match = include.match(line);
        if (match.hasMatch() && (match.captured(1) == u"\"") == quoted)
            paths.append(match.captured(2));
    }
    return paths;
}

QString SourceFile::module() const
{
    const QStringList parts = path.split(u'/');
    return parts.mid(1, parts.value(1) == u"cli" ? 1 : std::min<qsizetype>(2, parts.size() - 2)).join(u'/');
}

QList<SourceFile> sourcesBelow(const QString &folder)
{
    QList<SourceFile> sources;
    QDirIterator it(sourcePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        if (!lines.isEmpty() && lines.constLast().isEmpty())
            lines.removeLast();
        sources.append({QDir(sourcePath({})).relativeFilePath(file.fileName()), lines});
    }
    std::ranges::sort(sources, {}, &SourceFile::path);
    return sources;
}

} // namespace articular::test
