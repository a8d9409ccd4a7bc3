// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/OpenFile.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace articular {

OpenFile::OpenFile(const QByteArray &nativePath, int flags, unsigned mode)
{
    do {
        m_descriptor = ::open(nativePath.constData(), flags | O_CLOEXEC, mode);
    } while (m_descriptor < 0 && errno == EINTR);
}

OpenFile::~OpenFile()
{
    const int before = errno;
    close();
    errno = before;
}

qint64 OpenFile::read(char *buffer, qint64 size) const
{
    ssize_t count = 0;
    do {
        count = ::read(m_descriptor, buffer, size_t(size));
    } while (count < 0 && errno == EINTR);
    return count;
}

bool OpenFile::writeAll(const QByteArray &content) const
{
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t count = ::write(m_descriptor, content.constData() + written, size_t(content.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        written += count;
    }
    return true;
}

bool OpenFile::close()
{
    if (m_descriptor < 0)
        return true;
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    return ::close(descriptor) == 0 || errno == EINTR;
}

} // namespace articular
