// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PreviewNotice.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace articular {

PreviewNotice::PreviewNotice(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_button(new QToolButton(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    refresh();
}

void PreviewNotice::setHasClinicTheme(bool hasTheme)
{
    m_hasTheme = hasTheme;
    refresh();
}

void PreviewNotice::setThemeProblem(const std::optional<ThemeProblem> &problem, bool showsFormer)
{
    m_problem = problem;
    m_showsFormer = showsFormer;
    refresh();
}

void PreviewNotice::setComparison(const QString &comparison)
{
    m_shownChange = comparison == m_comparison ? m_shownChange : 0;
    m_comparison = comparison;
    refresh();
}

void PreviewNotice::setShownChange(int number)
{
    m_shownChange = number;
    refresh();
}

void PreviewNotice::setExplanation(const QString &explanation)
{
    m_explanation = explanation;
    refresh();
}

QString PreviewNotice::text() const
{
    return m_label->text();
}

void PreviewNotice::setMenu(QMenu *menu)
{
    m_button->setDefaultAction(menu->menuAction());
    // With a default action that has a menu, Qt takes the button apart in two.
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->show();
}

void PreviewNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void PreviewNotice::refresh()
{
    QString text;
    if (!m_explanation.isEmpty()) {
        text = m_explanation;
    } else if (m_problem) {
        const QString said = m_showsFormer
            ? tr("Words and pictures exact. Look: the clinic's as it was, because its page design has a mistake now: %1 (%2, line %3)")
            : tr("Words and pictures exact. Look: built-in, because the clinic's page design has a mistake: %1 (%2, line %3)");
        text = said
                   .arg(m_problem->message, QDir::toNativeSeparators(m_problem->path))
                   .arg(m_problem->line);
    } else if (m_hasTheme) {
        text = tr("Words and pictures exact. Look: the clinic's");
    } else {
        text = tr("Words and pictures exact. Look: built-in");
    }
    if (!m_comparison.isEmpty())
        text += u" · "_s + m_comparison;
    if (m_shownChange > 0)
        text += u" · "_s + tr("On screen: change %1").arg(m_shownChange);
    // Setting the same text again would lay out the window anew at each key.
    if (text != m_label->text())
        m_label->setText(text);
}

} // namespace articular
