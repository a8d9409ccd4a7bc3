// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowLayout.h"

#include "gui/editor/DetailsFold.h"
#include "gui/editor/MarkdownEdit.h"

#include <QEvent>
#include <QTimer>

namespace articular {

namespace {

constexpr QSize usualSize(1280, 800);

const SettingKey<QByteArray> stateKey{u"window/state", {}};
const SettingKey<QByteArray> splitterKey{u"window/splitter", {}};
const SettingKey<bool> lineNumbersKey{u"editor/line-numbers", true};
const SettingKey<bool> detailsAsTextKey{u"editor/details-as-text", false};
const SettingKey<int> zoomKey{u"editor/zoom", 0};
/// Counts up when docks are added or renamed, so that an old layout is not forced on new ones.
constexpr int layoutVersion = 3;

} // namespace

WindowLayout::WindowLayout(QMainWindow *window, ArticleView &view, ActionSet &actions, WindowDocks &docks, Settings &settings)
    : QObject(window), m_window(window), m_view(view), m_actions(actions), m_docks(docks), m_settings(settings)
{
    // One of the two is always shown.
    QAction *editor = actions[ActionId::ShowEditor], *page = actions[ActionId::ShowPreview];
    editor->setChecked(true);
    page->setChecked(true);
    connect(editor, &QAction::toggled, this, [this, page](bool shown) {
        m_view.setEditorVisible(shown);
        if (!shown)
            page->setChecked(true);
    });
    connect(page, &QAction::toggled, this, [this, editor](bool shown) {
        m_view.setPreviewVisible(shown);
        if (!shown)
            editor->setChecked(true);
    });
}

void WindowLayout::restore()
{
    m_window->resize(usualSize);
    m_isFirstStart = m_settings.value(stateKey).isEmpty();
    m_window->installEventFilter(this);
    take({m_settings.value(stateKey), m_settings.value(splitterKey), m_settings.value(lineNumbersKey), m_settings.value(detailsAsTextKey),
          true, true, m_settings.value(zoomKey)});
}

/// What is laid out before it is seen may have been small for a moment, and keeps narrow panels.
bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_putAside.isEmpty() && std::exchange(m_isFirstStart, false))
        QTimer::singleShot(0, this, [this] { m_docks.setUsualWidths(); });
    return QObject::eventFilter(watched, event);
}

void WindowLayout::save()
{
    const PartsLayout now = layout();
    m_settings.setValue(stateKey, now.docks);
    m_settings.setValue(splitterKey, now.splitter);
    m_settings.setValue(lineNumbersKey, now.lineNumbers);
    m_settings.setValue(detailsAsTextKey, now.detailsAsText);
    m_settings.setValue(zoomKey, now.zoom);
}

PartsLayout WindowLayout::layout() const
{
    return {m_putAside.isEmpty() ? m_window->saveState(layoutVersion) : m_putAside, m_view.splitterState(), m_view.editor().hasLineNumbers(),
            m_view.editor().detailsFold().isTextWanted(),
            m_actions[ActionId::ShowEditor]->isChecked(), m_actions[ActionId::ShowPreview]->isChecked(), m_view.editor().zoomStep()};
}

void WindowLayout::take(const PartsLayout &layout)
{
    m_isFirstStart = m_isFirstStart && layout.docks.isEmpty();
    if (m_putAside.isEmpty())
        m_window->restoreState(layout.docks, layoutVersion);
    else
        m_putAside = layout.docks;
    if (!layout.splitter.isEmpty())
        m_view.restoreSplitter(layout.splitter);
    m_actions[ActionId::LineNumbers]->setChecked(layout.lineNumbers);
    m_view.editor().setLineNumbersVisible(layout.lineNumbers);
    m_actions[ActionId::DetailsAsText]->setChecked(layout.detailsAsText);
    m_view.editor().detailsFold().setTextWanted(layout.detailsAsText);
    m_view.editor().setZoomStep(layout.zoom);
    m_actions[ActionId::ShowEditor]->setChecked(layout.editor);
    m_actions[ActionId::ShowPreview]->setChecked(layout.preview);
    m_actions[ActionId::ShowEditor]->setChecked(layout.editor);
}

void WindowLayout::setReviewing(bool reviewing)
{
    if (reviewing == m_isReviewing)
        return;
    m_isReviewing = reviewing;
    if (!reviewing) {
        m_window->restoreState(std::exchange(m_putAside, {}), layoutVersion);
        return;
    }
    m_putAside = m_window->saveState(layoutVersion);
    for (int i = 0; i < WindowDocks::dockCount; ++i)
        m_docks.dock(WindowDocks::Dock(i))->hide();
}

void WindowLayout::setArticleShown(bool shown)
{
    setReviewing(false);
    if (shown == m_putAside.isEmpty())
        return;
    if (shown) {
        m_window->restoreState(std::exchange(m_putAside, {}), layoutVersion);
        if (std::exchange(m_isFirstStart, false))
            m_docks.setUsualWidths();
        return;
    }
    m_putAside = m_window->saveState(layoutVersion);
    for (int i = 0; i < WindowDocks::dockCount; ++i) {
        if (const auto dock = WindowDocks::Dock(i); dock != WindowDocks::Dock::Articles)
            m_docks.dock(dock)->hide();
    }
}

} // namespace articular
