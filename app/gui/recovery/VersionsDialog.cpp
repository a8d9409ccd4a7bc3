// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recovery/VersionsDialog.h"

#include "core/base/ShownDates.h"
#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace articular {

namespace {

constexpr int startWidth = 900, startHeight = 560, listWidth = 270;

} // namespace

VersionsDialog::VersionsDialog(QList<KeptText> versions, bool isLocked, QWidget *parent)
    : QDialog(parent), m_versions(std::move(versions)), m_isLocked(isLocked), m_heading(new ToneLabel(Tone::Neutral, this)),
      m_what(new ToneLabel(Tone::Quiet, this)), m_list(new QListWidget(this)), m_changes(new QTextBrowser(this)),
      m_restore(new QPushButton(this)), m_mark(new QPushButton(this)), m_close(new QPushButton(this))
{
    m_heading->setBold(true);
    m_changes->setOpenLinks(false);
    // The page has colours of its own for additions and removals, which need light paper in a dark window too.
    m_changes->setStyleSheet(QStringLiteral("QTextBrowser { background: #ffffff; color: #1c1c1c; }"));
    auto *panes = new QSplitter(this);
    panes->addWidget(m_list);
    panes->addWidget(m_changes);
    panes->setStretchFactor(1, 1);
    panes->setChildrenCollapsible(false);
    panes->setSizes({listWidth, startWidth - listWidth});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_mark);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(panes, 1);
    layout->addWidget(m_what);
    layout->addLayout(buttons);
    resize(startWidth, startHeight);
    m_close->setDefault(true);
    m_restore->setEnabled(!m_isLocked);
    retranslate();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (const KeptText *version = chosen())
            emit changesRequested(*version);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_mark, &QPushButton::clicked, this, [this] {
        if (const KeptText *version = chosen()) {
            emit markRequested(*version);
            accept();
        }
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const KeptText *version = chosen()) {
            emit restoreRequested(*version);
            accept();
        }
    });
}

void VersionsDialog::begin()
{
    m_list->setCurrentRow(0);
}

const KeptText *VersionsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_versions.size() ? &m_versions.at(row) : nullptr;
}

void VersionsDialog::showChanges(const KeptText &version, const QByteArray &page)
{
    if (chosen() == nullptr || *chosen() != version)
        return;
    m_changes->setHtml(QString::fromUtf8(page));
    m_what->setTone(Tone::Quiet);
    m_what->setText(page.isEmpty() ? tr("This is the text that is on screen.") : tr("What was added or taken away since this text."));
    m_restore->setEnabled(!m_isLocked && !page.isEmpty());
    m_mark->setEnabled(true);
}

void VersionsDialog::showProblem(const QString &message)
{
    m_changes->clear();
    m_what->setTone(Tone::Problem);
    m_what->setText(message);
    m_restore->setEnabled(false);
    m_mark->setEnabled(false);
}

QString VersionsDialog::reasonOf(VersionReason reason)
{
    switch (reason) {
    case VersionReason::Opened: return tr("Before you changed it");
    case VersionReason::Pause: return tr("While you wrote");
    case VersionReason::Save: return tr("Saved");
    case VersionReason::Approval: return tr("Approved");
    case VersionReason::Replaced: return tr("Before another text took its place");
    }
    return {};
}

QString VersionsDialog::timeOf(const KeptText &version)
{
    return shownMoment(version.at.toLocalTime());
}

void VersionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void VersionsDialog::retranslate()
{
    setWindowTitle(tr("Earlier versions of the text"));
    m_heading->setText(tr("Texts kept on this computer for the last 30 days, which nobody else sees, and those that were sent or approved."));
    m_list->setAccessibleName(tr("Earlier versions of the text"));
    m_changes->setAccessibleName(tr("What changed since then"));
    m_restore->setText(tr("&Put this text back"));
    m_restore->setToolTip(m_isLocked ? tr("Nobody may change the text now.") : tr("Undo brings the present text back."));
    m_mark->setText(tr("&Mark the changes in the page"));
    m_close->setText(tr("&Close"));
    const int row = m_list->currentRow();
    m_list->blockSignals(true);
    m_list->clear();
    for (const KeptText &version : m_versions)
        m_list->addItem(timeOf(version) + u'\n' + (version.who.isEmpty() ? version.what : tr("%1, by %2", "what was done, name").arg(version.what, version.who)));
    m_list->setCurrentRow(row);
    m_list->blockSignals(false);
}

} // namespace articular
