// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one article: a plain text edit with Markdown colours, line numbers, a comfortable measure and the keys
// that writers expect. It shows a session's QTextDocument and knows neither files nor analysis.
#pragma once

#include "gui/editor/EditorMarks.h"
#include "gui/editor/SmartPairs.h"

#include <QPlainTextEdit>

namespace articular {

class ContentTaker;
class DetailsFold;
class LineNumberArea;
class MarkdownHighlighter;

class MarkdownEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEdit(QWidget *parent = nullptr);
    ~MarkdownEdit() override;

    /// Shows a document that has a QPlainTextDocumentLayout and outlives the editor.
    void showDocument(QTextDocument *document);

    /// Places to underline: the problems that must be mended. They move with the text until the next call.
    void setProblemRanges(const QList<EditorRange> &ranges);
    /// Places with a soft ground: what somebody left a note on. They move with the text until the next call.
    void setNoteRanges(const QList<EditorRange> &ranges);
    /// Places that a search found, in order. They are where they are: the caller moves them with the text.
    void setFoundRanges(const QList<EditorRange> &ranges);
    /// Words that nobody knows. They move with the text; one that is edited is forgotten.
    void setUnknownWords(const QList<EditorRange> &places);
    const EditorMarks &marks() const { return m_marks; }
    /// Puts the cursor there, in view, and takes the focus. Details that are folded away are shown when it is in them.
    void jumpTo(int position);
    /// Scrolls so that the cursor is not at the view's edge.
    void bringCursorIntoView();

    /// Gets what is pasted or dropped first; must outlive the editor's last paste.
    void setContentTaker(ContentTaker *taker) { m_taker = taker; }
    /// Puts text in place of the selection, as one undo step, as pasting does. Returns where it stands.
    EditorRange insertPasted(QString text);
    /// Takes the clipboard's words and nothing of how they look.
    void pastePlain();

    /// Whether all but the paragraph at the cursor stands back.
    void setParagraphLit(bool lit);
    DetailsFold &detailsFold() { return *m_fold; }
    /// Which marks close themselves while somebody types.
    SmartPairs &pairs() { return m_pairs; }

    bool hasLineNumbers() const;
    void setLineNumbersVisible(bool visible);
    /// Steps from the normal size; 0 is normal.
    int zoomStep() const { return m_zoomStep; }
    void setZoomStep(int step);

    /// The line at the top of the view, 0-based, with the hidden share of it as fraction.
    double topLine() const;
    void scrollToLine(double line);

    void paintLineNumbers(QWidget *area, const QRect &dirty);

signals:
    void zoomStepChanged(int step);
    /// The user scrolled or moved in the editor (not scrollToLine()).
    void topLineChanged(double line);
    /// By wheel or scroll bar, before topLineChanged(): what is looked at need not be where the cursor is.
    void scrolledByHand();
    /// The text changed: QTextDocument::contentsChange() of the document that is shown.
    void textEdited(int position, int removed, int added);
    /// Text came in by pasting or dropping and stands at `place` now.
    void pasted(articular::EditorRange place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool isWanted(const QMimeData &content) const;
    void reportTopLine();
    void askForMenu();
    bool handleKey(QKeyEvent *event);
    void updateAppearance();
    void updateMargins();
    void updateSelections();
    QTextEdit::ExtraSelection currentLineMark() const;
    int numbersWidth() const;

    LineNumberArea *m_numbers = nullptr;
    MarkdownHighlighter *m_highlighter = nullptr;
    DetailsFold *m_fold;
    EditorMarks m_marks;
    SmartPairs m_pairs;
    ContentTaker *m_taker = nullptr;
    int m_zoomStep = 0;
    bool m_numbersVisible = true;
    double m_topLine = 0;                 ///< as last reported
    bool m_scrolling = false;
};

} // namespace articular
