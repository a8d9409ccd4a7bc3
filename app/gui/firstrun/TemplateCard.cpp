// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/firstrun/TemplateCard.h"

#include "gui/controls/Tone.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace articular {

TemplateCard::TemplateCard(const QString &type, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_type(type), m_iconName(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TemplateCard::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

int TemplateCard::padding() const
{
    return fontMetrics().height() * 2 / 3;
}

int TemplateCard::iconSize() const
{
    return fontMetrics().height() * 3 / 2;
}

QFont TemplateCard::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QRect TemplateCard::textArea(const QRect &card) const
{
    const QRect inner = card.adjusted(padding(), padding(), -padding(), -padding());
    const QRect text = inner.adjusted(iconSize() + padding(), 0, 0, 0);
    return QStyle::visualRect(layoutDirection(), inner, text);
}

int TemplateCard::heightForWidth(int width) const
{
    const QRect area = textArea(QRect(0, 0, width, 10000));
    const int title = QFontMetrics(titleFont()).boundingRect(area, Qt::TextWordWrap, text()).height();
    const int description = fontMetrics().boundingRect(area, Qt::TextWordWrap, m_description).height();
    return qMax(title + description, iconSize()) + 2 * padding();
}

QSize TemplateCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

QSize TemplateCard::minimumSizeHint() const
{
    // Narrower cards are taller, which the layout asks heightForWidth() about: this is only the least in both directions.
    return {fontMetrics().averageCharWidth() * 24, heightForWidth(fontMetrics().averageCharWidth() * 40)};
}

void TemplateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool stands = isChecked() || hasFocus();
    QColor border = palette().color(stands ? QPalette::Highlight : QPalette::Text);
    if (!stands)
        border.setAlphaF(underMouse() ? 0.5F : 0.22F);
    const qreal thickness = isChecked() ? 2.0 : 1.0;
    painter.setPen(QPen(border, thickness, hasFocus() && !isChecked() ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(palette().color(QPalette::Base));
    const qreal inset = thickness / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), padding() / 2.0, padding() / 2.0);

    const QRect inner = rect().adjusted(padding(), padding(), -padding(), -padding());
    const QRect iconRect = QStyle::visualRect(layoutDirection(), inner, QRect(inner.topLeft(), QSize(iconSize(), iconSize())));
    toneIcon(m_iconName, Tone::Information).paint(&painter, iconRect);

    QRect area = textArea(rect());
    const int flags = int(Qt::TextWordWrap | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop));
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    QRect used;
    painter.drawText(area, flags, text(), &used);
    area.setTop(used.bottom() + 1);
    painter.setFont(font());
    painter.setPen(toneColor(Tone::Quiet, palette()));
    painter.drawText(area, flags, m_description);
}

void TemplateCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    setChecked(true);
    emit activated();
}

} // namespace articular
