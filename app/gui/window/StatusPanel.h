// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar says about the article: length, reading time and grade, language, readiness, state.
#pragma once

#include "core/analysis/AnalysisResult.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace articular {

class StatusPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPanel(QWidget *parent = nullptr);

    void setAnalysis(const AnalysisResult &result);
    /// 1-based.
    void setPlace(int line, int column);
    QSize minimumSizeHint() const override;

signals:
    void checklistRequested();
    void gradeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showAnalysis();
    void fit();

    AnalysisResult m_result;
    int m_line = 1, m_column = 1;
    QLabel *m_place;
    QLabel *m_words;
    QLabel *m_time;
    QPushButton *m_grade;
    QLabel *m_language;
    QLabel *m_state;
    QPushButton *m_readiness;
};

} // namespace articular
