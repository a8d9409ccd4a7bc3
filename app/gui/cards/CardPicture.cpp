// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cards/CardPicture.h"

#include <QPainter>

namespace articular {

QRect cardPicturePart(const QSize &size)
{
    const QSize part = QSize(1200, 630).scaled(size, Qt::KeepAspectRatio);
    return {QPoint((size.width() - part.width()) / 2, (size.height() - part.height()) / 2), part};
}

CardPicture::CardPicture(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardPicture::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void CardPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), m_image, cardPicturePart(m_image.size()));
}

} // namespace articular
