// SPDX-License-Identifier: GPL-3.0-or-later
// Verifies an approval record off the GUI thread and tells each step as it ends.
#pragma once

#include "core/base/Result.h"
#include "core/records/RecordVerification.h"

#include <QObject>

#include <memory>

class QThread;

namespace articular {

struct RecordCheckRequest
{
    QString record;                       ///< path of the record
    KnownSigner known;
    QString websitePath;                  ///< a page or package to compare with; empty: `website` is
    std::optional<WebsiteFile> website = {};
};

class RecordCheck : public QObject
{
    Q_OBJECT

public:
    explicit RecordCheck(QObject *parent = nullptr);
    /// Waits for a check that is running.
    ~RecordCheck() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// One at a time: false while one is running.
    bool start(const RecordCheckRequest &request);

signals:
    void stepDone(const articular::VerifiedStep &step);
    void succeeded(const articular::Verification &verification);
    /// A file could not be read.
    void failed(const articular::Error &error);

private:
    Result<Verification> check(RecordCheckRequest request);
    void finish(const Result<Verification> &result);

    std::unique_ptr<QThread> m_thread;
};

} // namespace articular
