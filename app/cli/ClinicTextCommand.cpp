// SPDX-License-Identifier: GPL-3.0-or-later
// clinic-text: signed versions of the texts that many articles show.
#include "cli/ClinicTextRolloutCommand.h"
#include "cli/Command.h"
#include "cli/TrustInput.h"

#include "core/base/Digest.h"
#include "core/trust/ClinicTextVersions.h"
#include "core/trust/ListedSignatures.h"
#include "core/trust/StrictFields.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

int sign(const QStringList &list)
{
    Arguments arguments(u"clinic-text sign"_s, u"PATH TEXT --as ID --role R --key FILE --changes-meaning yes|no"_s,
        u"Signs the present words of a clinic text, named by its file below clinic/. With --changes-meaning no, articles that "
        "show it stay approved and are to be published again; with yes they are due for review."_s);
    arguments.addOption(u"as"_s, u"Who signs: an id of the list of people who may approve."_s);
    arguments.addOption(u"role"_s, u"medical-reviewer or compliance-reviewer."_s);
    arguments.addOption(u"key"_s, u"The signing key."_s);
    arguments.addOption(u"changes-meaning"_s, u"Whether it changes what articles may say."_s, {}, {QString(), u"yes"_s, u"no"_s});
    if (const auto status = arguments.parse(list, 2, 2))
        return *status;
    for (const QString &option : {u"as"_s, u"role"_s, u"key"_s, u"changes-meaning"_s}) {
        if (arguments.value(option).isEmpty()) {
            printMessage(u"clinic-text sign needs --%1."_s.arg(option));
            return WrongUse;
        }
    }
    const Result<QString> root = workspaceRoot(arguments.paths().constFirst());
    if (!root)
        return printError(root.error());
    const Trust trust = readTrust(root.value(), PinStore::ofThisComputer());
    const ClinicTextRequest request{arguments.paths().at(1), arguments.value(u"as"_s), arguments.value(u"role"_s),
                                    arguments.value(u"changes-meaning"_s) == u"yes"};
    const auto version = signClinicText(Workspace::load(root.value()), request, {arguments.value(u"key"_s), {}}, trust, SystemClock());
    if (!version)
        return printError(version.error());
    return finish(version.value().file.toUtf8() + '\n', AllGood);
}

int show(const QStringList &list)
{
    Arguments arguments(u"clinic-text show"_s, u"PATH"_s, u"Lists the clinic texts, and whether their present words are signed."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    const Result<QString> root = workspaceRoot(arguments.paths().constFirst());
    if (!root)
        return printError(root.error());
    const ListedSignatures signatures(readTrust(root.value(), PinStore::ofThisComputer()));
    const ClinicTextLog log = readClinicTexts(root.value(), signatures);
    for (const WorkspaceProblem &problem : log.problems)
        printMessage(problem.path + u": "_s + problem.message);
    QByteArray text;
    bool areAllSigned = log.problems.isEmpty();
    for (const QString &id : clinicTextIds(Workspace::load(root.value()))) {
        const Result<QByteArray> bytes = clinicTextBytes(root.value(), id);
        const QByteArray digest = bytes ? sha256Hex(bytes.value()) : QByteArray();
        const auto found = std::find_if(log.versions.crbegin(), log.versions.crend(),
                                        [&](const ClinicTextVersion &version) { return version.id == id && version.sha256 == digest; });
        const bool isSigned = found != log.versions.crend();
        areAllSigned = areAllSigned && isSigned;
        text += id.toUtf8() + ": " + (isSigned ? "signed by " + found->by.toUtf8() + " at " + utcText(found->at).toUtf8()
                                                     + (found->changesMeaning ? ", changes what articles may say" : "")
                                               : QByteArray("not signed")) + '\n';
    }
    return finish(text, areAllSigned ? AllGood : SomethingFailed);
}

} // namespace

int runClinicText(const QStringList &list)
{
    const QString name = list.value(0);
    if (name == u"sign")
        return sign(list.sliced(1));
    if (name == u"show")
        return show(list.sliced(1));
    if (name == u"rollout")
        return runClinicTextRollout(list.sliced(1));
    const QByteArray usage = "Usage: articular-cli clinic-text sign|show|rollout [options] … (--help after each tells more)\n";
    if (name == u"--help" || name == u"-h")
        return finish(usage, AllGood);
    printMessage(QString::fromUtf8(usage.trimmed()));
    return WrongUse;
}

} // namespace articular::cli
