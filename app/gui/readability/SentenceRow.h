// SPDX-License-Identifier: GPL-3.0-or-later
// One hard sentence with its grade and a button that goes to it.
#pragma once

#include "core/statistics/TextStatistics.h"

#include <QWidget>

class QPushButton;

namespace articular {

class ToneLabel;

class SentenceRow : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceRow(QWidget *parent = nullptr);

    void setSentence(const SentenceGrade &sentence);
    const SentenceGrade &sentence() const { return m_sentence; }

signals:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SentenceGrade m_sentence;
    ToneLabel *m_grade;
    ToneLabel *m_text;
    QPushButton *m_button;
};

} // namespace articular
