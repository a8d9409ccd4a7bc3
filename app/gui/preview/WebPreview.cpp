// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/WebPreview.h"

#include "gui/preview/PageFrame.h"
#include "gui/preview/PageLook.h"
#include "gui/preview/PageScheme.h"
#include "gui/preview/PageSchemeHandler.h"
#include "gui/preview/PlainPreview.h"
#include "gui/preview/PreviewNotice.h"
#include "gui/preview/PreviewPage.h"
#include "gui/preview/RequestGate.h"

#include <QChildEvent>
#include <QFile>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// A second failure within this time means that trying again is no use.
constexpr qint64 failureInterval = 60'000; // ms

QByteArray resource(const QString &name)
{
    QFile file(u":/articular/page/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

WebPreview::WebPreview(QWidget *parent)
    : PreviewSink(parent)
    , m_notice(new PreviewNotice(this))
    , m_stack(new QStackedLayout)
    , m_cover(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addLayout(m_stack, 1);
    m_stack->setStackingMode(QStackedLayout::StackAll);
    m_cover->setAutoFillBackground(true);
    m_cover->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_cover);
    makeView();
    updateColours();
    loadShell();
}

WebPreview::~WebPreview()
{
    // While it is deleted, the page answers every script that is still on its way with nothing. That must not be taken for a
    // page that failed: it would be loaded again while its members are gone.
    m_isReady = false;
    m_page->disconnect(this);
    // The view shows the page and the page uses the profile: in this order, or Chromium complains.
    delete m_view;
    delete m_page;
    delete m_profile;
}

void WebPreview::makeView()
{
    m_profile = new QWebEngineProfile;    // without a name: off the record
    harden(m_profile);
    m_gate = new RequestGate(m_profile);
    m_profile->setUrlRequestInterceptor(m_gate);
    m_handler = new PageSchemeHandler(m_profile);
    m_profile->installUrlSchemeHandler(pageScheme::name().toLatin1(), m_handler);

    m_page = new PreviewPage(m_profile);
    connect(m_page, &QWebEnginePage::loadFinished, this, &WebPreview::shellLoaded);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &WebPreview::rendererEnded);
    connect(m_page, &PreviewPage::linkFollowed, this, [this](const QUrl &url) { emit linkActivated(pageScheme::asWritten(url)); });
    connect(m_page, &QWebEnginePage::linkHovered, this,
            [this](const QString &url) { emit linkHovered(pageScheme::asWritten(QUrl(url))); });
    connect(m_page, &QWebEnginePage::scrollPositionChanged, this, &WebPreview::reportScroll);
    connect(m_page, &QWebEnginePage::visibleChanged, m_page, [page = m_page](bool visible) {
        page->setLifecycleState(visible ? QWebEnginePage::LifecycleState::Active : QWebEnginePage::LifecycleState::Frozen);
    });

    m_view = new QWebEngineView(m_page, nullptr);
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Page preview"));
    m_view->installEventFilter(this);
    for (QObject *child : m_view->children())
        child->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &WebPreview::showMenu);
    m_frame = new PageFrame(m_view, this);
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_cover);
    setFocusProxy(m_view);
}

void WebPreview::setFolders(const QString &articleFolder, const QString &themeFolder)
{
    if (articleFolder == m_articleFolder && themeFolder == m_themeFolder)
        return;
    m_articleFolder = articleFolder;
    m_themeFolder = themeFolder;
    m_handler->setFolders(articleFolder, themeFolder);
    m_notice->setHasClinicTheme(!themeFolder.isEmpty());
    if (!m_plain)
        loadShell();
}

void WebPreview::setStyle(const QByteArray &css)
{
    if (!m_handler->setStyle(css))
        return;
    ++m_styleVersion;
    if (m_isReady)
        call(u"setStyle('%1')"_s.arg(pageScheme::themeStyle(m_styleVersion)));
    else if (!m_plain)
        loadShell();
}

void WebPreview::loadShell()
{
    m_isReady = false;
    m_isPatching = false;
    m_waiting.clear();
    m_markedBlock.reset();
    m_stack->setCurrentWidget(m_cover);
    ++m_generation;
    QByteArray shell = resource(u"preview-shell.html"_s);
    shell.replace("@THEME@", themeName(m_pageView, palette()).toLatin1());
    shell.replace("@STYLE@", pageScheme::themeStyle(m_styleVersion).toLatin1());
    m_handler->setShell(shell);
    m_handler->setGeneration(m_generation);
    m_page->loadShell(pageScheme::shell(m_generation));
}

