// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"
#include "cli/Command.h"
#include "cli/PassphrasePrompt.h"

#include "core/base/FileStore.h"
#include "core/signing/SshKeygen.h"
#include "core/trust/Enrolment.h"
#include "core/workspace/Workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

Result<QString> newPassphrase()
{
    const auto refused = [](const QString &why) { return Error{ErrorCode::Refused, why + u" No key was made."_s, {}, {}, 0}; };
    const auto passphrase = askPassphrase(u"New passphrase, at least %1 characters: "_s.arg(leastPassphrase));
    if (!passphrase)
        return refused(u"Nobody could be asked for a passphrase: run this on a terminal, or set SSH_ASKPASS."_s);
    if (const QString problem = passphraseProblem(*passphrase); !problem.isEmpty())
        return refused(problem);
    if (askPassphrase(u"The same passphrase again: "_s) != passphrase)
        return refused(u"The two passphrases differ."_s);
    return *passphrase;
}

/// What the clinic that the command is run in knows about the person.
EnrolmentRequest requestOf(const Arguments &arguments, const PublicKey &key)
{
    EnrolmentRequest request{arguments.value(u"as"_s), arguments.value(u"name"_s), arguments.value(u"credentials"_s), key};
    const QString root = Workspace::findRoot(QDir::currentPath());
    if (root.isEmpty())
        return request;
    const Workspace workspace = Workspace::load(root);
    if (const Person *person = workspace.person(request.id)) {
        request.name = arguments.isSet(u"name"_s) ? request.name : person->name;
        request.credentials = arguments.isSet(u"credentials"_s) ? request.credentials : person->credentials;
    }
    return request;
}

int makeKey(const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.value(u"out"_s)).absoluteFilePath();
    const QString requestPath = path + u".request.json"_s;
    for (const QString &taken : {path, path + u".pub"_s, requestPath}) {
        if (QFileInfo::exists(taken))
            return printError({ErrorCode::AlreadyExists, u"There is a file of that name already. No key was made; choose another name."_s, {}, taken, 0});
    }
    const Result<SshKeygen> ssh = SshKeygen::find();
    if (!ssh)
        return printError(ssh.error());
    const Result<QString> passphrase = newPassphrase();
    if (!passphrase)
        return printError(passphrase.error());
    const Result<PublicKey> key = ssh.value().makeKey(path, arguments.value(u"as"_s), passphrase.value());
    if (!key)
        return printError(key.error());
    if (const Status written = writeFile(requestPath, enrolmentJson(requestOf(arguments, key.value())), Overwrite::Refuse); !written) {
        QFile::remove(path);
        QFile::remove(path + u".pub"_s);
        return printError(written.error());
    }
    printMessage(u"Keep the key to yourself. Send the request to the administrator, and read out the six words on the telephone."_s);
    const QString text = u"key      %1\nrequest  %2\nwords    %3\n"_s.arg(path, requestPath, keyWords(key.value()).join(u' '));
    return finish(text.toUtf8(), AllGood);
}

} // namespace

int runKey(const QStringList &list)
{
    Arguments arguments(u"key"_s, u"new --as ID --out FILE"_s,
        u"Makes a signing key: FILE, to be kept secret; FILE.pub; and FILE.request.json for the administrator."_s);
    arguments.addOption(u"as"_s, u"Whose key it is: the person's id in people.yaml."_s);
    arguments.addOption(u"out"_s, u"The new key's file."_s);
    arguments.addOption(u"name"_s, u"The person's name, for the request."_s);
    arguments.addOption(u"credentials"_s, u"The person's credentials, for the request."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (arguments.paths().constFirst() != u"new" || !arguments.isSet(u"out"_s)) {
        printMessage(u"key needs: new --as ID --out FILE."_s);
        return WrongUse;
    }
    if (!isPlainName(arguments.value(u"as"_s))) {
        printMessage(u"--as takes an id of people.yaml: letters, digits, “-”, “_” and “.”, beginning with a letter or digit."_s);
        return WrongUse;
    }
    return makeKey(arguments);
}

} // namespace articular::cli
