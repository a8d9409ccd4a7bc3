// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"
#include "cli/Command.h"

#include "core/base/FileStore.h"
#include "core/records/RecordVerification.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

constexpr qint64 maximumSignersSize = 1024 * 1024;

QString resultId(StepResult result)
{
    switch (result) {
    case StepResult::Passed: return u"ok"_s;
    case StepResult::Failed: return u"failed"_s;
    case StepResult::NotProven: return u"not proven"_s;
    case StepResult::NotDone: return u"not done"_s;
    }
    Q_UNREACHABLE();
}

QByteArray textOf(const Verification &verification)
{
    QString text;
    for (const VerifiedStep &step : verification.steps) {
        text += resultId(step.result).leftJustified(12) + stepTitle(step.id) + u'\n';
        for (const QString &detail : step.details)
            text += QString(12, u' ') + detail + u'\n';
    }
    return (text + verification.conclusion() + u'\n').toUtf8();
}

QByteArray jsonOf(const Verification &verification)
{
    QJsonArray steps;
    for (const VerifiedStep &step : verification.steps) {
        steps.append(QJsonObject{{u"step"_s, step.id}, {u"result"_s, resultId(step.result)},
                                 {u"details"_s, QJsonArray::fromStringList(step.details)}});
    }
    return QJsonDocument(QJsonObject{{u"title"_s, verification.title}, {u"version"_s, verification.version}, {u"steps"_s, steps},
                                     {u"intact"_s, verification.isIntact()}, {u"proven"_s, verification.isProven()},
                                     {u"conclusion"_s, verification.conclusion()}}).toJson();
}

/// Who is known, from the options. Fails for words that are not six, and for a file that cannot be read.
Result<KnownSigner> knownSigner(const Arguments &arguments)
{
    KnownSigner known;
    if (arguments.isSet(u"pin"_s)) {
        known.words = typedWords(arguments.value(u"pin"_s));
        if (known.words.size() != 6)
            return Error{ErrorCode::InvalidInput, u"--pin takes the six words of the administrator's key."_s, {}, {}};
    }
    if (arguments.isSet(u"signers"_s)) {
        const Result<QByteArray> file = readFile(arguments.value(u"signers"_s), maximumSignersSize);
        if (!file)
            return file.error();
        known.signers = file.value();
    }
    return known;
}

} // namespace

int runVerify(const QStringList &list)
{
    Arguments arguments(u"verify"_s, u"RECORD.zip"_s,
                        u"Checks an approval record step by step. Ends with 0 only when nothing is wrong and who signed is proven."_s);
    arguments.addOption(u"website"_s, u"A website package, a saved page or the text of a copied one, to be compared with what was approved."_s);
    arguments.addOption(u"pin"_s, u"The six words of the administrator's key, as the clinic tells them."_s);
    arguments.addOption(u"signers"_s, u"The clinic's file of signers, from another source than the record."_s);
    arguments.addOption(u"format"_s, u"How to write the result."_s, u"text"_s, {u"text"_s, u"json"_s});
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    const Result<KnownSigner> known = knownSigner(arguments);
    if (!known)
        return printError(known.error());
    const Result<QByteArray> archive = readFile(arguments.paths().constFirst(), maximumRecordSize);
    if (!archive)
        return printError(archive.error());
    VerificationRequest request{archive.value(), known.value(), {}, {}};
    if (arguments.isSet(u"website"_s)) {
        const QString path = arguments.value(u"website"_s);
        const Result<QByteArray> website = readFile(path, maximumRecordSize);
        if (!website)
            return printError(website.error());
        request.website = WebsiteFile{QFileInfo(path).fileName(), website.value()};
    }
    const Verification verification = verifyRecord(request);
    return finish(arguments.value(u"format"_s) == "json"_L1 ? jsonOf(verification) : textOf(verification),
                  verification.isProven() ? AllGood : SomethingFailed);
}

} // namespace articular::cli
