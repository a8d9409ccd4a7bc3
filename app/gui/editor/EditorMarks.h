// SPDX-License-Identifier: GPL-3.0-or-later
// The places in a text that the editor marks: problems, unknown words, notes, what a search found. It knows how they look and
// how they move with the text, not what they mean.
#pragma once

#include "gui/editor/MarkedPlaces.h"

#include <QPalette>
#include <QTextCursor>
#include <QTextEdit>

#include <optional>

namespace articular {

/// The places after an edit; those that it touched are gone, those that it only met at an end stay.
QList<EditorRange> movedWithText(const QList<EditorRange> &places, qsizetype position, qsizetype removed, qsizetype added);

class EditorMarks
{
public:
    /// Forgets the places of another text. The document outlives them.
    void showDocument(QTextDocument *document);

    /// Problems, notes and unknown words move with the text by follow(); what was found does not move.
    void setProblems(const QList<EditorRange> &places) { m_problems.set(places); }
    void setNotes(const QList<EditorRange> &places) { m_notes.set(places); }
    void setFound(const QList<EditorRange> &places) { m_found = places; }
    void setUnknownWords(const QList<EditorRange> &places);
    void follow(int position, int removed, int added);
    /// The word that is being typed has no mark until the cursor leaves it.
    void followCursor(int position);

    const QList<EditorRange> &unknownWords() const { return m_unknown; }
    std::optional<EditorRange> unknownWordAt(int position) const;

    /// Whether all but the paragraph at the cursor stands back.
    void setParagraphLit(bool lit) { m_isParagraphLit = lit; }

    /// Those of the marks that lie between two positions.
    QList<QTextEdit::ExtraSelection> selections(int first, int last, const QPalette &palette) const;

private:
    void addFaint(QList<QTextEdit::ExtraSelection> &marks, const EditorRange &shown, const QPalette &palette) const;
    void addSorted(QList<QTextEdit::ExtraSelection> &marks, const QList<EditorRange> &places, const EditorRange &shown, const QTextCharFormat &format) const;

    QTextDocument *m_document = nullptr;
    MarkedPlaces m_problems, m_notes;
    QList<EditorRange> m_found, m_unknown; ///< in order
    bool m_isParagraphLit = false;
    int m_cursor = 0;
    int m_typingAt = -1;                  ///< where the cursor stands since the last edit; -1: it went elsewhere
};

} // namespace articular
