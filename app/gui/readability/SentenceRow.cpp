// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readability/SentenceRow.h"

#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace articular {

namespace {

/// Characters of a sentence that are shown: enough to know it again.
constexpr qsizetype longestShown = 140;

QString shortened(const QString &sentence)
{
    const QString text = sentence.simplified();
    if (text.size() <= longestShown)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longestShown);
    return text.first(space > longestShown / 2 ? space : longestShown) + u'…';
}

} // namespace

SentenceRow::SentenceRow(QWidget *parent)
    : QWidget(parent), m_grade(new ToneLabel(Tone::Attention, this)), m_text(new ToneLabel(Tone::Neutral, this)),
      m_button(new QPushButton(this))
{
    m_grade->setWordWrap(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_text, 0, 0, 1, 2);
    layout->addWidget(m_grade, 1, 0);
    layout->addWidget(m_button, 1, 1);
    connect(m_button, &QPushButton::clicked, this, &SentenceRow::activated);
    retranslate();
}

void SentenceRow::setSentence(const SentenceGrade &sentence)
{
    m_sentence = sentence;
    retranslate();
}

void SentenceRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SentenceRow::retranslate()
{
    m_text->setText(shortened(m_sentence.text));
    m_grade->setText(tr("Grade %1, %2 words").arg(QLocale().toString(m_sentence.grade, 'f', 0)).arg(m_sentence.words));
    m_button->setText(tr("Go there"));
    m_button->setAccessibleName(tr("Go to the sentence: %1").arg(m_text->text()));
    setAccessibleName(m_text->text());
    setAccessibleDescription(m_grade->text());
}

} // namespace articular
