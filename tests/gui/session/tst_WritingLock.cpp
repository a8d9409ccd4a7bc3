// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/FakeAnalyzer.h"
#include "gui/session/WritingLock.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// A clock that a test turns.
class TurnedClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void turn(int hours) { m_now = m_now.addSecs(hours * 3600); }

private:
    QDateTime m_now{QDate(2026, 3, 2), QTime(9, 40), Qt::UTC};
};

} // namespace

class tst_WritingLock : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk.emplace();
        m_desk->open();
    }

    void cleanup() { m_desk.reset(); }

    void anOpenArticleIsKeptUntilItIsLetGo()
    {
        m_desk->lock.want(u"tbrandt"_s, u"Tomas Brandt"_s);
        QVERIFY(m_desk->lock.heldBy().isEmpty());
        QCOMPARE(m_desk->holders().size(), 1);
        QCOMPARE(m_desk->holders().first().name, u"Tomas Brandt"_s);
        QVERIFY(m_desk->lock.isKept(m_desk->article));
        m_desk->lock.want(u"tbrandt"_s, u"Tomas Brandt"_s);
        QCOMPARE(m_desk->holders().size(), 1);
        m_desk->lock.letGo();
        QVERIFY(m_desk->holders().isEmpty());
        QCOMPARE(QDir(m_desk->folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"article.md"_s});
    }

    void itLivesAsLongAsItIsOpen()
    {
        m_desk->lock.want({}, {});
        for (int hour = 0; hour < 3 * lockHours; ++hour) {
            m_desk->clock.turn(1);
            m_desk->lock.look();
        }
        QVERIFY(!m_desk->holders().first().isStale);
        m_desk->clock.turn(lockHours + 1);
        QVERIFY(m_desk->holders().first().isStale);
    }

    void whoHasItIsToldAndOnceOnly()
    {
        const auto other = m_desk->other();
        QSignalSpy held(&m_desk->lock, &WritingLock::heldByChanged);
        m_desk->lock.want(u"tbrandt"_s, u"Tomas Brandt"_s);
        QVERIFY2(m_desk->lock.heldBy().startsWith(u"Open by Maria Reyes on “"_s), qPrintable(m_desk->lock.heldBy()));
        QCOMPARE(m_desk->holders().size(), 1);
        m_desk->lock.look();
        m_desk->lock.look();
        QCOMPARE(held.size(), 1);
    }

    void whatTheOtherWroteIsThereWhenItIsFree()
    {
        auto other = m_desk->other();
        m_desk->lock.want(u"tbrandt"_s, u"Tomas Brandt"_s);
        m_desk->folder.write(u"article.md"_s, "By Maria.\n");
        other.reset();
        m_desk->lock.look();
        QVERIFY(m_desk->lock.heldBy().isEmpty());
        QCOMPARE(m_desk->session.text(), u"By Maria.\n"_s);
        QCOMPARE(m_desk->holders().first().by, u"tbrandt"_s);
    }

    void ownUnsavedWordsStay()
    {
        auto other = m_desk->other();
        m_desk->lock.want(u"tbrandt"_s, u"Tomas Brandt"_s);
        m_desk->session.changeTextTo("By Tomas.\n");
        m_desk->folder.write(u"article.md"_s, "By Maria.\n");
        other.reset();
        m_desk->lock.look();
        QCOMPARE(m_desk->session.text(), u"By Tomas.\n"_s);
    }

    void bothAreToldWhenSomebodyInsists()
    {
        m_desk->lock.want(u"mreyes"_s, u"Maria Reyes"_s);
        test::AnalyzerLog log;
        DocumentSession session{std::make_unique<test::FakeAnalyzer>(log)};
        QVERIFY(session.open(m_desk->article));
        WritingLock second(session, m_desk->clock);
        QSignalSpy toFirst(&m_desk->lock, &WritingLock::alsoOpen), toSecond(&second, &WritingLock::alsoOpen);
        second.want(u"tbrandt"_s, u"Tomas Brandt"_s);
        QVERIFY(!second.heldBy().isEmpty());
        second.insist();
        QVERIFY(second.heldBy().isEmpty());
        QVERIFY(toSecond.takeFirst().first().toString().contains(u"Maria Reyes"_s));
        m_desk->lock.look();
        m_desk->lock.look();
        QCOMPARE(toFirst.size(), 1);
        QVERIFY(toFirst.first().first().toString().contains(u"Tomas Brandt"_s));
    }

    void whatACrashLeftElsewhereIsToldAndStopsNobody()
    {
        m_desk->folder.write(u".article.md.0123.lock"_s, "{\"by\":\"mreyes\",\"name\":\"Maria Reyes\",\"computer\":\"PC-3\",\"process\":7,"
                                                        "\"since\":\"2026-03-01T07:00:00Z\",\"seen\":\"2026-03-01T07:00:00Z\"}");
        QSignalSpy told(&m_desk->lock, &WritingLock::alsoOpen);
        m_desk->lock.want(u"tbrandt"_s, u"Tomas Brandt"_s);
        QVERIFY(m_desk->lock.heldBy().isEmpty());
        QVERIFY(told.first().first().toString().endsWith(u"this may have been left behind"_s));
    }

    void aFolderInWhichNothingCanBeWrittenStopsNobody()
    {
        QVERIFY(QFile::remove(m_desk->article));
        QVERIFY(QDir(m_desk->folder.path()).removeRecursively());
        m_desk->lock.want(u"tbrandt"_s, u"Tomas Brandt"_s);
        QVERIFY(m_desk->lock.heldBy().isEmpty());
        m_desk->lock.look();
        QVERIFY(m_desk->lock.heldBy().isEmpty());
    }

private:
    struct Desk
    {
        test::Folder folder;
        QString article = folder.write(u"article.md"_s, "Text.\n");
        TurnedClock clock;
        test::AnalyzerLog log;
        DocumentSession session{std::make_unique<test::FakeAnalyzer>(log)};
        WritingLock lock{session, clock};

        void open() { QVERIFY(session.open(article)); }
        QList<LockHolder> holders() const { return lockHolders(article, clock.now()); }
        std::shared_ptr<const ArticleLock> other() const { return ArticleLock::take(article, u"mreyes"_s, u"Maria Reyes"_s, clock).value(); }
    };

    std::optional<Desk> m_desk;
};

ARTICULAR_TEST(tst_WritingLock)
#include "tst_WritingLock.moc"
