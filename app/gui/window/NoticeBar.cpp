// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/NoticeBar.h"

#include "gui/actions/Icons.h"
#include "gui/controls/TonedGround.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace articular {

namespace {

/// How long a notice that needs no answer stays, in milliseconds.
constexpr int shortStay = 8000;

bool passes(Tone tone)
{
    return tone != Tone::Problem && tone != Tone::Attention;
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Problem: return QStringLiteral("dialog-error");
    case Tone::Attention: return QStringLiteral("data-warning");
    case Tone::Good: return QStringLiteral("dialog-ok");
    default: return QStringLiteral("dialog-information");
    }
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(icon(QStringLiteral("window-close")));
    m_close->setAutoRaise(true);
    m_timer->setSingleShot(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10 + tonedEdgeWidth, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    m_words->setSpacing(layout->spacing());
    m_words->addWidget(m_text, 1);
    m_words->addLayout(m_buttons);
    layout->addLayout(m_words, 1);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    retranslate();
    hide();
}

void NoticeBar::showNotice(Tone tone, const QString &text, const std::vector<NoticeAction> &actions)
{
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
    }
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    for (const NoticeAction &action : actions) {
        auto *button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            hide();
            run();
        });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(0);
    arrange();
    updateLook();
    show();
    if (passes(tone))
        m_timer->start(actions.empty() ? shortStay : shortStay * 2);
    else
        m_timer->stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::withdraw(const QString &text)
{
    if (!text.isEmpty() && text == m_text->text())
        hide();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    paintTonedGround(this, m_tone);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// The buttons go below a text to which they would leave less than half of the width that it needs.
void NoticeBar::arrange()
{
    const int others = m_icon->sizeHint().width() + m_close->sizeHint().width() + 2 * layout()->spacing() + layout()->contentsMargins().left()
                       + layout()->contentsMargins().right();
    const int all = width() - others;
    const int left = all - m_buttons->sizeHint().width() - m_words->spacing();
    const int line = std::min(all, m_text->fontMetrics().horizontalAdvance(m_text->text()));
    m_words->setDirection(left * 2 < line ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NoticeBar::updateLook()
{
    m_icon->setPixmap(toneIcon(iconOf(m_tone), m_tone).pixmap(QSize(20, 20), devicePixelRatioF()));
    update();
}

void NoticeBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace articular
