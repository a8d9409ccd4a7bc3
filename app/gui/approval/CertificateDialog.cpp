// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/approval/CertificateDialog.h"

#include "gui/controls/ToneLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace articular {

namespace {

constexpr int startWidth = 640, startHeight = 600;

} // namespace

CertificateDialog::CertificateDialog(const QByteArray &html, QWidget *parent)
    : QDialog(parent), m_html(html), m_page(new QTextBrowser(this)), m_next(new QPushButton(this))
{
    setWindowTitle(tr("Approved"));
    auto *heading = new ToneLabel(Tone::Good, this);
    heading->setText(tr("Your approval is signed and recorded."));
    heading->setBold(true);
    auto *note = new ToneLabel(Tone::Quiet, this);
    note->setText(tr("Until the page is published you can take it back. That is recorded too, with your reason."));
    m_page->setAccessibleName(tr("What you signed"));
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    m_page->setHtml(QString::fromUtf8(html));
    auto *takeBack = new QPushButton(tr("&Take it back…"), this);
    auto *save = new QPushButton(tr("&Save a copy…"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    takeBack->setAutoDefault(false);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(takeBack);
    buttons->addStretch(1);
    buttons->addWidget(save);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_page, 1);
    layout->addWidget(note);
    m_next->hide();
    layout->addWidget(m_next, 0, Qt::AlignTrailing);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, [this] {
        accept();
        emit nextRequested();
    });
    connect(takeBack, &QPushButton::clicked, this, &CertificateDialog::takeBackRequested);
    connect(save, &QPushButton::clicked, this, &CertificateDialog::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(startWidth, startHeight);
    close->setFocus(Qt::OtherFocusReason);
}

void CertificateDialog::setNext(const QString &title)
{
    constexpr qsizetype shown = 50;
    QString name = title.size() <= shown ? title : title.left(shown - 1) + u'…';
    m_next->setText(tr("&Next: %1", "title of an article").arg(name.replace(u'&', QStringLiteral("&&"))));
    m_next->show();
    m_next->setDefault(true);
    m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace articular
