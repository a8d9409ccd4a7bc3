// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/FormatBar.h"

#include "gui/actions/Icons.h"
#include "gui/controls/NarrowComboBox.h"
#include "gui/editor/EditorCommands.h"
#include "gui/editor/MarkdownEdit.h"

#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// A style of the list, and the level of heading that it stands for.
struct Style
{
    ActionId action;
    int level;
};

constexpr std::array styles{Style{ActionId::NormalText, 0}, Style{ActionId::Heading, 2}, Style{ActionId::Heading3, 3}, Style{ActionId::Heading4, 4}};
constexpr int longestStyle = 14;          // characters

} // namespace

FormatBar::FormatBar(WindowMenus &menus, ArticleView &view, const ActionSet &actions)
    : QObject(menus.toolBar()), m_view(view), m_actions(actions), m_styles(new NarrowComboBox), m_boxes(new QMenu(menus.toolBar()))
{
    QToolBar *bar = menus.toolBar();
    for (size_t i = 0; i < styles.size(); ++i)
        m_styles->addItem(QString());
    m_styles->setMinimumContentsLength(longestStyle);
    bar->insertWidget(actions[ActionId::Bold], m_styles);
    for (const ActionId id : {ActionId::InsertKeyPoints, ActionId::InsertNote, ActionId::InsertWarning})
        m_boxes->addAction(actions[id]);
    const QList<QAction *> shown = bar->actions();
    QAction *behind = shown.value(shown.indexOf(actions[ActionId::InsertTable]) + 1);
    m_box = addMenuButton(behind, u"panel-info"_s, m_boxes);
    m_clinicText = addMenuButton(behind, u"panel-article"_s, menus.clinicTexts());
    connect(m_styles, &QComboBox::activated, this, &FormatBar::applyStyle);
    connect(&view.editor(), &QPlainTextEdit::cursorPositionChanged, this, &FormatBar::showState);
    connect(&view.editor(), &QPlainTextEdit::textChanged, this, &FormatBar::showState);
    // A button that could do nothing is not pressed either.
    for (const ActionId id : {ActionId::Bold, ActionId::Italic, ActionId::BulletList, ActionId::NumberedList, ActionId::Quote})
        connect(actions[id], &QAction::triggered, this, &FormatBar::showState, Qt::QueuedConnection);
    connect(&view.session(), &DocumentSession::lockChanged, this, [this](const QString &reason) {
        for (QWidget *control : {static_cast<QWidget *>(m_styles), static_cast<QWidget *>(m_box), static_cast<QWidget *>(m_clinicText)})
            control->setEnabled(reason.isEmpty());
    });
    bar->installEventFilter(this);
    retranslate();
    showState();
}

QToolButton *FormatBar::addMenuButton(QAction *before, const QString &iconName, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    static_cast<QToolBar *>(parent())->insertWidget(before, button);
    return button;
}

void FormatBar::applyStyle(int index)
{
    MarkdownEdit &editor = m_view.editor();
    QTextCursor cursor = editor.textCursor();
    setHeading(cursor, styles[size_t(index)].level);
    editor.setTextCursor(cursor);
    editor.setFocus();
    showState();
}

void FormatBar::showState()
{
    const FormatState state = formatAt(m_view.editor().textCursor());
    m_actions[ActionId::Bold]->setChecked(state.isBold);
    m_actions[ActionId::Italic]->setChecked(state.isItalic);
    m_actions[ActionId::BulletList]->setChecked(state.isBulleted);
    m_actions[ActionId::NumberedList]->setChecked(state.isNumbered);
    m_actions[ActionId::Quote]->setChecked(state.isQuoted);
    const auto style = std::ranges::find(styles, state.heading, &Style::level);
    // Headings of other levels have no name here.
    m_styles->setCurrentIndex(style == styles.end() ? -1 : int(style - styles.begin()));
}

bool FormatBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void FormatBar::retranslate()
{
    for (size_t i = 0; i < styles.size(); ++i)
        m_styles->setItemText(int(i), actionText(actionRow(styles[i].action)).remove(u'&'));
    m_styles->setAccessibleName(tr("Paragraph style"));
    m_styles->setToolTip(tr("What the paragraph at the cursor is: normal text or a heading"));
    m_boxes->setTitle(tr("&Box"));
    m_box->setAccessibleName(tr("Insert a box"));
    m_box->setToolTip(tr("Box: key points, a note or a warning"));
    m_clinicText->setAccessibleName(tr("Insert a text of the clinic"));
    m_clinicText->setToolTip(tr("Text of the clinic: a disclaimer, a notice or a call to action"));
}

} // namespace articular
