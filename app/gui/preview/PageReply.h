// SPDX-License-Identifier: GPL-3.0-or-later
// What the page gets for a request, as a device that Chromium reads and closes on a thread of its own and that then goes
// away by itself.
#pragma once

#include <QIODevice>

#include <memory>

namespace articular {

class PageReply : public QIODevice
{
    Q_OBJECT

public:
    /// `content` is open for reading.
    explicit PageReply(std::unique_ptr<QIODevice> content);

    qint64 size() const override { return m_content->size(); }
    bool seek(qint64 position) override { return QIODevice::seek(position) && m_content->seek(position); }
    /// Deletes the device on the thread that made it, once this call has returned. (The signal aboutToClose() would be too
    /// early for that: it comes while the closing thread still works on the device.)
    void close() override;

protected:
    qint64 readData(char *data, qint64 maximum) override { return m_content->read(data, maximum); }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const std::unique_ptr<QIODevice> m_content;
};

} // namespace articular
