// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ChangesDialog.h"

#include "gui/controls/ToneLabel.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace articular {

ChangesDialog::ChangesDialog(const QByteArray &page, const QString &since, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What changed"));
    auto *about = new ToneLabel(Tone::Neutral, this);
    about->setText(since);
    auto *shown = new QTextBrowser(this);
    shown->setAccessibleName(tr("What changed"));
    shown->setOpenLinks(false);
    // The page has colours of its own for additions and removals, which need light paper in a dark window too.
    shown->setStyleSheet(QStringLiteral("QTextBrowser { background: #ffffff; color: #1c1c1c; }"));
    shown->setHtml(QString::fromUtf8(page));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(shown, 1);
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 90;
    resize(width, width * 3 / 4);
}

} // namespace articular
