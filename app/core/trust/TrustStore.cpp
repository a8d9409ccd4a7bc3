// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/TrustStore.h"

#include "core/base/FileStore.h"
#include "core/trust/TrustFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class TrustText
{
    Q_DECLARE_TR_FUNCTIONS(articular::Trust)

public:
    static QString changed() { return tr("The list of people who may approve was changed by someone this computer does not know."); }
};

Trust changed(const QString &problem)
{
    Trust trust;
    trust.state = Trust::State::Changed;
    trust.problem = problem;
    return trust;
}

/// Whether the administrator that the list itself names signed exactly these bytes. Means nothing until that key is the
/// known one.
Status checkSignature(const SshKeygen &ssh, const QByteArray &bytes, const QByteArray &signature, const TrustList &list)
{
    const ExpectedSigner signer{list.administrator, u"administrator@articular"_s, *publicKeyOf(list.administratorKey), {}, {}};
    return ssh.verify(bytes, signature, signer, QDateTime::currentDateTimeUtc());
}

struct SignedList
{
    TrustList list;
    QByteArray bytes, signature;
};

/// The two files, not yet proved by anything.
Result<SignedList> readFiles(const QString &root)
{
    const QString path = trustPath(root);
    const Result<QByteArray> bytes = readTextFile(path, maximumTrustSize);
    if (!bytes)
        return bytes.error();
    const Result<TrustList> list = parseTrustList(bytes.value());
    if (!list)
        return list.error();
    const Result<QByteArray> signature = readSignature(path);
    if (!signature)
        return signature.error();
    return SignedList{list.value(), bytes.value(), signature.value()};
}

QString fingerprintOf(const TrustList &list)
{
    return publicKeyOf(list.administratorKey)->fingerprint;
}

} // namespace

QString trustPath(const QString &workspaceRoot)
{
    return QDir(workspaceRoot).filePath(u"clinic/trust.json"_s);
}

Trust readTrust(const QString &workspaceRoot, const PinStore &pins)
{
    const std::optional<Pin> pin = workspaceRoot.isEmpty() ? std::nullopt : pins.pinOf(workspaceRoot);
    const QFileInfo file(trustPath(workspaceRoot));
    if (workspaceRoot.isEmpty() || (!file.exists() && !file.isSymLink())) {
        if (pin)
            return changed(TrustText::tr("The list of people who may approve is gone. Bring back clinic/trust.json from a copy."));
        Trust absent;
        absent.problem = TrustText::tr("Nobody can approve here yet. The administrator first makes the list of people who may.");
        return absent;
    }
    const Result<SignedList> files = readFiles(workspaceRoot);
    if (!files)
        return changed(pin ? TrustText::changed() : files.error().message);
    Trust trust;
    trust.list = files.value().list;
    if (!pin) {
        trust.state = Trust::State::Unpinned;
        trust.problem = TrustText::tr("This computer does not know the clinic's administrator yet. Compare the six words by telephone first.");
        return trust;
    }
    if (pin->fingerprint != fingerprintOf(trust.list))
        return changed(TrustText::changed());
    const Result<SshKeygen> ssh = SshKeygen::find();
    if (!ssh)
        return changed(ssh.error().message);
    if (!checkSignature(ssh.value(), files.value().bytes, files.value().signature, trust.list))
        return changed(TrustText::changed());
    if (trust.list.serial < pin->serial)
        return changed(TrustText::tr("An older list of people who may approve was put back. Ask the administrator for the newest one."));
    trust.state = Trust::State::Verified;
    trust.program = std::make_shared<const SshKeygen>(ssh.value());
    return trust;
}

Result<TrustList> signTrust(const QString &workspaceRoot, const TrustList &list, const SigningKey &key, const PinStore &pins)
{
    if (const QString problem = trustListProblem(list); !problem.isEmpty())
        return Error{ErrorCode::Refused, problem, {}, {}, 0};
    const QByteArray bytes = trustListJson(list);
    const Result<TrustList> written = parseTrustList(bytes);
    if (!written)
        return written.error();
    const Result<SshKeygen> ssh = SshKeygen::find();
    if (!ssh)
        return ssh.error();
    const Result<QByteArray> signature = ssh.value().sign(bytes, key, u"administrator@articular"_s);
    if (!signature)
        return signature.error();
    if (!checkSignature(ssh.value(), bytes, signature.value(), written.value()))
        return Error{ErrorCode::Refused, TrustText::tr("This is not the administrator's key. The list of people who may approve was not changed."), {}, key.path, 0};
    const QString path = trustPath(workspaceRoot), signaturePath = path + u".sig"_s;
    const Result<QByteArray> before = readFile(signaturePath, maximumSignatureSize);
    if (const Status saved = writeFile(signaturePath, signature.value()); !saved)
        return saved.error();
    if (const Status saved = writeFile(path, bytes); !saved) {
        // The list that is still there needs its own signature back.
        const Status restored = before ? writeFile(signaturePath, before.value()) : success();
        return restored ? saved.error() : restored.error();
    }
    if (const Status pinned = pins.setPin(workspaceRoot, {fingerprintOf(list), list.serial}); !pinned)
        return pinned.error();
    return written;
}

Result<Trust> pinTrust(const QString &workspaceRoot, const QStringList &words, const PinStore &pins)
{
    const Result<SignedList> files = readFiles(workspaceRoot);
    if (!files)
        return files.error();
    const TrustList &list = files.value().list;
    if (words != keyWords(*publicKeyOf(list.administratorKey)))
        return Error{ErrorCode::Refused, TrustText::tr("These are not the administrator's six words. Nothing was changed; ask for the words again."), {}, {}, 0};
    const Result<SshKeygen> ssh = SshKeygen::find();
    if (!ssh)
        return ssh.error();
    if (const Status sound = checkSignature(ssh.value(), files.value().bytes, files.value().signature, list); !sound)
        return Error{ErrorCode::Refused, TrustText::tr("The administrator did not sign this list of people who may approve. Nothing was changed."), sound.error().detail, {}, 0};
    if (const Status pinned = pins.setPin(workspaceRoot, {fingerprintOf(list), list.serial}); !pinned)
        return pinned.error();
    return readTrust(workspaceRoot, pins);
}

Status rememberTrust(const QString &workspaceRoot, const Trust &trust, const PinStore &pins)
{
    const std::optional<Pin> pin = pins.pinOf(workspaceRoot);
    if (!trust.isVerified() || (pin && pin->serial >= trust.list.serial))
        return success();
    return pins.setPin(workspaceRoot, {fingerprintOf(trust.list), trust.list.serial});
}

} // namespace articular
