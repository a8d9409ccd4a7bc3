// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the words of what is selected, a moment after the selection rests, for the status bar.
#pragma once

#include "gui/window/ArticleView.h"

#include <QTimer>

namespace articular {

class StatusPanel;

class SelectionWords : public QObject
{
    Q_OBJECT

public:
    SelectionWords(ArticleView &view, StatusPanel &status);

private:
    void count();

    ArticleView &m_view;
    StatusPanel &m_status;
    QTimer m_whenQuiet;
};

} // namespace articular
