// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a page as they are signed, with what changed marked, and which of them were on the screen. Words count as
// seen when their line stood whole in view for a moment; what was only scrolled past does not. Whether somebody read them
// nobody can know.
#pragma once

#include "core/review/TextChanges.h"

#include <QPlainTextEdit>

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
        std::vector<bool> seen;           ///< by character
        bool isSeen() const;
    };

    int count(bool onlyChanges) const;
    void look();
    void markChanges();

    QList<TextChange> m_page;
    std::vector<Paragraph> m_paragraphs;  ///< paragraph i is block 2 i; between them stand empty ones
    QTimer *m_dwell;
};

} // namespace articular
