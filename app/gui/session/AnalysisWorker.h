// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that analyses one article. It keeps its own copy of the text and is sent every edit at once; edits that
// arrive while a job runs wait together as the one pending job. Stage A always completes; stage B follows a pause and
// gives way to new edits. Not for anything that must be finished before saving or exporting.
#pragma once

#include "gui/session/Analyzer.h"
#include "gui/session/DocumentEdit.h"

#include <QMutex>
#include <QObject>
#include <QWaitCondition>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace articular {

/// How long typing must rest before checks run, in milliseconds, where they last took `took` milliseconds: a key that comes
/// while they run waits for them, so what takes longer waits for a longer rest.
int pauseBeforeChecks(qint64 took);

class AnalysisWorker : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisWorker(std::unique_ptr<Analyzer> analyzer, QObject *parent = nullptr);
    /// Waits for the stage that is running; what is pending is dropped.
    ~AnalysisWorker() override;

    /// Another article: its workspace is read, and its whole text shown.
    void open(const QString &path, const QString &text, quint64 revision);
    /// The same text under another path, or after the clinic's files changed. The page stays, and what differs is changed.
    void reopen(const QString &path);
    void apply(DocumentEdit edit);
    /// Replaces the worker's copy of the text, keeping the page.
    void replaceText(const QString &text, quint64 revision);
    /// Somebody decided about a claim: stage B follows at once.
    void reloadDecisions();
    /// The next stage A gives everything, and is due now.
    void resendPreview();
    /// What the page marks changes against. Asked for again after open().
    void compare(ComparedWith with, const ComparedText &text);
    /// The page's pictures may be others now.
    void expirePictures();
    /// Stage B follows the next stage A without the pause: a form waits for it.
    void hurry();

signals:
    // Emitted on the worker's thread: receivers elsewhere get them queued, in this order.
    void workspaceLoaded(const articular::Workspace &workspace, quint64 revision);
    void previewReady(const articular::PreviewUpdate &update);
    void analysisReady(const articular::AnalysisResult &result);

private:
    /// What was asked for since the worker last looked.
    struct Orders
    {
        std::optional<QString> path;
        std::optional<QString> text;
        std::vector<DocumentEdit> edits;
        std::optional<std::pair<ComparedWith, ComparedText>> comparison;
        bool resetPreview = false;
        bool expirePictures = false;
        bool reloadDecisions = false;
        bool hurry = false;
        quint64 revision = 0;             ///< 0: the text did not change
        bool isEmpty() const
        {
            return !path && !text && edits.empty() && !comparison && !resetPreview && !expirePictures && !reloadDecisions && !hurry;
        }
    };

    template <typename Change>
    void order(Change change);
    void work();
    void check();
    void carryOut(Orders orders);

    const std::unique_ptr<Analyzer> m_analyzer;
    std::unique_ptr<QThread> m_thread;
    QMutex m_mutex;
    QWaitCondition m_ordered;
    Orders m_orders;                      // guarded by m_mutex
    bool m_stopping = false;              // guarded by m_mutex
    std::atomic_bool m_isAwaited = false; // orders wait, or the end: stage B gives way
    QString m_text;                       // worker's thread only
    quint64 m_revision = 0;               // worker's thread only
    qint64 m_checksTook = 0;              // worker's thread only; milliseconds
};

} // namespace articular
