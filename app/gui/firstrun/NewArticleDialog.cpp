// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/firstrun/NewArticleDialog.h"

#include "gui/controls/ToneLabel.h"
#include "gui/firstrun/TemplateCard.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

NewArticleDialog::NewArticleDialog(QWidget *parent)
    : QDialog(parent), m_question(new ToneLabel(Tone::Neutral, this)), m_problem(new ToneLabel(Tone::Problem, this)),
      m_group(new QButtonGroup(this)), m_titleLabel(new QLabel(this)), m_title(new QLineEdit(this))
{
    QFont large = m_question->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_question->setFont(large);
    auto *cards = new QGridLayout;
    for (const QString &type : {u"condition"_s, u"procedure"_s, u"research"_s, u"faq"_s, u"story"_s}) {
        auto *card = new TemplateCard(type, u"panel-%1"_s.arg(type), this);
        m_group->addButton(card);
        cards->addWidget(card, int(m_cards.size()) / 2, int(m_cards.size()) % 2);
        m_cards.append(card);
        connect(card, &TemplateCard::activated, this, [this] { m_create->click(); });
    }
    m_cards.constFirst()->setChecked(true);
    auto *buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_create->setDefault(true);
    m_titleLabel->setBuddy(m_title);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height();
    layout->setContentsMargins(gap, gap, gap, gap);
    cards->setSpacing(gap / 2);
    layout->addWidget(m_question);
    layout->addSpacing(gap / 4);
    layout->addLayout(cards);
    layout->addSpacing(gap / 2);
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addSpacing(gap / 2);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewArticleDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        setProblem({});
        accept();
        emit createRequested(answers());
    });
    retranslate();
    const int width = fontMetrics().averageCharWidth() * 90;
    resize(width, layout->totalHeightForWidth(width));
    m_title->setFocus(Qt::OtherFocusReason);
}

NewArticleAnswers NewArticleDialog::answers() const
{
    const auto *card = qobject_cast<const TemplateCard *>(m_group->checkedButton());
    return {card ? card->type() : u"other"_s, m_title->text().simplified()};
}

void NewArticleDialog::setProblem(const QString &message)
{
    m_problem->setText(message);
    m_problem->setVisible(!message.isEmpty());
}

void NewArticleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void NewArticleDialog::retranslate()
{
    const QStringList names{tr("A condition explained"), tr("A procedure explained"), tr("Research summed up"),
                            tr("Questions and answers"), tr("A patient's story")};
    const QStringList descriptions{tr("What it is, how it feels, what helps and when to see a doctor."),
                                   tr("What happens before, during and after, with risks and alternatives."),
                                   tr("What was studied, what was found and what is not known yet."),
                                   tr("The questions that patients ask most, answered briefly."),
                                   tr("One person's way, told with consent and without promises.")};
    setWindowTitle(tr("New article"));
    m_question->setText(tr("What will you write?"));
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setText(names.at(i));
        m_cards.at(i)->setAccessibleName(names.at(i));
        m_cards.at(i)->setDescription(descriptions.at(i));
    }
    m_titleLabel->setText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("You can also decide later"));
    m_create->setText(tr("Create"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace articular
