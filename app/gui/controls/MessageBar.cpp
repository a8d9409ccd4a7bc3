// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/MessageBar.h"

#include "gui/controls/ToneLabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStyle>

namespace articular {

MessageBar::MessageBar(Tone tone, QWidget *parent)
    : QFrame(parent), m_label(new ToneLabel(Tone::Neutral, this)), m_button(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto *icon = new QLabel(this);
    const QString name = tone == Tone::Information ? QStringLiteral("panel-info") : QStringLiteral("panel-warning");
    icon->setPixmap(toneIcon(name, tone).pixmap(size, size));
    auto *layout = new QGridLayout(this);
    layout->setColumnStretch(1, 1);
    layout->addWidget(icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_label, 0, 1);
    layout->addWidget(m_button, 1, 1, Qt::AlignLeading);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &MessageBar::buttonClicked);
}

void MessageBar::setMessage(const QString &message)
{
    m_label->setText(message);
    setAccessibleName(message);
}

QString MessageBar::message() const
{
    return m_label->text();
}

void MessageBar::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace articular
