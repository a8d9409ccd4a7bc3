// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/YamlDocument.h"
#include "support/TestRunner.h"

#include <QRandomGenerator>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray article = "# about knees\r\n"
                           "title: 'Old title' # shown on top\r\n"
                           "slug: knees\r\n"
                           "# who\r\n"
                           "author: [jdoe, asmith] # two\r\n"
                           "image: {src: \"a.jpg\", alt: x}\r\n"
                           "tags:\r\n"
                           "  - one # first\r\n"
                           "  - two\r\n"
                           "  # between\r\n"
                           "  - three\r\n"
                           "box:\r\n"
                           "  alt: y # inner\r\n"
                           "empty: # nothing yet\r\n"
                           "text: |\r\n"
                           "  several\r\n"
                           "  lines\r\n"
                           "custom: {a: [1, 2], b: ~}\r\n"
                           "date: 2026-11-22\r\n"
                           "# the end\r\n";

QByteArray applied(const QByteArray &text, const Result<TextEdit> &edit)
{
    return edit ? applyEdits(text, {edit.value()}) : QByteArray("REFUSED");
}

/// Whether every comment of `article` ends a line of `text`, in their order.
bool holdsAllComments(QByteArray text)
{
    text = text.replace("\r\n", "\n").replace('\r', '\n');
    const QByteArrayList comments{"# about knees\n", " # shown on top\n", "# who\n", " # two\n", " # first\n", "  # between\n",
                                  " # inner\n", " # nothing yet\n", "# the end\n"};
    qsizetype from = 0;
    for (const QByteArray &comment : comments) {
        const qsizetype at = text.indexOf(comment, from);
        if (at < 0)
            return false;
        from = at + comment.size() - 1;
    }
    return true;
}

const QStringList &awkwardValues()
{
    static const QStringList values{
        u""_s, u"knees"_s, u"yes"_s, u"No"_s, u"null"_s, u"~"_s, u"12"_s, u"1e3"_s, u"0x1F"_s, u"2026-11-22"_s, u"12:30"_s, u".5"_s,
        u"-1"_s, u"a: b"_s, u"a #b"_s, u"#a"_s, u" lead"_s, u"trail "_s, u"- item"_s, u"? what"_s, u"*bold*"_s, u"&and"_s, u"!tag"_s,
        u"%"_s, u"@home"_s, u"`code`"_s, u"[list]"_s, u"{map}"_s, u"it's"_s, u"\"quoted\""_s, u"back\\slash"_s, u"two\nlines"_s,
        u"tab\there"_s, u"ends:"_s, u"a, b"_s, u"膝 🦵"_s, u"\u2028line"_s, u"\u0085"_s, u"---"_s, u"..."_s, u"|"_s, u"> five"_s,
        u"a]b"_s, u"\x01"_s, u"\uFEFF"_s, u"="_s, u"<<"_s, u"\r"_s, u"'"_s, u"key: 'x' # y"_s};
    return values;
}

} // namespace

