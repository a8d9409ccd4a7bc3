// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/references/ReferenceDialog.h"

#include "core/references/CslEntry.h"
#include "core/references/PastedCitation.h"
#include "core/references/ReferenceImport.h"
#include "gui/controls/ToneLabel.h"
#include "gui/references/ReferenceForm.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

ReferenceDialog::ReferenceDialog(const QJsonObject &entry, QWidget *parent)
    : QDialog(parent), m_isNew(textField(entry, u"id").isEmpty()), m_pasteLabel(new QLabel(this)), m_paste(new QPlainTextEdit(this)),
      m_notUnderstood(new ToneLabel(Tone::Attention, this)), m_form(new ReferenceForm), m_problem(new ToneLabel(Tone::Problem, this))
{
    m_pasteLabel->setBuddy(m_paste);
    m_pasteLabel->setWordWrap(true);
    m_paste->setTabChangesFocus(true);
    m_paste->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_notUnderstood->hide();
    m_problem->hide();
    m_form->setEntry(entry);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // Its fields are the places to stop at.
    scroll->setWidget(m_form);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pasteLabel);
    layout->addWidget(m_paste);
    layout->addWidget(m_notUnderstood);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_pasteLabel->setVisible(m_isNew);
    m_paste->setVisible(m_isNew);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &ReferenceDialog::fillFromPaste);
    connect(m_form, &ReferenceForm::changed, this, [this] {
        if (!m_problem->isHidden())
            setProblem(m_form->problems(false).join(u'\n'));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &ReferenceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReferenceDialog::reject);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * (m_isNew ? 40 : 34));
    if (m_isNew)
        m_paste->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusTitle();
}

QJsonObject ReferenceDialog::entry() const
{
    return m_form->entry();
}

void ReferenceDialog::setProblem(const QString &message)
{
    m_problem->setText(message);
    m_problem->setVisible(!message.isEmpty());
}

void ReferenceDialog::fillFromPaste()
{
    const QString text = m_paste->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_notUnderstood->hide();
        return;
    }
    // A record of a database or reference program says more than a line of a list.
    constexpr qsizetype longestRecord = 100'000;
    const ReferenceImport record = readReferences(text.left(longestRecord).toUtf8());
    PastedCitation citation = record.references.isEmpty() ? parseCitation(text) : PastedCitation{record.references.constFirst().entry, {}};
    citation.entry.remove(u"id"_s);
    m_form->setEntry(citation.entry);
    QString hint = tr("Please compare the fields below with the source.");
    if (!citation.notUnderstood.isEmpty())
        hint += u' ' + tr("These words found no field: %1").arg(citation.notUnderstood);
    if (record.references.size() > 1)
        hint += u' ' + tr("Only the first of the entries is shown. For many, choose File, Import references.");
    m_notUnderstood->setText(hint);
    m_notUnderstood->show();
}

void ReferenceDialog::save()
{
    const QStringList problems = m_form->problems(true);
    setProblem(problems.join(u'\n'));
    if (problems.isEmpty())
        emit saveRequested(entry());
}

void ReferenceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReferenceDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("New reference") : tr("Change reference"));
    m_pasteLabel->setText(tr("Paste a citation, and the fields fill themselves. Or fill them in below."));
    m_paste->setPlaceholderText(tr("Smith JA, Jones B. Title of the article. Name of the journal. 2021;12(3):45-50. doi: …"));
    m_paste->setAccessibleName(tr("Citation to take apart"));
    m_save->setText(m_isNew ? tr("Add reference") : tr("Keep changes"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace articular
