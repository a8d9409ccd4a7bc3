// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/Withdrawals.h"

#include "core/base/FileStore.h"
#include "core/base/ShownDates.h"
#include "core/references/ReferenceFile.h"
#include "core/workspace/ClaimsLibrary.h"
#include "core/workspace/ConsentEdits.h"
#include "gui/approval/ReasonDialog.h"
#include "gui/window/NewCommands.h"

#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

using Step = UsesDialog::Step;

/// Changes one of the clinic's files.
Status changeFile(const QString &path, const std::function<Result<QByteArray>(const QByteArray &)> &edit)
{
    const Result<QByteArray> before = readTextFile(path);
    if (!before)
        return before.error();
    const Result<QByteArray> after = edit(before.value());
    return after ? writeFile(path, after.value()) : Status(after.error());
}

Status withdrawClaim(const QString &root, const QString &id)
{
    return changeFile(QDir(root).filePath(u"clinic/claims-library.yaml"_s), [&id](const QByteArray &library) { return withWithdrawnClaim(library, id); });
}

Status withdrawConsent(const QString &root, const QString &id)
{
    const Workspace workspace = Workspace::load(root);
    const Consent *known = workspace.consent(id);
    if (!known)
        return Error{ErrorCode::NotFound, Withdrawals::tr("The clinic's list of consents has no “%1” any more. Nothing was changed.").arg(id), {}, {}};
    Consent consent = *known;
    consent.isWithdrawn = true;
    return changeFile(consentsFile(root), [&consent](const QByteArray &consents) { return withConsent(consents, consent); });
}

QString withdrawnWords(const Workspace &workspace, const ReferenceWithdrawal &withdrawal)
{
    const Person *person = workspace.person(withdrawal.by);
    const QString by = person ? person->name : withdrawal.by, on = shownDay(withdrawal.on);
    QString words = Withdrawals::tr("The clinic withdrew it.");
    if (withdrawal.on.isValid())
        words = by.isEmpty() ? Withdrawals::tr("Withdrawn on %1.").arg(on) : Withdrawals::tr("Withdrawn on %1 by %2.").arg(on, by);
    return withdrawal.reason.isEmpty() ? words : words + u' ' + Withdrawals::tr("The reason given: “%1”").arg(withdrawal.reason);
}

UsesDialog::Standing standingOfConsent(const Workspace &workspace, const QString &id)
{
    const Consent *consent = workspace.consent(id);
    if (!consent)
        return {};
    return consent->isWithdrawn ? UsesDialog::Standing{Step::None, Withdrawals::tr("The consent “%1” was withdrawn.").arg(id)} : UsesDialog::Standing{Step::Withdraw, {}};
}

Withdrawable withdrawablePicture(const Workspace &workspace, const QList<ArticleUse> &uses)
{
    QStringList consents;
    for (const ArticleUse &use : uses)
        consents += use.consents;
    consents.removeDuplicates();
    if (uses.isEmpty())
        return {};
    if (consents.isEmpty())
        return {{Step::None, Withdrawals::tr("No consent is recorded for this picture. If it shows a person who wants it gone, take it out of these articles, and off the site.")}, {}, {}};
    if (consents.size() > 1)
        return {{Step::None, Withdrawals::tr("Several consents are recorded for this picture: %1. Choose “A consent” above and withdraw each that is meant.").arg(consents.join(u", "_s))}, {}, {}};
    UsesDialog::Standing standing = standingOfConsent(workspace, consents.constFirst());
    if (standing.step == Step::Withdraw)
        standing.words = Withdrawals::tr("It is shown by the consent “%1”. Withdrawing the picture withdraws that.").arg(consents.constFirst());
    return {standing, UsedKind::Consent, consents.constFirst()};
}

} // namespace

