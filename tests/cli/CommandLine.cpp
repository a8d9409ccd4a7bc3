// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace articular::test {

CommandLine CommandLine::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(programPath(u"articular-cli"_s), arguments);
    process.write(input);
    process.closeWriteChannel();
    CommandLine result;
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.output = process.readAllStandardOutput();
    result.messages = process.readAllStandardError();
    return result;
}

QJsonArray CommandLine::json() const
{
    return QJsonDocument::fromJson(output).array();
}

QString practiceClinic(const QString &folder)
{
    const QString clinic = QDir(folder).filePath(u"clinic"_s);
    const CommandLine made = CommandLine::run({u"new"_s, clinic, u"--workspace"_s, u"--sample"_s});
    if (made.status != 0)
        qFatal("the practice clinic could not be made: %s", made.messages.constData());
    return clinic;
}

} // namespace articular::test
