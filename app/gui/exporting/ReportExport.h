// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the report of an article off the GUI thread, as a web page or as PDF. Analyses the exact bytes that it is given.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QObject>

#include <memory>

class QThread;

namespace articular {

class ReportExport : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this.
    explicit ReportExport(const Clock &clock, QObject *parent = nullptr);
    /// Waits for a report that is being made.
    ~ReportExport() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Writes the report about `text`, the article at `path`, to the file `target`: PDF if it ends in .pdf, else HTML. One at
    /// a time: false while one is made.
    bool start(const QString &path, const QByteArray &text, const QString &target);

signals:
    void succeeded(const QString &target);
    void failed(const articular::Error &error);

private:
    void finish(const QString &target, const Status &status);

    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
};

} // namespace articular
