// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the Tab key indents in the text or leaves it, for people who move by keyboard alone: the same in all tabs, kept from
// one run to the next, and said in the status bar.
#pragma once

#include <QObject>

class QLabel;

namespace articular {

class MainWindow;
class Settings;

class TabKey : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    TabKey(MainWindow &window, Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(bool leaves);
    void announce();
    void retranslate();

    MainWindow &m_window;
    QLabel *m_state;
};

} // namespace articular
