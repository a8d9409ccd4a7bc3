// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog that ends with a signature: what is signed above, then the passphrase and two buttons. It signs nothing itself:
// it hands over the passphrase, waits, and shows why it did not work. No key signs before a passphrase is typed.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace articular {

class ToneLabel;

class SigningDialog : public QDialog
{
    Q_OBJECT

public:
    /// Words of the button that signs.
    explicit SigningDialog(const QString &signText, QWidget *parent = nullptr);

    /// Where what is signed is laid out.
    QVBoxLayout *content() const { return m_content; }
    /// Who signs, above the passphrase; empty: not shown.
    void setSigner(const QString &signer);
    /// Why it cannot be signed as it is; empty: it can. Nothing is signed while there is a reason.
    void setObstacle(const QString &obstacle);
    /// It was tried and did not work: the passphrase is asked again.
    void showProblem(const QString &problem);
    /// While true, nothing can be changed or signed.
    void setBusy(bool busy);
    bool isBusy() const { return m_isBusy; }
    QLineEdit *passphrase() const { return m_passphrase; }

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void signRequested(const QString &passphrase);

private:
    void updateState();

    QWidget *m_page;                      ///< holds `m_content`
    QVBoxLayout *m_content;
    ToneLabel *m_signer;
    ToneLabel *m_message;
    QLabel *m_label;
    QLineEdit *m_passphrase;
    QPushButton *m_notNow;
    QPushButton *m_sign;
    QString m_obstacle;
    bool m_isBusy = false;
};

} // namespace articular
