// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/SelectionWords.h"

#include "core/document/Article.h"
#include "core/statistics/TextStatistics.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/window/StatusPanel.h"

namespace articular {

namespace {

constexpr int pause = 150;                // milliseconds
/// UTF-16 units: counting more would be felt.
constexpr int longestSelection = 200'000;

} // namespace

SelectionWords::SelectionWords(ArticleView &view, StatusPanel &status) : QObject(&view), m_view(view), m_status(status)
{
    m_whenQuiet.setSingleShot(true);
    m_whenQuiet.setInterval(pause);
    connect(&m_whenQuiet, &QTimer::timeout, this, &SelectionWords::count);
    connect(&view.editor(), &QPlainTextEdit::selectionChanged, &m_whenQuiet, qOverload<>(&QTimer::start));
}

void SelectionWords::count()
{
    const QTextCursor cursor = m_view.editor().textCursor();
    const int start = cursor.selectionStart(), length = cursor.selectionEnd() - start;
    if (length == 0 || length > longestSelection) {
        m_status.setSelectedWords({});
        return;
    }
    const Article selected({}, m_view.session().textBetween(start, start + length).toUtf8());
    m_status.setSelectedWords(wordCount(ProseRuns::of(MarkdownDocument::parse(selected.text(), selected.bodyStart()))));
}

} // namespace articular
