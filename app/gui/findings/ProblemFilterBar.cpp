// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/ProblemFilterBar.h"

#include "gui/controls/NarrowComboBox.h"
#include "gui/findings/ProblemKinds.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace articular {

ProblemFilterBar::ProblemFilterBar(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_kind(new NarrowComboBox(this))
{
    m_words->setClearButtonEnabled(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_kind, 1);
    connect(m_words, &QLineEdit::textChanged, this, &ProblemFilterBar::filterChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProblemFilterBar::filterChanged);
    retranslate();
}

void ProblemFilterBar::setKinds(const QStringList &kinds)
{
    QStringList wanted = kinds;
    if (const QString chosen = filter().kind; !chosen.isNull() && !wanted.contains(chosen))
        wanted.append(chosen);
    std::ranges::sort(wanted);
    if (wanted == m_kinds)
        return;
    m_kinds = wanted;
    fillKinds();
}

FindingFilter ProblemFilterBar::filter() const
{
    return {m_words->text(), m_kind->currentData().toString()};
}

void ProblemFilterBar::clear()
{
    m_words->clear();
    m_kind->setCurrentIndex(0);
}

void ProblemFilterBar::fillKinds()
{
    const QString chosen = filter().kind;
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    QList<std::pair<QString, QString>> named;
    for (const QString &kind : std::as_const(m_kinds))
        named.append({problemKindName(kind), kind});
    std::ranges::sort(named, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, kind] : std::as_const(named))
        m_kind->addItem(name, kind);
    m_kind->setCurrentIndex(chosen.isNull() ? 0 : m_kind->findData(chosen));
}

void ProblemFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProblemFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Words to look for in the problems"));
    m_kind->setAccessibleName(tr("Kind of problems to show"));
    fillKinds();
}

} // namespace articular
