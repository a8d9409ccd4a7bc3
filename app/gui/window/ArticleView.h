// SPDX-License-Identifier: GPL-3.0-or-later
// One article on screen: editor beside preview, with its session. What a tab holds.
#pragma once

#include "gui/session/DocumentSession.h"
#include "gui/session/PreviewSink.h"

#include <QSplitter>
#include <QWidget>

#include <functional>

namespace articular {

class FindBar;
class MarkdownEdit;

using MakePreview = std::function<PreviewSink *(QWidget *parent)>;

class ArticleView : public QWidget
{
    Q_OBJECT

public:
    /// The preview is made by `makePreview` after the text was first painted, so that the text is there sooner.
    ArticleView(std::unique_ptr<Analyzer> analyzer, MakePreview makePreview, QWidget *parent = nullptr);
    ~ArticleView() override;

    DocumentSession &session() { return *m_session; }
    MarkdownEdit &editor() { return *m_editor; }
    FindBar &findBar() { return *m_findBar; }
    /// Null until the text was painted.
    PreviewSink *preview() { return m_preview; }
    QWidget *previewPane() { return m_previewPane; }

    /// A bar over editor and page; the view takes it.
    void setBar(QWidget *bar);
    QWidget *bar() const { return m_bar; }
    /// What stands in place of text and page while the article is reviewed; the view takes it.
    void setReviewPane(QWidget *pane);
    void showReviewPane(bool shown);
    void setEditorVisible(bool visible);
    void setPreviewVisible(bool visible);
    void setPageView(const PageView &view);
    void setPageViewMenu(QMenu *menu);
    /// Shows the next (1) or previous (-1) change that the page marks; false when it marks none or is hidden.
    bool walkChanges(int step) { return m_preview && m_preview->isVisible() && m_preview->walkChanges(step); }
    /// Whether text and page follow each other's place.
    void setScrollTogether(bool together) { m_scrollTogether = together; }
    QByteArray splitterState() const { return m_splitter->saveState(); }
    void restoreSplitter(const QByteArray &state);

    /// Puts the cursor at a byte of the text of `revision`, or at a 0-based line. A place in details that are folded away is
    /// only asked for.
    void jumpToByte(qsizetype offset, quint64 revision);
    void jumpToLine(int line);
    /// Selects the `occurrence`-th (from 0) of the words in these lines that are `word`, else goes to the first line.
    void jumpToWord(const BlockLines &lines, const QString &word, int occurrence);

signals:
    /// Somebody wants to see a position among details that the editor folded away.
    void foldedPlaceRequested(int position);
    void linkHovered(const QString &address);
    void linkActivated(const QString &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void jumpTo(int position);
    void createPreview();
    void showUpdate(const PreviewUpdate &update);
    void markBlock();
    void updatePreviewFolders(const Workspace &workspace);
    /// Where writing goes on in a text that was just opened: at the body, not among the details.
    void placeCursor();
    void markProblems(const AnalysisResult &result);

    DocumentSession *m_session;
    MakePreview m_makePreview;
    QSplitter *m_splitter;
    MarkdownEdit *m_editor;
    FindBar *m_findBar;
    QWidget *m_previewPane;
    QWidget *m_bar = nullptr;
    QWidget *m_reviewPane = nullptr;
    PreviewSink *m_preview = nullptr;
    PageView m_pageView;
    QMenu *m_pageViewMenu = nullptr;
    QString m_styledBy;                   ///< the theme's folder that the page's stylesheet is from
    bool m_scrollTogether = true;
    bool m_isPageBehind = false;          ///< hidden while the text changed
};

} // namespace articular
