// SPDX-License-Identifier: GPL-3.0-or-later
// Asks about all pictures that are about to go into the text at once: what each shows, and whether a patient can be seen. No
// answer is chosen beforehand. Storing them is the caller's work.
#pragma once

#include <QDialog>
#include <QImage>

#include <vector>

class QLabel;
class QPushButton;

namespace articular {

class PictureQuestions;

/// What the writer said about one picture.
struct DescribedPicture
{
    QString description;                  ///< empty: it only decorates
    QString consent;                      ///< its number; empty: no patient, scan or screen is shown
};

class PicturesSheet : public QDialog
{
    Q_OBJECT

public:
    /// Small copies of the pictures, to be looked at; null ones cannot be shown.
    PicturesSheet(const QList<QImage> &pictures, QWidget *parent);
    ~PicturesSheet() override;

signals:
    /// One answer a picture, in their order.
    void answered(const QList<articular::DescribedPicture> &answers);

private:
    void showState();

    std::vector<PictureQuestions *> m_questions;
    QLabel *m_open;
    QPushButton *m_insert;
};

} // namespace articular
