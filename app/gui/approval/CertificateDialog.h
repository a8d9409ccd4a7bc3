// SPDX-License-Identifier: GPL-3.0-or-later
// What was signed, to look at and to keep. Saving it and taking the approval back are the window's.
#pragma once

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace articular {

class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `html`: approvalCertificate().
    explicit CertificateDialog(const QByteArray &html, QWidget *parent = nullptr);

    /// The title of another article that waits; it is offered to go on with.
    void setNext(const QString &title);
    QByteArray html() const { return m_html; }

signals:
    void saveRequested();
    void takeBackRequested();
    void nextRequested();

private:
    const QByteArray m_html;
    QTextBrowser *m_page;
    QPushButton *m_next;
};

} // namespace articular
