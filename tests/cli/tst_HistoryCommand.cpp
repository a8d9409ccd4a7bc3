// SPDX-License-Identifier: GPL-3.0-or-later
// What was recorded about an article, and where it uses something, as the command line tells it.
#include "cli/ReviewedClinic.h"
#include "core/base/HtmlTree.h"
#include "support/TestRunner.h"

#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_HistoryCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_clinic.begin(m_folder.path(), {u"medical-reviewer"_s});
        m_clinic.bringToApproved();
    }

    void everyRecordIsTold()
    {
        const CommandLine text = history(u"text"_s);
        QVERIFY2(text.status == 0, text.messages.constData());
        QVERIFY2(text.output.contains("Tomas Brandt: Sent version 1 for review to Priya Lindqvist.\n"), text.output.constData());
        QVERIFY(text.output.contains("Priya Lindqvist: Signed version 1 as medical reviewer: “I read the whole article"));
        const qsizetype events = text.output.count('\n');
        QCOMPARE(history(u"json"_s).json().size(), events);
        QCOMPARE(history(u"csv"_s).output.count("\r\n"), events + 1);
        const QByteArray page = history(u"html"_s).output;
        QCOMPARE(HtmlTree::parse(page).problems, QStringList());
        QCOMPARE(page.count("<tr>"), events + 1);
        for (const QString &format : {u"text"_s, u"html"_s, u"csv"_s, u"json"_s})
            QCOMPARE(history(format).output, history(format).output);
    }

    void whatWasTamperedWithIsNamed()
    {
        const QString sent = m_clinic.event(u"submit"_s);
        QVERIFY(QFile::rename(sent, m_folder.path(u"kept"_s)));
        QVERIFY(history(u"text"_s).output.contains("was removed, or has not arrived yet"));
        QVERIFY(QFile::rename(m_folder.path(u"kept"_s), sent));
        QVERIFY(!history(u"text"_s).output.contains("    ! "));
    }

    void usesAreListed()
    {
        const CommandLine text = uses({u"text"_s, u"disclaimers/general.md"_s});
        QVERIFY2(text.status == 0, text.messages.constData());
        QVERIFY2(text.output.contains("walking-with-knee-arthritis/article.md:14: disclaimers: [general, exercise]\n    not on the site\n"), text.output.constData());
        const QJsonArray cited = uses({u"reference"_s, u"sample-walking-2021"_s, u"--format"_s, u"json"_s}).json();
        QVERIFY(!cited.isEmpty());
        QVERIFY(cited[0][u"places"_s][0][u"line"_s].toInt() > 20);
        QCOMPARE(uses({u"text"_s, u"disclaimers/none.md"_s}).status, 2);
        QCOMPARE(uses({u"nothing"_s, u"x"_s}).status, 2);
        QCOMPARE(m_clinic.run({u"uses"_s, m_folder.path(u"nowhere"_s), u"text"_s, u"x"_s}).status, 3);
        QCOMPARE(m_clinic.run({u"history"_s, m_folder.path(u"nowhere"_s)}).status, 3);
    }

private:
    CommandLine history(const QString &format) const { return m_clinic.run({u"history"_s, m_clinic.article(), u"--format"_s, format}); }
    CommandLine uses(const QStringList &more) const { return m_clinic.run(QStringList{u"uses"_s, m_clinic.root()} + more); }

    test::Folder m_folder;
    test::ClinicPeople m_people;
    test::ReviewedClinic m_clinic{m_people};
};

ARTICULAR_TEST(tst_HistoryCommand)
#include "tst_HistoryCommand.moc"
