// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PageViewCommands.h"

#include <QActionGroup>

namespace articular {

namespace {

const SettingKey<int> widthKey{u"page/width", int(PageWidth::Pane)};
const SettingKey<int> coloursKey{u"page/colours", int(PageColours::Window)};
const SettingKey<bool> scrollKey{u"page/scroll-together", true};

/// In the order of PageWidth and PageColours.
constexpr std::array widths{ActionId::PageFitsPane, ActionId::PageDesktop, ActionId::PageTablet, ActionId::PagePhone,
                            ActionId::PagePaper};
constexpr std::array colours{ActionId::PageColoursWindow, ActionId::PageLight, ActionId::PageDark};
/// In the order of ComparedWith.
constexpr std::array comparisons{ActionId::PageUnmarked, ActionId::PageSinceSaved, ActionId::PageSinceApproved, ActionId::PageSinceEarlier};

template <std::size_t count>
int chosen(const ActionSet &actions, const std::array<ActionId, count> &ids)
{
    const auto it = std::find_if(ids.begin(), ids.end(), [&](ActionId id) { return actions[id]->isChecked(); });
    return it == ids.end() ? 0 : int(it - ids.begin());
}

template <std::size_t count>
void choose(const ActionSet &actions, const std::array<ActionId, count> &ids, int index)
{
    actions[ids[std::size_t(index) < count ? std::size_t(index) : 0]]->setChecked(true);
}

} // namespace

PageViewCommands::PageViewCommands(QWidget *window, ArticleView &view, ActionSet &actions, Settings &settings)
    : QObject(window), m_view(view), m_actions(actions), m_settings(settings), m_menu(new QMenu(window))
{
    const auto group = [this](std::span<const ActionId> ids) {
        auto *exclusive = new QActionGroup(this);
        m_menu->addSeparator();
        for (const ActionId id : ids) {
            exclusive->addAction(m_actions[id]);
            m_menu->addAction(m_actions[id]);
        }
    };
    group(widths);
    group(colours);
    group(comparisons);
    m_menu->addSeparator();
    m_menu->addAction(actions[ActionId::PageReadingOrder]);
    m_menu->addAction(actions[ActionId::ScrollTogether]);
    restore();
    for (QAction *action : m_menu->actions())
        connect(action, &QAction::toggled, this, &PageViewCommands::take);
    // Another language changes the words of the chosen one.
    connect(actions[ActionId::PageFitsPane], &QAction::changed, this, &PageViewCommands::take);
    take();
    // An earlier text is one of the article that was open until now.
    connect(&view.session(), &DocumentSession::textReplaced, this, [this] {
        if (m_actions[ActionId::PageSinceEarlier]->isChecked())
            choose(m_actions, comparisons, int(ComparedWith::Nothing));
    });
    view.setPageViewMenu(m_menu);
}

QString PageViewCommands::shortName(const PageView &view)
{
    if (view.isReadingOrder)
        return tr("Reading order");
    switch (view.width) {
    case PageWidth::Pane: return tr("Fitted");
    case PageWidth::Desktop: return tr("Desktop");
    case PageWidth::Tablet: return tr("Tablet");
    case PageWidth::Phone: return tr("Phone");
    case PageWidth::Paper: return tr("Printed");
    }
    return {};
}

void PageViewCommands::restore()
{
    choose(m_actions, widths, m_settings.value(widthKey));
    choose(m_actions, colours, m_settings.value(coloursKey));
    choose(m_actions, comparisons, int(ComparedWith::Nothing));
    m_actions[ActionId::ScrollTogether]->setChecked(m_settings.value(scrollKey));
}

void PageViewCommands::take()
{
    const PageView view{PageWidth(chosen(m_actions, widths)), PageColours(chosen(m_actions, colours)),
                        m_actions[ActionId::PageReadingOrder]->isChecked(),
                        ComparedWith(chosen(m_actions, comparisons))};
    m_menu->setTitle(shortName(view));
    m_view.setPageView(view);
    m_view.setScrollTogether(m_actions[ActionId::ScrollTogether]->isChecked());
    m_settings.setValue(widthKey, int(view.width));
    m_settings.setValue(coloursKey, int(view.colours));
    m_settings.setValue(scrollKey, m_actions[ActionId::ScrollTogether]->isChecked());
}

} // namespace articular
