// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/RecoveryCopies.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_RecoveryCopies : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack()
    {
        const test::Folder folder;
        const RecoveryCopy copy{folder.path(u"copy.txt"_s), u"/clinic/articles/knee/article.md"_s, u"Knees – „öfter“"_s,
                                m_clock.now(), "Line one\n\nπ and 🦵\n"};
        QVERIFY(writeRecoveryCopy(copy));
        const Result<RecoveryCopy> read = readRecoveryCopy(copy.file);
        QVERIFY(read);
        QCOMPARE(read.value().path, copy.path);
        QCOMPARE(read.value().name, copy.name);
        QCOMPARE(read.value().at, copy.at);
        QCOMPARE(read.value().text, copy.text);
    }

    void aFileThatIsNoCopyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("no header") << QByteArray("Some text\nand more\n");
        QTest::newRow("a header of a later kind") << QByteArray("{\"format\":2}\ntext");
        QTest::newRow("a header without an end") << QByteArray("{\"format\":1}");
    }
    void aFileThatIsNoCopyIsRefused()
    {
        QFETCH(QByteArray, content);
        const test::Folder folder;
        QVERIFY(!readRecoveryCopy(folder.write(u"copy.txt"_s, content)));
    }

    void copiesOfARunningProgramAreNobodysToOffer()
    {
        const test::Folder folder;
        auto running = RecoveryFolder::claim(folder.path(u"recovery"_s), m_clock);
        QVERIFY(running);
        QVERIFY(writeRecoveryCopy({running.value()->newFile(m_clock), {}, u"Mine"_s, m_clock.now(), "text"}));
        QVERIFY(leftRecoveryCopies(folder.path(u"recovery"_s)).isEmpty());
        // Its lock goes with it, its copy stays.
        running.value().reset();
        QCOMPARE(leftRecoveryCopies(folder.path(u"recovery"_s)).size(), 1);
    }

    void theNewestCopyComesFirstAndADamagedOneHidesNoOther()
    {
        const test::Folder folder;
        const QString left = u"recovery/01J00000000000000000000000/"_s;
        for (int day = 1; day <= 3; ++day) {
            const QDateTime at(QDate(2026, 5, day), QTime(9, 0), Qt::UTC);
            QVERIFY(QDir().mkpath(folder.path(left)));
            QVERIFY(writeRecoveryCopy({folder.path(left + QString::number(day) + u".txt"_s), {}, QString::number(day), at, "text"}));
        }
        folder.write(left + u"0.txt"_s, "no copy");
        const QList<RecoveryCopy> copies = leftRecoveryCopies(folder.path(u"recovery"_s));
        QCOMPARE(copies.size(), 3);
        QCOMPARE(copies.first().name, u"3"_s);
        QCOMPARE(copies.last().name, u"1"_s);
    }

    void aFolderGoesWithItsLastCopy()
    {
        const test::Folder folder;
        const QString left = folder.path(u"recovery/01J00000000000000000000000"_s);
        QVERIFY(QDir().mkpath(left));
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s})
            QVERIFY(writeRecoveryCopy({QDir(left).filePath(name), {}, name, m_clock.now(), "text"}));
        removeRecoveryCopy(QDir(left).filePath(u"a.txt"_s));
        QVERIFY(QFileInfo::exists(QDir(left).filePath(u"b.txt"_s)));
        removeRecoveryCopy(QDir(left).filePath(u"b.txt"_s));
        QVERIFY(!QFileInfo::exists(left));
    }

    void onlyOldCopiesArePruned()
    {
        const test::Folder folder;
        const QString left = u"recovery/01J00000000000000000000000/"_s;
        const QString file = folder.write(left + u"a.txt"_s, "{\"format\":1}\ntext");
        const QDateTime written = QFileInfo(file).lastModified();
        pruneRecoveryCopies(folder.path(u"recovery"_s), written.addDays(recoveryDays));
        QVERIFY(QFileInfo::exists(file));
        pruneRecoveryCopies(folder.path(u"recovery"_s), written.addDays(recoveryDays + 1));
        QVERIFY(!QFileInfo::exists(file));
    }

    void otherFoldersAndLinksAreLeftAlone()
    {
        const test::Folder folder;
        const QString other = folder.write(u"recovery/notes/a.txt"_s, "{\"format\":1}\ntext");
        const QString outside = folder.write(u"outside/a.txt"_s, "{\"format\":1}\ntext");
        QVERIFY(QFile::link(folder.path(u"outside"_s), folder.path(u"recovery/01J00000000000000000000000"_s)));
        QVERIFY(leftRecoveryCopies(folder.path(u"recovery"_s)).isEmpty());
        pruneRecoveryCopies(folder.path(u"recovery"_s), m_clock.now().addYears(50));
        QVERIFY(QFileInfo::exists(other));
        QVERIFY(QFileInfo::exists(outside));
    }

private:
    const test::FixedClock m_clock{QDateTime(QDate(2026, 5, 4), QTime(9, 30), Qt::UTC)};
};

ARTICULAR_TEST(tst_RecoveryCopies)
#include "tst_RecoveryCopies.moc"
