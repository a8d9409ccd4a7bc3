// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ConflictCopies.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

QString conflictCopyOf(const QString &name)
{
    // "a.sync-conflict-20261122-101500-ABCDEFG.md", "a (Maria's conflicted copy 2026-11-22).md", "a-LAPTOP7.md"
    static const QRegularExpression pattern(
        u"^(.+?)(?:\\.sync-conflict-\\d{8}-\\d{6}-[A-Z0-9]{7}| \\([^()]*conflict[^()]*\\)|-[A-Z0-9][A-Z0-9-]{2,})(\\.[a-z]+)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = name.size() <= 255 ? pattern.match(name) : QRegularExpressionMatch();
    return match.hasMatch() ? match.captured(1) + match.captured(2) : QString();
}

QStringList conflictCopiesBeside(const QString &path)
{
    const QFileInfo file(path);
    QStringList copies = QDir(file.absolutePath()).entryList(QDir::Files, QDir::Name);
    copies.removeIf([&file](const QString &name) { return conflictCopyOf(name) != file.fileName(); });
    return copies;
}

} // namespace articular
