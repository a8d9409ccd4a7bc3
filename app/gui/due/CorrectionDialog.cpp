// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/due/CorrectionDialog.h"

#include "gui/controls/ToneLabel.h"
#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

CorrectionDialog::CorrectionDialog(const Page &page, QWidget *parent)
    : QDialog(parent), m_page(page), m_first(new ToneLabel(Tone::Problem, this)), m_steps(new ToneLabel(Tone::Neutral, this))
{
    setWindowTitle(tr("Correct this page"));
    auto *heading = new ToneLabel(Tone::Neutral, this);
    heading->setBold(true);
    heading->setText(tr("What is wrong with “%1”?").arg(page.title));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    auto *group = new QButtonGroup(this);
    for (const auto &[text, note] : {std::pair(tr("A typing error"), tr("What the page says stays the same.")),
                                     std::pair(tr("A fact is wrong or out of date"), tr("Nobody comes to harm by it.")),
                                     std::pair(tr("It could harm somebody"), tr("A wrong dose, a warning that is missing, somebody who can be recognised."))}) {
        auto *choice = new WrappingChoice(WrappingChoice::Kind::Radio, this);
        choice->setText(text);
        choice->setNote(note);
        group->addButton(choice->button());
        connect(choice->button(), &QAbstractButton::toggled, this, &CorrectionDialog::updateState);
        layout->addWidget(choice);
        m_kinds.append(choice);
    }
    m_first->setBold(true);
    layout->addWidget(m_first);
    layout->addWidget(m_steps);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_openPage = buttons->addButton(tr("Open the page on the &site"), QDialogButtonBox::ActionRole);
    m_takeDown = buttons->addButton(tr("It is &down: record that…"), QDialogButtonBox::ActionRole);
    m_newVersion = buttons->addButton(tr("Make a &new version"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_openPage, m_takeDown, m_newVersion, close})
        button->setAutoDefault(false);
    layout->addWidget(buttons);
    buttons->setFocusProxy(nullptr); // Its first button, which Tab would insist on, is hidden at first.
    connect(m_openPage, &QPushButton::clicked, this, &CorrectionDialog::openPageRequested);
    connect(m_takeDown, &QPushButton::clicked, this, &CorrectionDialog::takeDownRequested);
    connect(m_newVersion, &QPushButton::clicked, this, &CorrectionDialog::newVersionRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int width = fontMetrics().averageCharWidth() * 80;
    resize(width, width * 5 / 8);
    updateState();
}

std::optional<CorrectionDialog::Kind> CorrectionDialog::kind() const
{
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds.at(i)->isChecked())
            return Kind(i);
    }
    return std::nullopt;
}

void CorrectionDialog::updateState()
{
    const std::optional<Kind> wrong = kind();
    const bool isHarm = wrong == Kind::Harm, mustComeDown = isHarm && !m_page.isTakenDown;
    m_first->setVisible(mustComeDown);
    m_openPage->setVisible(mustComeDown && !m_page.address.isEmpty());
    m_takeDown->setVisible(mustComeDown);
    m_newVersion->setVisible(wrong && !mustComeDown);
    m_first->setText(m_page.address.isEmpty() ? tr("First make sure that nobody reads it: no page is recorded, so ask whoever runs the website.")
                                              : tr("First take the page down: %1").arg(m_page.address));
    if (!wrong)
        m_steps->setText(tr("The page on the site stays as it is until you have chosen."));
    else if (mustComeDown)
        m_steps->setText(tr("1. In WordPress: open the post and choose “Switch to draft”. On another site: ask whoever runs it to take the page away.\n"
                            "2. Open the address in a private window of the browser: it must be gone. Empty the site's cache if it is not.\n"
                            "3. Record here that it is down, and why. After that the text can be mended in peace."));
    else if (isHarm)
        m_steps->setText(tr("The page is taken down. Make a new version, mend it, and send it for review: the reviewer reads the whole of it before it goes out again."));
    else if (wrong == Kind::Fact)
        m_steps->setText(tr("The page stays on the site meanwhile. Make a new version, mend the fact and its source, and send it for review: the reviewer is shown what changed. "
                            "Then publish it in place of the old one."));
    else
        m_steps->setText(tr("The page stays on the site meanwhile. Make a new version, mend the words, and send it for review: the reviewer is shown only what changed and can sign "
                            "just that. Then publish it in place of the old one."));
}

} // namespace articular
