// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_NewCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void aWorkspaceIsMadeAndNeverOverwritten()
    {
        const QString clinic = m_folder.path(u"clinic"_s);
        QCOMPARE(CommandLine::run({u"new"_s, clinic, u"--workspace"_s}).status, 0);
        const QByteArray profile = m_folder.read(u"clinic/clinic/clinic.yaml"_s);
        QVERIFY(!profile.isEmpty());
        const CommandLine again = CommandLine::run({u"new"_s, clinic, u"--workspace"_s});
        QCOMPARE(again.status, 3);
        QVERIFY(again.messages.contains(clinic.toUtf8()));
        QCOMPARE(m_folder.read(u"clinic/clinic/clinic.yaml"_s), profile);
    }

    void anArticleIsMadeFromEachTemplate_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"condition", "procedure", "research", "faq", "story"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void anArticleIsMadeFromEachTemplate()
    {
        QFETCH(QString, name);
        const QString clinic = m_folder.path(u"with-"_s + name);
        QCOMPARE(CommandLine::run({u"new"_s, clinic, u"--workspace"_s}).status, 0);
        const QStringList arguments{u"new"_s, clinic, u"--template"_s, name, u"--title"_s, u"Why knees creak: an answer"_s};
        const CommandLine made = CommandLine::run(arguments);
        QCOMPARE(made.status, 0);
        const QString path = QString::fromUtf8(made.output).trimmed();
        QVERIFY2(path.endsWith(u"articles/why-knees-creak-an-answer/article.md"), qPrintable(path));
        QVERIFY(QFile::exists(path));
        QCOMPARE(CommandLine::run(arguments).status, 3);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("neither workspace nor article") << QStringList{u"x"_s};
        QTest::newRow("both at once") << QStringList{u"x"_s, u"--workspace"_s, u"--template"_s, u"faq"_s, u"--title"_s, u"T"_s};
        QTest::newRow("an article without a title") << QStringList{u"x"_s, u"--template"_s, u"faq"_s};
        QTest::newRow("a template that does not exist") << QStringList{u"x"_s, u"--template"_s, u"poem"_s, u"--title"_s, u"T"_s};
        QTest::newRow("the sample of an article") << QStringList{u"x"_s, u"--sample"_s, u"--template"_s, u"faq"_s, u"--title"_s, u"T"_s};
    }

    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        const CommandLine made = CommandLine::run(QStringList{u"new"_s} + arguments);
        QCOMPARE(made.status, 2);
        QVERIFY(!QFile::exists(u"x"_s));
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_NewCommand)
#include "tst_NewCommand.moc"
