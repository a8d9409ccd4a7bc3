// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabs/RecencyWalk.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>

namespace articular {

RecencyWalk::RecencyWalk(QObject *parent) : QObject(parent) {}

RecencyWalk::~RecencyWalk() = default;

void RecencyWalk::use(int tab)
{
    if (m_at >= 0)
        return;
    m_used.removeAll(tab);
    m_used.prepend(tab);
}

void RecencyWalk::forget(int tab)
{
    end();
    m_used.removeAll(tab);
}

int RecencyWalk::before(int tab) const
{
    for (const int used : m_used) {
        if (used != tab)
            return used;
    }
    return -1;
}

int RecencyWalk::step(int direction)
{
    if (m_used.isEmpty())
        return -1;
    if (m_at < 0) {
        m_at = 0;
        // For the length of the walk only: where the key is let go is nobody's business else.
        QCoreApplication::instance()->installEventFilter(this);
    }
    m_at = (m_at + direction + m_used.size()) % m_used.size();
    const int tab = m_used[m_at];
    if (!QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
        end();
    return tab;
}

void RecencyWalk::end()
{
    if (m_at < 0)
        return;
    const int tab = m_used[std::exchange(m_at, -1)];
    QCoreApplication::instance()->removeEventFilter(this);
    use(tab);
}

bool RecencyWalk::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLetGo = event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Control;
    if (isLetGo || event->type() == QEvent::ApplicationDeactivate || event->type() == QEvent::WindowDeactivate)
        end();
    return QObject::eventFilter(watched, event);
}

} // namespace articular
