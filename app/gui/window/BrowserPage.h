// SPDX-License-Identifier: GPL-3.0-or-later
// The page in the user's own browser, for screen readers and second screens: written to a folder that goes with the program.
// The pictures are read where they are; nothing in the page may run or come from elsewhere.
#pragma once

#include "core/base/Clock.h"
#include "gui/actions/ActionSet.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

#include <QTemporaryDir>

namespace articular {

class BrowserPage : public QObject
{
    Q_OBJECT

public:
    BrowserPage(QObject *parent, ArticleView &view, NoticeBar &notices, const Clock &clock, const ActionSet &actions);

private:
    void show();
    /// The file that is to be opened.
    Result<QString> write() const;

    ArticleView &m_view;
    NoticeBar &m_notices;
    const Clock &m_clock;
    QTemporaryDir m_folder;
};

} // namespace articular
