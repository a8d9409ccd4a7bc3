// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PeopleCommands.h"

#include "core/base/FileStore.h"
#include "core/base/Slug.h"
#include "core/trust/TrustFile.h"
#include "core/trust/TrustStore.h"
#include "gui/people/JoinDialog.h"
#include "gui/people/KeyDialog.h"
#include "gui/people/ListChangeDialogs.h"
#include "gui/people/PeopleDialog.h"
#include "gui/window/ClinicInWindow.h"
#include "gui/window/NewCommands.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

using ListChange = std::function<Result<TrustList>(const TrustList &list)>;

/// Changes a list only if this computer may believe it.
std::function<Result<TrustList>(const Trust &)> ofList(const ListChange &change)
{
    return [change](const Trust &trust) -> Result<TrustList> {
        if (!trust.isVerified())
            return Error{ErrorCode::Refused, trust.problem, {}, {}, 0};
        return change(trust.list);
    };
}

/// The list in the file, whoever wrote it: to be compared, not to be believed.
Result<TrustList> unprovedList(const QString &root)
{
    const Result<QByteArray> bytes = readTextFile(trustPath(root), maximumTrustSize);
    return bytes ? parseTrustList(bytes.value()) : Result<TrustList>(bytes.error());
}

QString idFor(const QString &name)
{
    const QString id = slugFor(name);
    return isPlainName(id) ? id : u"reviewer"_s;
}

} // namespace

PeopleCommands::PeopleCommands(const ReviewServices &services) : QObject(services.window), m_services(services)
{
    connect(services.actions[ActionId::MakeSigningKey], &QAction::triggered, this, &PeopleCommands::showKey);
    connect(services.actions[ActionId::PeopleWhoApprove], &QAction::triggered, this, &PeopleCommands::showPeople);
    connect(services.actions[ActionId::JoinClinic], &QAction::triggered, this, &PeopleCommands::joinClinic);
}

QString PeopleCommands::clinic()
{
    const QString root = knownClinic(m_services.view.session(), m_services.settings);
    if (root.isEmpty())
        m_services.notices.showNotice(Tone::Information, tr("Open the folder of a clinic first: each clinic has its own list of people who may approve."));
    return root;
}

Workspace PeopleCommands::workspace() const
{
    const Workspace &open = m_services.view.session().workspace();
    const QString root = knownClinic(m_services.view.session(), m_services.settings);
    return root == open.root() ? open : Workspace::load(root);
}

std::optional<OwnKey> PeopleCommands::ownKey() const
{
    return ownKeyAt(m_services.settings.value(signingKeyKey));
}

EnrolmentRequest PeopleCommands::whoIsHere() const
{
    const Workspace clinic = workspace();
    EnrolmentRequest who;
    who.name = m_services.settings.value(userNameKey);
    who.id = userIn(clinic, m_services.settings);
    if (const Person *person = clinic.person(who.id)) {
        who.name = person->name;
        who.credentials = person->credentials;
    }
    return who;
}

Newcomer PeopleCommands::knownPerson(const EnrolmentRequest &request) const
{
    Newcomer known{request.id, request.name, request.credentials, {}, {}, request.key, {}};
    const Workspace clinic = workspace();
    if (const Person *person = clinic.person(request.id)) {
        known.name = person->name;
        known.credentials = person->credentials;
    }
    // Somebody with a new key keeps roles and licences.
    const TrustedPerson *listed = m_people && m_people->trust().isVerified() ? m_people->trust().list.person(request.id) : nullptr;
    if (listed)
        return {listed->id, listed->name, listed->credentials, listed->roles, listed->licenses, request.key, {}};
    return known;
}

void PeopleCommands::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeopleCommands::showKey()
{
    auto *dialog = new KeyDialog(m_services.window);
    connect(dialog, &KeyDialog::keyRequested, this, [this, dialog](const EnrolmentRequest &person, const QString &passphrase) { makeKey(dialog, person, passphrase); });
    connect(dialog, &KeyDialog::newKeyRequested, this, [this, dialog] { dialog->askForKey(whoIsHere()); });
    connect(dialog, &KeyDialog::saveRequested, this, [this, dialog] { saveRequest(dialog); });
    EnrolmentRequest who = whoIsHere();
    if (const std::optional<OwnKey> own = ownKey()) {
        who.id = own->id.isEmpty() ? who.id : own->id;
        who.key = own->key;
        dialog->showKey(who, false);
    } else {
        dialog->askForKey(who);
    }
    openDialog(dialog);
}

