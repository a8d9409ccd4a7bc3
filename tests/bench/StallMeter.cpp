// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/StallMeter.h"

#include <QMetaEnum>

namespace articular::test {

bool StallMeter::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone when the event was handled.
    const char *name = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    if (taken > m_longest.milliseconds)
        m_longest = {taken, QString::fromLatin1(name) + u' ' + QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type))};
    return isHandled;
}

} // namespace articular::test
