// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PdfPrinting.h"

#include "core/export/PdfFinish.h"
#include "core/export/PrintRequest.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// Longer than the printer's own limit, which comes with words.
constexpr int longestTime = 150'000;      // ms
const QByteArray ownWords = "articular: ";

Error refused(const QString &message)
{
    return {ErrorCode::Refused, message, {}, {}, 0};
}

/// What the program itself said; Chromium writes to the same place.
QString reasonIn(const QByteArray &messages)
{
    for (const QByteArray &line : messages.split('\n')) {
        if (line.startsWith(ownWords))
            return QString::fromUtf8(line.sliced(ownWords.size()));
    }
    return u"The program that prints them ended without a word."_s;
}

} // namespace

Result<QByteArray> printPdf(const PrintablePage &page)
{
    QProcess program;
    program.setProgram(QDir(QCoreApplication::applicationDirPath()).filePath(u"articular"_s));
    program.setArguments({u"--print-pdf"_s});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start();
    if (!program.waitForStarted())
        return refused(u"PDF files are printed by the desktop program, and “%1” cannot be started. Install Articular, or leave out pdf."_s.arg(program.program()));
    program.write(printRequest(page));
    program.closeWriteChannel();
    if (!program.waitForFinished(longestTime)) {
        program.kill();
        program.waitForFinished();
        return refused(u"The PDF was not printed within %1 seconds. Try again, or leave out pdf."_s.arg(longestTime / 1000));
    }
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        return refused(u"The PDF could not be printed. %1"_s.arg(reasonIn(program.readAllStandardError())));
    return finishPdf(program.readAllStandardOutput(), {page.title, page.language, page.time, page.mark});
}

} // namespace articular::cli
