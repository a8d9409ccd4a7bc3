// SPDX-License-Identifier: GPL-3.0-or-later
// How hard the article is to read: one grade against its target, the sentences that would gain most from mending, and each
// paragraph's grade. The other figures are folded away.
#pragma once

#include "core/analysis/AnalysisResult.h"
#include "gui/controls/Tone.h"

#include <QWidget>

class QListView;
class QToolButton;
class QVBoxLayout;

namespace articular {

class PassagesModel;
class SentenceRow;
class ToneLabel;

class ReadabilityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReadabilityPanel(QWidget *parent = nullptr);

    void setAnalysis(const AnalysisResult &result);

signals:
    /// Byte of the text of `revision` where a chosen sentence or paragraph begins.
    void jumpRequested(qsizetype offset, quint64 revision);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    void retranslate();
    void showGrade();
    void showSentences();
    void showFigures();
    Tone toneOf(double grade) const;

    AnalysisResult m_result;
    ToneLabel *m_grade;
    ToneLabel *m_target;
    ToneLabel *m_mendable;
    QWidget *m_body;
    ToneLabel *m_sentencesTitle;
    QVBoxLayout *m_sentenceLayout;
    QList<SentenceRow *> m_sentences;
    ToneLabel *m_passagesTitle;
    PassagesModel *m_model;
    QListView *m_passages;
    QToolButton *m_fold;
    ToneLabel *m_figures;
};

} // namespace articular
