// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the draft package of an article off the GUI thread. Analyses the exact bytes that it is given; cached results of
// the window are never used.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/export/WebsitePackage.h"

#include <QObject>

#include <memory>

class QThread;

namespace articular {

class DraftExport : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this.
    explicit DraftExport(const Clock &clock, QObject *parent = nullptr);
    /// Waits for an export that is running: a package is written whole or not at all.
    ~DraftExport() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Exports `text`, which is or will be the file at `path`, into `folder`. One at a time: false while one is running.
    bool start(const QString &path, const QByteArray &text, const QString &folder);

signals:
    void succeeded(const articular::ExportOutcome &outcome);
    void failed(const articular::Error &error);

private:
    void finish(const Result<ExportOutcome> &result);

    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
};

} // namespace articular
