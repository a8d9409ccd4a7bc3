// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a page as they are signed, with what changed marked, and which of them were on the screen. Words count as
// seen when their line stood whole in view for a moment; what was only scrolled past does not. Whether somebody read them
// nobody can know.
#pragma once

#include "core/review/TextChanges.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QTextCursor>

class QTimer;

namespace articular {

class PageReading : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// How long a line has to stand still to count, in milliseconds.
    static constexpr int usualDwell = 400;

    explicit PageReading(QWidget *parent = nullptr, int dwell = usualDwell);

    void setPage(const QList<TextChange> &page);
    /// Paragraphs that were not on the screen yet: of the page, and of those that changed.
    int unseen() const { return count(false); }
    int unseenChanges() const { return count(true); }
    /// Scrolls to the first paragraph that was not on the screen yet.
    void showUnseen(bool onlyChanges);
    /// Paragraphs that were on the screen whole, as marks of their words: to go on from, in another view of the page or later.
    QSet<QByteArray> seenParagraphs() const;
    void setSeen(const QSet<QByteArray> &paragraphs);
    /// Brings words of the page into view and marks them, or what of them is found.
    void showWords(const QString &words);
    /// A screenful on or back, with lines in common so that none is left out between.
    void turnPage(int pages);
    /// Selects the next or previous sentence.
    void selectSentence(int step);
    QString selectedWords() const;

signals:
    /// More words were on the screen, or there is another page.
    void seenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Paragraph
    {
        bool isChange = false;
        QByteArray name;                  ///< tells it from others
        std::vector<bool> seen;           ///< by character
        int prefix = 0;                   ///< characters that say how it changed
        bool isSeen() const;
    };

    int count(bool onlyChanges) const;
    void look();
    void markChanges();
    QTextEdit::ExtraSelection markOf(qsizetype paragraph, int start, int length) const;
    QTextCursor placeOf(const QString &words) const;

    QList<TextChange> m_page;
    QTextCursor m_shown;                  ///< what showWords() marked
    std::vector<Paragraph> m_paragraphs;  ///< paragraph i is block 2 i; between them stand empty ones
    QTimer *m_dwell;
};

} // namespace articular
