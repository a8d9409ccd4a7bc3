// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over the text that says where the article stands in review and what may be done about it. Stays as long as that
// is so; it cannot be closed.
#pragma once

#include "gui/controls/Tone.h"

#include <QFrame>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace articular {

class ReviewBar : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        std::function<void()> run;
    };

    explicit ReviewBar(QWidget *parent = nullptr);

    /// Says it, in place of what was said before.
    void showState(Tone tone, const QString &text, const std::vector<Choice> &choices);
    QString text() const;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void updateLook();

    Tone m_tone = Tone::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_layout;
    QBoxLayout *m_buttonRow;
    std::vector<QPushButton *> m_buttons;
};

} // namespace articular
