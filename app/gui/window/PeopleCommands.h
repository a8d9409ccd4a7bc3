// SPDX-License-Identifier: GPL-3.0-or-later
// Signing keys and the list of people who may approve: "My signing key", "People who approve", "Join this clinic". Every
// change of the list is made to the list as it is on disk, and signed with this computer's key.
#pragma once

#include "core/base/Clock.h"
#include "core/trust/Enrolment.h"
#include "core/trust/TrustEdits.h"
#include "gui/actions/ActionSet.h"
#include "gui/prompts/Prompts.h"
#include "gui/session/BackgroundWork.h"
#include "gui/session/OwnKey.h"
#include "gui/settings/Settings.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

#include <QPointer>

namespace articular {

class KeyDialog;
class PeopleDialog;
class SigningDialog;

/// The file of this user's signing key; empty before there is one.
inline const SettingKey<QString> signingKeyKey{u"user/signing-key", {}};

/// What commands of review need of the window. References outlive them.
struct ReviewServices
{
    QWidget *window;
    ArticleView &view;
    NoticeBar &notices;
    Settings &settings;
    Prompts &prompts;
    const Clock &clock;
    ActionSet &actions;
};

class PeopleCommands : public QObject
{
    Q_OBJECT

public:
    explicit PeopleCommands(const ReviewServices &services);

    void showKey();
    void showPeople();
    void joinClinic();

private:
    /// Runs in another thread.
    using Edit = std::function<Result<TrustList>(const Trust &trust)>;

    /// The clinic that this is about; empty, and said so, when there is none.
    QString clinic();
    /// Of the open article, else of the clinic that was opened last.
    Workspace workspace() const;
    /// Who sits here, as far as the clinic and the settings know.
    EnrolmentRequest whoIsHere() const;
    std::optional<OwnKey> ownKey() const;
    Newcomer knownPerson(const EnrolmentRequest &request) const;
    void makeKey(KeyDialog *dialog, const EnrolmentRequest &person, const QString &passphrase);
    void saveRequest(KeyDialog *dialog);
    void refresh();
    void connectPeople();
    void setUpList();
    void chooseRequest();
    void addPerson(const QString &requestPath);
    void changePerson(const QString &id);
    void endKey(const QString &id);
    void changePolicy();
    /// Shows the dialog; `edit` says what it asks for when it is signed. It closes when that worked.
    void offer(SigningDialog *dialog, const std::function<Edit()> &edit, const QString &done);
    void signList(SigningDialog *dialog, const Edit &edit, const QString &passphrase, const QString &done);
    void openDialog(QDialog *dialog);

    const ReviewServices m_services;
    QPointer<PeopleDialog> m_people;
    BackgroundWork m_work;                ///< last, so that it ends first
};

} // namespace articular
