// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about all texts that are not saved when a window closes: one question for one text, one for all of them
// when there are several, or one after the other.
#pragma once

#include "gui/prompts/Prompts.h"

#include <QList>
#include <QObject>

#include <functional>

namespace articular {

class MainWindow;

class UnsavedTexts : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(MainWindow *)>;
    using Then = std::function<void()>;

    /// `show` brings the page to the front that is asked about or that cannot be saved.
    UnsavedTexts(QWidget *window, Prompts &prompts, Show show);

    /// Those of `pages` that hold unsaved text, what was typed into their panels included.
    static QList<MainWindow *> among(const QList<MainWindow *> &pages);
    /// Asks about the texts of `pages`, none or more, then runs `then` unless the user wants to keep writing.
    void whenSafe(const QList<MainWindow *> &pages, const Then &then);
    /// Saves one after the other; stops at the first that cannot be, which says why.
    void saveAll(QList<MainWindow *> pages, const Then &then);

private:
    void askEach(QList<MainWindow *> pages, const Then &then);

    QWidget *m_window;
    Prompts &m_prompts;
    Show m_show;
};

} // namespace articular
