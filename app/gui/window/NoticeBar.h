// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet bar at the top of the window: says what happened and offers what to do, without stopping the writer.
#pragma once

#include "gui/controls/Tone.h"

#include <QFrame>

#include <functional>
#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace articular {

/// A button of a notice: pressing it closes the bar.
struct NoticeAction
{
    QString text;
    std::function<void()> run;
};

class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Replaces what the bar says. Good news and information go away by themselves; the rest stays until closed.
    void showNotice(Tone tone, const QString &text, const std::vector<NoticeAction> &actions = {});
    QString text() const;
    /// Closes the bar if this is what it says; it may say something else since.
    void withdraw(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void updateLook();
    void retranslate();

    Tone m_tone = Tone::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_words;                  ///< the text, and the buttons beside or below it
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    QTimer *m_timer;
};

} // namespace articular
