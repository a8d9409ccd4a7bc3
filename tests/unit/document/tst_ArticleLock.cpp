// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ArticleLock.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QSysInfo>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ArticleLock : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_article = m_folder->write(u"article.md"_s, "Text.\n");
    }

    void whoHasItOpenIsToldAndKeepsOthersFromWriting()
    {
        auto lock = ArticleLock::take(m_article, u"mreyes"_s, u"Maria Reyes"_s, m_clock);
        QVERIFY(lock);
        const QList<LockHolder> holders = lockHolders(m_article, m_clock.now());
        QCOMPARE(holders.size(), 1);
        QCOMPARE(holders.first().by, u"mreyes"_s);
        QCOMPARE(holders.first().since, m_clock.now());
        QVERIFY(!holders.first().isStale);
        const QString words = lockWords(holders.first(), m_clock.now().toLocalTime());
        QVERIFY2(words.startsWith(u"Open by Maria Reyes on “"_s), qPrintable(words));
        const auto second = ArticleLock::take(m_article, u"tbrandt"_s, {}, m_clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Refused);
        QVERIFY(second.error().message.startsWith(words) && second.error().message.contains(u"Open it to read"_s));
        lock = Error{};
        QCOMPARE(lockHolders(m_article, m_clock.now()).size(), 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"article.md"_s});
        QVERIFY(ArticleLock::take(m_article, u"tbrandt"_s, {}, m_clock));
    }

    void nobodyKeepsThemselvesFromWritingAtOneComputer()
    {
        const auto lock = ArticleLock::take(m_article, u"mreyes"_s, {}, m_clock);
        QVERIFY(lock);
        QVERIFY(ArticleLock::take(m_article, u"mreyes"_s, {}, m_clock));
        QVERIFY(lockObstacles(m_article, u"mreyes"_s, m_clock.now()).isEmpty());
        QCOMPARE(lockObstacles(m_article, u"tbrandt"_s, m_clock.now()).size(), 1);
        QCOMPARE(lockObstacles(m_article, {}, m_clock.now()).size(), 1);
    }

    void atAnotherComputerThePersonIsAnother()
    {
        const QString left = writeLock(u"PC-3"_s, 7, m_clock.now());
        const QString by = lockHolders(m_article, m_clock.now()).first().by;
        QVERIFY(!by.isEmpty());
        QVERIFY(!ArticleLock::take(m_article, by, {}, m_clock));
        QVERIFY(QFileInfo::exists(left));
    }

    void whoInsistsHasItBesideTheOther()
    {
        const auto lock = ArticleLock::take(m_article, u"mreyes"_s, {}, m_clock);
        QVERIFY(lock);
        const auto second = ArticleLock::take(m_article, u"tbrandt"_s, {}, m_clock, OtherHolders::Ignore);
        QVERIFY(second);
        QCOMPARE(lockHolders(m_article, m_clock.now()).size(), 2);
        QCOMPARE(lockObstacles(m_article, u"mreyes"_s, m_clock.now()).first().by, u"tbrandt"_s);
    }

    void aLockOfAnotherArticleIsNone()
    {
        const auto lock = ArticleLock::take(m_folder->write(u"other.md"_s, "Text.\n"), u"mreyes"_s, {}, m_clock);
        QVERIFY(lock);
        QVERIFY(ArticleLock::take(m_article, u"tbrandt"_s, {}, m_clock));
    }

    void whatAnEndedProgramLeftHereIsRemoved()
    {
        // No system gives this number to a process.
        const QString left = writeLock(QSysInfo::machineHostName(), 2'147'483'000, m_clock.now());
        QCOMPARE(lockHolders(m_article, m_clock.now()).size(), 0);
        QVERIFY(ArticleLock::take(m_article, u"tbrandt"_s, {}, m_clock));
        QVERIFY(!QFileInfo::exists(left));
    }

    void whatMayHaveBeenLeftBehindElsewhereIsToldAndStopsNobody()
    {
        const QString left = writeLock(u"elsewhere"_s, 1, m_clock.now().addSecs(-lockHours * 3600 - 60));
        const QList<LockHolder> holders = lockHolders(m_article, m_clock.now());
        QCOMPARE(holders.size(), 1);
        QVERIFY(holders.first().isStale);
        QVERIFY(lockWords(holders.first(), m_clock.now().toLocalTime()).endsWith(u"may have been left behind"_s));
        QVERIFY(ArticleLock::take(m_article, u"tbrandt"_s, {}, m_clock));
        QVERIFY(QFileInfo::exists(left));
    }

    void aSignOfLifeKeepsALockFresh()
    {
        const test::FixedClock later(m_clock.now().addSecs(lockHours * 3600 + 60));
        const auto lock = ArticleLock::take(m_article, u"mreyes"_s, {}, m_clock);
        QVERIFY(lock);
        QVERIFY(lockHolders(m_article, later.now()).first().isStale);
        QVERIFY(lock.value()->refresh(later));
        const LockHolder holder = lockHolders(m_article, later.now()).first();
        QVERIFY(!holder.isStale);
        QCOMPARE(holder.since, m_clock.now());
    }

    void ofManyAtOnceAtMostOneWrites()
    {
        // As another computer's file arrives between looking and writing: it is seen afterwards.
        writeLock(u"elsewhere"_s, 1, m_clock.now());
        QVERIFY(!ArticleLock::take(m_article, u"tbrandt"_s, {}, m_clock));
        QCOMPARE(lockHolders(m_article, m_clock.now()).size(), 1);
    }

    void whatIsNoLockCountsForNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no times") << QByteArray("{\"computer\": \"a\", \"process\": 1}");
        QTest::newRow("a time that is none") << QByteArray("{\"computer\": \"a\", \"since\": \"soon\", \"seen\": \"soon\"}");
        QTest::newRow("far too much") << QByteArray(100'000, ' ');
        QTest::newRow("not text") << QByteArray("\xff\xfe\x00{", 4);
    }

    void whatIsNoLockCountsForNothing()
    {
        QFETCH(QByteArray, content);
        m_folder->write(u".article.md.0123.lock"_s, content);
        QCOMPARE(lockHolders(m_article, m_clock.now()).size(), 0);
        QVERIFY(ArticleLock::take(m_article, u"tbrandt"_s, {}, m_clock));
    }

    void whereNothingCanBeWrittenItIsAnError()
    {
        QVERIFY(!ArticleLock::take(m_folder->path(u"nowhere/article.md"_s), u"tbrandt"_s, {}, m_clock));
    }

private:
    QString writeLock(const QString &computer, qint64 process, const QDateTime &seen) const
    {
        const QByteArray time = seen.toString(Qt::ISODateWithMs).toUtf8();
        return m_folder->write(u".article.md.0123.lock"_s, "{\"format\":1,\"by\":\"mreyes\",\"name\":\"Maria Reyes\",\"computer\":\"" + computer.toUtf8()
            + "\",\"process\":" + QByteArray::number(process) + ",\"since\":\"" + time + "\",\"seen\":\"" + time + "\"}\n");
    }

    const test::FixedClock m_clock{QDateTime({2026, 11, 22}, {9, 40}, Qt::UTC)};
    std::unique_ptr<test::Folder> m_folder;
    QString m_article;
};

ARTICULAR_TEST(tst_ArticleLock)
#include "tst_ArticleLock.moc"
