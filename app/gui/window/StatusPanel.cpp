// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/StatusPanel.h"

#include "gui/window/StatusButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <cmath>

namespace articular {

StatusPanel::StatusPanel(QWidget *parent)
    : QWidget(parent)
    , m_place(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_words(new QLabel(this))
    , m_time(new QLabel(this))
    , m_grade(new StatusButton(StatusButton::Look::Plain, this))
    , m_language(new QLabel(this))
    , m_state(new QLabel(this))
    , m_readiness(new StatusButton(StatusButton::Look::Badge, this))
{
    setObjectName(QStringLiteral("statusPanel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 2);
    layout->setSpacing(18);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_time, m_grade, m_language})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(m_saved);
    layout->addWidget(m_place);
    layout->addWidget(m_state);
    layout->addWidget(m_readiness);
    connect(m_readiness, &QPushButton::clicked, this, &StatusPanel::checklistRequested);
    connect(m_grade, &QPushButton::clicked, this, &StatusPanel::gradeRequested);
    retranslate();
}

void StatusPanel::setAnalysis(const AnalysisResult &result)
{
    m_result = result;
    showAnalysis();
}

void StatusPanel::follow(const DocumentSession &session, const Clock &clock)
{
    connect(&session, &DocumentSession::saved, this, [this, &clock] {
        m_savedAt = clock.now();
        showSaved();
    });
    connect(&session, &DocumentSession::textReplaced, this, [this] {
        m_savedAt = {};
        showSaved();
    });
}

void StatusPanel::showSaved()
{
    const QDateTime local = m_savedAt.toLocalTime();
    m_saved->setText(m_savedAt.isValid() ? tr("Saved %1", "time of day").arg(QLocale().toString(local.time(), QLocale::ShortFormat)) : QString());
    fit();
}

void StatusPanel::setSelectedWords(std::optional<int> words)
{
    m_selectedWords = words;
    showAnalysis();
}

void StatusPanel::setPlace(int line, int column)
{
    m_line = line;
    m_column = column;
    m_place->setText(tr("Line %1, column %2").arg(line).arg(column));
    fit();
}

void StatusPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize StatusPanel::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void StatusPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusPanel::retranslate()
{
    m_grade->setToolTip(tr("Years of school that a reader needs (Flesch–Kincaid). Patients read best at 6. Click to see the "
                           "hardest sentences."));
    m_time->setToolTip(tr("At 238 words a minute"));
    m_readiness->setToolTip(tr("Show the checklist"));
    setPlace(m_line, m_column);
    showSaved();
    showAnalysis();
}

void StatusPanel::showAnalysis()
{
    const QLocale locale;
    const TextStatistics &statistics = m_result.statistics;
    if (m_selectedWords)
        m_words->setText(tr("%1 of %2 words selected").arg(locale.toString(*m_selectedWords), locale.toString(statistics.words)));
    else
        m_words->setText(statistics.words == 1 ? tr("1 word") : tr("%1 words").arg(locale.toString(statistics.words)));
    const int minutes = std::max(1, int(std::lround(statistics.readingMinutes)));
    m_time->setText(statistics.words == 0 ? QString() : minutes == 1 ? tr("1 minute to read") : tr("%1 minutes to read").arg(minutes));
    const bool graded = hasReadability(m_result.language) && statistics.counts.words > 0;
    m_grade->setText(graded ? tr("Grade %1").arg(locale.toString(fleschKincaidGrade(statistics.counts), 'f', 1)) : QString());
    const QLocale articleLocale(m_result.language);
    m_language->setText(m_result.language.isEmpty() ? QString() : articleLocale.nativeLanguageName());
    m_grade->setVisible(graded);
    const ReviewSummary &review = m_result.review;
    const QString state = review.state.isEmpty() ? tr("Draft") : review.state;
    m_state->setText(review.site.isEmpty() ? state : tr("%1 · %2", "what is on the site, where the text stands").arg(review.site, state));
    m_state->setToolTip(review.holds ? tr("The text is approved exactly as it is.")
                                     : review.isChanged ? tr("The text on screen is not the approved one.") : tr("This article was not medically reviewed yet."));
    const Readiness &readiness = m_result.readiness;
    m_readiness->setVisible(!readiness.tasks.isEmpty());
    m_readiness->setText(tr("%1 / %2 done").arg(readiness.done()).arg(readiness.applicable()));
    m_readiness->setAccessibleName(tr("Checklist: %1 of %2 done").arg(readiness.done()).arg(readiness.applicable()));
    fit();
}

void StatusPanel::fit()
{
    // What matters least gives way to what would be cut off else.
    const std::initializer_list<QLabel *> leastFirst{m_language, m_time, m_place, m_words, m_saved};
    for (QLabel *label : leastFirst)
        label->setVisible(!label->text().isEmpty());
    for (QLabel *label : leastFirst) {
        if (layout()->sizeHint().width() <= width())
            return;
        label->hide();
    }
}

} // namespace articular
