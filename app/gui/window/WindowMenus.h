// SPDX-License-Identifier: GPL-3.0-or-later
// The menus and the toolbar of a window, laid out from its actions.
#pragma once

#include "gui/actions/ActionSet.h"

#include <QMainWindow>
#include <QMenu>
#include <QToolBar>

namespace articular {

class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(QMainWindow *window, const ActionSet &actions);

    /// Those of the menu bar, in their order.
    QList<QMenu *> menus() const { return {m_file, m_edit, m_insert, m_format, m_view, m_review, m_tools, m_help}; }
    QMenu *recentFiles() const { return m_recent; }
    /// Filled by whoever knows the clinic.
    QMenu *clinicTexts() const { return m_clinicTexts; }
    QToolBar *toolBar() const { return m_toolBar; }
    void retranslate();
    /// Marks the language that the window speaks; empty: the computer's.
    void setLanguage(const QString &language);

signals:
    void languageChosen(const QString &language);

private:
    void addLanguages();
    void fillToolBar(const ActionSet &actions);

    QMenu *m_file, *m_recent, *m_edit, *m_insert, *m_clinicTexts, *m_format, *m_view, *m_zoom, *m_panes, *m_page, *m_theme, *m_language, *m_review, *m_tools, *m_help;
    QToolBar *m_toolBar;
};

} // namespace articular
