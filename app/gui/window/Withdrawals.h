// SPDX-License-Identifier: GPL-3.0-or-later
// Withdrawing what articles rest on (an approved claim, a reference, a consent, and by its consent a picture), and using a
// reference again: what is possible, the questions, and the marks in the clinic's files.
#pragma once

#include "gui/texts/UsesDialog.h"
#include "gui/window/PeopleCommands.h"

#include <QMessageBox>

namespace articular {

/// What can be done with a thing, and what it is about: a picture is withdrawn by the consent of whom it shows.
struct Withdrawable
{
    UsesDialog::Standing standing;
    UsedKind kind = UsedKind::Text;
    QString id;
};

/// `uses`: the articles that use it.
Withdrawable withdrawableOf(const Workspace &workspace, UsedKind kind, const QString &id, const QList<ArticleUse> &uses);

class Withdrawals : public QObject
{
    Q_OBJECT

public:
    explicit Withdrawals(const ReviewServices &services) : QObject(services.window), m_services(services) {}

    void ask(const QString &root, const Withdrawable &what, QWidget *parent);
    void askToUseAgain(const QString &root, const Withdrawable &what, QWidget *parent);

signals:
    void changed();
    void failed(const QString &problem);

private:
    void askAbout(QMessageBox::Icon icon, const QString &title, const QString &text, const QString &button, const std::function<Status()> &step, QWidget *parent);
    void askForReason(const QString &root, const QString &key, QWidget *parent);
    void finish(const Status &done);

    const ReviewServices m_services;
};

} // namespace articular
