// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/RolloutDialog.h"

#include "core/trust/ClinicTextVersions.h"
#include "gui/controls/ToneLabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

enum Column { TitleColumn, TaskColumn, SiteColumn, TextsColumn, ColumnCount };
constexpr int startWidth = 920, startHeight = 480;
constexpr RolloutNeed allNeeds[] = {RolloutNeed::Republish, RolloutNeed::Review, RolloutNeed::Signature, RolloutNeed::Later};

} // namespace

RolloutDialog::RolloutDialog(QWidget *parent)
    : QDialog(parent), m_summary(new ToneLabel(Tone::Neutral, this)), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("What clinic texts ask for in articles"));
    m_summary->setText(tr("Looking at the clinic's articles…"));
    m_list->setAccessibleName(tr("Articles to publish or review again"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Done, article"), tr("What to do"), tr("On the site"), tr("Clinic texts")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("&Open the article"), QDialogButtonBox::ActionRole);
    m_table = buttons->addButton(tr("Save as a &table…"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_open, m_table, close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RolloutDialog::updateState);
    connect(m_list, &QTreeWidget::itemChanged, this, [this] { emit doneChanged(done()); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(chosen()); });
    connect(m_table, &QPushButton::clicked, this, &RolloutDialog::tableRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(startWidth, startHeight);
    updateState();
}

void RolloutDialog::showEntries(const QList<RolloutEntry> &entries, const QStringList &done)
{
    m_entries = entries;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const RolloutEntry &entry : entries) {
        const QString site = entry.onSite ? tr("Version %1, %2").arg(entry.onSite->version).arg(entry.onSite->address) : tr("No");
        auto *item = new QTreeWidgetItem(m_list, {entry.title, rolloutTask(entry.need), site, clinicTextNames(entry.texts)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(TitleColumn, done.contains(entry.path) ? Qt::Checked : Qt::Unchecked);
    }
    if (!entries.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    QStringList headings;
    for (const RolloutNeed need : allNeeds) {
        if (std::ranges::any_of(entries, [need](const RolloutEntry &entry) { return entry.need == need; }))
            headings.append(rolloutHeading(need, entries));
    }
    m_summary->setTone(entries.isEmpty() ? Tone::Good : Tone::Attention);
    m_summary->setText(entries.isEmpty() ? tr("Every approved article shows the clinic's present words.") : headings.join(u'\n'));
    updateState();
}

QStringList RolloutDialog::done() const
{
    QStringList paths;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(TitleColumn) == Qt::Checked)
            paths.append(m_entries.at(row).path);
    }
    return paths;
}

QString RolloutDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_entries.size() ? QString() : m_entries.at(row).path;
}

void RolloutDialog::updateState()
{
    m_open->setEnabled(!chosen().isEmpty());
    m_table->setEnabled(!m_entries.isEmpty());
}

} // namespace articular
