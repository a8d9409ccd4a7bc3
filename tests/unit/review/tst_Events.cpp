// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Events.h"
#include "core/base/Ulid.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QString articleId = u"01JD0000000000000000000000"_s;
const QString goodName = u"01JD00000000000000000000AA-decide.json"_s;

Event happened(const QString &kind, const QString &by = u"jdoe"_s)
{
    Event event;
    event.kind = kind;
    event.article = articleId;
    event.by = by;
    event.fields = {{u"note"_s, u"Jä"_s}};
    return event;
}

} // namespace

class tst_Events : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAndNeverRewritten()
    {
        const QString article = m_folder.path(u"a/article.md"_s);
        const test::FixedClock earlier(QDateTime({2026, 11, 22}, {9, 40, 12, 345}, Qt::UTC));
        const test::FixedClock later(QDateTime({2026, 11, 22}, {10, 41}, Qt::UTC));
        const auto second = writeEvent(article, happened(u"decide"_s), later);
        const auto first = writeEvent(article, happened(u"note"_s, u"mreyes"_s), earlier);
        QVERIFY(first && second);
        QCOMPARE(m_folder.read(u"a/review/events/"_s + first.value().file),
                 "{\"article\":\"" + articleId.toUtf8() + "\",\"at\":\"2026-11-22T09:40:12Z\",\"by\":\"mreyes\",\"format\":1,\"kind\":\"note\",\"note\":\"J\xC3\xA4\"}\n");
        QVERIFY(isUlid(QStringView(first.value().file).first(26)));
        const EventLog log = readEvents(article, articleId);
        QCOMPARE(log.problems.size(), 0);
        QCOMPARE(log.events.size(), 2);
        QCOMPARE(log.events.first().file, first.value().file);
        QCOMPARE(log.events.first().by, u"mreyes"_s);
        QCOMPARE(log.events.first().fields, happened(u"note"_s).fields);
        QCOMPARE(log.events.last().at, QDateTime({2026, 11, 22}, {10, 41}, Qt::UTC));
    }

    void aDamagedFileIsOneProblemAndTheOthersCount_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = "{\"format\":1,\"kind\":\"decide\",\"by\":\"jdoe\",\"at\":\"2026-11-22T09:40:00Z\"}";
        const auto with = [&good](const char *before, const char *after) { return QByteArray(good).replace(before, after); };
        QTest::newRow("empty") << goodName << QByteArray();
        QTest::newRow("half of it") << goodName << good.first(30);
        QTest::newRow("no JSON") << goodName << QByteArray("<html>");
        QTest::newRow("a list") << goodName << QByteArray("[1]");
        QTest::newRow("no UTF-8") << goodName << QByteArray("{\"format\":1,\"by\":\"\xff\"}");
        QTest::newRow("a NUL byte") << goodName << QByteArray("{\"format\":1}\0", 13);
        QTest::newRow("a key twice") << goodName << with("\"kind\"", "\"kind\":\"approve\",\"kind\"");
        QTest::newRow("too large") << goodName << with("jdoe", QByteArray(70000, 'x').constData());
        QTest::newRow("very deep") << goodName << with("\"jdoe\"", (QByteArray(20000, '[') + QByteArray(20000, ']')).constData());
        QTest::newRow("a newer format") << goodName << with("\"format\":1", "\"format\":2,\"new\":true");
        QTest::newRow("no format") << goodName << with("\"format\":1,", "");
        QTest::newRow("another kind than its name") << goodName << with("decide", "approve");
        QTest::newRow("nobody did it") << goodName << with("jdoe", "");
        QTest::newRow("a time of day without its zone") << goodName << with("00Z", "00");
        QTest::newRow("a time in another zone") << goodName << with("00Z", "00+02:00");
        QTest::newRow("no time") << goodName << with("2026-11-22T09:40:00Z", "yesterday");
        QTest::newRow("another article") << goodName << with("\"by\"", "\"article\":\"01JD0000000000000000000ZZZ\",\"by\"");
        QTest::newRow("a conflict copy") << u"01JD00000000000000000000AA-decide (Maria's conflicted copy).json"_s << good;
        QTest::newRow("a kind that there is not") << u"01JD00000000000000000000AA-declare.json"_s << good;
        QTest::newRow("no ULID") << u"2026-decide.json"_s << good;
        QTest::newRow("another file") << u"notes.txt"_s << QByteArray("Call her.");
    }

    void aDamagedFileIsOneProblemAndTheOthersCount()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const test::Folder folder;
        const QString article = folder.path(u"a/article.md"_s);
        QVERIFY(writeEvent(article, happened(u"decide"_s), SystemClock()));
        const QString path = folder.write(u"a/review/events/"_s + name, content);
        const EventLog log = readEvents(article, articleId);
        QCOMPARE(log.events.size(), 1);
        QCOMPARE(log.problems.size(), 1);
        QCOMPARE(log.problems.first().path, path);
        QVERIFY(log.problems.first().message.contains(name));
        QVERIFY(log.problems.first().line >= 1);
    }

    void aSecondVersionOfTheSameBytesIsNoProblem()
    {
        const test::Folder folder;
        const QString article = folder.path(u"a/article.md"_s);
        const auto event = writeEvent(article, happened(u"note"_s), SystemClock());
        QVERIFY(event);
        const QString stem = u"a/review/events/"_s + event.value().file.chopped(5);
        for (const QString &mark : {u" (Maria's conflicted copy 2026-11-22)"_s, u".sync-conflict-20261122-101500-ABCDEFG"_s, u"-LAPTOP7"_s})
            folder.write(stem + mark + u".json"_s, event.value().bytes);
        QCOMPARE(readEvents(article, articleId).problems.size(), 0);
        QCOMPARE(readEvents(article, articleId).events.size(), 1);
        folder.write(stem + u"-LAPTOP8.json"_s, "{}");
        QCOMPARE(readEvents(article, articleId).problems.size(), 1);
        QVERIFY(readEvents(article, articleId).problems.first().message.startsWith(u"Two versions"_s));
    }

    void aSecondVersionOfTheArticleIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isCopy");
        QTest::newRow("Dropbox") << u"article (Jo's conflicted copy 2026-11-22).md"_s << true;
        QTest::newRow("Nextcloud") << u"article (conflicted copy 2026-11-22 101500).md"_s << true;
        QTest::newRow("Dropbox in Spanish") << u"article (copia en conflicto de Jo).md"_s << true;
        QTest::newRow("Syncthing") << u"article.sync-conflict-20261122-101500-ABCDEFG.md"_s << true;
        QTest::newRow("OneDrive") << u"article-DESKTOP-A1.md"_s << true;
        QTest::newRow("another article") << u"article-two.md"_s << false;
        QTest::newRow("a copy of another file") << u"notes-DESKTOP.md"_s << false;
        QTest::newRow("a copy by hand") << u"article (2).md"_s << false;
    }

    void aSecondVersionOfTheArticleIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(bool, isCopy);
        const test::Folder folder;
        const QString article = folder.write(u"a/article.md"_s, "Text.\n");
        QVERIFY(writeEvent(article, happened(u"note"_s), SystemClock()));
        const QString path = folder.write(u"a/"_s + name, "Other text.\n");
        const EventLog log = readEvents(article, articleId);
        QCOMPARE(log.problems.size(), isCopy ? 1 : 0);
        if (isCopy)
            QCOMPARE(QFileInfo(log.problems.first().path), QFileInfo(path));
    }

    void whatSystemsLeaveBehindIsNoProblem()
    {
        const QString article = m_folder.path(u"b/article.md"_s);
        for (const QString &name : {u".DS_Store"_s, u"Thumbs.db"_s, u"desktop.ini"_s, u".01JD00000000000000000000AA-decide.json.tmp"_s,
                                    u"~lock"_s, u"01JD00000000000000000000AA-approve.json.sig"_s})
            m_folder.write(u"b/review/events/"_s + name, "x");
        const EventLog log = readEvents(article, articleId);
        QCOMPARE(log.problems.size(), 0);
        QCOMPARE(log.events.size(), 0);
    }

    void aLinkOrFolderIsNotRead()
    {
        const QString article = m_folder.path(u"c/article.md"_s);
        const QString outside = m_folder.write(u"outside.json"_s, "{\"format\":1,\"kind\":\"decide\",\"by\":\"jdoe\",\"at\":\"2026-11-22T09:40:00Z\"}");
        QVERIFY(QDir().mkpath(m_folder.path(u"c/review/events/01JD00000000000000000000AB-decide.json"_s)));
        QVERIFY(QFile::link(outside, m_folder.path(u"c/review/events/"_s + goodName)));
        const EventLog log = readEvents(article, articleId);
        QCOMPARE(log.events.size(), 0);
        QCOMPARE(log.problems.size(), 2);
    }

    void onlyAnArticleInItsOwnFolderHasEvents()
    {
        const auto written = writeEvent(m_folder.path(u"d/other.md"_s), happened(u"decide"_s), SystemClock());
        QVERIFY(!written);
        QVERIFY(!QFile::exists(m_folder.path(u"d"_s)));
        QCOMPARE(eventsFolder(QString()), QString());
        QCOMPARE(readEvents(m_folder.path(u"none/article.md"_s), {}).problems.size(), 0);
    }

    void whatIsTooLongIsNotWritten()
    {
        Event event = happened(u"decide"_s);
        event.fields.insert(u"note"_s, QString(70000, u'x'));
        const auto written = writeEvent(m_folder.path(u"e/article.md"_s), event, SystemClock());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::TooLarge);
        QVERIFY(!QFile::exists(m_folder.path(u"e/review"_s)));
    }

    void anArticleWithoutAnIdTakesAllEvents()
    {
        const QString article = m_folder.path(u"f/article.md"_s);
        QVERIFY(writeEvent(article, happened(u"decide"_s), SystemClock()));
        QCOMPARE(readEvents(article, {}).events.size(), 1);
        QCOMPARE(readEvents(article, u"01JD0000000000000000000ZZZ"_s).problems.size(), 1);
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_Events)
#include "tst_Events.moc"
