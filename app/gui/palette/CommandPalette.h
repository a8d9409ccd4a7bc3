// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a command by some of its words and runs it. It lists what it is given, and goes away as soon as one is chosen, Escape
// is pressed or another window is used; the focus stays where it was in the window below.
#pragma once

#include "gui/actions/MenuCommand.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace articular {

class ToneLabel;

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// `recent`: see matchingCommands(). Stands over `window`.
    CommandPalette(QList<MenuCommand> commands, QStringList recent, QWidget *window);

    void done(int result) override;

signals:
    /// After the palette is gone.
    void chosen(QAction *action);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void describeCurrent();
    void run();

    const QList<MenuCommand> m_commands;
    const QStringList m_recent;
    QList<MenuCommand> m_shown;           ///< in the order of the list
    QLineEdit *m_words;
    QListWidget *m_list;
    ToneLabel *m_message;
};

} // namespace articular
