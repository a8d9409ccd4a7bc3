// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/ReasonList.h"

#include "gui/controls/ToneLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// More of one kind are counted, not shown.
constexpr qsizetype mostShown = 20;

QString buttonText(ExportRemedy remedy)
{
    switch (remedy) {
    case ExportRemedy::None: break;
    case ExportRemedy::Show: return ReasonList::tr("Show");
    case ExportRemedy::Open: return ReasonList::tr("Open");
    case ExportRemedy::Send: return ReasonList::tr("Send for review…");
    case ExportRemedy::Approve: return ReasonList::tr("Approve…");
    case ExportRemedy::SetUpApproval: return ReasonList::tr("Set up approval…");
    }
    return {};
}

} // namespace

ExportRemedy remedyFor(const Finding &reason, const ExportLook &look, const QSet<ExportRemedy> &possible)
{
    if (reason.ruleId == "exp-practice"_L1)
        return ExportRemedy::None;
    const bool isAboutApproval = reason.ruleId == "rev-approval"_L1 || reason.ruleId == "req-reviewer"_L1 || reason.ruleId == "rev-due"_L1;
    if (!isAboutApproval)
        return ExportRemedy::Show;
    const ExportRemedy next = !look.isApprovalSetUp ? ExportRemedy::SetUpApproval
        : look.phase == ArticlePhase::InReview || look.phase == ArticlePhase::ReviewDue ? ExportRemedy::Approve : ExportRemedy::Send;
    return possible.contains(next) ? next : ExportRemedy::None;
}

ReasonList::ReasonList(const QString &current, const QSet<ExportRemedy> &possible, QWidget *parent)
    : QWidget(parent), m_current(current), m_possible(possible), m_icon(new QLabel(this)), m_headline(new ToneLabel(Tone::Neutral, this)),
      m_rows(new QVBoxLayout)
{
    m_headline->setBold(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_headline, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addLayout(m_rows);
}

void ReasonList::setHeadline(Tone tone, const QString &icon, const QString &text)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(toneIcon(icon, tone).pixmap(size));
    m_headline->setTone(tone);
    m_headline->setText(text);
}

void ReasonList::clear()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(m_content);
}

void ReasonList::addRow(const QString &text, const QString &button, const std::function<void()> &act)
{
    auto *row = new QHBoxLayout;
    auto *message = new ToneLabel(Tone::Neutral, m_content);
    message->setText(u"• "_s + text);
    message->setAccessibleName(text);
    row->addWidget(message, 1);
    if (!button.isEmpty()) {
        auto *go = new QPushButton(button, m_content);
        go->setAutoDefault(false);
        go->setAccessibleName(tr("%1: %2", "button, reason").arg(button, text));
        connect(go, &QPushButton::clicked, this, act);
        row->addWidget(go, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
}

void ReasonList::setLooks(const QList<ExportLook> &looks, qsizetype count)
{
    clear();
    if (count == 0)
        setHeadline(Tone::Attention, u"panel-todo"_s, tr("Tick an article."));
    else if (looks.size() < count)
        setHeadline(Tone::Quiet, u"panel-todo"_s, count == 1 ? tr("Looking whether it can be published…") : tr("Looking which can be published… %1 of %2").arg(looks.size()).arg(count));
    else if (count == 1)
        showOne(looks.first());
    else
        showSeveral(looks, count);
}

void ReasonList::showOne(const ExportLook &look)
{
    if (!look.problem.isEmpty()) {
        setHeadline(Tone::Problem, u"panel-error"_s, tr("It cannot be exported at all: %1").arg(look.problem));
        return;
    }
    if (look.mayBePublished()) {
        setHeadline(Tone::Good, u"panel-done"_s, tr("It can be published: version %1 is approved.").arg(look.version));
        return;
    }
    setHeadline(Tone::Attention, u"panel-warning"_s, look.reasons.size() == 1 ? tr("It can only be exported as a draft. The reason:")
                                                                              : tr("It can only be exported as a draft. %1 reasons:").arg(look.reasons.size()));
    for (const Finding &reason : look.reasons.first(std::min(mostShown, look.reasons.size()))) {
        const ExportRemedy remedy = look.path == m_current ? remedyFor(reason, look, m_possible) : ExportRemedy::Open;
        addRow(reason.message, buttonText(remedy), [this, remedy, reason, path = look.path] {
            if (remedy == ExportRemedy::Show)
                emit showWanted(reason);
            else if (remedy == ExportRemedy::Open)
                emit openWanted(path);
            else
                emit remedyWanted(remedy);
        });
    }
    if (look.reasons.size() > mostShown)
        addRow(tr("and %1 more").arg(look.reasons.size() - mostShown), {}, {});
}

void ReasonList::showSeveral(const QList<ExportLook> &looks, qsizetype count)
{
    const auto ready = std::ranges::count_if(looks, &ExportLook::mayBePublished);
    if (ready == count) {
        setHeadline(Tone::Good, u"panel-done"_s, tr("All %1 can be published.").arg(count));
        return;
    }
    setHeadline(Tone::Attention, u"panel-warning"_s, ready == 0 ? tr("None of the %1 can be published yet; drafts can be made.").arg(count)
                                                                : tr("%1 of %2 can be published. The others only as drafts:").arg(ready).arg(count));
    qsizetype shown = 0;
    for (const ExportLook &look : looks) {
        if (look.mayBePublished() || ++shown > mostShown)
            continue;
        const QString why = !look.problem.isEmpty() ? look.problem : look.reasons.first().message;
        const QString more = look.reasons.size() > 1 ? u' ' + tr("And %1 more.").arg(look.reasons.size() - 1) : QString();
        addRow(tr("%1: %2", "an article and a note about it").arg(look.title, why) + more, tr("Open"), [this, path = look.path] { emit openWanted(path); });
    }
    if (shown > mostShown)
        addRow(tr("and %1 more").arg(shown - mostShown), {}, {});
}

} // namespace articular
