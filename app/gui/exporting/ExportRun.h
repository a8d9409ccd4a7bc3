// SPDX-License-Identifier: GPL-3.0-or-later
// Exports articles off the GUI thread, one after the other: each package whole or not at all, whenever it is cancelled.
// Pages for PDF are printed on the GUI thread, by PrintDesk.
#pragma once

#include "core/export/WebsitePackage.h"
#include "gui/exporting/ExportBasis.h"
#include "gui/exporting/PrintDesk.h"

#include <QObject>

#include <atomic>

class QThread;

namespace articular {

struct ExportTask
{
    QList<ExportSource> articles;         ///< of one clinic
    QList<ExportTarget> targets;
    QString folder;
    QString by;                           ///< who is recorded as exporting
    bool isDraft = false;
    bool asFolder = false;                ///< folders instead of zip files
    bool replace = false;
};

/// One file that was made or not, or an article of which none was.
struct ExportedFile
{
    enum class Kind { Made, Unchanged, AlreadyThere, Refused, Failed, Cancelled };
    Kind kind = Kind::Made;
    QString article, title;               ///< path of the article
    QString path;                         ///< of the file; empty when none is meant
    std::optional<ExportTarget> target = {}; ///< nothing: the approval record
    QStringList words = {};               ///< why not; translated
};

struct ExportReport
{
    QList<ExportedFile> files;            ///< in the order of the articles
    QStringList notes;                    ///< what was left out of them, and why; translated
};

class ExportRun : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this.
    ExportRun(const Clock &clock, MakePdfPrinter makePrinter, QObject *parent = nullptr);
    /// Cancels, and waits for the package that is being written.
    ~ExportRun() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// One at a time: false while one is running.
    bool start(const ExportTask &task);
    /// finished() comes all the same, soon.
    void cancel();

signals:
    /// `done` of `total` articles are done; `title` comes next.
    void progressed(int done, int total, const QString &title);
    void finished(const articular::ExportReport &report);

private:
    ExportReport run(const ExportTask &task);
    void runArticle(const ExportSource &source, const ExportClinic &clinic, const ExportTask &task, ExportReport &report);
    void finish(const ExportReport &report);

    const Clock &m_clock;
    PrintDesk m_prints;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_isCancelled = false;
};

} // namespace articular
