// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about one picture, beside it. One row of a PicturesSheet.
#pragma once

#include "gui/editor/PicturesSheet.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace articular {

class WrappingChoice;

class PictureQuestions : public QWidget
{
    Q_OBJECT

public:
    /// `number` counts from 1, of `count` pictures.
    PictureQuestions(const QImage &picture, int number, int count, QWidget *parent);

    bool isAnswered() const;
    DescribedPicture answer() const;

signals:
    void changed();

private:
    QWidget *pictureLabel(const QImage &picture, const QString &name);

    QLineEdit *m_description;
    WrappingChoice *m_decorates;
    WrappingChoice *m_no, *m_yes;
    QButtonGroup *m_answers;
    QLineEdit *m_consent;
    WrappingChoice *m_checked;
};

} // namespace articular
