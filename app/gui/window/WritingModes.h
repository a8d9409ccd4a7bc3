// SPDX-License-Identifier: GPL-3.0-or-later
// Ways of writing that the menus switch on: only the paragraph at the cursor stands out, the cursor's line stays where it is
// while the text moves, and brackets and quotation marks close themselves.
#pragma once

#include <QObject>

namespace articular {

class MainWindow;
class MarkdownEdit;
class Settings;

class WritingModes : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    WritingModes(MainWindow &window, Settings &settings);

private:
    void holdCursorLine(bool holds);

    MarkdownEdit &m_editor;
    bool m_holdsCursorLine = false;
};

} // namespace articular
