// SPDX-License-Identifier: GPL-3.0-or-later
// A file descriptor that closes itself, for the sources of FileStore and signing only. No policy: errors stay in errno.
#pragma once

#include <QByteArray>

namespace articular {

class OpenFile
{
public:
    OpenFile(const QByteArray &nativePath, int flags, unsigned mode = 0);
    /// Takes over an open descriptor, or -1 for one that could not be opened.
    explicit OpenFile(int descriptor) : m_descriptor(descriptor) {}
    ~OpenFile();
    Q_DISABLE_COPY_MOVE(OpenFile)

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    /// Bytes read, 0 at the end, -1 on failure. Repeats interrupted calls.
    qint64 read(char *buffer, qint64 size) const;
    /// Writes everything, or fails.
    bool writeAll(const QByteArray &content) const;
    /// Whether closing went well: a network disk may report a failed write only here.
    bool close();

private:
    int m_descriptor = -1;
};

} // namespace articular
