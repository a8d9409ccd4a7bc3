// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer has to look at, one thing after the other, decided by single keys. Shows values and says which key was
// meant; recording, undoing and showing places in the page are the window's.
#pragma once

#include "core/claims/ClaimDecision.h"
#include "gui/review/QueueItem.h"

#include <QList>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace articular {

class ToneLabel;

class ReviewQueue : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewQueue(QWidget *parent = nullptr);

    /// `about`: what was looked for and can have been missed. The chosen item stays, also where another is before it now.
    void setItems(const QList<QueueItem> &items, const QString &about);
    /// Paragraphs of the page that were not on the screen yet; those who read by screen are told.
    void setUnread(int paragraphs);
    /// Nothing when the list is empty.
    const QueueItem *current() const;
    /// False when there is none of this id.
    bool choose(const QByteArray &id);
    /// The first note or change; where there is none, the first claim that waits.
    void chooseFirst();
    /// The next item after the chosen one that waits, from the start again at the end; stays where none does.
    void advance();
    int openCount() const;
    /// The keys count there too.
    void listenTo(QWidget *widget);

signals:
    void chosenChanged();
    void decided(articular::Verdict verdict);
    /// A note is settled, or is not.
    void settled(bool isSettled);
    void noteRequested();
    void markRequested();
    void undoRequested();
    void pagesTurned(int pages);
    void approveRequested();
    void returnRequested();
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Key
    {
        int key;
        QPushButton *button;
    };

    void layOut();
    QPushButton *addKey(int key, void (ReviewQueue::*run)());
    bool takeKey(const QKeyEvent &event);
    void fill();
    void showCurrent();
    void updateSummary();
    void step(int by);
    void walkChanges(int by);
    void accept();
    void refuse();
    void needSource() { decide(Verdict::NeedsCitation); }
    void needWords() { decide(Verdict::NeedsRewording); }
    void sayNoClaim() { decide(Verdict::NotAClaim); }
    void decide(Verdict verdict);
    void retranslate();

    QList<QueueItem> m_items;
    QString m_about;
    int m_unread = -1;                    ///< below 0: not known yet
    ToneLabel *m_summary;
    ToneLabel *m_unreadLabel;
    QListWidget *m_list;
    ToneLabel *m_text;
    ToneLabel *m_state;
    ToneLabel *m_facts;
    QList<Key> m_keys;
    QPushButton *m_approve;
    QPushButton *m_return;
    QPushButton *m_close;
};

} // namespace articular
