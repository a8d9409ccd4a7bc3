// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a page stand: kept from one run to the next, and put aside while no article is open, when most
// panels would have nothing to say.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/settings/Settings.h"
#include "gui/window/ArticleView.h"
#include "gui/window/WindowDocks.h"

#include <QMainWindow>

namespace articular {

/// How the parts of a page stand.
struct PartsLayout
{
    QByteArray docks, splitter;
    bool lineNumbers = true, detailsAsText = false, editor = true, preview = true;
    int zoom = 0;
};

class WindowLayout : public QObject
{
    Q_OBJECT

public:
    WindowLayout(QMainWindow *window, ArticleView &view, ActionSet &actions, WindowDocks &docks, Settings &settings);

    void restore();
    void save();
    /// For another page that is to look the same.
    PartsLayout layout() const;
    void take(const PartsLayout &layout);
    /// Leaves only the list of articles beside the start page, and brings the panels back to where they were.
    void setArticleShown(bool shown);
    /// Leaves no panel beside an article that is reviewed, and brings them back.
    void setReviewing(bool reviewing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow *m_window;
    ArticleView &m_view;
    ActionSet &m_actions;
    WindowDocks &m_docks;
    Settings &m_settings;
    bool m_isFirstStart = false;          ///< nothing was ever arranged by the user
    QByteArray m_putAside;                ///< state of the docks while no article is shown, or one is reviewed; else empty
    bool m_isReviewing = false;
};

} // namespace articular