void PeopleCommands::makeKey(KeyDialog *dialog, const EnrolmentRequest &person, const QString &passphrase)
{
    EnrolmentRequest request = person;
    const Workspace clinic = workspace();
    const QList<Person> &people = clinic.people();
    const auto known = std::ranges::find(people, request.name, &Person::name);
    request.id = known != people.end() ? known->id : idFor(request.name);
    const QString path = freeKeyPath(request.id);
    dialog->setBusy(true);
    m_work.run([this, guard = QPointer<KeyDialog>(dialog), request, path, passphrase]() -> BackgroundWork::Outcome {
        const Status folder = makeFolder(QFileInfo(path).absolutePath());
        const Result<SshKeygen> ssh = SshKeygen::find();
        const Result<PublicKey> key = !folder ? Result<PublicKey>(folder.error())
                                      : !ssh ? Result<PublicKey>(ssh.error()) : ssh.value().makeKey(path, request.id, passphrase);
        return [this, guard, request, path, key] {
            if (key)
                m_services.settings.setValue(signingKeyKey, path);
            if (!guard)
                return;
            if (!key)
                return guard->showProblem(key.error().message);
            EnrolmentRequest made = request;
            made.key = key.value();
            guard->showKey(made, true);
        };
    });
}

void PeopleCommands::saveRequest(KeyDialog *dialog)
{
    EnrolmentRequest request = dialog->request();
    if (request.id.isEmpty())
        request.id = idFor(request.name);
    const auto save = [this, request](const QString &path) {
        const Status saved = writeFile(path, enrolmentJson(request));
        m_services.notices.showNotice(saved ? Tone::Good : Tone::Problem,
                                      saved ? tr("The request is saved. Send it to the administrator: %1").arg(path) : saved.error().message);
    };
    m_services.prompts.chooseNewFile(dialog, tr("Save the request"), tr("Requests (*.json)"), tr("request-of-%1.json").arg(request.id), save);
}

void PeopleCommands::showPeople()
{
    if (clinic().isEmpty())
        return;
    if (!m_people) {
        m_people = new PeopleDialog(m_services.window);
        connectPeople();
        openDialog(m_people);
    }
    refresh();
}

void PeopleCommands::connectPeople()
{
    connect(m_people, &PeopleDialog::setUpRequested, this, &PeopleCommands::setUpList);
    connect(m_people, &PeopleDialog::joinRequested, this, &PeopleCommands::joinClinic);
    connect(m_people, &PeopleDialog::addRequested, this, &PeopleCommands::chooseRequest);
    connect(m_people, &PeopleDialog::changeRequested, this, &PeopleCommands::changePerson);
    connect(m_people, &PeopleDialog::endKeyRequested, this, &PeopleCommands::endKey);
    connect(m_people, &PeopleDialog::policyRequested, this, &PeopleCommands::changePolicy);
}

void PeopleCommands::refresh()
{
    if (!m_people)
        return;
    m_work.run([this, root = clinic()]() -> BackgroundWork::Outcome {
        const PinStore pins = PinStore::ofThisComputer();
        Trust trust = readTrust(root, pins);
        const Status remembered = rememberTrust(root, trust, pins);
        return [this, trust, remembered] {
            if (!m_people)
                return;
            const std::optional<OwnKey> own = ownKey();
            m_people->showTrust(trust, own ? own->key.fingerprint : QString(), m_services.clock.now());
            if (!remembered)
                m_people->showMessage(remembered.error().message, true);
        };
    });
}

void PeopleCommands::joinClinic()
{
    const QString root = clinic();
    if (root.isEmpty())
        return;
    const Result<TrustList> list = unprovedList(root);
    if (!list) {
        const bool isThere = QFileInfo::exists(trustPath(root));
        m_services.notices.showNotice(Tone::Attention, isThere ? list.error().message
                                                               : tr("This clinic has no list of people who may approve yet. Its administrator makes it first."));
        return;
    }
    const TrustedPerson *administrator = list.value().person(list.value().administrator);
    QWidget *parent = m_people ? static_cast<QWidget *>(m_people) : m_services.window;
    auto *dialog = new JoinDialog(administrator ? administrator->name : list.value().administrator, keyWords(*publicKeyOf(list.value().administratorKey)), parent);
    connect(dialog, &JoinDialog::joinRequested, this, [this, root, guard = QPointer<JoinDialog>(dialog)](const QStringList &words) {
        m_work.run([this, root, guard, words]() -> BackgroundWork::Outcome {
            const Result<Trust> trust = pinTrust(root, words, PinStore::ofThisComputer());
            return [this, guard, trust] {
                const QString problem = !trust ? trust.error().message : trust.value().isVerified() ? QString() : trust.value().problem;
                if (guard && problem.isEmpty())
                    guard->accept();
                else if (guard)
                    guard->showProblem(problem);
                if (problem.isEmpty())
                    m_services.notices.showNotice(Tone::Good, tr("This computer now knows the clinic's administrator."));
                m_services.view.session().reloadWorkspace();
                refresh();
            };
        });
    });
    openDialog(dialog);
}

