// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the editor for details that are folded away. Covers the one line of them that stays, as wide as the text, so
// that no click or drop reaches what it covers.
#pragma once

#include <QAbstractButton>

namespace articular {

class DetailsChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DetailsChip(QWidget *parent);

protected:
    bool hitButton(const QPoint &place) const override { return chip().contains(place); }
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont smallFont() const;
    /// The part of it that is seen.
    QRect chip() const;
    void retranslate();
};

} // namespace articular
