// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/TextVersions.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QFile>
#include <QFileInfo>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_TextVersions : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatIsKeptComesBackTheNewestFirst()
    {
        const test::Folder folder;
        const QString root = folder.path(u"state"_s), article = folder.write(u"knee/article.md"_s, "Knee");
        QVERIFY(versionsOf(root, article).isEmpty());
        QVERIFY(keepVersion(root, article, VersionReason::Opened, "One π\r\n", m_day));
        QVERIFY(keepVersion(root, article, VersionReason::Pause, "Two", m_day.addSecs(300)));
        QVERIFY(keepVersion(root, article, VersionReason::Save, QByteArray(), m_day.addSecs(600)));
        const QList<TextVersion> versions = versionsOf(root, article);
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions[0].reason, VersionReason::Save);
        QCOMPARE(versions[1].at, m_day.addSecs(300));
        QCOMPARE(readVersion(versions[2].file).value(), QByteArray("One π\r\n"));
        QCOMPARE(readVersion(versions[0].file).value(), QByteArray());
        QVERIFY(versionsOf(root, folder.write(u"hip/article.md"_s, "Hip")).isEmpty());
        QVERIFY2(!QFileInfo::exists(folder.path(u"knee/review"_s)), "nothing lies beside the article");
    }

    void theSameTextIsKeptOnceUnlessItWasApproved()
    {
        const test::Folder folder;
        const QString root = folder.path(u"state"_s), article = folder.write(u"article.md"_s, "Knee");
        QDateTime now = m_day;
        for (const VersionReason reason : {VersionReason::Save, VersionReason::Pause, VersionReason::Approval, VersionReason::Approval, VersionReason::Save}) {
            now = now.addSecs(60);
            QVERIFY(keepVersion(root, article, reason, "Knee", now));
        }
        const QList<TextVersion> versions = versionsOf(root, article);
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].reason, VersionReason::Approval);
    }

    void whatIsOlderThanAMonthGoes()
    {
        const test::Folder folder;
        const QString root = folder.path(u"state"_s), article = folder.write(u"article.md"_s, "Knee");
        QVERIFY(keepVersion(root, article, VersionReason::Save, "Old", m_day.addDays(-31)));
        QVERIFY(keepVersion(root, article, VersionReason::Save, "Not so old", m_day.addDays(-30)));
        pruneVersions(root, m_day);
        const QList<TextVersion> versions = versionsOf(root, article);
        QCOMPARE(versions.size(), 1);
        QCOMPARE(readVersion(versions.first().file).value(), QByteArray("Not so old"));
    }

    void aDamagedVersionIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("no packed text") << QByteArray("Some text");
        QTest::newRow("a length of four gigabytes") << QByteArray("\xff\xff\xff\xff\x78\x9c", 6);
        QTest::newRow("another text") << qCompress(QByteArray("Other"));
    }
    void aDamagedVersionIsRefused()
    {
        QFETCH(QByteArray, content);
        const test::Folder folder;
        const QString root = folder.path(u"state"_s), article = folder.write(u"article.md"_s, "Knee");
        QVERIFY(keepVersion(root, article, VersionReason::Save, "Knee", m_day));
        QFile file(versionsOf(root, article).first().file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QVERIFY(!readVersion(file.fileName()));
    }

private:
    const QDateTime m_day{QDate(2026, 5, 4), QTime(9, 0), Qt::UTC};
};

ARTICULAR_TEST(tst_TextVersions)
#include "tst_TextVersions.moc"
