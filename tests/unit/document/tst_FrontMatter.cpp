// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Article.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QByteArray &text, TextRange range)
{
    return text.mid(range.start, range.length);
}

QStringList notesOf(const FrontMatter &matter, FrontMatterNote::Kind kind)
{
    QStringList keys;
    for (const FrontMatterNote &note : matter.notes()) {
        if (note.kind == kind)
            keys.append(note.key);
    }
    return keys;
}

} // namespace

class tst_FrontMatter : public test::TestCase
{
    Q_OBJECT

private slots:
    void findsTheBlock_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("block");
        QTest::addColumn<bool>("hasProblem");
        const auto row = [](const char *name, const char *text, const char *block, bool hasProblem = false) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(block) << hasProblem;
        };
        row("an ordinary block", "---\ntitle: a\n---\nbody\n", "---\ntitle: a\n---\n");
        row("a block closed by dots", "---\ntitle: a\n...\nbody\n", "---\ntitle: a\n...\n");
        row("CRLF and a byte order mark", "\xEF\xBB\xBF---\r\ntitle: a\r\n---\r\nbody", "---\r\ntitle: a\r\n---\r\n");
        row("lone CR", "---\rtitle: a\r---\rbody", "---\rtitle: a\r---\r");
        row("an empty block", "---\n---\nbody\n", "---\n---\n");
        row("a block of an empty line", "---\n\n---\nbody\n", "---\n\n---\n");
        row("nothing after the block", "---\ntitle: a\n---", "---\ntitle: a\n---");
        row("spaces after the marks", "---  \ntitle: a\n--- \nbody\n", "---  \ntitle: a\n--- \n");
        row("no block", "# Knees\n\n---\n\na: b\n", "");
        row("an empty file", "", "");
        row("four dashes", "----\ntitle: a\n----\n", "");
        row("a rule above text", "---\n\nKnees hurt.\n\n---\n\nHips too.\n", "");
        row("a rule alone", "---\n\nKnees: what hurts\n", "");
        row("a rule at the end of the file", "---", "");
        row("a block that is never closed", "---\ntitle: a\nslug: b\n\nbody: text\n", "---\ntitle: a\nslug: b\n", true);
        row("a block that is never closed to the end", "---\ntitle: a", "---\ntitle: a", true);
        row("a broken block", "---\ntitle: \"a\nslug: b\n---\nbody\n", "---\ntitle: \"a\nslug: b\n---\n", true);
        row("a block without a colon", "---\ntitle Knees\n---\nbody\n", "---\ntitle Knees\n---\n", true);
    }

    void findsTheBlock()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, block);
        QFETCH(bool, hasProblem);
        const FrontMatter matter = FrontMatter::parse(text);
        QCOMPARE(written(text, matter.block()), block);
        QCOMPARE(matter.isPresent(), !block.isEmpty());
        QCOMPARE(matter.problem().has_value(), hasProblem);
        if (hasProblem)
            QVERIFY(matter.problem()->message.startsWith(u"Line %1: "_s.arg(matter.problem()->line)));
    }

    void readsEveryKey()
    {
        const FrontMatter matter = FrontMatter::parse(
            "---\nid: 01ARZ3NDEKTSV4RRFFQ69G5FAV\ntype: condition\ntitle: Why: knees\n---\n");
        QVERIFY(matter.problem().has_value());
        QCOMPARE(matter.problem()->line, 4);
        QVERIFY(matter.problem()->fix.has_value());
        const ArticleMetadata data = FrontMatter::parse(
            "---\nid: 01ARZ\ntype: condition\ntitle: Why knees\nslug: why\ndescription: >-\n  Some\n  words\nauthor: jdoe\n"
            "categories: [Knee, Latest News]\ntags:\n- a\n- b\ndate: 2026-11-22\nlanguage: en-US\naudience: patient\n"
            "image: {src: a.jpg, alt: x, credit: c, shows-person: Yes, consent: c-1, decorative: true}\ndisclaimers: []\n"
            "medical-claims-review: not-required\njurisdictions: [US-CO]\nnotices:\ncalls-to-action: info\naliases: [/a/]\n"
            "canonical: https://example.com/\nkey-message: k\nfunding: f\n---\n").metadata();
        QCOMPARE(QStringList({data.id, data.type, data.title, data.slug, data.description, data.language, data.audience}).join(u'|'),
                 u"01ARZ|condition|Why knees|why|Some words|en-US|patient"_s);
        QCOMPARE(QStringList({data.canonical, data.keyMessage, data.funding}).join(u'|'), u"https://example.com/|k|f"_s);
        QCOMPARE(data.authors, QStringList{u"jdoe"_s});
        QCOMPARE(data.categories, (QStringList{u"Knee"_s, u"Latest News"_s}));
        QCOMPARE(data.tags, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(data.aliases, QStringList{u"/a/"_s});
        QCOMPARE(data.date, QDate(2026, 11, 22));
        QCOMPARE(QStringList({data.image.src, data.image.alt, data.image.credit, data.image.showsPerson, data.image.consent}).join(u'|'),
                 u"a.jpg|x|c|yes|c-1"_s);
        QVERIFY(data.image.decorative);
        QCOMPARE(data.disclaimers, std::optional(QStringList()));
        QCOMPARE(data.notices, std::optional<QStringList>());
        QCOMPARE(data.callsToAction, std::optional(QStringList{u"info"_s}));
        QCOMPARE(data.jurisdictions, std::optional(QStringList{u"US-CO"_s}));
        QCOMPARE(data.claimsReview, ClaimsReviewFlag::NotRequired);
    }

    void readsOtherSpellings()
    {
        const QByteArray text = "---\ntitle: a\ncategory: Knee\ntag: x\nsummary: s\nfeatured_image: a.jpg\nauthors: [{name: J Doe}]\n"
                                "date: 2026-11-22T10:00:00Z\n---\n";
        const FrontMatter matter = FrontMatter::parse(text);
        QCOMPARE(matter.metadata().categories, QStringList{u"Knee"_s});
        QCOMPARE(matter.metadata().tags, QStringList{u"x"_s});
        QCOMPARE(matter.metadata().description, u"s"_s);
        QCOMPARE(matter.metadata().image.src, u"a.jpg"_s);
        QCOMPARE(matter.metadata().authors, QStringList{u"J Doe"_s});
        QCOMPARE(matter.metadata().date, QDate(2026, 11, 22));
        QVERIFY(matter.notes().isEmpty());
        QCOMPARE(written(text, matter.rangeOf(u"description"_s)), QByteArray("s"));
        // An edit goes to the spelling that is there.
        const QByteArray edited = applyEdits(text, {matter.setScalar(u"description"_s, u"new"_s).value()});
        QCOMPARE(edited, QByteArray(text).replace("summary: s", "summary: new"));
    }

    void notesWhatItDoesNotUse()
    {
        const FrontMatter matter = FrontMatter::parse("---\ncategory: b\ncategories: [a]\nstatus: final\nlastReviewed: 2020-01-01\n"
                                                      "reviewer: x\nreview-date: y\napproved: yes\nlayout: post\n---\n");
        QCOMPARE(matter.metadata().categories, QStringList{u"a"_s});
        QCOMPARE(notesOf(matter, FrontMatterNote::Kind::Duplicate), QStringList{u"category"_s});
        QCOMPARE(notesOf(matter, FrontMatterNote::Kind::Ignored),
                 (QStringList{u"status"_s, u"lastReviewed"_s, u"reviewer"_s, u"review-date"_s, u"approved"_s}));
        QCOMPARE(notesOf(matter, FrontMatterNote::Kind::Unknown), QStringList{u"layout"_s});
    }

    void tellsFlagsApart_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<ClaimsReviewFlag>("flag");
        QTest::newRow("no such line") << QByteArray("") << ClaimsReviewFlag::Absent;
        QTest::newRow("nothing after the colon") << QByteArray("medical-claims-review:\n") << ClaimsReviewFlag::Absent;
        QTest::newRow("required") << QByteArray("medical-claims-review: required\n") << ClaimsReviewFlag::Required;
        QTest::newRow("not required") << QByteArray("medical-claims-review: 'not-required'\n") << ClaimsReviewFlag::NotRequired;
        QTest::newRow("something else") << QByteArray("medical-claims-review: maybe\n") << ClaimsReviewFlag::Invalid;
    }

    void tellsFlagsApart()
    {
        QFETCH(QByteArray, line);
        QFETCH(ClaimsReviewFlag, flag);
        QCOMPARE(FrontMatter::parse("---\ntitle: a\n" + line + "---\n").metadata().claimsReview, flag);
    }

    void pointsAtValues()
    {
        const QByteArray text = "\xEF\xBB\xBF---\r\ntitle: Knie – 膝\r\nimage: {src: a.jpg, alt: }\r\nslug:\r\n---\r\n";
        const FrontMatter matter = FrontMatter::parse(text);
        QCOMPARE(written(text, matter.rangeOf(u"title"_s)), QByteArray("Knie – 膝"));
        QCOMPARE(written(text, matter.rangeOf(u"image.src"_s)), QByteArray("a.jpg"));
        QCOMPARE(written(text, matter.rangeOf(u"image.alt"_s)), QByteArray("alt"));
        QCOMPARE(written(text, matter.rangeOf(u"image.credit"_s)), QByteArray("image"));
        QCOMPARE(written(text, matter.rangeOf(u"slug"_s)), QByteArray("slug"));
        QCOMPARE(written(text, matter.rangeOf(u"author"_s)), QByteArray("---"));
    }

    void makesTheBlockWhereThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("an empty file") << QByteArray("") << QByteArray("---\ntitle: Knees\n---\n");
        QTest::newRow("a body") << QByteArray("# Knees\n") << QByteArray("---\ntitle: Knees\n---\n\n# Knees\n");
        QTest::newRow("a body with CRLF and a mark") << QByteArray("\xEF\xBB\xBF# Knees\r\n")
                                                     << QByteArray("\xEF\xBB\xBF---\r\ntitle: Knees\r\n---\r\n\r\n# Knees\r\n");
        QTest::newRow("an empty block with CRLF") << QByteArray("---\r\n---\r\na\r\n") << QByteArray("---\r\ntitle: Knees\r\n---\r\na\r\n");
    }

    void makesTheBlockWhereThereIsNone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const Result<TextEdit> edit = FrontMatter::parse(text).setScalar(u"title"_s, u"Knees"_s);
        QVERIFY(edit);
        QCOMPARE(applyEdits(text, {edit.value()}), expected);
    }

    void offersToCloseTheBlock()
    {
        const QByteArray text = "---\ntitle: a\nslug: b\n\nbody\n";
        const FrontMatter matter = FrontMatter::parse(text);
        QVERIFY(matter.problem() && matter.problem()->fix);
        QCOMPARE(applyEdits(text, {*matter.problem()->fix}), QByteArray("---\ntitle: a\nslug: b\n---\n\nbody\n"));
        QVERIFY(!matter.setScalar(u"title"_s, u"x"_s));
    }

    void refusesALongBlock()
    {
        const QByteArray text = "---\ntitle: " + QByteArray(70000, 'x') + "\n---\nbody\n";
        const FrontMatter matter = FrontMatter::parse(text);
        QVERIFY(matter.problem().has_value());
        QVERIFY(matter.problem()->message.contains("64 KB"_L1));
        QCOMPARE(text.mid(matter.bodyStart()), QByteArray("body\n"));
    }

    void belongsToAnArticle()
    {
        const Article article(u"/tmp/knees/article.md"_s, "---\ntitle: a\n---\nbody\n");
        QCOMPARE(article.folder(), u"/tmp/knees"_s);
        QCOMPARE(article.metadata().title, u"a"_s);
        QCOMPARE(article.text().mid(article.bodyStart()), QByteArray("body\n"));
        QCOMPARE(Article({}, "x").folder(), QString());
    }
};

ARTICULAR_TEST(tst_FrontMatter)
#include "tst_FrontMatter.moc"
