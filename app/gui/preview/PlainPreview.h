// SPDX-License-Identifier: GPL-3.0-or-later
// The page's words without its look, for computers on which Chromium cannot run. Loads nothing, knows no WebEngine.
#pragma once

#include "gui/preview/ScrollMap.h"
#include "gui/preview/ShownPage.h"
#include "gui/session/PreviewSink.h"

#include <QStringList>

class QPlainTextEdit;

namespace articular {

class PreviewNotice;

class PlainPreview : public PreviewSink
{
    Q_OBJECT

public:
    /// `reason`: sentences that are shown above the words; empty: no line above.
    explicit PlainPreview(const QString &reason, QWidget *parent = nullptr);

    void setFolders(const QString &articleFolder, const QString &themeFolder) override;
    void setStyle(const QByteArray &css) override;
    void apply(const PreviewUpdate &update) override;
    void scrollToLine(double line) override;

    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showText();
    void reportScroll();
    int blockAt(int textLine) const;

    QPlainTextEdit *m_view = nullptr;
    ShownPage m_page;
    ScrollMap m_scrollMap;
    QString m_before, m_after;            // the frame's words around the body's
    QStringList m_blocks;                 // the words of each block
    QList<int> m_firstLines;              // of each block in the view, and of what follows the last
    bool m_userLeads = false;
};

} // namespace articular
