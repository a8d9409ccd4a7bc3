// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/claims/QuestionDialog.h"

#include "gui/controls/ToneLabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

QuestionDialog::QuestionDialog(const QString &sentence, QWidget *parent)
    : QDialog(parent), m_question(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Ask the reviewer"));
    auto *quoted = new ToneLabel(Tone::Neutral, this);
    quoted->setText(sentence.size() <= 300 ? sentence : sentence.left(299) + u'…');
    quoted->setBold(true);
    auto *note = new ToneLabel(Tone::Quiet, this);
    note->setText(tr("You can go on and send the article. It is not published before the reviewer has decided."));
    m_question->setPlaceholderText(tr("What would you like to know? It may stay empty."));
    m_question->setAccessibleName(tr("Your question"));
    m_question->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *ask = buttons->addButton(tr("Ask"), QDialogButtonBox::AcceptRole);
    ask->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quoted);
    layout->addWidget(m_question, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit asked(m_question->toPlainText().trimmed());
        accept();
    });
    const int width = fontMetrics().averageCharWidth() * 70;
    resize(width, width / 2);
    m_question->setFocus(Qt::OtherFocusReason);
}

} // namespace articular
