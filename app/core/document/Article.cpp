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

} // namespace articular
