// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file of references off the GUI thread, since a large one takes a moment, and compares it with the clinic's.
#pragma once

#include "core/base/Result.h"
#include "core/references/ReferencePlan.h"
#include "core/workspace/References.h"

#include <QObject>

#include <memory>

class QThread;

namespace articular {

/// What a file holds, and what adding it would do.
struct ReferenceFileContent
{
    QString path;
    QList<PlannedReference> references;
    QList<ImportProblem> problems;
};

class ReferenceReading : public QObject
{
    Q_OBJECT

public:
    explicit ReferenceReading(QObject *parent = nullptr);
    /// Waits for a file that is being read.
    ~ReferenceReading() override;

    /// One at a time: false while one is running.
    bool start(const QString &path, const References &known);

signals:
    void finished(const articular::ReferenceFileContent &content);
    void failed(const articular::Error &error);

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace articular
