// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/ProblemDetails.h"

#include "gui/controls/ToneLabel.h"
#include "gui/findings/SwitchOffForm.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace articular {

ProblemDetails::ProblemDetails(QWidget *parent)
    : QWidget(parent), m_message(new ToneLabel(Tone::Neutral, this)), m_why(new ToneLabel(Tone::Quiet, this)),
      m_source(new QLabel(this)), m_fix(new QPushButton(this)), m_fixAll(new QPushButton(this)),
      m_jump(new QPushButton(this)), m_switchOff(new QPushButton(this)), m_noPatient(new QPushButton(this)),
      m_ask(new QPushButton(this)), m_asked(new ToneLabel(Tone::Quiet, this)), m_form(new SwitchOffForm(this))
{
    m_message->setBold(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_source->setTextFormat(Qt::RichText);
    m_source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_source->setOpenExternalLinks(true);
    m_source->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_fix);
    buttons->addWidget(m_jump);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_why);
    layout->addWidget(m_source);
    layout->addLayout(buttons);
    layout->addWidget(m_fixAll, 0, Qt::AlignLeading);
    for (QPushButton *button : {m_noPatient, m_ask, m_switchOff})
        layout->addWidget(button, 0, Qt::AlignLeading);
    layout->addWidget(m_asked);
    layout->addWidget(m_form);
    layout->addStretch(1);
    connect(m_fix, &QPushButton::clicked, this, &ProblemDetails::fixRequested);
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemDetails::fixAllRequested);
    connect(m_jump, &QPushButton::clicked, this, &ProblemDetails::jumpRequested);
    connect(m_switchOff, &QPushButton::clicked, this, &ProblemDetails::askForReason);
    connect(m_noPatient, &QPushButton::clicked, this, &ProblemDetails::noPatientRequested);
    connect(m_ask, &QPushButton::clicked, this, &ProblemDetails::questionRequested);
    connect(m_form, &SwitchOffForm::answered, this, &ProblemDetails::switchOffRequested);
    m_form->hide();
    retranslate();
}

void ProblemDetails::setFinding(const Finding *finding)
{
    if (finding && m_finding == *finding)
        return;
    // Typing elsewhere moves the problem; the answer is still about it.
    if (!finding || !m_finding || finding->fingerprint != m_finding->fingerprint || finding->ruleId != m_finding->ruleId)
        m_form->hide();
    m_finding = finding ? std::optional(*finding) : std::nullopt;
    retranslate();
}

void ProblemDetails::setFixable(int alike)
{
    if (alike == m_alike)
        return;
    m_alike = alike;
    retranslate();
}

void ProblemDetails::setReason(const QString &reason)
{
    if (std::exchange(m_reason, reason) != reason)
        retranslate();
}

void ProblemDetails::setSwitchable(bool switchable)
{
    if (!switchable)
        m_form->hide();
    if (std::exchange(m_switchable, switchable) != switchable)
        retranslate();
}

void ProblemDetails::setAsked(bool asked)
{
    if (std::exchange(m_isAsked, asked) != asked)
        retranslate();
}

void ProblemDetails::setLock(const QString &reason)
{
    if (!reason.isEmpty())
        m_form->hide();
    m_lockReason = reason;
    retranslate();
}

void ProblemDetails::askForReason()
{
    m_form->ask();
}

void ProblemDetails::refuseReason()
{
    m_form->refuse();
}

void ProblemDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProblemDetails::retranslate()
{
    const Finding finding = m_finding.value_or(Finding{});
    m_message->setText(finding.message);
    m_message->setVisible(m_finding.has_value());
    m_why->setText(!m_reason.isEmpty() ? tr("It does not count here. Reason: %1").arg(m_reason)
                   : m_finding ? finding.why : tr("Choose a problem to see why it matters and how to mend it."));
    m_why->setVisible(!m_why->text().isEmpty());
    const QUrl source(finding.link);
    const bool hasSource = source.scheme() == QLatin1String("https") || source.scheme() == QLatin1String("http");
    m_source->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                          .arg(source.toString(QUrl::FullyEncoded).toHtmlEscaped(), tr("Where this rule comes from").toHtmlEscaped()));
    m_source->setAccessibleName(tr("Where this rule comes from"));
    m_source->setToolTip(finding.link);
    m_source->setVisible(hasSource);
    m_fix->setText(finding.fix && !finding.fix->label.isEmpty() ? finding.fix->label : tr("Fix"));
    m_fix->setVisible(m_alike > 0);
    m_fixAll->setText(tr("Fix all of this kind (%1)").arg(QLocale().toString(m_alike)));
    m_fixAll->setVisible(m_alike > 1);
    m_switchOff->setText(tr("Switch off here…"));
    m_switchOff->setToolTip(m_lockReason.isEmpty() ? tr("Keeps this rule silent in this part of the text, for a reason that you give") : m_lockReason);
    m_switchOff->setVisible(m_finding && m_switchable);
    const bool isPrivate = m_reason.isEmpty() && finding.ruleId.startsWith(QLatin1String("prv-"));
    m_noPatient->setText(tr("Not a patient"));
    m_noPatient->setToolTip(tr("Says so to the reviewer, who decides about it. You can send the article then."));
    m_noPatient->setVisible(isPrivate && !m_isAsked && finding.ruleId.startsWith(QLatin1String("prv-identifiers")));
    m_ask->setText(tr("Ask the reviewer about this…"));
    m_ask->setVisible(isPrivate && !m_isAsked);
    m_asked->setText(tr("The reviewer is told about it and decides."));
    m_asked->setVisible(isPrivate && m_isAsked);
    for (QPushButton *button : {m_fix, m_fixAll, m_switchOff})
        button->setEnabled(m_lockReason.isEmpty());
    for (QPushButton *button : {m_fix, m_fixAll})
        button->setToolTip(m_lockReason);
    m_jump->setText(tr("Go there"));
    m_jump->setVisible(m_finding.has_value());
}

} // namespace articular
