// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/PicturesSheet.h"

#include "gui/editor/PictureQuestions.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace articular {

PicturesSheet::PicturesSheet(const QList<QImage> &pictures, QWidget *parent) : QDialog(parent), m_open(new QLabel)
{
    setWindowTitle(pictures.size() == 1 ? tr("Insert a picture") : tr("Insert pictures"));
    auto *column = new QVBoxLayout(this);
    auto *rows = new QWidget;
    auto *rowsLayout = new QVBoxLayout(rows);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        auto *questions = new PictureQuestions(pictures[i], int(i) + 1, int(pictures.size()), rows);
        connect(questions, &PictureQuestions::changed, this, &PicturesSheet::showState);
        rowsLayout->addWidget(questions);
        m_questions.push_back(questions);
    }
    rowsLayout->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(rows);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // Its questions are the places to stop at.
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(area, 1);
    auto *hint = new QLabel(tr("Pictures are stored beside the article without place, date or camera, under a name that says nothing."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_open);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_insert = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    m_insert->setDefault(true);
    column->addWidget(buttons);
    resize(620, pictures.size() == 1 ? 380 : 620);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QList<DescribedPicture> answers;
        for (const PictureQuestions *questions : m_questions)
            answers.append(questions->answer());
        accept();
        emit answered(answers);
    });
    showState();
}

PicturesSheet::~PicturesSheet() = default;

void PicturesSheet::showState()
{
    const auto open = std::ranges::count_if(m_questions, [](const PictureQuestions *questions) { return !questions->isAnswered(); });
    m_insert->setEnabled(open == 0);
    m_open->setText(open == 0 ? QString() : tr("Pictures that wait for answers: %1").arg(open));
}

} // namespace articular
