// SPDX-License-Identifier: GPL-3.0-or-later
// A command of articular-cli: its name, its line in the help, and what runs it. cli.md is the contract.
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace articular::cli {

/// Exit status of every command.
enum ExitStatus {
    AllGood = 0,
    SomethingFailed = 1,      ///< the work was done and something did not pass
    WrongUse = 2,
    CouldNotReadOrWrite = 3,
};

struct Command
{
    const char *name;
    const char *usage;        ///< arguments after the name
    const char *summary;
    int (*run)(const QStringList &arguments);
};

int runApplyChanges(const QStringList &arguments);
int runApprove(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runDecide(const QStringList &arguments);
int runDiff(const QStringList &arguments);
int runClaims(const QStringList &arguments);
int runClinicText(const QStringList &arguments);
int runDoctor(const QStringList &arguments);
int runErase(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runHistory(const QStringList &arguments);
int runKey(const QStringList &arguments);
int runNew(const QStringList &arguments);
int runNote(const QStringList &arguments);
int runPublished(const QStringList &arguments);
int runRender(const QStringList &arguments);
int runResolve(const QStringList &arguments);
int runReturn(const QStringList &arguments);
int runSpell(const QStringList &arguments);
int runStats(const QStringList &arguments);
int runStatus(const QStringList &arguments);
int runSubmit(const QStringList &arguments);
int runTakeBack(const QStringList &arguments);
int runWaive(const QStringList &arguments);
int runWithdraw(const QStringList &arguments);
int runTrust(const QStringList &arguments);
int runUses(const QStringList &arguments);
int runVerify(const QStringList &arguments);

/// Writes to standard output, which carries results and nothing else. False when it cannot be written.
bool printResult(const QByteArray &bytes);
/// Writes one line to standard error: progress, reasons, hints.
void printMessage(const QString &line);
/// Prints an error with its path and line; the exit status that fits it.
int printError(const Error &error);

/// printResult(), and `status` unless the output could not be written.
int finish(const QByteArray &result, int status);

} // namespace articular::cli
