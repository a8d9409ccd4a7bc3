// SPDX-License-Identifier: GPL-3.0-or-later
// Takes keys as they are pressed, one combination at a time and at once; Qt's field waits whether more follow.
#pragma once

#include <QKeySequenceEdit>

namespace articular {

class KeyField : public QKeySequenceEdit
{
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

signals:
    void pressed(const QKeySequence &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace articular
