// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a shared link: cut to the shape that most services show, as wide as there is room.
#pragma once

#include <QImage>
#include <QWidget>

namespace articular {

/// Width to height of the picture of a shared link (Open Graph pictures are asked for as 1200 × 630).
inline constexpr double cardPictureShape = 1200.0 / 630;

/// The middle of a picture in that shape, as a part of `size`.
QRect cardPicturePart(const QSize &size);

class CardPicture : public QWidget
{
    Q_OBJECT

public:
    explicit CardPicture(QWidget *parent = nullptr);
    /// A null image shows an empty place.
    void setImage(const QImage &image);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return int(width / cardPictureShape); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

} // namespace articular