void WebPreview::shellLoaded(bool ok)
{
    // A load that was overtaken by a newer one ends too; it says nothing about the newer one.
    if (m_page->url() != pageScheme::shell(m_generation) || m_isReady || m_plain)
        return;
    if (!ok) {
        rendererEnded();
        return;
    }
    m_isReady = true;
    m_frame->arrange();
    const QString script = QString::fromUtf8(resource(u"preview.js"_s)) + lookCalls(m_pageView, palette());
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld);
    m_blocksInPage = 0;
    m_isPlaceLost = true;
    if (!m_shown.isEmpty()) {
        m_waiting = slicesOf(m_shown.whole());
        sendWaiting();
    }
}

void WebPreview::apply(const PreviewUpdate &given)
{
    const PreviewUpdate update = m_shown.fitted(given);
    if (m_shown.isEmpty() && !update.frame)
        return; // made before the sender knew that the page was lost
    if (!m_shown.apply(update)) {
        m_shown.clear();
        // What stands in the page is no part of what comes.
        if (!m_plain)
            loadShell();
        emit pageLost();
        return;
    }
    m_scrollMap = ScrollMap(update.lines);
    m_notice->setThemeProblem(update.themeProblem, update.showsFormerTheme);
    m_notice->setComparison(update.comparison);
    if (m_plain) {
        m_plain->apply(given);
        return;
    }
    if (!m_isReady)
        return; // the shell is filled with all of m_shown when it is there
    m_isPlaceLost = m_isPlaceLost || update.isWhole;
    m_waiting += slicesOf(update);
    if (!m_isPatching)
        sendWaiting();
}

void WebPreview::sendWaiting()
{
    m_isPatching = true;
    const QList<PreviewUpdate> updates = takeMessage(m_waiting);
    for (const PreviewUpdate &update : updates)
        m_blocksInPage += update.blocks.inserted.size() - update.blocks.removed;
    const int generation = m_generation;
    m_page->runJavaScript(u"articular.apply(%1)"_s.arg(QString::fromUtf8(patchesAsJson(updates))), QWebEngineScript::ApplicationWorld,
                          [this, generation, expected = m_blocksInPage](const QVariant &result) { patched(generation, expected, result); });
}

void WebPreview::patched(int generation, qsizetype expectedBlocks, const QVariant &result)
{
    if (generation != m_generation || !m_isReady)
        return;
    m_isPatching = false;
    if (!result.isValid() || result.toLongLong() != expectedBlocks) {
        rendererEnded();
        return;
    }
    if (m_stack->currentWidget() != m_frame)
        m_stack->setCurrentWidget(m_frame);
    if (!m_waiting.isEmpty()) {
        sendWaiting();
        return;
    }
    if (std::exchange(m_isPlaceLost, false))
        scrollToLine(m_wantedLine);
    updateMark();
    emit settled(m_shown.revision());
}

void WebPreview::rendererEnded()
{
    if (m_plain)
        return;
    const bool isSecond = m_sinceFailure.isValid() && m_sinceFailure.elapsed() < failureInterval;
    m_sinceFailure.start();
    if (isSecond)
        giveUp();
    else
        loadShell();
}

void WebPreview::giveUp()
{
    m_isReady = false;
    m_stack->setCurrentWidget(m_cover);
    m_notice->setExplanation(tr("The page could not be drawn: the program's page process ended twice. Your text is safe, "
                                "and below are the page's words. Close the article and open it again to try anew, or "
                                "start Articular with --rendering=software."));
    m_plain = new PlainPreview(QString(), this);
    connect(m_plain, &PreviewSink::scrolledToLine, this, &PreviewSink::scrolledToLine);
    connect(m_plain, &PreviewSink::placeActivated, this, &PreviewSink::placeActivated);
    m_stack->addWidget(m_plain);
    m_stack->setCurrentWidget(m_plain);
    if (!m_shown.isEmpty())
        m_plain->apply(m_shown.whole());
}

