// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Article.h"

#include <QFileInfo>

namespace articular {

Article::Article(QString path, QByteArray text)
    : m_path(std::move(path)), m_text(std::move(text)), m_frontMatter(FrontMatter::parse(m_text))
{
}

QString Article::folder() const
{
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath();
}

TextRange Article::partOfDetail(const QString &key, const QString &value, qsizetype start, qsizetype length) const
{
    TextRange range = m_frontMatter.rangeOf(key);
    const QByteArrayView written = QByteArrayView(m_text).sliced(range.start, range.length);
    const bool isQuoted = written.size() >= 2 && (written.front() == '"' || written.front() == '\'')
        && written.back() == written.front();
    const TextRange inside = isQuoted ? TextRange{range.start + 1, range.length - 2} : range;
    const TextRange part = partWrittenAs(inside, value, start, length);
    return part == inside ? range : part;
}

TextRange Article::partWrittenAs(TextRange range, const QString &value, qsizetype start, qsizetype length) const
{
    if (QByteArrayView(m_text).sliced(range.start, range.length) != value.toUtf8())
        return range;
    const QStringView view(value);
    return {range.start + view.first(start).toUtf8().size(), view.sliced(start, length).toUtf8().size()};
}

} // namespace articular
