// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/ReportExport.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ReportExport : public test::TestCase
{
    Q_OBJECT

private slots:
    void writesAWebPageOrPdf()
    {
        const test::Folder folder;
        const QString article = folder.write(u"knee/article.md"_s, "on disk\n");
        ReportExport report(m_clock);
        QSignalSpy succeeded(&report, &ReportExport::succeeded);
        QVERIFY(report.start(article, "---\ntitle: As it is now\n---\n\n# Knee\n", folder.path(u"report.html"_s)));
        QVERIFY(!report.start(article, "x", folder.path(u"other.html"_s)));
        QTRY_COMPARE(succeeded.size(), 1);
        QVERIFY(folder.read(u"report.html"_s).contains("Report: As it is now"));
        QVERIFY(report.start(article, "Knee\n", folder.path(u"report.pdf"_s)));
        QTRY_COMPARE(succeeded.size(), 2);
        QVERIFY(folder.read(u"report.pdf"_s).startsWith("%PDF-"));
        QVERIFY(folder.read(u"report.pdf"_s).size() > 2000);
    }

    void aFolderThatIsNotThereIsExplained()
    {
        const test::Folder folder;
        ReportExport report(m_clock);
        QSignalSpy failed(&report, &ReportExport::failed);
        QVERIFY(report.start({}, "Knee\n", folder.path(u"missing/report.html"_s)));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.constFirst().at(0).value<Error>().message.isEmpty());
    }

private:
    SystemClock m_clock;
};

ARTICULAR_TEST(tst_ReportExport)
#include "tst_ReportExport.moc"
