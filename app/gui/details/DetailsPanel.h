// SPDX-License-Identifier: GPL-3.0-or-later
// The article's details as a form over the text at its top, which stays the truth: each change edits one key and leaves
// every other byte alone. Shows values and asks for edits; applying them is the window's work.
#pragma once

#include "core/analysis/AnalysisResult.h"
#include "core/workspace/Workspace.h"
#include "gui/details/DetailValue.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QTimer;

namespace articular {

class DetailField;
class DetailsForm;
class MessageBar;

class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// People, categories and clinic texts to choose from.
    void setWorkspace(const Workspace &workspace);
    /// Where the article's pictures are looked up; empty for an unsaved article.
    void setArticleFolder(const QString &folder);
    /// Another article is shown from now on: what was typed for the one before and not handed on is dropped.
    void forget();
    /// What was typed and is not in the text yet, as edits of `text`, which is the text of now. They count as sent.
    QList<TextEdit> takePending(const QByteArray &text);
    /// Shows a result. Fields that the user is changing keep what was typed.
    void setArticle(const AnalysisResult &result);
    /// Why nobody may change the details now; empty: they may be changed.
    void setLock(const QString &reason);
    /// Shows and focuses the field of a key ("image.alt"). False for a key without a field, which leads to the form's top.
    bool focusKey(const QString &key);
    /// The keys that have fields.
    QStringList keys() const;

signals:
    /// Edits to the text of `revision`, one undo step.
    void editsRequested(const QList<articular::TextEdit> &edits, quint64 revision);
    /// "Choose…" at the main picture; the answer comes back as an edit of the text.
    void imageRequested();
    /// "Show the place" while the details cannot be read: bytes of the text of `revision`.
    void jumpRequested(articular::TextRange range, quint64 revision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void commit(DetailField *field);
    void flush();
    void showFields();
    void showNotes();
    void showProblem();
    void giveUpWaiting();
    void retranslate();

    AnalysisResult m_result;
    FrontMatter m_frontMatter;
    QHash<QString, DetailValue> m_waiting;    ///< sent, not yet seen in a result
    QHash<QString, DetailValue> m_queued;     ///< typed since, sent when the one before has arrived
    MessageBar *m_problem = nullptr;
    MessageBar *m_locked = nullptr;
    QScrollArea *m_scroll = nullptr;
    DetailsForm *m_form = nullptr;
    QTimer *m_patience = nullptr;
    bool m_gathering = false;                 ///< changes are queued, for takePending() to send them together
};

} // namespace articular
