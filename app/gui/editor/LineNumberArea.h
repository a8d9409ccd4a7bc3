// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of line numbers beside the editor's text. Painting and geometry are MarkdownEdit's.
#pragma once

#include <QWidget>

namespace articular {

class MarkdownEdit;

class LineNumberArea final : public QWidget
{
    Q_OBJECT

public:
    explicit LineNumberArea(MarkdownEdit *editor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkdownEdit *m_editor;
};

} // namespace articular
