// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/approval/ApproveSheet.h"

#include "core/trust/ListedSignatures.h"
#include "gui/approval/PageReading.h"
#include "gui/controls/ToneLabel.h"
#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int startWidth = 940, startHeight = 640, factsWidth = 400;
constexpr int smallestPane = 240;
constexpr int mostObstacles = 4;          ///< that are said at once: the rest follows when these are gone

/// Whether the sentence is about the changes of the page alone.
bool isAboutChanges(Meaning meaning)
{
    return meaning == Meaning::ChangesOnly || meaning == Meaning::WithMyChanges;
}

class SheetText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ApproveSheet)

public:
    static QString nameOf(Meaning meaning, int since)
    {
        switch (meaning) {
        case Meaning::WholeArticle: return tr("The whole article");
        case Meaning::ChangesOnly: return tr("Only what changed since version %1").arg(since);
        case Meaning::StillCorrect: return tr("Still correct, read again");
        case Meaning::WithMyChanges: return tr("With my changes");
        case Meaning::NoMedicalClaims: return tr("No medical claims");
        }
        Q_UNREACHABLE();
    }

    static QString counted(const PageCounts &counts)
    {
        return tr("Words: %1. Pictures: %2. References: %3. Disclaimers: %4. Calls to action: %5. Notices: %6.")
            .arg(counts.words).arg(counts.pictures).arg(counts.references).arg(counts.disclaimers).arg(counts.callsToAction).arg(counts.notices);
    }

    static QString notSeen(int paragraphs) { return tr("Paragraphs not yet on your screen: %1").arg(paragraphs); }

    static QString claims(const PageCounts &counts)
    {
        return tr("%1 accepted, %2 found to be no claim, %3 still open")
            .arg(counts.acceptedClaims).arg(counts.notClaims).arg(counts.openClaims);
    }

    static QString changed(const ApprovalOffer &offer)
    {
        const QString names = offer.changedBy.join(u", "_s);
        QString text;
        if (offer.ownVersion == 0)
            text = names.isEmpty() ? tr("You have not approved this article before.")
                                   : tr("You have not approved this article before. Changed by: %1.").arg(names);
        else
            text = names.isEmpty() ? tr("By nobody else since you approved version %1.").arg(offer.ownVersion)
                                   : tr("Since you approved version %1, by: %2.").arg(offer.ownVersion).arg(names);
        if (!offer.sentBy.isEmpty())
            text += u' ' + tr("What was changed outside this program counts as a change by %1, who sent the text.").arg(offer.sentBy);
        return text;
    }

    static QString signer(const ApprovalSigner &signer)
    {
        const QString name = signer.credentials.isEmpty() ? signer.name : tr("%1, %2", "name, credentials").arg(signer.name, signer.credentials);
        if (!signer.license)
            return tr("Signing as %1, %2").arg(name, roleName(signer.role));
        return tr("Signing as %1, %2, licence %3").arg(name, roleName(signer.role), signer.license->id);
    }
};

} // namespace

ApproveSheet::ApproveSheet(const ApprovalOffer &offer, QWidget *parent) : SigningDialog(tr("&Sign and approve"), parent), m_offer(offer)
{
    setWindowTitle(tr("Approve"));
    auto *heading = new ToneLabel(Tone::Neutral, this);
    heading->setText(tr("Approve “%1”, version %2").arg(offer.articleTitle).arg(offer.version));
    heading->setBold(true);
    auto *panes = new QSplitter(this);
    panes->addWidget(makeReading());
    panes->addWidget(makeFacts());
    panes->setChildrenCollapsible(false);
    panes->setStretchFactor(0, 1);
    panes->setSizes({startWidth - factsWidth, factsWidth});
    content()->addWidget(heading);
    content()->addWidget(panes, 1);
    setSigner(SheetText::signer(offer.signer));
    connect(m_reading, &PageReading::seenChanged, this, &ApproveSheet::updateChoices);
    connect(this, &SigningDialog::signRequested, this, [this](const QString &passphrase) {
        const bool looked = m_looked && m_looked->isChecked();
        emit approveRequested(m_offer.choices.at(chosen()).meaning, looked, passphrase);
    });
    m_reading->setPage(offer.page);
    resize(startWidth, startHeight);
    m_reading->setFocus(Qt::OtherFocusReason);
}

void ApproveSheet::takeSeen(const QSet<QByteArray> &paragraphs)
{
    m_reading->setSeen(paragraphs);
    if (m_reading->unseen() == 0 && chosen() >= 0)
        passphrase()->setFocus(Qt::OtherFocusReason);
}

QWidget *ApproveSheet::makeReading()
{
    auto *pane = new QWidget(this);
    auto *label = new QLabel(tr("The pag&e as it is signed:"), pane);
    m_reading = new PageReading(pane);
    label->setBuddy(m_reading);
    m_unseen = new ToneLabel(Tone::Attention, pane);
    m_show = new QPushButton(tr("Sho&w"), pane);
    m_show->setAccessibleName(tr("Show what was not on your screen yet"));
    m_show->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_unseen, 1);
    line->addWidget(m_show);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_reading, 1);
    layout->addLayout(line);
    pane->setMinimumWidth(smallestPane);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const int choice = chosen();
        m_reading->showUnseen(choice >= 0 && isAboutChanges(m_offer.choices.at(choice).meaning));
    });
    return pane;
}

void ApproveSheet::addFact(QWidget *page, const QString &name, const QString &text)
{
    auto *heading = new ToneLabel(Tone::Neutral, page);
    heading->setBold(true);
    heading->setText(name);
    auto *words = new ToneLabel(Tone::Neutral, page);
    words->setText(text);
    page->layout()->addWidget(heading);
    page->layout()->addWidget(words);
}

