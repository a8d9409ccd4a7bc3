// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the website package of an article off the GUI thread: the real one when its approval is valid for exactly these
// bytes and nothing else stands against it, else a draft. Cached results of the window are never used.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/export/WebsitePackage.h"

#include <QObject>

#include <memory>

class QThread;

namespace articular {

class PageExport : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        ExportOutcome package;
        QStringList reasons;              ///< why it is only a draft; empty: it may be published
    };

    /// `clock` must outlive this.
    explicit PageExport(const Clock &clock, QObject *parent = nullptr);
    /// Waits for an export that is running: a package is written whole or not at all.
    ~PageExport() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Exports `text`, which is or will be the file at `path`, into `folder`; `by` is recorded. One at a time: false while
    /// one is running.
    bool start(const QString &path, const QByteArray &text, const QString &folder, const QString &by);

signals:
    void succeeded(const articular::PageExport::Outcome &outcome);
    void failed(const articular::Error &error);

private:
    void finish(const Result<Outcome> &result);

    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
};

} // namespace articular
