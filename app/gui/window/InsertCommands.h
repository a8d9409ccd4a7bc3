// SPDX-License-Identifier: GPL-3.0-or-later
// Insert menu: tables, callouts, and the clinic's own texts by their names; and what `/` offers of all that.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/window/ArticleView.h"

class QMenu;

namespace articular {

/// The lines of an empty box: InsertKeyPoints, InsertNote or InsertWarning.
QString boxLines(ActionId box);

class InsertCommands : public QObject
{
    Q_OBJECT

public:
    /// `clinicTexts` is filled anew each time it opens.
    InsertCommands(QWidget *window, ArticleView &view, const ActionSet &actions, QMenu *clinicTexts);

private:
    void chooseTable();
    void insertTableOf(int columns, int rows);
    /// Puts lines below the paragraph at the cursor and goes on writing at their end.
    void insertLines(const QString &lines);
    void fillClinicTexts(QMenu *menu);

    QWidget *m_window;
    ArticleView &m_view;
};

} // namespace articular
