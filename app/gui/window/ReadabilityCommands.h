// SPDX-License-Identifier: GPL-3.0-or-later
// The readability panel in the window: fed by the analysis, shown by the grade in the status bar, and answered by the
// editor.
#pragma once

#include <QObject>

namespace articular {

class ArticleView;
class StatusPanel;
class WindowDocks;

class ReadabilityCommands : public QObject
{
    Q_OBJECT

public:
    ReadabilityCommands(WindowDocks *docks, ArticleView &view, StatusPanel &status);
};

} // namespace articular
