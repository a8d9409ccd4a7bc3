// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readability/ReadabilityPanel.h"

#include "core/language/LanguageName.h"
#include "gui/controls/ToneLabel.h"
#include "gui/readability/PassagesModel.h"
#include "gui/readability/SentenceRow.h"

#include <QEvent>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace articular {

namespace {

/// Few short words give grades below nought, which say nothing to a writer.
QString gradeText(double grade)
{
    return QLocale().toString(std::max(grade, 0.0), 'f', 1);
}

ToneLabel *title(QWidget *parent)
{
    auto *label = new ToneLabel(Tone::Neutral, parent);
    label->setBold(true);
    return label;
}

} // namespace

ReadabilityPanel::ReadabilityPanel(QWidget *parent)
    : QWidget(parent), m_grade(title(this)), m_target(new ToneLabel(Tone::Quiet, this)),
      m_mendable(new ToneLabel(Tone::Quiet, this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_fold, &QToolButton::toggled, m_figures, &QWidget::setVisible);
    connect(m_fold, &QToolButton::toggled, this,
            [this](bool open) { m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    connect(m_passages, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const PassageGrade *passage = m_model->passage(index))
            emit jumpRequested(passage->range.start, m_result.revision);
    });
    retranslate();
}

QWidget *ReadabilityPanel::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_grade);
    layout->addWidget(m_target);
    layout->addWidget(m_mendable);
    m_body = new QWidget(content);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, body->spacing() * 2, 0, 0);
    m_sentencesTitle = title(m_body);
    body->addWidget(m_sentencesTitle);
    m_sentenceLayout = new QVBoxLayout;
    m_sentenceLayout->setSpacing(body->spacing() * 2);
    body->addLayout(m_sentenceLayout);
    body->addSpacing(body->spacing() * 2);
    m_passagesTitle = title(m_body);
    body->addWidget(m_passagesTitle);
    m_model = new PassagesModel(this);
    m_passages = new QListView(m_body);
    m_passages->setModel(m_model);
    m_passages->setFrameShape(QFrame::NoFrame);
    m_passages->setTextElideMode(Qt::ElideRight);
    m_passages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_passages->setUniformItemSizes(true);
    m_passages->setMinimumHeight(fontMetrics().height() * 8);
    body->addWidget(m_passages, 1);
    m_fold = new QToolButton(m_body);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    body->addWidget(m_fold);
    m_figures = new ToneLabel(Tone::Quiet, m_body);
    m_figures->setVisible(false);
    body->addWidget(m_figures);
    layout->addWidget(m_body, 1);
    layout->addStretch();
    return content;
}

void ReadabilityPanel::setAnalysis(const AnalysisResult &result)
{
    m_result = result;
    retranslate();
}

void ReadabilityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReadabilityPanel::retranslate()
{
    m_sentencesTitle->setText(tr("Hardest sentences"));
    m_passagesTitle->setText(tr("Paragraphs"));
    m_passages->setAccessibleName(tr("Paragraphs with their grades"));
    m_fold->setText(tr("Other figures"));
    showGrade();
    showSentences();
    m_model->setPassages(m_result.statistics.passages, m_result.gradeTarget, m_result.gradeLimit);
    showFigures();
}

Tone ReadabilityPanel::toneOf(double grade) const
{
    return grade > m_result.gradeLimit ? Tone::Attention : grade > m_result.gradeTarget ? Tone::Information : Tone::Good;
}

void ReadabilityPanel::showGrade()
{
    const TextStatistics &statistics = m_result.statistics;
    const bool isGraded = hasReadability(m_result.language) && statistics.counts.words > 0;
    m_body->setVisible(isGraded);
    m_mendable->setVisible(isGraded);
    m_target->setVisible(isGraded);
    if (!isGraded) {
        const bool isForeign = !m_result.language.isEmpty() && !hasReadability(m_result.language);
        m_grade->setTone(Tone::Quiet);
        m_grade->setText(isForeign ? tr("Reading grades are made for English. There are none for %1.")
                                         .arg(languageName(m_result.language))
                                   : tr("The reading grade appears here as you write."));
        return;
    }
    const double grade = fleschKincaidGrade(statistics.counts);
    m_grade->setTone(toneOf(grade));
    m_grade->setText(tr("Grade %1").arg(gradeText(grade)));
    const QString target = QString::number(m_result.gradeTarget);
    m_target->setText(grade <= m_result.gradeTarget ? tr("That is within the target, grade %1. Most patients can read it.").arg(target)
                      : grade <= m_result.gradeLimit
                          ? tr("The target is grade %1. Many patients can read it.").arg(target)
                          : tr("The target is grade %1. Above grade %2 many patients give up.").arg(target).arg(m_result.gradeLimit));
    m_mendable->setText(tr("Without the words that nobody can avoid here: grade %1.")
                            .arg(gradeText(fleschKincaidGrade(statistics.mendableCounts))));
}

void ReadabilityPanel::showSentences()
{
    const QList<SentenceGrade> &sentences = m_result.statistics.hardest;
    while (m_sentences.size() < sentences.size()) {
        auto *row = new SentenceRow;
        m_sentenceLayout->addWidget(row);
        m_sentences.append(row);
        connect(row, &SentenceRow::activated, this,
                [this, row] { emit jumpRequested(row->sentence().range.start, m_result.revision); });
    }
    for (qsizetype i = 0; i < m_sentences.size(); ++i) {
        m_sentences.at(i)->setVisible(i < sentences.size());
        if (i < sentences.size())
            m_sentences.at(i)->setSentence(sentences.at(i));
    }
    if (sentences.isEmpty())
        m_sentencesTitle->setText(tr("No sentence is hard to read."));
}

void ReadabilityPanel::showFigures()
{
    const TextCounts &counts = m_result.statistics.counts;
    const QLocale locale;
    const QStringList lines{
        tr("%1 words in %2 sentences").arg(locale.toString(counts.words), locale.toString(counts.sentences)),
        tr("Sentences of more than 20 words: %1").arg(locale.toString(m_result.statistics.longSentences)),
        tr("Reading ease (Flesch): %1 of 100").arg(locale.toString(fleschReadingEase(counts), 'f', 0)),
        isSmogReliable(counts) ? tr("SMOG grade: %1").arg(gradeText(smogGrade(counts)))
                               : tr("SMOG grade: %1, a guess from fewer than 30 sentences").arg(gradeText(smogGrade(counts)))};
    m_figures->setText(lines.join(u'\n'));
}

} // namespace articular
