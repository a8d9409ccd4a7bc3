// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcuts/KeyField.h"

#include <QKeyEvent>

namespace articular {

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        // No command's key, and the way out of the dialog.
        event->ignore();
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    const bool isHeldAlone = key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta;
    const QKeySequence taken = keySequence();
    if (isHeldAlone || taken.isEmpty())
        return;
    // What is set ends the sequence, so that the next key begins another one.
    setKeySequence(QKeySequence(taken[uint(taken.count() - 1)]));
    emit pressed(keySequence());
}

} // namespace articular