Withdrawable withdrawableOf(const Workspace &workspace, UsedKind kind, const QString &id, const QList<ArticleUse> &uses)
{
    switch (kind) {
    case UsedKind::Claim: {
        const auto found = std::ranges::find(workspace.claimsLibrary(), id, &LibraryClaim::id);
        if (found == workspace.claimsLibrary().end())
            return {};
        return {{found->isWithdrawn ? Step::None : Step::Withdraw, found->isWithdrawn ? Withdrawals::tr("This approved claim was withdrawn.") : QString()}, kind, id};
    }
    case UsedKind::Reference: {
        const Reference *reference = workspace.references().find(id);
        if (!reference)
            return {};
        if (!reference->withdrawal)
            return {{Step::Withdraw, {}}, kind, id};
        return {{Step::UseAgain, withdrawnWords(workspace, *reference->withdrawal)}, kind, id};
    }
    case UsedKind::Consent:
        return {standingOfConsent(workspace, id), kind, id};
    case UsedKind::Picture:
        return withdrawablePicture(workspace, uses);
    case UsedKind::Text:
        // Its next version, signed, takes its place.
        return {};
    }
    Q_UNREACHABLE();
}

void Withdrawals::ask(const QString &root, const Withdrawable &what, QWidget *parent)
{
    switch (what.kind) {
    case UsedKind::Claim:
        askAbout(QMessageBox::Warning, tr("Withdraw an approved claim"),
                 tr("“%1” counts as approved no more. Articles that say it need a new decision before they are published again; the list behind this shows them.").arg(what.id),
                 tr("&Withdraw it"), [root, id = what.id] { return withdrawClaim(root, id); }, parent);
        return;
    case UsedKind::Reference:
        askForReason(root, what.id, parent);
        return;
    case UsedKind::Consent:
        askAbout(QMessageBox::Warning, tr("Withdraw a consent"),
                 tr("The consent “%1” counts no more. Articles that show or quote the person may not be published again. Take them down first where they are on the site.").arg(what.id),
                 tr("&Withdraw it"), [root, id = what.id] { return withdrawConsent(root, id); }, parent);
        return;
    case UsedKind::Picture:
    case UsedKind::Text:
        break;
    }
    Q_UNREACHABLE();
}

void Withdrawals::askForReason(const QString &root, const QString &key, QWidget *parent)
{
    auto *dialog = new ReasonDialog({tr("Withdraw a reference"),
                                     tr("Articles that cite “%1” cannot be sent, approved or exported until they cite something else. Pages on the site stay as they are; the list "
                                        "behind this shows them.").arg(key),
                                     tr("&Why? Whoever cites it will read this."), tr("Withdraw it"), false}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::reasonGiven, this, [this, dialog, root, key](const QString &reason) {
        const QString user = userIn(Workspace::load(root), m_services.settings);
        const QString by = user.isEmpty() ? m_services.settings.value(userNameKey) : user;
        const Status done = setWithdrawal(root, key, ReferenceWithdrawal{reason.simplified(), by, m_services.clock.now().toLocalTime().date()});
        if (!done)
            return dialog->showProblem(done.error().message);
        dialog->accept();
        finish(done);
    });
    dialog->open();
}

void Withdrawals::askToUseAgain(const QString &root, const Withdrawable &what, QWidget *parent)
{
    askAbout(QMessageBox::Question, tr("Use a reference again"), what.standing.words + u"\n\n"_s + tr("From now on articles may cite “%1” again.").arg(what.id),
             tr("&Use it again"), [root, key = what.id] { return setWithdrawal(root, key, std::nullopt); }, parent);
}

void Withdrawals::askAbout(QMessageBox::Icon icon, const QString &title, const QString &text, const QString &button, const std::function<Status()> &step, QWidget *parent)
{
    auto *question = new QMessageBox(icon, title, text, QMessageBox::Cancel, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QPushButton *go = question->addButton(button, QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, step] { finish(step()); });
    question->open();
}

void Withdrawals::finish(const Status &done)
{
    m_services.view.session().reloadWorkspace();
    if (done)
        emit changed();
    else
        emit failed(done.error().message);
}

} // namespace articular
