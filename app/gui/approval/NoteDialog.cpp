// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/approval/NoteDialog.h"

#include "gui/controls/ToneLabel.h"
#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

NoteDialog::NoteDialog(const QString &quote, QWidget *parent)
    : QDialog(parent), m_quote(quote), m_kinds(new QButtonGroup(this)), m_label(new QLabel(this)), m_text(new QPlainTextEdit(this)),
      m_problem(new ToneLabel(Tone::Problem, this))
{
    setWindowTitle(tr("Add a note"));
    auto *layout = new QVBoxLayout(this);
    auto *quoted = new ToneLabel(Tone::Neutral, this);
    quoted->setText(u"“%1”"_s.arg(quote.size() <= 300 ? quote : quote.left(299) + u'…'));
    quoted->setBold(true);
    layout->addWidget(quoted);
    const std::pair<NoteKind, QString> kinds[] = {{NoteKind::Note, tr("A remark")},
                                                  {NoteKind::MustFix, tr("Must be mended before I approve")},
                                                  {NoteKind::Question, tr("A question to the writer")},
                                                  {NoteKind::Suggestion, tr("Other words instead")}};
    for (const auto &[kind, name] : kinds) {
        auto *choice = new WrappingChoice(WrappingChoice::Kind::Radio, this);
        choice->setText(name);
        choice->setChecked(kind == NoteKind::Note);
        m_kinds->addButton(choice->button(), int(kind));
        layout->addWidget(choice);
    }
    m_label->setBuddy(m_text);
    m_text->setTabChangesFocus(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_add = buttons->addButton(tr("&Add note"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    layout->addWidget(m_label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] { emit noteWritten(kind(), m_text->toPlainText().simplified()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::updateState);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool on) {
        // The words to change are there to be changed; what was written by hand stays.
        if (on && kind() == NoteKind::Suggestion && m_text->toPlainText().isEmpty())
            m_text->setPlainText(m_quote);
        updateState();
    });
    setTabOrder(m_kinds->buttons().constLast(), m_text);
    const int width = fontMetrics().averageCharWidth() * 70;
    resize(width, width * 3 / 5);
    m_text->setFocus(Qt::OtherFocusReason);
    updateState();
}

void NoteDialog::showProblem(const QString &problem)
{
    setBusy(false);
    m_problem->setText(problem);
    m_problem->show();
}

void NoteDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_text->setEnabled(!busy);
    updateState();
}

void NoteDialog::reject()
{
    // What is being recorded will be there or not in a moment; nobody should believe that it was stopped.
    if (!m_isBusy)
        QDialog::reject();
}

NoteKind NoteDialog::kind() const
{
    return NoteKind(m_kinds->checkedId());
}

void NoteDialog::updateState()
{
    const bool isSuggestion = kind() == NoteKind::Suggestion;
    const QString text = m_text->toPlainText().simplified();
    m_label->setText(isSuggestion ? tr("&Words to stand there instead (empty: nothing):") : tr("&Your note:"));
    m_text->setAccessibleName(isSuggestion ? tr("Words to stand there instead") : tr("Your note"));
    // Taking words out is a suggestion too; the same words are none.
    m_add->setEnabled(!m_isBusy && (isSuggestion ? text != m_quote.simplified() : !text.isEmpty()));
}

} // namespace articular
