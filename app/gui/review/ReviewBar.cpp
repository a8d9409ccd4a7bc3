// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewBar.h"

#include "gui/controls/TonedGround.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace articular {

namespace {

constexpr int margin = 8, gap = 8;
/// The text beside the buttons is not narrower than this; else they stand below it.
constexpr int leastTextWidth = 260;

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return QStringLiteral("dialog-ok");
    case Tone::Attention: return QStringLiteral("data-warning");
    default: return QStringLiteral("dialog-information");
    }
}

} // namespace

ReviewBar::ReviewBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttonRow(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("reviewBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *said = new QHBoxLayout;
    said->setSpacing(gap);
    said->addWidget(m_icon, 0, Qt::AlignTop);
    said->addWidget(m_text, 1);
    m_layout->setContentsMargins(margin + tonedEdgeWidth, margin, margin, margin);
    m_layout->setSpacing(gap);
    m_layout->addLayout(said, 1);
    m_layout->addLayout(m_buttonRow);
    m_buttonRow->setSpacing(gap);
    hide();
}

void ReviewBar::showState(Tone tone, const QString &text, const std::vector<Choice> &choices)
{
    const bool isNews = isHidden() || text != m_text->text();
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, this);
        connect(button, &QPushButton::clicked, this, choice.run);
        m_buttonRow->addWidget(button);
        m_buttons.push_back(button);
        button->show();
    }
    updateLook();
    arrange();
    show();
    if (!isNews)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ReviewBar::text() const
{
    return m_text->text();
}

QSize ReviewBar::minimumSizeHint() const
{
    return {margin * 2 + tonedEdgeWidth, QFrame::minimumSizeHint().height()};
}

void ReviewBar::arrange()
{
    int row = 0;
    for (const QPushButton *button : m_buttons)
        row += button->sizeHint().width() + gap;
    const int room = width() - margin * 2 - tonedEdgeWidth;
    m_layout->setDirection(row + leastTextWidth > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttonRow->setDirection(row > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttonRow->setAlignment(Qt::AlignLeading);
}

void ReviewBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ReviewBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void ReviewBar::paintEvent(QPaintEvent *)
{
    paintTonedGround(this, m_tone);
}

void ReviewBar::updateLook()
{
    m_icon->setPixmap(toneIcon(iconOf(m_tone), m_tone).pixmap(QSize(18, 18), devicePixelRatioF()));
    update();
}

} // namespace articular
