// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Bag.h"
#include "core/base/Digest.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

FileMap soundBag()
{
    return bagOf({{u"page.txt"_s, "Words.\n"}, {u"content/a 100%.md"_s, "A"}, {u"content/zwei\nzeilen.md"_s, "B"}}, {{u"VERIFY.txt"_s, "How to.\n"}},
                 {u"A clinic\nof ours"_s, u"01JD"_s, u"A page"_s, u"Articular 1"_s, QDate(2026, 11, 22)});
}

void replace(FileMap &bag, const QString &name, const QByteArray &before, const QByteArray &after)
{
    QVERIFY(bag.value(name).contains(before));
    bag[name].replace(before, after);
}

} // namespace

class tst_Bag : public test::TestCase
{
    Q_OBJECT

private slots:
    void isWhatTheStandardDescribes()
    {
        const FileMap bag = soundBag();
        QCOMPARE(bag.value(u"bagit.txt"_s), QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        QCOMPARE(bag.value(u"bag-info.txt"_s),
                 QByteArray("Source-Organization: A clinic of ours\nExternal-Description: A page\nExternal-Identifier: 01JD\nBagging-Date: 2026-11-22\n"
                 "Payload-Oxum: 9.3\nBag-Software-Agent: Articular 1\n"));
        const QByteArray list = bag.value(u"manifest-sha256.txt"_s);
        QVERIFY(list.contains(sha256Hex("A") + "  data/content/a 100%25.md\n"));
        QVERIFY(list.contains(sha256Hex("B") + "  data/content/zwei%0Azeilen.md\n"));
        QCOMPARE(list.count('\n'), 3);
        const QByteArray tags = bag.value(u"tagmanifest-sha256.txt"_s);
        for (const char *name : {"bagit.txt", "bag-info.txt", "manifest-sha256.txt", "VERIFY.txt"})
            QVERIFY2(tags.contains(sha256Hex(bag.value(QLatin1StringView(name))) + "  " + name + '\n'), name);
        QCOMPARE(tags.count('\n'), 4);
    }

    void aSoundOneHasNoFaults()
    {
        QCOMPARE(incompleteness(soundBag()), QStringList());
        QCOMPARE(alterations(soundBag()), QStringList());
        QCOMPARE(bagField(soundBag(), u"External-Identifier"_s), u"01JD"_s);
        QCOMPARE(bagField(soundBag(), u"Contact-Name"_s), QString());
    }

    void whatIsNotWholeIsSaid_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("words");
        QTest::newRow("a file is gone") << u"gone"_s << u"“data/page.txt” is missing."_s;
        QTest::newRow("a file is new") << u"new"_s << u"“data/more.txt” was added: it is in no list."_s;
        QTest::newRow("a file beside the content is new") << u"tag"_s << u"“fetch.txt” was added: it is in no list."_s;
        QTest::newRow("a file has another name") << u"renamed"_s << u"“data/page.txt” was renamed to “data/seite.txt”."_s;
        QTest::newRow("a list is gone") << u"list"_s << u"“tagmanifest-sha256.txt” is missing."_s;
        QTest::newRow("a list is no list") << u"broken"_s << u"The list “manifest-sha256.txt” is not written as such lists are."_s;
        QTest::newRow("a list names a file twice") << u"twice"_s << u"The list “manifest-sha256.txt” is not written as such lists are."_s;
        QTest::newRow("a list speaks of files of the other") << u"foreign"_s << u"The list “tagmanifest-sha256.txt” is not written as such lists are."_s;
        QTest::newRow("another version of the standard") << u"version"_s << u"“bagit.txt” does not say what it has to."_s;
    }

    void whatIsNotWholeIsSaid()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, words);
        FileMap bag = soundBag();
        const auto pageText = u"data/page.txt"_s;
        const QHash<QString, std::function<void()>> changes{
            {u"gone"_s, [&] { bag.remove(pageText); }},
            {u"new"_s, [&] { bag.insert(u"data/more.txt"_s, "x"); }},
            {u"tag"_s, [&] { bag.insert(u"fetch.txt"_s, "https://example.org/ 10 data/x\n"); }},
            {u"renamed"_s, [&] { bag.insert(u"data/seite.txt"_s, bag.take(pageText)); }},
            {u"list"_s, [&] { bag.remove(u"tagmanifest-sha256.txt"_s); }},
            {u"broken"_s, [&] { bag[u"manifest-sha256.txt"_s].chop(1); }},
            {u"twice"_s, [&] { bag[u"manifest-sha256.txt"_s] += bag.value(u"manifest-sha256.txt"_s); }},
            {u"foreign"_s, [&] { bag[u"tagmanifest-sha256.txt"_s] += sha256Hex("Words.\n") + "  data/page.txt\n"; }},
            {u"version"_s, [&] { replace(bag, u"bagit.txt"_s, "1.0", "0.97"); }}};
        changes.value(change)();
        QVERIFY2(incompleteness(bag).contains(words), qPrintable(incompleteness(bag).join(u'\n')));
    }

    void whatIsAlteredIsSaid()
    {
        FileMap bag = soundBag();
        replace(bag, u"data/page.txt"_s, "Words", "Swords");
        QCOMPARE(alterations(bag), (QStringList{u"“data/page.txt” was altered: its checksum is another one."_s,
                                                u"Number or size of the files is not what “bag-info.txt” says."_s}));
        bag = soundBag();
        replace(bag, u"manifest-sha256.txt"_s, sha256Hex("A"), sha256Hex("C"));
        QVERIFY(alterations(bag).contains(u"“data/content/a 100%.md” was altered: its checksum is another one."_s));
        QVERIFY(alterations(bag).contains(u"“manifest-sha256.txt” was altered: its checksum is another one."_s));
    }
};

ARTICULAR_TEST(tst_Bag)
#include "tst_Bag.moc"
