// SPDX-License-Identifier: GPL-3.0-or-later
// Colours Markdown in the editor, line by line. Only character formats: never block formats, never the text.
#pragma once

#include "gui/editor/MarkdownLine.h"

#include <QPalette>
#include <QSyntaxHighlighter>

namespace articular {

class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit MarkdownHighlighter(QTextDocument *document);

    /// Colours and sizes for a palette and the editor's font; colours everything anew when they changed.
    void setAppearance(const QPalette &palette, const QFont &font);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat format(const MarkdownSpan &span) const;

    QPalette m_palette;
    QFont m_font;
    QFont m_fixedFont;
};

} // namespace articular
