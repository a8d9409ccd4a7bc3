// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar says about the article: length, reading time and grade, language, readiness, state.
#pragma once

#include "core/base/Clock.h"
#include "gui/session/DocumentSession.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace articular {

class StatusPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPanel(QWidget *parent = nullptr);

    void setAnalysis(const AnalysisResult &result);
    /// Says from now on when the session was saved. Both outlive it.
    void follow(const DocumentSession &session, const Clock &clock);
    /// Of the text that is selected; none without one.
    void setSelectedWords(std::optional<int> words);
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
    void showSaved();
    void fit();

    AnalysisResult m_result;
    std::optional<int> m_selectedWords;
    int m_line = 1, m_column = 1;
    QDateTime m_savedAt;                  ///< invalid: not since it was opened
    QLabel *m_place;
    QLabel *m_saved;
    QLabel *m_words;
    QLabel *m_time;
    QPushButton *m_grade;
    QLabel *m_language;
    QLabel *m_state;
    QPushButton *m_readiness;
};

} // namespace articular
