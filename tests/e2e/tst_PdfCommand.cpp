// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files from the command line, printed by the desktop program without a window.
#include "cli/CommandLine.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QProcess>
#include <QStandardPaths>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_PdfCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_article = test::practiceClinic(m_folder->path()) + u"/articles/ankle-sprain/article.md"_s;
    }

    void aDraftIsPrintedWithItsDetailsAndTheSameTwice()
    {
        const CommandLine first = exported(u"html,pdf"_s);
        QCOMPARE(first.messages, QByteArray());
        QCOMPARE(first.status, 0);
        const QString file = m_folder->path(u"out/ankle-sprain-DRAFT.pdf"_s);
        QVERIFY(QFile::exists(file) && QFile::exists(m_folder->path(u"out/ankle-sprain-DRAFT-html.zip"_s)));
        const CommandLine again = exported(u"pdf"_s);
        QCOMPARE(again.status, 0);
        QVERIFY2(again.output.contains("(unchanged)"), again.output.constData());
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("pdfinfo is not installed");
        QProcess info;
        info.start(u"pdfinfo"_s, {file});
        QVERIFY(info.waitForFinished());
        const QByteArray details = info.readAllStandardOutput();
        QVERIFY2(details.contains("Ankle sprains: back on your feet"), details.constData());
        QVERIFY2(details.contains("letter"), details.constData());
    }

    void withoutTheDesktopProgramItSaysSoAndWritesNothing()
    {
        const QString alone = m_folder->path(u"articular-cli"_s);
        QVERIFY(QFile::copy(test::programPath(u"articular-cli"_s), alone));
        QProcess program;
        program.start(alone, {u"export"_s, u"--draft"_s, u"--target"_s, u"pdf"_s, u"--out"_s, m_folder->path(u"out"_s), m_article});
        QVERIFY(program.waitForFinished());
        const QByteArray message = program.readAllStandardError();
        QVERIFY2(message.contains("cannot be started. Install Articular, or leave out pdf."), message.constData());
        QVERIFY(program.exitCode() != 0);
        QVERIFY(!QFile::exists(m_folder->path(u"out/ankle-sprain-DRAFT.pdf"_s)));
    }

    void theDesktopProgramPrintsNothingButPages()
    {
        QProcess program;
        program.setProcessEnvironment([] {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            return environment;
        }());
        program.start(test::programPath(u"articular"_s), {u"--print-pdf"_s});
        QVERIFY(program.waitForStarted());
        program.write("no page");
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().contains("articular: This is not a page that can be printed."));
        QCOMPARE(program.readAllStandardOutput(), QByteArray());
    }

private:
    CommandLine exported(const QString &targets) const
    {
        return CommandLine::run({u"export"_s, u"--draft"_s, u"--target"_s, targets, u"--out"_s, m_folder->path(u"out"_s), m_article});
    }

    std::unique_ptr<test::Folder> m_folder;
    QString m_article;
};

ARTICULAR_TEST(tst_PdfCommand)
#include "tst_PdfCommand.moc"
