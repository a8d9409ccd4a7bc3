// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabs/TabStrip.h"

#include <QDir>
#include <QEvent>
#include <QMouseEvent>

namespace articular {

namespace {

/// In average characters: a title is often longer than a row of tabs can bear.
constexpr int widestTab = 34;

} // namespace

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("tabStrip"));
    setDocumentMode(true);
    setDrawBase(true);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setMovable(true);
    setTabsClosable(true);
    setUsesScrollButtons(true);
    setAutoHide(true);
    setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    retranslate();
}

void TabStrip::describe(int index, const QString &name, const QString &path, bool isModified)
{
    QString text = name.isEmpty() ? tr("No article yet") : name;
    QString tip = path.isEmpty() ? text : text + u'\n' + QDir::toNativeSeparators(path);
    if (isModified)
        tip += u'\n' + tr("Not saved yet");
    text.replace(u'&', QStringLiteral("&&"));
    // In front, where no long name hides it.
    setTabText(index, isModified ? QStringLiteral("* ") + text : text);
    setTabToolTip(index, tip);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QSize size = QTabBar::tabSizeHint(index);
    return {std::min(size.width(), fontMetrics().averageCharWidth() * widestTab), size.height()};
}

void TabStrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::MiddleButton ? tabAt(event->position().toPoint()) : -1;
    QTabBar::mousePressEvent(event);
}

void TabStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int released = event->button() == Qt::MiddleButton ? tabAt(event->position().toPoint()) : -1;
    QTabBar::mouseReleaseEvent(event);
    if (released >= 0 && released == std::exchange(m_pressed, -1))
        emit tabCloseRequested(released);
}

void TabStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabBar::changeEvent(event);
}

void TabStrip::retranslate()
{
    setAccessibleName(tr("Open articles"));
}

} // namespace articular
