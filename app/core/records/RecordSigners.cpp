// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/RecordSigners.h"

#include "core/trust/ListedSignatures.h"
#include "core/trust/TrustFile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct SignersText
{
    Q_DECLARE_TR_FUNCTIONS(articular::RecordSigners)
};

constexpr qsizetype maximumSignersSize = 1024 * 1024;
const auto listName = u"data/trust.json"_s;
const auto administratorRole = u"administrator"_s;

QDateTime sshTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyyMMddHHmmss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<ExpectedSigner> signerIn(const QString &line)
{
    static const QRegularExpression form(
        u"^(\\S+) namespaces=\"([^\",*?]+)\"(?:,valid-after=\"(\\d{14})\")?(?:,valid-before=\"(\\d{14})\")? (ssh-ed25519 \\S+)$"_s);
    const auto match = form.match(line);
    const auto key = match.hasMatch() ? publicKeyOf(match.captured(5).toLatin1()) : std::nullopt;
    if (!key)
        return std::nullopt;
    ExpectedSigner signer{match.captured(1), match.captured(2), *key, sshTime(match.captured(3)), sshTime(match.captured(4))};
    // Nothing that is written otherwise than it is read.
    return allowedSigner(signer).trimmed() == line.toLatin1() ? std::optional(signer) : std::nullopt;
}

RecordTrust broken(const QString &problem)
{
    RecordTrust result;
    result.trust.state = Trust::State::Changed;
    result.trust.problem = result.problem = problem;
    return result;
}

/// Whether one of the known administrators signed the list.
bool isSignedByKnown(const QByteArray &list, const QByteArray &signature, const PublicKey &own, const QList<ExpectedSigner> &signers)
{
    return std::ranges::any_of(signers, [&](const ExpectedSigner &signer) {
        return signer.purpose == signaturePurpose(administratorRole) && signer.key == own
            && SshKeygen::find().value().verify(list, signature, {signer.name, signer.purpose, signer.key, {}, {}}, QDateTime::currentDateTimeUtc());
    });
}

void prove(RecordTrust &result, const FileMap &bag, const PublicKey &own, const KnownSigner &known)
{
    using enum RecordTrust::Proof;
    bool isForeign = false, isKnown = false;
    if (!known.words.isEmpty()) {
        isKnown = known.words == keyWords(own);
        isForeign = !isKnown;
        result.problem = isForeign ? SignersText::tr("The six words are not those of the administrator who signed this list.") : QString();
    }
    if (known.signers && !isForeign) {
        const auto signers = readSigners(*known.signers);
        const QByteArray list = bag.value(listName), signature = bag.value(listName + u".sig"_s);
        isKnown = signers && isSignedByKnown(list, signature, own, *signers);
        isForeign = !isKnown;
        result.signers = signers.value_or(QList<ExpectedSigner>());
        result.problem = !signers ? SignersText::tr("The file of signers is not written as Articular writes it, or names patterns instead of people.")
            : isForeign           ? SignersText::tr("The administrator who signed this list is not in the file of signers.")
                                  : QString();
    }
    // Known to this computer: that proves, and another one disproves nothing, since there may be several clinics.
    isKnown = isKnown || (!isForeign && known.administrator == own.fingerprint);
    result.proof = isForeign ? Foreign : isKnown ? Proven : Unproven;
}

} // namespace

std::optional<QList<ExpectedSigner>> readSigners(const QByteArray &file)
{
    QList<ExpectedSigner> signers;
    if (file.size() > maximumSignersSize)
        return std::nullopt;
    for (const QString &line : QString::fromUtf8(file).split(u'\n')) {
        const QString simple = line.trimmed();
        if (simple.isEmpty() || simple.startsWith(u'#'))
            continue;
        const auto signer = signerIn(simple);
        if (!signer)
            return std::nullopt;
        signers.append(*signer);
    }
    return signers.isEmpty() ? std::nullopt : std::optional(signers);
}

RecordTrust recordTrust(const FileMap &bag, const KnownSigner &known)
{
    const QByteArray bytes = bag.value(listName), signature = bag.value(listName + u".sig"_s);
    if (bytes.isEmpty() || signature.isEmpty() || bytes.size() > maximumTrustSize || signature.size() > maximumSignatureSize)
        return broken(SignersText::tr("The list of people or its signature is missing or far too large."));
    const Result<TrustList> list = parseTrustList(bytes);
    if (!list)
        return broken(list.error().message);
    const Result<SshKeygen> ssh = SshKeygen::find();
    if (!ssh)
        return broken(ssh.error().message);
    const PublicKey own = *publicKeyOf(list.value().administratorKey);
    const ExpectedSigner administrator{list.value().administrator, signaturePurpose(administratorRole), own, {}, {}};
    if (!ssh.value().verify(bytes, signature, administrator, QDateTime::currentDateTimeUtc()))
        return broken(SignersText::tr("The list of people was changed: its signature is not the administrator's."));
    RecordTrust result;
    result.trust.state = Trust::State::Verified;
    result.trust.list = list.value();
    result.trust.program = std::make_shared<const SshKeygen>(ssh.value());
    prove(result, bag, own, known);
    return result;
}

} // namespace articular
