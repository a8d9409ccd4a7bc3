// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/WordFile.h"

#include "core/base/FileStore.h"
#include "core/spelling/WordForms.h"

#include <QFileInfo>

namespace articular {

namespace {

/// The word of a line; empty for notes, blank lines and the number that a .dic begins with.
QByteArray wordOf(const QByteArray &line)
{
    if (line.startsWith('#') || line.startsWith('*') || line.startsWith('\t') || line.startsWith("OOoUserDict1"))
        return {};
    const QByteArray entry = line.trimmed().split('\t').first();
    bool isNumber = false;
    entry.toInt(&isNumber);
    return isNumber || entry.startsWith("---") ? QByteArray() : entry.split('/').first();
}

} // namespace

QStringList wordsInFile(const QByteArray &text)
{
    QStringList words;
    for (const QByteArray &line : text.split('\n')) {
        if (const QByteArray word = wordOf(line); !word.isEmpty())
            words.append(QString::fromUtf8(word));
    }
    return words;
}

QByteArray withWord(const QByteArray &text, const QString &word)
{
    if (wordsInFile(text).contains(word))
        return text;
    const QByteArray lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    return text + (text.isEmpty() || text.endsWith('\n') ? QByteArray() : lineEnd) + word.toUtf8() + lineEnd;
}

QByteArray withoutWord(const QByteArray &text, const QString &word)
{
    const QByteArray wanted = word.toUtf8();
    QByteArray kept;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype newline = text.indexOf('\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        const QByteArray line = text.sliced(start, end - start);
        if (wordOf(line) != wanted)
            kept += line;
        start = end;
    }
    return kept;
}

Result<QByteArray> readWordFile(const QString &path)
{
    Result<QByteArray> text = readTextFile(path);
    if (!text && text.error().code == ErrorCode::NotFound)
        return QByteArray();
    return text;
}

Status changeWordFile(const QString &path, const QByteArray &before, const QByteArray &after)
{
    const QFileInfo file(path);
    if (file.exists())
        return replaceFile(path, before, after);
    if (Status made = makeFolder(file.absolutePath()); !made)
        return made;
    return writeFile(path, after, Overwrite::Refuse);
}

QString wordForList(const QString &word)
{
    return withoutPossessive(dictionarySpelling(word));
}

} // namespace articular
