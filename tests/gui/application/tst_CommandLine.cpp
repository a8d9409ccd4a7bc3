// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/CommandLine.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_CommandLine : public test::TestCase
{
    Q_OBJECT

private slots:
    void readsOptionsAndPaths()
    {
        const CommandLine line = CommandLine::parse({u"--new-instance"_s, u"--rendering=software"_s, u"a.md"_s, u"--"_s, u"--b.md"_s});
        QVERIFY(line.problem.isEmpty());
        QVERIFY(line.newInstance);
        QCOMPARE(line.rendering, u"software"_s);
        QCOMPARE(line.paths, (QStringList{u"a.md"_s, u"--b.md"_s}));
        QCOMPARE(CommandLine::parse({}).rendering, u"auto"_s);
        QVERIFY(CommandLine::parse({u"--version"_s}).showsVersion);
        QVERIFY(CommandLine::parse({u"-h"_s}).showsHelp);
    }

    void saysWhatItDoesNotUnderstand()
    {
        QVERIFY(CommandLine::parse({u"--renderin=gpu"_s}).problem.contains(u"--renderin=gpu"_s));
        QVERIFY(CommandLine::parse({u"--rendering=fast"_s}).problem.contains(u"fast"_s));
    }

    void leavesQtItsOptions()
    {
        const CommandLine line = CommandLine::parse({u"-platform"_s, u"offscreen"_s, u"a.md"_s});
        QVERIFY(line.problem.isEmpty());
        QCOMPARE(line.paths, QStringList{u"a.md"_s});
    }
};

ARTICULAR_TEST(tst_CommandLine)
#include "tst_CommandLine.moc"
