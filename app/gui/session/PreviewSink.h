// SPDX-License-Identifier: GPL-3.0-or-later
// Where a session's page is shown. Implemented with WebEngine in gui/preview and as plain text for machines on which
// Chromium cannot run; nothing else in the window knows which.
#pragma once

#include "core/analysis/AnalysisResult.h"
#include "gui/session/PageView.h"

#include <QWidget>

class QMenu;

namespace articular {

class PreviewSink : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Where pictures and the theme are read from: the article's folder and the workspace's theme.
    virtual void setFolders(const QString &articleFolder, const QString &themeFolder) = 0;
    /// The page's stylesheet (PageRenderer::style).
    virtual void setStyle(const QByteArray &css) = 0;
    /// Applies a change. The first one after start or after pageLost() carries the frame and all blocks.
    virtual void apply(const PreviewUpdate &update) = 0;
    /// Scrolls so that the fractional source line (0-based) is at the top.
    virtual void scrollToLine(double line) = 0;
    /// Marks the block that the writer is in, by a source line (0-based); -1: none. While it `staysInSight`, changes and
    /// scrollToLine() leave the page where that block is seen: a page is longer than its text.
    virtual void markLine(int line, bool staysInSight) { Q_UNUSED(line) Q_UNUSED(staysInSight) }
    /// How the page is looked at. What cannot show it so goes on as it does.
    virtual void setPageView(const PageView &view) { Q_UNUSED(view) }
    /// A menu to choose it from, shown where the page is; its title says what is chosen.
    virtual void setPageViewMenu(QMenu *menu) { Q_UNUSED(menu) }
    /// Shows the next place that is marked as changed (1) or the one before (-1), around the ends. False when none is marked.
    virtual bool walkChanges(int step) { Q_UNUSED(step) return false; }

signals:
    /// An update did not fit what is shown: the receiver sends everything again, and until then updates are ignored. A
    /// crash of the page's process needs nothing: the preview fills the page again by itself, once, and then explains.
    void pageLost();
    /// A link was clicked that may be opened outside, or a refused one; the window asks or explains.
    void linkActivated(const QString &address);
    void linkHovered(const QString &address);
    /// The user scrolled the page; fractional source line (0-based) now at its top.
    void scrolledToLine(double line);
    /// Double-click in a block with these source lines, at the `occurrence`-th (from 0) of its words that are `word`; an
    /// empty word: somewhere in the block.
    void placeActivated(const articular::BlockLines &lines, const QString &word, int occurrence);
};

} // namespace articular
