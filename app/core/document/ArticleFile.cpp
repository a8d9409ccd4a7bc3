// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ArticleFile.h"

#include "core/base/FileStore.h"
#include "core/document/LineMatching.h"

#include <QHash>

namespace articular {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

/// All leading byte order marks: Qt drops the first of what it is given, whoever put it there.
qsizetype markLength(QByteArrayView bytes)
{
    qsizetype length = 0;
    while (bytes.sliced(length).startsWith(byteOrderMark))
        length += byteOrderMark.size();
    return length;
}

/// Length of the line end at `at`, 0 where there is none. Besides LF, CRLF and CR: the characters that a QTextDocument
/// takes for the end of a line or block (U+2028, U+2029, U+FDD0, U+FDD1), which would be lost in the editor otherwise.
qsizetype lineEndLength(QByteArrayView bytes, qsizetype at)
{
    const char byte = bytes[at];
    if (byte == '\n')
        return 1;
    if (byte == '\r')
        return at + 1 < bytes.size() && bytes[at + 1] == '\n' ? 2 : 1;
    if (byte != '\xE2' && byte != '\xEF')
        return 0;
    const QByteArrayView rest = bytes.sliced(at);
    const bool isEnd = rest.startsWith("\xE2\x80\xA8") || rest.startsWith("\xE2\x80\xA9") || rest.startsWith("\xEF\xB7\x90")
        || rest.startsWith("\xEF\xB7\x91");
    return isEnd ? 3 : 0;
}

struct FileLine
{
    QByteArrayView content;
    QByteArrayView end;                   ///< empty for the last line
};

/// The file's lines; always one more than it has line ends.
std::vector<FileLine> linesOf(QByteArrayView bytes)
{
    std::vector<FileLine> lines;
    qsizetype start = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = lineEndLength(bytes, at);
        if (length > 0) {
            lines.push_back({bytes.sliced(start, at - start), bytes.sliced(at, length)});
            start = at + length;
        }
        at += qMax<qsizetype>(length, 1);
    }
    lines.push_back({bytes.sliced(start), {}});
    return lines;
}

std::vector<QByteArrayView> splitAtFeeds(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    qsizetype start = 0;
    for (qsizetype feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
        lines.push_back(text.sliced(start, feed - start));
        start = feed + 1;
    }
    lines.push_back(text.sliced(start));
    return lines;
}

/// The line end that most lines have, LF where there is none; of equals the one that comes first.
QByteArrayView usualEnd(const std::vector<FileLine> &lines)
{
    QHash<QByteArrayView, int> counts;
    for (const FileLine &line : lines) {
        if (!line.end.isEmpty())
            ++counts[line.end];
    }
    QByteArrayView usual = "\n";
    int most = 0;
    for (const FileLine &line : lines) {
        if (const int count = counts.value(line.end); count > most) {
            most = count;
            usual = line.end;
        }
    }
    return usual;
}

} // namespace

Result<ArticleFile> ArticleFile::read(const QString &path)
{
    Result<QByteArray> bytes = readTextFile(path);
    if (!bytes)
        return bytes.error();
    return fromBytes(std::move(bytes).value());
}

ArticleFile ArticleFile::fromBytes(QByteArray bytes)
{
    ArticleFile file;
    file.m_bytes = std::move(bytes);
    return file;
}

QByteArray ArticleFile::editorText() const
{
    const QByteArrayView content = QByteArrayView(m_bytes).sliced(markLength(m_bytes));
    QByteArray text;
    text.reserve(content.size());
    for (qsizetype at = 0; at < content.size();) {
        const qsizetype length = lineEndLength(content, at);
        text += length > 0 ? '\n' : content[at];
        at += qMax<qsizetype>(length, 1);
    }
    return text;
}

QByteArray ArticleFile::bytesFor(const QByteArray &editedText) const
{
    const qsizetype mark = markLength(m_bytes);
    const std::vector<FileLine> oldLines = linesOf(QByteArrayView(m_bytes).sliced(mark));
    std::vector<QByteArrayView> oldContents;
    oldContents.reserve(oldLines.size());
    for (const FileLine &line : oldLines)
        oldContents.push_back(line.content);
    const std::vector<QByteArrayView> newLines = splitAtFeeds(editedText);
    const std::vector<qsizetype> origins = matchLines(oldContents, newLines);
    const QByteArrayView usual = usualEnd(oldLines);

    QByteArray bytes = m_bytes.first(mark);
    bytes.reserve(mark + editedText.size() + editedText.size() / 16);
    for (size_t i = 0; i < newLines.size(); ++i) {
        bytes += newLines[i];
        if (i + 1 == newLines.size())
            break;
        const QByteArrayView own = origins[i] < 0 ? QByteArrayView() : oldLines[size_t(origins[i])].end;
        bytes += own.isEmpty() ? usual : own;
    }
    return bytes;
}

} // namespace articular
