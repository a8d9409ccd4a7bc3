// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/CommandPalette.h"

#include "gui/controls/ToneLabel.h"
#include "gui/palette/CommandDelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace articular {

namespace {

constexpr int widthInCharacters = 92, heightInLines = 26;

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

CommandPalette::CommandPalette(QList<MenuCommand> commands, QStringList recent, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_commands(std::move(commands)), m_recent(std::move(recent)), m_words(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_message(new ToneLabel(Tone::Quiet, this))
{
    setWindowTitle(tr("Find a command"));
    m_words->setPlaceholderText(tr("Type some words of a command"));
    m_words->setAccessibleName(windowTitle());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::describeCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    fill();
}

void CommandPalette::fill()
{
    m_shown = matchingCommands(m_commands, m_words->text(), m_recent);
    m_list->clear();
    for (const MenuCommand &command : m_shown) {
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(command.action->icon(), command.name, m_list);
        item->setData(CommandDelegate::PlaceRole, command.place);
        item->setData(CommandDelegate::KeysRole, keys);
        item->setData(CommandDelegate::TickRole, command.action->isChecked());
        item->setData(CommandDelegate::OffRole, !command.whyOff.isEmpty());
        QStringList spoken{command.name, command.place, keys, command.whyOff};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
    }
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    describeCurrent();
}

/// The focus stays in the line, so a screen reader hears of the list only through it.
void CommandPalette::describeCurrent()
{
    const int row = m_list->currentRow();
    const QString problem = row < 0 ? tr("No command has these words.") : m_shown.at(row).whyOff;
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
    m_words->setAccessibleDescription(row < 0 ? problem : m_list->item(row)->data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_shown.at(row).whyOff.isEmpty())
        return;
    const QPointer<QAction> action = m_shown.at(row).action;
    accept();
    if (action)
        emit chosen(action);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (movesInList(key) && watched == m_words)
        QCoreApplication::sendEvent(m_list, event);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        run();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

void CommandPalette::done(int result)
{
    // Not when it goes because somebody uses another window.
    const bool wasUsed = isActiveWindow();
    QDialog::done(result);
    if (wasUsed)
        parentWidget()->activateWindow();
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        reject();
    return QDialog::event(event);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    // Without the desktop's frame it would run into the window below.
    QPainter painter(this);
    painter.setPen(toneColor(Tone::Quiet, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::showEvent(QShowEvent *event)
{
    const QRect below = parentWidget() ? parentWidget()->window()->geometry() : screen()->availableGeometry();
    const QSize wanted(fontMetrics().averageCharWidth() * widthInCharacters, fontMetrics().height() * heightInLines);
    resize(wanted.boundedTo(below.size() * 9 / 10));
    move(below.left() + (below.width() - width()) / 2, below.top() + below.height() / 10);
    QDialog::showEvent(event);
    m_words->setFocus();
}

} // namespace articular
