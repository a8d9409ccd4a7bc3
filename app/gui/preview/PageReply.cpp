// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PageReply.h"

namespace articular {

PageReply::PageReply(std::unique_ptr<QIODevice> content)
    : m_content(std::move(content))
{
    // The content has a buffer of its own.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void PageReply::close()
{
    if (!isOpen())
        return;
    QIODevice::close();
    m_content->close();
    deleteLater();
}

} // namespace articular
