// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QProcess>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// Libraries that a program of ours is linked with directly.
QString linkedLibraries(const QString &program)
{
    QProcess process;
    process.start(u"objdump"_s, {u"-p"_s, test::programPath(program)});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    QStringList needed;
    for (const QString &line : QString::fromLocal8Bit(process.readAllStandardOutput()).split(u'\n')) {
        if (line.contains(u"NEEDED"))
            needed.append(line.simplified().section(u' ', 1));
    }
    return needed.join(u' ');
}

} // namespace

class tst_Programs : public test::TestCase
{
    Q_OBJECT

private slots:
    void theCommandLineLinksNeitherWidgetsNorWebEngine()
    {
        const QString libraries = linkedLibraries(u"articular-cli"_s);
        QVERIFY2(libraries.contains(u"libQt6Core"), qPrintable(libraries));
        QVERIFY2(!libraries.contains(u"Widgets") && !libraries.contains(u"WebEngine"), qPrintable(libraries));
    }

    void theWindowLinksWebEngine()
    {
        const QString libraries = linkedLibraries(u"articular"_s);
        QVERIFY2(libraries.contains(u"libQt6WebEngineCore"), qPrintable(libraries));
    }
};

ARTICULAR_TEST(tst_Programs)
#include "tst_Programs.moc"
