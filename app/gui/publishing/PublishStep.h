// SPDX-License-Identifier: GPL-3.0-or-later
// One numbered step of a sheet: a sign that says whether it is done, what to do, and room for its controls.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace articular {

class ToneLabel;

class PublishStep : public QWidget
{
    Q_OBJECT

public:
    PublishStep(int number, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    /// Where the controls go.
    QVBoxLayout *content() const { return m_content; }
    void setExplanation(const QString &explanation);
    bool isDone() const { return m_isDone; }
    void setDone(bool done);

private:
    void showState();

    const QString m_title;
    bool m_isDone = false;
    QLabel *m_sign;
    ToneLabel *m_heading, *m_explanation;
    QVBoxLayout *m_content;
};

} // namespace articular
