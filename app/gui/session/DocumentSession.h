// SPDX-License-Identifier: GPL-3.0-or-later
// One open article: its QTextDocument, its file, and the stream of edits to the analysis worker. Emits results; knows no
// widgets. Lives on the GUI thread; nothing here costs more than the edit that caused it.
#pragma once

#include "core/analysis/AnalysisResult.h"
#include "core/base/Result.h"
#include "core/document/ArticleFile.h"
#include "core/workspace/Workspace.h"

#include <QObject>
#include <QTextDocument>

#include <memory>

namespace articular {

class AnalysisWorker;

/// An edit as QTextDocument reports it, in UTF-16 positions, made for the revision after it.
struct DocumentEdit
{
    quint64 revision = 0;
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted;                     ///< LF line ends
};

class DocumentSession : public QObject
{
    Q_OBJECT

public:
    explicit DocumentSession(QObject *parent = nullptr);
    ~DocumentSession() override;

    QTextDocument *document() const { return m_document; }
    /// Empty for an article that was never saved.
    const QString &path() const { return m_path; }
    /// File name for titles and messages; "Untitled" when never saved.
    QString displayName() const;
    bool isModified() const { return m_document->isModified(); }
    quint64 revision() const { return m_revision; }
    const Workspace &workspace() const { return m_workspace; }
    /// The newest result; its revision may be behind revision().
    const AnalysisResult &analysis() const { return m_analysis; }

    /// Replaces the session's content by a file's; on error nothing changes.
    Status open(const QString &path);
    /// Writes text to path(). Status of FileStore; on error the text stays modified.
    Status save();
    Status saveAs(const QString &path);

    /// Reads the workspace's files again and analyses anew.
    void reloadWorkspace();

    /// Applies edits as one undo step. Their ranges refer to `basis` (bytes of a text that the session analysed, normally
    /// analysis().text); they are moved through the edits since `revision`. False when one of them no longer applies.
    bool applyEdits(const QList<TextEdit> &edits, quint64 revision);

    /// Editor position (UTF-16) of a byte of the text of `revision`, moved through the edits since.
    int editorPosition(qsizetype byteOffset, quint64 revision) const;

    /// The preview lost its page: everything is sent again.
    void resendPreview();

signals:
    /// Stage A. Sent in order of revision; each is the change against the one before.
    void previewUpdated(const articular::PreviewUpdate &update);
    /// Stage B.
    void analysisUpdated(const articular::AnalysisResult &result);
    void modifiedChanged(bool modified);
    void pathChanged(const QString &path);
    void saved(const QString &path);

private:
    void textChanged(int position, int removed, int added);

    QTextDocument *m_document = nullptr;
    std::unique_ptr<AnalysisWorker> m_worker;
    ArticleFile m_file;
    Workspace m_workspace;
    QString m_path;
    quint64 m_revision = 0;
    AnalysisResult m_analysis;
};

} // namespace articular
