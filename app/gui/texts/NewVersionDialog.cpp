// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/NewVersionDialog.h"

#include "gui/controls/ToneLabel.h"
#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace articular {

NewVersionDialog::NewVersionDialog(const Text &text, QWidget *parent)
    : SigningDialog(tr("&Save and sign"), parent), m_text(text), m_words(new QPlainTextEdit(text.words, this)), m_version(new QLineEdit(text.version, this)),
      m_same(new WrappingChoice(WrappingChoice::Kind::Radio, this)), m_other(new WrappingChoice(WrappingChoice::Kind::Radio, this))
{
    setWindowTitle(tr("New version of “%1”").arg(text.name));
    m_words->setAccessibleName(tr("Words"));
    m_words->setTabChangesFocus(true);
    m_words->setReadOnly(!text.isFile);
    m_version->setEnabled(text.isFile);
    auto *form = new QFormLayout;
    form->addRow(tr("&Version:"), m_version);
    content()->addLayout(form);
    if (!text.isFile) {
        auto *elsewhere = new ToneLabel(Tone::Quiet, this);
        elsewhere->setText(tr("These words are in the clinic's settings or in the design of its pages. Change them there; here you sign them as they are now."));
        content()->addWidget(elsewhere);
    }
    content()->addWidget(m_words, 1);
    auto *question = new ToneLabel(Tone::Neutral, this);
    question->setBold(true);
    question->setText(tr("Does it change what articles may say?"));
    content()->addWidget(question);
    m_same->setText(tr("No: the meaning is the same"));
    m_same->setNote(tr("Articles that show it stay approved, and are to be published again."));
    m_other->setText(tr("Yes: it says something else"));
    m_other->setNote(tr("Articles that show it have to be reviewed again."));
    auto *group = new QButtonGroup(this);
    for (WrappingChoice *choice : {m_same, m_other}) {
        group->addButton(choice->button());
        content()->addWidget(choice);
        connect(choice->button(), &QAbstractButton::toggled, this, &NewVersionDialog::updateState);
    }
    connect(m_words, &QPlainTextEdit::textChanged, this, &NewVersionDialog::updateState);
    connect(m_version, &QLineEdit::textChanged, this, &NewVersionDialog::updateState);
    const int width = fontMetrics().averageCharWidth() * 84;
    resize(width, width * 4 / 5);
    updateState();
}

QString NewVersionDialog::words() const
{
    return m_words->toPlainText();
}

QString NewVersionDialog::version() const
{
    return m_version->text().trimmed();
}

bool NewVersionDialog::changesMeaning() const
{
    return m_other->isChecked();
}

void NewVersionDialog::updateState()
{
    const bool hasOtherWords = m_text.isFile && words().trimmed() != m_text.words.trimmed();
    if (m_text.isFile && words().trimmed().isEmpty())
        setObstacle(tr("Write the words first."));
    else if (hasOtherWords && !m_text.version.isEmpty() && version() == m_text.version)
        setObstacle(tr("Other words need another version: it was “%1” until now.").arg(m_text.version));
    else if (!m_same->isChecked() && !m_other->isChecked())
        setObstacle(tr("Say whether it changes what articles may say."));
    else
        setObstacle({});
}

} // namespace articular