class tst_YamlEdits : public test::TestCase
{
    Q_OBJECT

private slots:
    void changesOnlyWhatItMust_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QString &key, const QString &value, const char *before, const char *after) {
            QTest::newRow(name) << key << value << QByteArray(before) << QByteArray(after);
        };
        row("single quotes stay", u"title"_s, u"It's new"_s, "'Old title'", "'It''s new'");
        row("a plain value stays plain", u"slug"_s, u"hips"_s, "slug: knees", "slug: hips");
        row("a plain value is quoted where it must be", u"slug"_s, u"a: b"_s, "slug: knees", "slug: \"a: b\"");
        row("a date stays plain", u"date"_s, u"2027-01-02"_s, "date: 2026-11-22", "date: 2027-01-02");
        row("a value in braces", u"image.alt"_s, u"A knee, seen from above"_s, "alt: x", "alt: \"A knee, seen from above\"");
        row("double quotes stay", u"image.src"_s, u"b.jpg"_s, "\"a.jpg\"", "\"b.jpg\"");
        row("a new key in braces", u"image.credit"_s, u"Own"_s, "alt: x}", "alt: x, credit: Own}");
        row("an inner key", u"box.alt"_s, u"z"_s, "alt: y #", "alt: z #");
        row("a new inner key", u"box.credit"_s, u"Own"_s, "# inner\r\n", "# inner\r\n  credit: Own\r\n");
        row("an empty value", u"empty"_s, u"full"_s, "empty: # nothing yet", "empty: full # nothing yet");
        row("an inner key of an empty value", u"empty.a"_s, u"b"_s, "yet\r\n", "yet\r\n  a: b\r\n");
        row("a block of lines", u"text"_s, u"one"_s, "|\r\n  several\r\n  lines", "one");
        row("a new key", u"new"_s, u"yes"_s, "date: 2026-11-22\r\n", "date: 2026-11-22\r\nnew: \"yes\"\r\n");
        row("a new key in a new map", u"cover.alt"_s, u"a"_s, "date: 2026-11-22\r\n", "date: 2026-11-22\r\ncover:\r\n  alt: a\r\n");
        row("a list becomes one value", u"author"_s, u"jdoe"_s, "[jdoe, asmith]", "jdoe");
        row("the same value", u"slug"_s, u"knees"_s, "slug", "slug");
    }

    void changesOnlyWhatItMust()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray expected = article;
        expected.replace(expected.indexOf(before), before.size(), after);
        QCOMPARE(applied(article, YamlDocument::parse(article).setScalar(key, value)), expected);
    }

    void setsLists_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QString &key, const QStringList &values, const char *before, const char *after) {
            QTest::newRow(name) << key << values << QByteArray(before) << QByteArray(after);
        };
        row("a list in brackets", u"author"_s, {u"jdoe"_s, u"a, b"_s}, "[jdoe, asmith]", "[jdoe, \"a, b\"]");
        row("an empty list in brackets", u"author"_s, {}, "[jdoe, asmith]", "[]");
        row("one more line at the end", u"tags"_s, {u"one"_s, u"two"_s, u"three"_s, u"four"_s}, "- three\r\n", "- three\r\n  - four\r\n");
        row("one more line at the start", u"tags"_s, {u"zero"_s, u"one"_s, u"two"_s, u"three"_s}, "- one", "- zero\r\n  - one");
        row("a line changed", u"tags"_s, {u"one"_s, u"2"_s, u"three"_s}, "- two", "- \"2\"");
        row("a line removed at the end", u"tags"_s, {u"one"_s, u"two"_s}, "  - two\r\n  # between\r\n  - three\r\n", "  - two\r\n");
        row("a value becomes a list", u"slug"_s, {u"a"_s}, "slug: knees", "slug: [a]");
        row("a new list", u"new"_s, {u"a"_s, u"no"_s}, "date: 2026-11-22\r\n", "date: 2026-11-22\r\nnew: [a, \"no\"]\r\n");
    }

    void setsLists()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, values);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray expected = article;
        expected.replace(expected.indexOf(before), before.size(), after);
        QCOMPARE(applied(article, YamlDocument::parse(article).setList(key, values)), expected);
    }

    void removesKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("removed");
        QTest::newRow("a line") << u"slug"_s << QByteArray("slug: knees\r\n");
        QTest::newRow("a list of lines") << u"tags"_s << QByteArray("tags:\r\n  - one # first\r\n  - two\r\n  # between\r\n  - three\r\n");
        QTest::newRow("the first in braces") << u"image.src"_s << QByteArray("src: \"a.jpg\", ");
        QTest::newRow("the last in braces") << u"image.alt"_s << QByteArray(", alt: x");
        QTest::newRow("the only inner line") << u"box.alt"_s << QByteArray("  alt: y # inner\r\n");
        QTest::newRow("a block of lines") << u"text"_s << QByteArray("text: |\r\n  several\r\n  lines\r\n");
    }

    void removesKeys()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, removed);
        QByteArray expected = article;
        expected.remove(expected.indexOf(removed), removed.size());
        QCOMPARE(applied(article, YamlDocument::parse(article).removeKey(key)), expected);
    }

    void refusesWhatItCannotDo()
    {
        const YamlDocument document = YamlDocument::parse(article);
        QCOMPARE(document.removeKey(u"missing"_s).error().code, ErrorCode::Refused);
        QCOMPARE(document.setScalar(u"slug.inner"_s, u"x"_s).error().code, ErrorCode::Refused);
        QCOMPARE(document.setScalar(u"author.inner"_s, u"x"_s).error().code, ErrorCode::Refused);
        QCOMPARE(YamlDocument::parse("a: b\n...\n").setScalar(u"c"_s, u"d"_s).value().replacement, QByteArray("\nc: d"));
    }

    void writesIntoNothing()
    {
        QCOMPARE(applied("", YamlDocument::parse("").setScalar(u"a"_s, u"b"_s)), QByteArray("a: b\n"));
        QCOMPARE(applied("# c", YamlDocument::parse("# c").setScalar(u"a"_s, u"b"_s)), QByteArray("# c\na: b\n"));
        QCOMPARE(applied("{}", YamlDocument::parse("{}").setScalar(u"a"_s, u"b"_s)), QByteArray("{a: b}"));
        QCOMPARE(applied("a: b", YamlDocument::parse("a: b").setScalar(u"c"_s, u"d"_s)), QByteArray("a: b\nc: d"));
        QCOMPARE(applied("\xEF\xBB\xBF" "a: b\n", YamlDocument::parse("\xEF\xBB\xBF" "a: b\n").setScalar(u"c"_s, u"d"_s)),
                 QByteArray("\xEF\xBB\xBF" "a: b\nc: d\n"));
    }

    void countsFromTheBase()
    {
        const Result<TextEdit> edit = YamlDocument::parse("a: b\n", 50).setScalar(u"a"_s, u"c"_s);
        QCOMPARE(edit.value().range, (TextRange{53, 1}));
    }

    void keepsEverythingElseWhateverIsSet()
    {
        // Random keys and awkward values; after each edit the value must read back and comments must all be there.
        QRandomGenerator random(4);
        const QStringList keys{u"title"_s, u"slug"_s, u"author"_s, u"image.alt"_s, u"image.src"_s, u"image.new"_s, u"box.alt"_s, u"box.new"_s,
                               u"empty"_s, u"text"_s, u"date"_s, u"new"_s, u"new2"_s};
        for (const QByteArray &start : {article, QByteArray(article).replace("\r\n", "\n"), QByteArray(article).replace("\r\n", "\r")}) {
            QByteArray text = start;
            QVERIFY(holdsAllComments(text));
            for (int round = 0; round < 300; ++round) {
                const QString key = keys.at(random.bounded(int(keys.size())));
                const QString value = awkwardValues().at(random.bounded(int(awkwardValues().size())));
                const Result<TextEdit> edit = YamlDocument::parse(text).setScalar(key, value);
                QVERIFY2(edit, qPrintable(key + u" = "_s + value + u" in "_s + QString::fromUtf8(text)));
                text = applyEdits(text, {edit.value()});
                const YamlDocument after = YamlDocument::parse(text);
                QVERIFY(!after.problem());
                const YamlNode *node = after.root().find(key.section(u'.', 0, 0));
                node = key.contains(u'.') ? node->find(key.section(u'.', 1)) : node;
                QCOMPARE(node->text(), value);
                QVERIFY2(holdsAllComments(text), text.constData());
            }
        }
    }

    void survivesHostileInput_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("many open brackets") << QByteArray("a: ") + QByteArray(60000, '[');
        QTest::newRow("many open braces") << QByteArray("a: ") + QByteArray("{a: ").repeated(15000);
        QTest::newRow("many list marks") << QByteArray("- ").repeated(30000);
        QTest::newRow("many question marks") << QByteArray("? ").repeated(30000);
        QTest::newRow("deep indents") << [] {
            QByteArray text;
            for (int i = 0; i < 300; ++i)
                text += QByteArray(i, ' ') + "a:\n";
            return text;
        }();
        QTest::newRow("an alias bomb") << [] {
            QByteArray text = "a: &a [x, x, x, x, x, x, x, x, x]\n";
            for (char c = 'b'; c < 'z'; ++c)
                text += QByteArray(1, c) + ": &" + c + " [" + (QByteArray("*") + char(c - 1) + ',').repeated(9) + "]\n";
            return text;
        }();
        QTest::newRow("an unclosed quote over everything") << QByteArray("a: \"") + QByteArray("b: c\n").repeated(12000);
        QTest::newRow("a colon in each line") << QByteArray("a: b: c\n").repeated(8000);
        QTest::newRow("quotes alone") << QByteArray(60000, '"');
        QTest::newRow("a NUL byte") << QByteArray("a: b\0c: d", 9);
        QTest::newRow("not UTF-8") << QByteArray("a: \xFF\xFE");
    }

    void survivesHostileInput()
    {
        QFETCH(QByteArray, text);
        const YamlDocument document = YamlDocument::parse(text);
        QVERIFY(document.problem().has_value());
        QVERIFY(document.root().entries.isEmpty());
        QVERIFY(!document.setScalar(u"a"_s, u"b"_s));
    }

    void survivesRandomInput()
    {
        QRandomGenerator random(11);
        const QByteArrayList pieces{"a", "b: ", ": ", "\n", "\n  ", "- ", "\"", "'", "[", "]", "{", "}", ", ", "#", " #", "|", ">", "&x ", "*x",
                                    "!t ", "? ", "~", "null", "---", "...", "\t", "\r\n", "\r", "é", "%", "@", "\\", "key:\n"};
        for (int round = 0; round < 20000; ++round) {
            QByteArray text;
            for (int i = random.bounded(25); i > 0; --i)
                text += pieces.at(random.bounded(int(pieces.size())));
            const YamlDocument document = YamlDocument::parse(text);
            if (document.problem())
                continue;
            for (const YamlNode::Entry &entry : document.root().entries) {
                QVERIFY(entry.keyRange.start >= 0 && entry.keyRange.end() <= entry.value.range.start);
                QVERIFY(entry.value.range.end() <= text.size());
            }
            if (const Result<TextEdit> edit = document.setScalar(u"a"_s, u"new"_s))
                QCOMPARE(YamlDocument::parse(applyEdits(text, {edit.value()})).root().find(u"a")->text(), u"new"_s);
        }
    }
};

ARTICULAR_TEST(tst_YamlEdits)
#include "tst_YamlEdits.moc"
