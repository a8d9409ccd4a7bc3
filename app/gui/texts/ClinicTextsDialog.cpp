// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/ClinicTextsDialog.h"

#include "gui/controls/ToneLabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

enum Column { NameColumn, VersionColumn, SignedColumn, WordsColumn, ColumnCount };
constexpr int startWidth = 900, startHeight = 480;

} // namespace

ClinicTextsDialog::ClinicTextsDialog(QWidget *parent)
    : QDialog(parent), m_message(new ToneLabel(Tone::Neutral, this)), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Clinic texts"));
    auto *help = new ToneLabel(Tone::Neutral, this);
    help->setText(tr("Disclaimers, notices and the like stand in many articles. When their words change, a reviewer signs the new version and says whether it changes what "
                     "articles may say. Until somebody signs, articles that show them are not approved."));
    m_message->hide();
    m_list->setAccessibleName(tr("Clinic texts"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Text"), tr("Version"), tr("Signed"), tr("Words")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(this);
    m_new = buttons->addButton(tr("&New version…"), QDialogButtonBox::ActionRole);
    m_uses = buttons->addButton(tr("&Where is it used?"), QDialogButtonBox::ActionRole);
    m_rollout = buttons->addButton(tr("What it asks for in &articles…"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_new, m_uses, m_rollout, close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ClinicTextsDialog::updateState);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { emit newVersionRequested(chosen()); });
    connect(m_new, &QPushButton::clicked, this, [this] { emit newVersionRequested(chosen()); });
    connect(m_uses, &QPushButton::clicked, this, [this] { emit usesRequested(chosen()); });
    connect(m_rollout, &QPushButton::clicked, this, [this] { emit rolloutRequested(chosen()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(startWidth, startHeight);
    updateState();
}

void ClinicTextsDialog::showTexts(const QList<Row> &texts)
{
    const QString before = chosen();
    m_texts = texts;
    m_list->clear();
    for (const Row &text : texts) {
        auto *item = new QTreeWidgetItem(m_list, {text.name, text.version, text.signature, text.beginning});
        item->setIcon(SignedColumn, text.isSigned ? toneIcon(u"panel-done"_s, Tone::Good) : toneIcon(u"panel-todo"_s, Tone::Quiet));
        if (text.id == before || !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    updateState();
}

void ClinicTextsDialog::showMessage(Tone tone, const QString &message)
{
    m_message->setTone(tone);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

QString ClinicTextsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_texts.size() ? QString() : m_texts.at(row).id;
}

void ClinicTextsDialog::updateState()
{
    for (QPushButton *button : {m_new, m_uses, m_rollout})
        button->setEnabled(!chosen().isEmpty());
}

} // namespace articular
