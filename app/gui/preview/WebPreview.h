// SPDX-License-Identifier: GPL-3.0-or-later
// The page as Chromium draws it. Loads an empty shell once, then only replaces blocks in it; keeps the page's content as
// values beside it, so that a page that Chromium lost is filled again. Lives on the GUI thread and never waits.
#pragma once

#include "gui/preview/ScrollMap.h"
#include "gui/preview/ShownPage.h"
#include "gui/session/PreviewSink.h"

#include <QElapsedTimer>
#include <QUrl>
#include <QVariant>

#include <functional>

class QStackedLayout;
class QWebEngineProfile;
class QWebEngineView;

namespace articular {

class PageFrame;
class PageSchemeHandler;
class PreviewNotice;
class PreviewPage;
class RequestGate;

class WebPreview : public PreviewSink
{
    Q_OBJECT

public:
    explicit WebPreview(QWidget *parent = nullptr);
    ~WebPreview() override;

    void setFolders(const QString &articleFolder, const QString &themeFolder) override;
    void setStyle(const QByteArray &css) override;
    void apply(const PreviewUpdate &update) override;
    void scrollToLine(double line) override;
    void markLine(int line, bool staysInSight) override;
    void setPageView(const PageView &view) override;
    void setPageViewMenu(QMenu *menu) override;
    bool walkChanges(int step) override;

    /// For tests: what went out or was refused, and the page itself.
    PreviewPage *page() const { return m_page; }
    RequestGate *gate() const { return m_gate; }
    const PreviewNotice &notice() const { return *m_notice; }

signals:
    /// Everything that apply() was given so far is in the page.
    void settled(quint64 revision);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeView();
    void loadShell();
    void shellLoaded(bool ok);
    void sendWaiting();
    void patched(int generation, qsizetype expectedBlocks, const QVariant &result);
    void rendererEnded();
    void giveUp();
    void updateColours();
    void reportScroll();
    void updateMark();
    void activatePlaceAt(const QPointF &position);
    void showMenu(const QPoint &position);
    /// Calls a function of preview.js in its own world.
    void call(const QString &expression, const std::function<void(const QVariant &)> &done = {});

    QWebEngineProfile *m_profile = nullptr;
    PreviewPage *m_page = nullptr;
    QWebEngineView *m_view = nullptr;
    PageFrame *m_frame = nullptr;         // around the view
    RequestGate *m_gate = nullptr;
    PageSchemeHandler *m_handler = nullptr;
    PreviewNotice *m_notice = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_cover = nullptr;           // shown over the view until the page has content
    PreviewSink *m_plain = nullptr;       // instead of the view, after Chromium failed twice
    QString m_articleFolder, m_themeFolder;

    ShownPage m_shown;
    PageView m_pageView;
    QList<PreviewUpdate> m_waiting;       // in m_shown, not yet in the page; in slices
    qsizetype m_blocksInPage = 0;         // when what was sent has arrived
    ScrollMap m_scrollMap;
    QElapsedTimer m_sinceFailure;
    double m_wantedLine = 0;              // at the top of the page, as text or reader last wanted it
    bool m_isPlaceLost = false;           // the page was filled anew since
    int m_markedLine = -1;
    bool m_markStays = false;             // in sight
    std::optional<int> m_markedBlock;     // in the page, as it was told last
    int m_generation = 0;                 // number of the shell that is loaded
    int m_styleVersion = 0;
    bool m_isReady = false;               // the shell is there and has our script
    bool m_isPatching = false;
    bool m_userLeads = false;             // the last wheel, key or button was the page's
    bool m_isAskingPlace = false, m_askPlaceAgain = false;
};

} // namespace articular
