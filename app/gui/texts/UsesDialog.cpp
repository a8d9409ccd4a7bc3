// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/UsesDialog.h"

#include "gui/controls/ToneLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

enum Column { PlaceColumn, SiteColumn, ColumnCount };
constexpr int startWidth = 860, startHeight = 520;

} // namespace

UsesDialog::UsesDialog(const Things &things, QWidget *parent)
    : QDialog(parent), m_things(things), m_kind(new QComboBox(this)), m_thing(new QComboBox(this)), m_summary(new ToneLabel(Tone::Neutral, this)),
      m_standing(new ToneLabel(Tone::Attention, this)), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Where is it used?"));
    for (const auto &[kind, name] : {std::pair(UsedKind::Text, tr("A clinic text")), std::pair(UsedKind::Claim, tr("An approved claim")),
                                     std::pair(UsedKind::Reference, tr("A reference")), std::pair(UsedKind::Consent, tr("A consent")), std::pair(UsedKind::Picture, tr("A picture"))})
        m_kind->addItem(name, int(kind));
    m_thing->setEditable(true);
    m_thing->setInsertPolicy(QComboBox::NoInsert);
    m_thing->setMinimumContentsLength(40);
    m_thing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_thing->setAccessibleName(tr("Which one"));
    m_search = new QPushButton(tr("&Search"), this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&What:"), m_kind);
    form->addRow(tr("Which o&ne:"), m_thing);
    form->addRow(QString(), m_search);
    m_list->setAccessibleName(tr("Articles and their places"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Article and place"), tr("On the site")});
    m_list->header()->setSectionResizeMode(PlaceColumn, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("&Open the article"), QDialogButtonBox::ActionRole);
    m_withdraw = buttons->addButton(tr("Wit&hdraw it…"), QDialogButtonBox::ActionRole);
    m_useAgain = buttons->addButton(tr("&Use it again…"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_open, m_withdraw, m_useAgain, close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_standing);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &UsesDialog::fillThings);
    connect(m_thing, &QComboBox::editTextChanged, this, &UsesDialog::forget);
    connect(m_search, &QPushButton::clicked, this, &UsesDialog::searchRequested);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &UsesDialog::updateState);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { emit openRequested(chosenPath()); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(chosenPath()); });
    connect(m_withdraw, &QPushButton::clicked, this, &UsesDialog::withdrawRequested);
    connect(m_useAgain, &QPushButton::clicked, this, &UsesDialog::useAgainRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(startWidth, startHeight);
    fillThings();
}

UsedKind UsesDialog::kind() const
{
    return UsedKind(m_kind->currentData().toInt());
}

QString UsesDialog::id() const
{
    const int known = m_thing->findText(m_thing->currentText());
    return known < 0 ? m_thing->currentText().trimmed() : m_thing->itemData(known).toString();
}

void UsesDialog::choose(UsedKind kind, const QString &id)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    if (const int known = m_thing->findData(id); known >= 0)
        m_thing->setCurrentIndex(known);
    else
        m_thing->setEditText(id);
    emit searchRequested();
}

void UsesDialog::fillThings()
{
    m_thing->clear();
    for (const auto &[id, name] : m_things.value(kind()))
        m_thing->addItem(name, id);
    forget();
}

void UsesDialog::forget()
{
    m_list->clear();
    showStanding({});
    m_summary->setTone(Tone::Quiet);
    m_summary->setText(tr("Choose or type what you look for."));
    updateState();
}

void UsesDialog::beginSearch()
{
    m_list->clear();
    showStanding({});
    m_summary->setTone(Tone::Quiet);
    m_summary->setText(tr("Looking at the clinic's articles…"));
    updateState();
}

void UsesDialog::showUses(const QList<ArticleUse> &uses, const Standing &standing)
{
    m_list->clear();
    for (const ArticleUse &use : uses) {
        auto *article = new QTreeWidgetItem(m_list, {use.title, use.onSite ? tr("Version %1, %2").arg(use.onSite->version).arg(use.onSite->address) : tr("No")});
        article->setData(PlaceColumn, Qt::UserRole, use.path);
        for (const UsePlace &place : use.places) {
            auto *item = new QTreeWidgetItem(article, {place.line > 0 ? tr("Line %1: %2").arg(place.line).arg(place.words) : place.words});
            item->setData(PlaceColumn, Qt::UserRole, use.path);
        }
        article->setExpanded(true);
    }
    if (!uses.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const auto onSite = std::ranges::count_if(uses, [](const ArticleUse &use) { return use.onSite.has_value(); });
    m_summary->setTone(Tone::Neutral);
    m_summary->setText(uses.isEmpty() ? tr("No article uses it.") : tr("Articles that use it: %1, of them on the site: %2.").arg(uses.size()).arg(onSite));
    showStanding(standing);
    updateState();
}

void UsesDialog::showStanding(const Standing &standing)
{
    m_standing->setText(standing.words);
    m_standing->setVisible(!standing.words.isEmpty());
    m_withdraw->setVisible(standing.step == Step::Withdraw);
    m_useAgain->setVisible(standing.step == Step::UseAgain);
}

void UsesDialog::showProblem(const QString &problem)
{
    m_summary->setTone(Tone::Problem);
    m_summary->setText(problem);
}

QString UsesDialog::chosenPath() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(PlaceColumn, Qt::UserRole).toString() : QString();
}

void UsesDialog::updateState()
{
    m_search->setEnabled(!id().isEmpty());
    m_open->setEnabled(!chosenPath().isEmpty());
}

} // namespace articular
