// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/DetailsChip.h"

#include "gui/actions/Icons.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace articular {

namespace {

constexpr int padding = 8, pictureSize = 14;
/// Drawn text may be wider than its measure by some pixels.
constexpr int slack = 4;

} // namespace

DetailsChip::DetailsChip(QWidget *parent) : QAbstractButton(parent)
{
    // The form has its own key; Tab writes.
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setIcon(articular::icon(QStringLiteral("document-properties")));
    retranslate();
}

// The middle button, too: it would paste into the line below.
void DetailsChip::mousePressEvent(QMouseEvent *event)
{
    QAbstractButton::mousePressEvent(event);
    event->accept();
}

void DetailsChip::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractButton::mouseReleaseEvent(event);
    event->accept();
}

void DetailsChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Text);
    ground.setAlphaF(underMouse() ? 0.14F : 0.07F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(chip(), 4, 4);
    const QRect inner = chip().adjusted(padding, 0, -padding, 0);
    const QSize picture(pictureSize, pictureSize);
    icon().paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, picture, inner));
    QColor words = palette().color(QPalette::Text);
    words.setAlphaF(0.8F);
    painter.setPen(words);
    painter.setFont(smallFont());
    const QRect label = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(pictureSize + padding, 0, 0, 0));
    painter.drawText(label, Qt::AlignLeading | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
}

void DetailsChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QFont DetailsChip::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    return small;
}

QRect DetailsChip::chip() const
{
    const int wanted = QFontMetrics(smallFont()).horizontalAdvance(text()) + pictureSize + 3 * padding + slack;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(0, 1, std::min(width(), wanted), height() - 2));
}

void DetailsChip::retranslate()
{
    setText(tr("Title, author and other details"));
    setToolTip(tr("Open the form of the article's details. View, Show article details as text brings their lines here."));
}

} // namespace articular
