// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an article's details (its front matter), folded away in the editor: a chip stands for them, the form is the
// way to change them. Lines that nobody sees are not reached by cursor, selection, key or drop either.
#pragma once

#include <QObject>
#include <QTextCursor>

class QPlainTextEdit;

namespace articular {

class DetailsChip;

class DetailsFold : public QObject
{
    Q_OBJECT

public:
    explicit DetailsFold(QPlainTextEdit *editor);
    ~DetailsFold() override;

    /// Folds the document that the editor shows now.
    void showDocument();
    /// Whether the writer wants the details as text, in every article.
    bool isTextWanted() const { return m_isTextWanted; }
    void setTextWanted(bool wanted);
    /// Folds what reveal() showed: another text is shown now.
    void foldAgain();
    /// Shows the details of this text until foldAgain(), whatever is wanted: somebody has to see a place in them.
    void reveal();

    bool isFolded() const { return m_isFolded; }
    /// Whether a position stands in lines that are folded away.
    bool hides(int position) const { return m_isFolded && position < m_body.position(); }
    /// The chip follows the text, which was scrolled, or looks otherwise now.
    void placeChip();

signals:
    /// The details became text or were folded away.
    void textShown(bool shown);
    /// The chip was pressed: the form is wanted.
    void formRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fold();
    void showLines(int first, int end);
    void keepCursorOut();
    bool takesDetailsAway(const QEvent &event) const;
    void setRevealed(bool revealed);

    QPlainTextEdit *m_editor;
    DetailsChip *m_chip;
    QTextCursor m_body;                   ///< where the cursor may stand first; 0 where there is nothing to fold
    bool m_isTextWanted = false;
    bool m_isRevealed = false;
    bool m_isFolded = false;
    bool m_isTouched = false;             ///< an edit changed the details, or the text's start
};

} // namespace articular
