// SPDX-License-Identifier: GPL-3.0-or-later
// Ways of writing that the View menu switches on: only the paragraph at the cursor stands out, and the cursor's line stays
// where it is while the text moves. The same in all tabs, kept from one run to the next.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/settings/Settings.h"

#include <functional>

namespace articular {

class MainWindow;
class MarkdownEdit;

class WritingModes : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    WritingModes(MainWindow &window, Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(ActionId id, const SettingKey<bool> &key, const std::function<void(bool)> &apply);
    void holdCursorLine(bool holds);

    MainWindow &m_window;
    Settings &m_settings;
    MarkdownEdit &m_editor;
    bool m_holdsCursorLine = false;
};

} // namespace articular