QWidget *ApproveSheet::makeFacts()
{
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("What you sign"));
    auto *page = new QWidget(area);
    auto *layout = new QVBoxLayout(page);
    addFact(page, tr("What you sign"), SheetText::counted(m_offer.counts));
    addFact(page, tr("Claims"), SheetText::claims(m_offer.counts));
    addFact(page, tr("Changes"), SheetText::changed(m_offer));
    if (m_offer.isWithOwnChanges)
        addFact(page, tr("Your suggestions"), tr("They are in this text. To approve it as it was sent, mark them as done first."));
    addFact(page, tr("Not part of it"), tr("The copyright year, the line that names the reviewer, review dates and draft marks. They follow from your signature."));
    addFact(page, tr("What you say"), tr("Your signature is bound to the sentence that you choose."));
    auto *group = new QButtonGroup(this);
    for (const ApprovalChoice &offered : m_offer.choices) {
        auto *choice = new WrappingChoice(WrappingChoice::Kind::Radio, page);
        choice->setText(SheetText::nameOf(offered.meaning, m_offer.since));
        group->addButton(choice->button());
        layout->addWidget(choice);
        m_choices.append(choice);
        connect(choice->button(), &QAbstractButton::toggled, this, &ApproveSheet::updateChoices);
    }
    if (!m_offer.uncheckedLanguage.isEmpty()) {
        m_looked = new WrappingChoice(WrappingChoice::Kind::Check, page);
        m_looked->setText(tr("I looked for claims myself"));
        m_looked->setNote(tr("Claims were not checked: no rules for %1.").arg(m_offer.uncheckedLanguage));
        layout->addWidget(m_looked);
        connect(m_looked->button(), &QAbstractButton::toggled, this, &ApproveSheet::updateChoices);
    }
    m_kept = new WrappingChoice(WrappingChoice::Kind::Check, page);
    m_kept->setText(tr("Sign those with it that I have read already"));
    m_kept->hide();
    m_later = new QPushButton(tr("Sign it &later, with others"), page);
    m_later->setAutoDefault(false);
    layout->addWidget(m_kept);
    layout->addWidget(m_later, 0, Qt::AlignLeading);
    connect(m_later, &QPushButton::clicked, this, [this] {
        emit laterRequested(m_offer.choices.at(chosen()).meaning, m_looked && m_looked->isChecked());
    });
    layout->addStretch(1);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumWidth(smallestPane);
    return area;
}

int ApproveSheet::chosen() const
{
    for (int i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i)->isChecked())
            return i;
    }
    return -1;
}

int ApproveSheet::unseenFor(Meaning meaning) const
{
    return isAboutChanges(meaning) ? m_reading->unseenChanges() : m_reading->unseen();
}

QString ApproveSheet::whyNot(const ApprovalChoice &choice) const
{
    if (choice.obstacles.size() > mostObstacles)
        return choice.obstacles.first(mostObstacles).join(u'\n') + u" …"_s;
    if (!choice.obstacles.isEmpty())
        return choice.obstacles.join(u'\n');
    const int unseen = unseenFor(choice.meaning);
    return unseen == 0 ? QString() : SheetText::notSeen(unseen);
}

void ApproveSheet::updateChoices()
{
    for (int i = 0; i < m_choices.size(); ++i) {
        const ApprovalChoice &offered = m_offer.choices.at(i);
        const int unseen = unseenFor(offered.meaning);
        QString note = u"“%1”"_s.arg(offered.statement);
        if (unseen > 0)
            note += u'\n' + SheetText::notSeen(unseen);
        m_choices.at(i)->setNote(note);
        m_choices.at(i)->setChangeable(whyNot(offered).isEmpty());
    }
    // Where several sentences may be true, nobody chooses for the signer.
    if (m_choices.size() == 1 && m_choices.first()->button()->isEnabled())
        m_choices.first()->setChecked(true);
    const int choice = chosen();
    const int unseen = unseenFor(choice < 0 ? m_offer.choices.constFirst().meaning : m_offer.choices.at(choice).meaning);
    const bool isOfChanges = choice >= 0 && isAboutChanges(m_offer.choices.at(choice).meaning);
    m_unseen->setTone(unseen > 0 ? Tone::Attention : Tone::Good);
    m_unseen->setText(unseen > 0 ? SheetText::notSeen(unseen)
                      : isOfChanges ? tr("Every change was on your screen.") : tr("All of it was on your screen."));
    m_show->setEnabled(unseen > 0);
    QString obstacle = whyNot(m_offer.choices.at(std::max(choice, 0)));
    const bool mayChoose = std::ranges::any_of(m_choices, [](const WrappingChoice *one) { return one->button()->isEnabled(); });
    if (choice < 0 && mayChoose)
        obstacle = tr("Choose the sentence that is true.");
    else if (obstacle.isEmpty() && m_looked && !m_looked->isChecked())
        obstacle = tr("Say that you looked for claims yourself, or do not approve.");
    m_later->setEnabled(choice >= 0 && obstacle.isEmpty());
    setObstacle(obstacle);
}

void ApproveSheet::setKept(const QStringList &lines)
{
    m_kept->setVisible(!lines.isEmpty());
    m_kept->setChecked(!lines.isEmpty());
    m_kept->setNote(lines.join(u'\n'));
}

bool ApproveSheet::signsKept() const
{
    return m_kept->isChecked();
}

} // namespace articular
