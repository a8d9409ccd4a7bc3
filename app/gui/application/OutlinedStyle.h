// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with outlines on tick boxes and radio buttons that can be seen in the dark too (Fusion's own are darker than the
// window, whatever its colour), and with a flat window: bars and panes told apart by one thin line. Drawn here because a
// style sheet of the application costs megabytes: it keeps rules for every widget.
#pragma once

#include <QProxyStyle>

namespace articular {

class OutlinedStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
};

} // namespace articular
