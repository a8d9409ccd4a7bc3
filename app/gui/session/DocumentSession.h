// SPDX-License-Identifier: GPL-3.0-or-later
// One open article: its QTextDocument, its file, and the stream of edits to the analysis worker. Emits results; knows no
// widgets. Lives on the GUI thread; nothing here costs more than the edit that caused it.
#pragma once

#include "core/analysis/AnalysisResult.h"
#include "core/base/Result.h"
#include "core/workspace/Workspace.h"
#include "gui/session/Analyzer.h"
#include "gui/session/BackgroundWork.h"
#include "gui/session/DocumentEdit.h"
#include "gui/session/EditHistory.h"
#include "gui/session/TextWriting.h"

#include <QObject>
#include <QTextDocument>

#include <deque>
#include <memory>
#include <optional>

namespace articular {

class AnalysisWorker;

class DocumentSession : public QObject
{
    Q_OBJECT

public:
    explicit DocumentSession(std::unique_ptr<Analyzer> analyzer, QObject *parent = nullptr);
    ~DocumentSession() override;

    QTextDocument *document() const { return m_document; }
    /// Empty for an article that was never saved.
    const QString &path() const { return m_path; }
    /// For the window's title and messages: the article's title, else the name of its folder or file.
    QString displayName() const;
    bool isModified() const { return m_document->isModified(); }
    /// Never saved and nothing typed: may be replaced without a question.
    bool isPristine() const { return m_path.isEmpty() && !isModified(); }
    quint64 revision() const { return m_revision; }
    const Workspace &workspace() const { return m_workspace; }
    /// The newest result; its revision may be behind revision().
    const AnalysisResult &analysis() const { return m_analysis; }
    /// The whole text with LF line ends. Linear in the text: not per key.
    QString text() const;
    /// What saving would write now.
    QByteArray bytes() const { return m_file.bytesFor(text().toUtf8()); }

    /// Whether open() would find an article there; else its error.
    static Status canOpen(const QString &path);
    /// Replaces the session's content by a file's; on error nothing changes.
    Status open(const QString &path);
    /// Back to an empty text without a file; what was not saved is dropped.
    void close();
    /// Writes the text to path() in another thread; `then` learns how it went. On error it stays modified, as what is typed meanwhile.
    void save(SaveKind kind, const Saved &then = {});
    void saveAs(const QString &path, const Saved &then = {});
    bool isSaving() const { return m_writing->isBusy(); }
    void settle(int patience) { m_writing->settle(patience); }
    /// A part of text(): UTF-16 positions in the document.
    QString textBetween(qsizetype start, qsizetype end) const;
    /// The bytes of the file as the session last read or wrote them.
    const QByteArray &savedBytes() const { return m_file.bytes(); }
    /// Whether another program wrote the file.
    bool isChangedOutside() const;
    /// Takes the file's text as it is now, as one undo step; the text then counts as saved. open()'s errors.
    Status takeFromDisk();
    /// Another text for the article, as one undo step; textGivenUp() comes before it.
    void changeTextTo(const QByteArray &text);
    void setKeepDisplaced(const KeepDisplaced &keep) { m_keepDisplaced = keep; }
    /// The file is gone: what is in the window exists nowhere else.
    void markUnsaved() { m_document->setModified(true); }

    /// Reads the workspace's files again and analyses anew.
    void reloadWorkspace();
    /// Reads what was decided about the article's claims and analyses anew.
    void reloadDecisions();

    /// Applies edits to the text that was analysed for `revision` as one undo step; their ranges are moved through the edits
    /// since. False when one of them no longer applies.
    bool applyEdits(const QList<TextEdit> &edits, quint64 revision);
    /// The same for edits to the text as it is now (bytes of text()).
    void applyEditsNow(const QList<TextEdit> &edits);
    /// Why nobody may change the text now; empty: it may be. Edits are refused then; another text from the disk or a version is not.
    const QString &lockReason() const { return m_lockReason; }
    bool isLocked() const { return !m_lockReason.isEmpty(); }
    void setLock(const QString &reason);
    /// Lets the panels write what was typed in them and is not in the text yet: before it is saved, asked about or left.
    void gatherChanges() { emit changesWanted(); }

    /// Editor position (UTF-16) of a byte of the text of `revision`, moved through the edits since.
    int editorPosition(qsizetype byteOffset, quint64 revision) const;
    /// Ranges of one analysed text as they are now in the editor; nullopt for those that were edited since.
    QList<std::optional<EditorRange>> editorRanges(const QList<TextRange> &ranges, quint64 revision) const;

    /// The preview lost its page and gets everything; marks what changed since that text; shows replaced pictures anew.
    void resendPreview();
    void compareWith(ComparedWith with);
    void setEarlierText(const ComparedText &text); ///< what ComparedWith::Earlier means until another article is opened
    void lookAtPictures();

signals:
    /// Stage A. Sent in order of revision; each is the change against the one before.
    void previewUpdated(const articular::PreviewUpdate &update);
    void analysisUpdated(const articular::AnalysisResult &result); ///< stage B
    void workspaceChanged(const articular::Workspace &workspace);
    void modifiedChanged(bool modified);
    void pathChanged(const QString &path);
    void textGivenUp();                   ///< another text comes in its place, which can be undone
    void textReplaced();                  ///< by open() or close(); follows pathChanged()
    void saved(const QString &path, articular::SaveKind kind);
    void lockChanged(const QString &reason); ///< empty: the text may be changed
    void changesWanted();                 ///< to be answered at once, with applyEditsNow()

private:
    /// A text that results were made of, kept because their ranges refer to it.
    struct Basis { quint64 revision; QByteArray text; };

    static Result<ArticleFile> readForEditing(const QString &path);
    void load(const QString &text);
    void textChanged(int position, int removed, int added);
    void takeAnalysis(const AnalysisResult &result);
    void write(const QString &path, SaveKind kind, const Saved &then);
    void takeWritten(const ArticleFile &file, const TextWriting &writing, quint64 revision);
    void replaceNow(const QList<TextEdit> &edits);
    void replace(const QList<EditorRange> &places, const QList<TextEdit> &edits);
    const QByteArray *basis(quint64 revision) const;

    QTextDocument *m_document = nullptr;
    std::unique_ptr<AnalysisWorker> m_worker;
    ArticleFile m_file;
    Workspace m_workspace;
    QString m_path, m_lockReason;
    ComparedWith m_comparedWith = ComparedWith::Nothing;
    qsizetype m_length = 0;               ///< UTF-16 units of the text as the worker knows it
    quint64 m_revision = 1;
    quint64 m_openedRevision = 1;         ///< results before it belong to another article
    bool m_loading = false;
    AnalysisResult m_analysis;
    std::deque<Basis> m_bases;
    EditHistory m_history;
    std::deque<std::function<void()>> m_nextSaves;
    KeepDisplaced m_keepDisplaced;
    std::unique_ptr<BackgroundWork> m_writing;
    std::optional<ComparedText> m_earlierText;
};

} // namespace articular