bool WebPreview::walkChanges(int step)
{
    if (!m_isReady || m_plain || !m_shown.hasMarks())
        return false;
    call(u"walkChanges(%1)"_s.arg(step), [this](const QVariant &shown) { m_notice->setShownChange(shown.toList().value(0).toInt()); });
    return true;
}

void WebPreview::call(const QString &expression, const std::function<void(const QVariant &)> &done)
{
    const QString script = u"articular."_s + expression;
    if (done)
        m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, done);
    else
        m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld);
}

void WebPreview::setPageView(const PageView &view)
{
    m_pageView = view;
    m_frame->setPageWidth(view.isReadingOrder ? PageWidth::Pane : view.width);
    updateColours();
}

void WebPreview::setPageViewMenu(QMenu *menu)
{
    m_notice->setMenu(menu);
}

void WebPreview::updateColours()
{
    m_page->setBackgroundColor(palette().color(QPalette::Base));
    if (m_isReady)
        m_page->runJavaScript(lookCalls(m_pageView, palette()), QWebEngineScript::ApplicationWorld);
}

void WebPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    PreviewSink::changeEvent(event);
}

void WebPreview::scrollToLine(double line)
{
    m_userLeads = false;
    m_wantedLine = line;
    if (m_plain)
        return m_plain->scrollToLine(line);
    if (!m_isReady)
        return;
    const PagePlace place = m_scrollMap.place(line);
    call(u"scrollToPlace(%1, %2)"_s.arg(place.block).arg(place.fraction));
}

void WebPreview::markLine(int line, bool staysInSight)
{
    m_markedLine = line;
    m_userLeads = m_userLeads && !staysInSight;
    if (std::exchange(m_markStays, staysInSight) != staysInSight)
        m_markedBlock.reset();
    updateMark();
}

void WebPreview::updateMark()
{
    // While a patch is on its way the page may not have the block yet; patched() comes here again.
    const int block = m_scrollMap.blockOf(m_markedLine);
    if (!m_isReady || m_isPatching || m_plain || block == m_markedBlock)
        return;
    m_markedBlock = block;
    call(u"markBlock(%1, %2)"_s.arg(block).arg(int(m_markStays)));
}

void WebPreview::reportScroll()
{
    if (!m_userLeads || !m_isReady)
        return;
    m_markStays = false;
    if (m_isAskingPlace) {
        m_askPlaceAgain = true;
        return;
    }
    m_isAskingPlace = true;
    call(u"topPlace()"_s, [this](const QVariant &result) {
        m_isAskingPlace = false;
        const QVariantList place = result.toList();
        if (m_userLeads && place.size() == 2) {
            m_wantedLine = m_scrollMap.line({place.at(0).toInt(), place.at(1).toDouble()});
            emit scrolledToLine(m_wantedLine);
        }
        if (std::exchange(m_askPlaceAgain, false))
            reportScroll();
    });
}

void WebPreview::activatePlaceAt(const QPointF &position)
{
    if (!m_isReady)
        return;
    const QPointF inPage = position / m_page->zoomFactor();
    call(u"placeAt(%1, %2)"_s.arg(inPage.x()).arg(inPage.y()), [this](const QVariant &result) {
        const QVariantList place = result.toList();
        if (const auto lines = m_scrollMap.lines(place.size() == 3 ? place.at(0).toInt() : -1))
            emit placeActivated(*lines, place.at(1).toString(), place.at(2).toInt());
    });
}

void WebPreview::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"));
    copy->setEnabled(m_page->hasSelection());
    connect(copy, &QAction::triggered, m_page, [this] { m_page->triggerAction(QWebEnginePage::Copy); });
    QAction *selectAll = menu->addAction(tr("Select All"));
    connect(selectAll, &QAction::triggered, m_page, [this] { m_page->triggerAction(QWebEnginePage::SelectAll); });
    menu->popup(m_view->mapToGlobal(position));
}

bool WebPreview::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
        // Chromium's widget is made with the first page, and anew after a crash.
        static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
        break;
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_userLeads = true;
        break;
    case QEvent::MouseButtonDblClick:
        activatePlaceAt(static_cast<QMouseEvent *>(event)->position());
        break;
    default:
        break;
    }
    return PreviewSink::eventFilter(watched, event);
}

} // namespace articular
