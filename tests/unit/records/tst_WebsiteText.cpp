// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/WebsiteText.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray article =
    "<div><p>Walking \"helps\" many knees - it's free.</p>"
    "<p>See <a href=\"https://example.org/a\">the study</a><a href=\"#note-1\">1</a>.</p>"
    "<figure><img src=\"one.jpg\" alt=\"A knee\"></figure>"
    "<ul><li>Start slowly.</li><li>Rest.</li></ul><p>\xC2\xA9 2026 The clinic.</p></div>";

QByteArray onSite(QByteArray body, const QByteArray &before = {}, const QByteArray &after = {})
{
    if (!before.isEmpty()) {
        if (!body.contains(before))
            qFatal("nothing to replace");
        body.replace(before, after);
    }
    return "<html><head><title>x</title></head><body><nav><a href=\"/\">Home</a></nav><main>" + body
        + "</main><footer>Open on weekdays</footer></body></html>";
}

QString oneName(const QString &)
{
    return {};
}

QStringList compared(const QByteArray &site)
{
    const PageLines approved = readPage(article, oneName);
    return differences(approved, readPage(site, oneName), approved);
}

} // namespace

class tst_WebsiteText : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatSurroundsThePageIsNoDifference() { QCOMPARE(compared(onSite(article)), QStringList()); }

    void whatWebsitesChangeByThemselvesIsNoDifference_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("curly quotation marks") << QByteArray("\"helps\"") << QByteArray("\u201Chelps\u201D");
        QTest::newRow("a curly apostrophe") << QByteArray("it's") << QByteArray("it\u2019s");
        QTest::newRow("a longer dash") << QByteArray(" - ") << QByteArray(" \u2013 ");
        QTest::newRow("spaces that do not break") << QByteArray("many knees") << QByteArray("many&nbsp;knees");
        QTest::newRow("classes and labels") << QByteArray("<p>Walking") << QByteArray("<p class=\"x\" title=\"t\">Walking");
        QTest::newRow("whole addresses of own parts") << QByteArray("\"#note-1\"") << QByteArray("\"https://clinic.example/knee/#note-1\"");
        QTest::newRow("another size of the picture") << QByteArray("one.jpg") << QByteArray("https://clinic.example/uploads/one-768.jpg");
        QTest::newRow("the next year") << QByteArray("2026") << QByteArray("2027");
    }

    void whatWebsitesChangeByThemselvesIsNoDifference()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QCOMPARE(compared(onSite(article, before, after)), QStringList());
    }

    void whatReadersSeeOtherwiseIsNamed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("words");
        QTest::newRow("a word") << QByteArray("many") << QByteArray("all") << u"Only on the website: “Walking \"helps\" all knees"_s;
        QTest::newRow("a sentence is gone") << QByteArray("<li>Rest.</li>") << QByteArray() << u"Not on the website: “Rest.”"_s;
        QTest::newRow("a sentence is new") << QByteArray("<ul>") << QByteArray("<p>Buy now.</p><ul>") << u"Only on the website: “Buy now.”"_s;
        QTest::newRow("the order") << QByteArray("<li>Start slowly.</li><li>Rest.</li>") << QByteArray("<li>Rest.</li><li>Start slowly.</li>") << u"Rest."_s;
        QTest::newRow("where a link leads") << QByteArray("example.org/a") << QByteArray("example.org/b") << u"example.org/b"_s;
        QTest::newRow("a link to another part") << QByteArray("#note-1") << QByteArray("#note-2") << u"#note-2"_s;
        QTest::newRow("a picture is gone") << QByteArray("<img src=\"one.jpg\" alt=\"A knee\">") << QByteArray() << u"A knee"_s;
        QTest::newRow("what a picture shows") << QByteArray("\"A knee\"") << QByteArray("\"A hip\"") << u"A hip"_s;
        QTest::newRow("struck out") << QByteArray("Rest.") << QByteArray("<del>Rest.</del>") << u"struck out"_s;
    }

    void whatReadersSeeOtherwiseIsNamed()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, words);
        const QStringList faults = compared(onSite(article, before, after));
        QVERIFY(!faults.isEmpty());
        QVERIFY2(faults.join(u'\n').contains(words), qPrintable(faults.join(u'\n')));
    }

    void aPageOfItsOwnMayHoldNothingElse()
    {
        const PageLines approved = readPage(article, oneName);
        QCOMPARE(differences(approved, approved, {}), QStringList());
        QCOMPARE(differences(approved, readPage(onSite(article), oneName), {}).size(), 2);
    }

    void picturesAreToldApartByTheirNames()
    {
        const auto sameName = [](const QString &address) { return address; };
        const PageLines approved = readPage(article, sameName);
        QByteArray other = article;
        QCOMPARE(differences(approved, readPage(other.replace("one.jpg", "two.jpg"), sameName), {}).size(), 2);
        QByteArray several = article;
        QCOMPARE(differences(approved, readPage(several.replace("<img", "<img srcset=\"one.jpg 1w, two.jpg 2w\""), sameName), {}).size(), 2);
    }

    void aCopiedTextIsComparedByItsWords()
    {
        const QString copied = u"Home\nWalking “helps” many knees – it’s free.\nSee the study1.\nAbout knees\n• Start slowly.\n• Rest.\n© 2026 The clinic.\nOpen"_s;
        QVERIFY(!looksLikeHtml(copied.toUtf8()));
        QVERIFY(looksLikeHtml(article));
        QCOMPARE(wordDifferences(article, u"About knees"_s, copied), QStringList());
        QCOMPARE(wordDifferences(article, u"About knees"_s, QString(copied).replace(u"Start slowly."_s, u"Start fast."_s)).first(), u"Not on the website: “Start slowly.”"_s);
        QCOMPARE(wordDifferences(article, u"About knees"_s, QString(copied).replace(u"• Rest."_s, u"Buy now. • Rest."_s)), QStringList{u"Only on the website: “Buy now. •”"_s});
    }

    void aLineIsFoundWhateverItsSigns()
    {
        QVERIFY(hasLine(readPage("<h1>Knees (all) \u201Cold\u201D</h1>", oneName), u"Knees (all) \"old\""_s));
        QVERIFY(!hasLine(readPage("<h1>Knees and hips</h1>", oneName), u"Knees"_s));
    }

    void whereALongLineDiffersIsInSight()
    {
        const QString words = QString(u"word "_s).repeated(200);
        const QStringList faults = differences({words + u"may swell"_s}, {words + u"will swell"_s}, {});
        QCOMPARE(faults.size(), 2);
        QVERIFY2(faults[0].contains(u"may swell"_s) && faults[0].size() < 200, qPrintable(faults[0]));
        QVERIFY2(faults[1].contains(u"will swell"_s) && faults[1].size() < 200, qPrintable(faults[1]));
    }

    void endlessTextsAreComparedToo()
    {
        QByteArray many;
        for (int i = 0; i < 20'000; ++i)
            many += "<p>Line " + QByteArray::number(i * 7919 % 20'000) + "</p>";
        QVERIFY(!differences(readPage(article, oneName), readPage(many, oneName), {}).isEmpty());
        QVERIFY(!wordDifferences(article, u"About knees"_s, QString(2'000'000, u'x')).isEmpty());
    }
};

ARTICULAR_TEST(tst_WebsiteText)
#include "tst_WebsiteText.moc"
