// SPDX-License-Identifier: GPL-3.0-or-later
// articular-cli: the engine without a display.
#include "cli/Command.h"

#include <QCoreApplication>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace articular::cli;

namespace {

constexpr Command commands[] = {
    {"new", "DIR --workspace [--sample] | DIR --template NAME --title T", "Makes a workspace or an article", runNew},
    {"check", "PATH…", "Says what is missing or wrong in articles", runCheck},
    {"claims", "FILE|- | --eval FILE.tsv", "Lists the sentences that claim something about health", runClaims},
    {"render", "FILE|-", "Writes the HTML of an article", runRender},
    {"spell", "FILE… [--suggest]", "Lists the words that no dictionary has", runSpell},
    {"stats", "FILE…", "Counts words, sentences and reading grades", runStats},
    {"export", "PATH… --target html --out DIR [--draft]", "Makes website packages", runExport},
    {"submit", "PATH --as ID --to ID", "Sends an article for review", runSubmit},
    {"take-back", "PATH --as ID", "Takes a sent article back", runTakeBack},
    {"decide", "PATH CLAIM --as ID --role R --verdict V", "Records a decision about a claim", runDecide},
    {"note", "PATH --as ID --quote Q --kind K --text T", "Leaves a note on words of an article", runNote},
    {"resolve", "PATH NOTE --as ID", "Marks a note as done", runResolve},
    {"waive", "PATH FINGERPRINT --as ID --reason R", "Lets a problem stand, with a reason", runWaive},
    {"return", "PATH --as ID --reason R", "Gives an article back to its writer", runReturn},
    {"withdraw", "PATH --as ID --reason R", "Takes an approved article down", runWithdraw},
    {"published", "PATH --url U --as ID", "Records where a version is on the site", runPublished},
    {"status", "PATH…", "Says where articles stand in review", runStatus},
    {"history", "ARTICLE", "Lists what was recorded about an article's review", runHistory},
    {"diff", "PATH", "Shows what changed since an approved version", runDiff},
    {"key", "new --as ID --out FILE", "Makes a signing key", runKey},
    {"approve", "PATH… --as ID --role R --key FILE --meaning M", "Signs the approval of articles", runApprove},
    {"apply-changes", "PATH --as ID", "Takes over what a reviewer approved with changes", runApplyChanges},
    {"erase", "PATH --text-file FILE|- --as ID --key FILE --reason R", "Erases words that identify somebody, with a signed record", runErase},
    {"clinic-text", "sign|show|rollout", "Signs versions of the texts that many articles show", runClinicText},
    {"uses", "PATH text|claim|reference|consent|picture ID", "Lists where articles use something of the clinic's", runUses},
    {"trust", "init|add|revoke|take-role|sign|pin|show", "Keeps the signed list of people who may approve", runTrust},
    {"verify", "RECORD.zip [--website FILE] [--pin WORDS|--signers FILE]", "Checks an approval record step by step", runVerify},
    {"doctor", "", "Shows what a report of a problem needs", runDoctor},
};

QByteArray help()
{
    QByteArray text = "Usage: articular-cli COMMAND [options] …\n\n"
                      "Checks, renders and exports a clinic's articles without a display.\n\nCommands:\n";
    for (const Command &command : commands)
        text += "  " + QByteArray(command.name).leftJustified(15) + command.summary + '\n';
    return text + "\n  articular-cli COMMAND --help tells the options of a command.\n"
                  "  --version shows the version, --help this text.\n\n"
                  "Exit status: 0 all good; 1 done, but something did not pass; 2 wrong use; 3 could not read or write.\n";
}

int runNamed(const QString &name, const QStringList &arguments)
{
    const auto found = std::ranges::find_if(commands, [&](const Command &c) { return name == QLatin1StringView(c.name); });
    if (found != std::end(commands))
        return found->run(arguments);
    printMessage(u"There is no command “%1”. articular-cli --help lists the commands."_s.arg(name));
    return WrongUse;
}

} // namespace

int main(int argc, char **argv)
{
    // A reader that goes away (`| head`) must give exit status 3 by a failed write, not a signal.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"articular-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ARTICULAR_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        printMessage(QString::fromUtf8(help()));
        return WrongUse;
    }
    const QString first = arguments.constFirst();
    if (first == u"--version" || first == u"-v")
        return finish("articular-cli " ARTICULAR_VERSION "\n", AllGood);
    if (first == u"--help" || first == u"-h" || first == u"help")
        return finish(help(), AllGood);
    return runNamed(first, arguments.mid(1));
}
