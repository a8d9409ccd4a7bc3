// SPDX-License-Identifier: GPL-3.0-or-later
// cpack -G DEB gives a package whose content is complete and whose programs run from where they would be installed.
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments, int *status = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(280'000);
    if (status)
        *status = ended ? process.exitCode() : -1;
    return process.readAll();
}

} // namespace

class tst_DebianPackage : public test::TestCase
{
    Q_OBJECT

private slots:
    void aPackageIsMadeAndItsProgramsRun()
    {
        if (QStandardPaths::findExecutable(u"dpkg-deb"_s).isEmpty())
            QSKIP("dpkg-deb is not installed: not a Debian system");
        int status = -1;
        const QByteArray log = outputOf(QStringLiteral(ARTICULAR_CPACK), {u"-G"_s, u"DEB"_s, u"-B"_s, m_folder.path(u"made"_s),
            u"--config"_s, QStringLiteral(ARTICULAR_BUILD_DIR "/CPackConfig.cmake")}, &status);
        QVERIFY2(status == 0, log.constData());
        const QStringList packages = QDir(m_folder.path(u"made"_s)).entryList({u"articular_*.deb"_s});
        QCOMPARE(packages.size(), 1);
        const QString package = m_folder.path(u"made/"_s + packages.constFirst());

        const QByteArray depends = outputOf(u"dpkg-deb"_s, {u"-f"_s, package, u"Depends"_s});
        QVERIFY2(depends.contains("libqt6webenginewidgets6") && depends.contains("libcmark-gfm"), depends.constData());

        const QString installed = m_folder.path(u"root"_s);
        outputOf(u"dpkg-deb"_s, {u"-x"_s, package, installed}, &status);
        QCOMPARE(status, 0);
        for (const char *file : {"usr/bin/articular", "usr/bin/articular-cli", "usr/bin/articular-askpass", "usr/share/applications/org.articular.Articular.desktop",
                                 "usr/share/metainfo/org.articular.Articular.metainfo.xml",
                                 "usr/share/icons/hicolor/scalable/apps/org.articular.Articular.svg",
                                 "usr/share/man/man1/articular-cli.1", "usr/share/doc/articular/copyright"})
            QVERIFY2(QFile::exists(QDir(installed).filePath(QLatin1StringView(file))), file);
        QVERIFY(outputOf(QDir(installed).filePath(u"usr/bin/articular-cli"_s), {u"--version"_s}, &status).startsWith("articular-cli "));
        QCOMPARE(status, 0);
        outputOf(QDir(installed).filePath(u"usr/bin/articular-cli"_s), {u"new"_s, m_folder.path(u"clinic"_s), u"--workspace"_s, u"--sample"_s}, &status);
        QCOMPARE(status, 0);
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_DebianPackage)
#include "tst_DebianPackage.moc"