void PeopleCommands::setUpList()
{
    const std::optional<OwnKey> own = ownKey();
    if (!own) {
        m_people->showMessage(tr("You sign the list with your signing key. Make it first; then set up the list."), true);
        showKey();
        return;
    }
    EnrolmentRequest who = whoIsHere();
    who.id = !own->id.isEmpty() ? own->id : idFor(who.name);
    who.key = own->key;
    auto *dialog = new FirstListDialog(knownPerson(who), m_people);
    offer(dialog, [this, dialog]() -> Edit {
        return [first = newTrustList(dialog->administrator(), dialog->policy(), m_services.clock.now())](const Trust &trust) -> Result<TrustList> {
            if (trust.state != Trust::State::Absent)
                return Error{ErrorCode::AlreadyExists, tr("This clinic has a list already. It was left as it is."), {}, {}, 0};
            return first;
        };
    }, tr("The list is signed. On every other computer, “Join this clinic” compares your six words once."));
}

void PeopleCommands::chooseRequest()
{
    m_services.prompts.chooseFile(m_people, tr("Request of an approver"), tr("Requests (*.json)"), [this](const QString &path) { addPerson(path); });
}

void PeopleCommands::addPerson(const QString &requestPath)
{
    const Result<QByteArray> bytes = readTextFile(requestPath, maximumTrustSize);
    const Result<EnrolmentRequest> request = bytes ? parseEnrolment(bytes.value()) : Result<EnrolmentRequest>(bytes.error());
    if (!request || !m_people) {
        if (m_people)
            m_people->showMessage(request.error().message, true);
        return;
    }
    auto *dialog = new AddPersonDialog(request.value(), knownPerson(request.value()), m_people);
    offer(dialog, [this, dialog] {
        return ofList([person = dialog->person(), now = m_services.clock.now()](const TrustList &list) { return withPerson(list, person, now); });
    }, tr("The person is in the list now."));
}

void PeopleCommands::changePerson(const QString &id)
{
    const TrustList &list = m_people->trust().list;
    auto *dialog = new ChangePersonDialog(*list.person(id), list.administrator == id, m_people);
    offer(dialog, [this, dialog] {
        return ofList([person = dialog->person(), now = m_services.clock.now()](const TrustList &before) { return withChangedPerson(before, person, now); });
    }, tr("The change is signed."));
}

void PeopleCommands::endKey(const QString &id)
{
    const QDateTime now = m_services.clock.now();
    auto *dialog = new EndKeyDialog(*m_people->trust().list.person(id), now.toLocalTime().date(), m_people);
    offer(dialog, [this, dialog] {
        return ofList([ended = dialog->revocation(), now = m_services.clock.now()](const TrustList &before) { return withoutKey(before, ended, now); });
    }, tr("The key counts no more. With a new request the person gets another one."));
}

void PeopleCommands::changePolicy()
{
    auto *dialog = new PolicyDialog(m_people->trust().list.policy, m_people);
    offer(dialog, [dialog] {
        return ofList([policy = dialog->policy()](const TrustList &before) { return withPolicy(before, policy); });
    }, tr("The change is signed."));
}

void PeopleCommands::offer(SigningDialog *dialog, const std::function<Edit()> &edit, const QString &done)
{
    connect(dialog, &SigningDialog::signRequested, this, [this, dialog, edit, done](const QString &passphrase) { signList(dialog, edit(), passphrase, done); });
    openDialog(dialog);
}

void PeopleCommands::signList(SigningDialog *dialog, const Edit &edit, const QString &passphrase, const QString &done)
{
    const std::optional<OwnKey> own = ownKey();
    if (!own)
        return dialog->showProblem(tr("The signing key of this computer is gone. Nothing was signed."));
    dialog->setBusy(true);
    const SigningKey key{own->path, passphrase};
    m_work.run([this, guard = QPointer<SigningDialog>(dialog), root = clinic(), edit, key, done]() -> BackgroundWork::Outcome {
        const PinStore pins = PinStore::ofThisComputer();
        const Result<TrustList> after = edit(readTrust(root, pins));
        const Result<TrustList> written = after ? signTrust(root, after.value(), key, pins) : after;
        return [this, guard, written, done] {
            if (guard && !written)
                return guard->showProblem(written.error().message);
            if (guard) {
                guard->setBusy(false);
                guard->accept();
            }
            if (m_people)
                m_people->showMessage(written ? done : written.error().message, !written);
            m_services.view.session().reloadWorkspace();
            refresh();
        };
    });
}

} // namespace articular
