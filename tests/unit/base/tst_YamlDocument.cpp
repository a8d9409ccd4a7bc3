// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/YamlDocument.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QByteArray &text, TextRange range, qsizetype base = 0)
{
    return text.mid(range.start - base, range.length);
}

} // namespace

class tst_YamlDocument : public test::TestCase
{
    Q_OBJECT

private slots:
    void givesEachValueItsExactPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("scalar");
        QTest::addColumn<QByteArray>("source");
        const auto row = [](const char *name, const char *text, const QString &scalar, const char *source) {
            QTest::newRow(name) << QByteArray(text) << scalar << QByteArray(source);
        };
        row("a plain value", "k: some words\nz: 1\n", u"some words"_s, "some words");
        row("a plain value before a comment", "k: some words   # note\nz: 1\n", u"some words"_s, "some words");
        row("a plain value with a hash inside", "k: some#words\nz: 1\n", u"some#words"_s, "some#words");
        row("a plain value over two lines", "k: some\n   words\nz: 1\n", u"some words"_s, "some\n   words");
        row("a plain value with an empty line inside", "k: some\n\n  words\nz: 1\n", u"some\nwords"_s, "some\n\n  words");
        row("a plain value on the next line", "k:\n  words\nz: 1\n", u"words"_s, "words");
        row("a plain value with other letters", "k: Rücken – ключ 膝\nz: 1\n", u"Rücken – ключ 膝"_s, "Rücken – ключ 膝");
        row("a value after other letters", "ü: äöü\nk: knee\n", u"knee"_s, "knee");
        row("a value after an emoji", "e: \xF0\x9F\xA6\xB5\nk: knee\n", u"knee"_s, "knee");
        row("a double-quoted value", "k: \"a \\\"b\\\" \\u00e9\" # c\nz: 1\n", u"a \"b\" é"_s, "\"a \\\"b\\\" \\u00e9\"");
        row("a single-quoted value", "k: 'it''s'\nz: 1\n", u"it's"_s, "'it''s'");
        row("a quoted value over two lines", "k: \"some\n  words\"\nz: 1\n", u"some words"_s, "\"some\n  words\"");
        row("a literal block", "k: |\n  one\n   two\n\nz: 1\n", u"one\n two\n"_s, "|\n  one\n   two");
        row("a literal block before a comment", "k: |\n  one\n# c\nz: 1\n", u"one\n"_s, "|\n  one");
        row("a folded block at the end", "k: >-\n  one\n  two\n", u"one two"_s, ">-\n  one\n  two");
        row("a block that keeps empty lines", "k: |+\n  one\n\nz: 1\n", u"one\n\n"_s, "|+\n  one\n");
        row("CRLF line ends", "a: b\r\nk: some words\r\nz: 1\r\n", u"some words"_s, "some words");
        row("CRLF in a block", "k: |\r\n  one\r\n  two\r\nz: 1\r\n", u"one\ntwo\n"_s, "|\r\n  one\r\n  two");
        row("lone CR line ends", "a: b\rk: some words\rz: 1\r", u"some words"_s, "some words");
        row("a byte order mark", "\xEF\xBB\xBFk: knee\nz: 1\n", u"knee"_s, "knee");
        row("no line end at the end", "a: b\nk: knee", u"knee"_s, "knee");
        row("a flow map at the top", "{a: b, k: knee, z: 1}", u"knee"_s, "knee");
        row("a plain value with trailing spaces", "k: knee  \nz: 1\n", u"knee"_s, "knee");
        row("a web address", "k: https://example.com/a#b\nz: 1\n", u"https://example.com/a#b"_s, "https://example.com/a#b");
    }

    void givesEachValueItsExactPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, scalar);
        QFETCH(QByteArray, source);
        const YamlDocument document = YamlDocument::parse(text, 100);
        QVERIFY2(!document.problem(), document.problem() ? qPrintable(document.problem()->message) : "");
        const YamlNode *value = document.root().find(u"k");
        QVERIFY(value);
        QCOMPARE(value->text(), scalar);
        QCOMPARE(written(text, value->range, 100), source);
    }

    void refusesInPlainWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *text, int line, const QString &words) {
            QTest::newRow(name) << QByteArray(text) << line << words;
        };
        row("an anchor", "a: &x knee\nb: c\n", 1, u"“&” must be in quotation marks"_s);
        row("an alias", "a: b\nc: *b\n", 2, u"“*” must be in quotation marks"_s);
        row("an alias to an anchor", "a: &x [1]\nc: *x\n", 1, u"“&”"_s);
        row("a tag", "a: !!str b\n", 1, u"“!” must be in quotation marks"_s);
        row("bold words", "title: *Knees* hurt\n", 1, u"“*” must be in quotation marks"_s);
        row("a percent sign", "title: %5 of people\n", 1, u"“%” must be in quotation marks"_s);
        row("a duplicate key", "a: 1\nb: 2\na: 3\n", 3, u"“a” is there twice"_s);
        row("an inner duplicate key", "m:\n  a: 1\n  a: 2\n", 3, u"“a” is there twice"_s);
        row("a duplicate key in braces", "m: {a: 1, a: 2}\n", 1, u"“a” is there twice"_s);
        row("a colon in a value", "a: b\ntitle: Why? Because: yes\n", 2, u"a colon in it must be in quotation marks"_s);
        row("an unclosed quote at the end", "title: \"Why\n", 1, u"the quotation mark is never closed"_s);
        row("an unclosed quote that swallows keys", "title: \"Why\nslug: x\ndescription: \"y\"\n", 1, u"the quotation mark is never closed"_s);
        row("an unclosed quote that ends in another value", "title: 'Why\nslug: it's\n", 1, u"the quotation mark is never closed"_s);
        row("an unclosed quote that ends well", "title: \"Why\nslug: x\"\nz: 1\n", 1, u"the quotation mark is never closed"_s);
        row("an unclosed bracket", "tags: [a, b\nslug: x\n", 1, u"the bracket “[” is never closed"_s);
        row("text after a quoted value", "title: \"Why\" knees hurt\n", 1, u"text after the closing “\"”"_s);
        row("text after a bracket", "title: [Draft] Knees\n", 1, u"text after the closing “]”"_s);
        row("a tab in front", "a:\n\tb: c\n", 2, u"begins with a tab"_s);
        row("a tab after spaces", "a:\n  b: c\n \td: e\n", 3, u"begins with a tab"_s);
        row("no colon", "a: b\ntitle Why knees\n", 2, u"there is no colon"_s);
        row("no space after the colon", "a: b\ntitle:Why\nc: d\n", 2, u"a space after the colon"_s);
        row("another indent", "a: b\n  c: d\n", 2, u"other spaces"_s);
        row("a list at the top", "- a\n- b\n", 1, u"not a list of names and values"_s);
        row("words alone", "knees\n", 1, u"colon"_s);
        row("two parts", "a: b\n---\nc: d\n", 2, u"second part"_s);
        row("a control character", "a: b\nc: d\x01\n", 2, u"U+0001"_s);
        row("an empty name", ": b\n", 1, u"name before the colon"_s);
        row("a list as a name", "? [a, b]\n: c\n", 1, u"name before the colon"_s);
    }

    void refusesInPlainWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, words);
        const YamlDocument document = YamlDocument::parse(text, 0, 10);
        QVERIFY(document.problem().has_value());
        const YamlProblem problem = *document.problem();
        QVERIFY2(problem.message.contains(words), qPrintable(problem.message));
        QCOMPARE(problem.line, line + 9);
        QVERIFY2(problem.message.startsWith(u"Line %1: "_s.arg(line + 9)), qPrintable(problem.message));
        QVERIFY(problem.range.start >= 0 && problem.range.end() <= text.size());
        QVERIFY(!problem.message.contains("yaml"_L1, Qt::CaseInsensitive));
        QVERIFY(document.root().entries.isEmpty());
        QVERIFY(!document.setScalar(u"a"_s, u"b"_s));
    }
};

ARTICULAR_TEST(tst_YamlDocument)
#include "tst_YamlDocument.moc"
