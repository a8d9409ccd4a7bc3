// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SimpleYaml.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// A tree with every place in it, as text.
QString written(const YamlNode &node)
{
    QString text = u"%1(%2+%3 %4 %5"_s.arg(QString::number(int(node.kind)), QString::number(node.range.start),
        QString::number(node.range.length), node.scalar, node.quoted ? u"q"_s : QString());
    for (const YamlNode &item : node.items)
        text += u"\n- "_s + written(item);
    for (const YamlNode::Entry &entry : node.entries)
        text += u"\n%1 %2+%3: "_s.arg(entry.key).arg(entry.keyRange.start).arg(entry.keyRange.length) + written(entry.value);
    return text + u')';
}

/// The same text for the full reader alone: a comment with a tab in it is nothing that the simple one takes.
YamlDocument fullyRead(const QByteArray &text)
{
    return YamlDocument::parse(text + "\n#\t\n");
}

} // namespace

class tst_SimpleYaml : public test::TestCase
{
    Q_OBJECT

private slots:
    void readsWhatIsCommonlyWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
        row("plain values", "title: Knee pain\nslug: knee-pain\n");
        row("no line end at the end", "title: Knee pain");
        row("absent values", "title:\nslug:\n\nauthor:   # nobody\n");
        row("comments", "# first\ntitle: Knee # a joint\n\n  # inside\nslug: knee#pain\n# last\n");
        row("quoted values", "a: \"a \\\"b\\\" \\\\ c\"\nb: 'it''s'\nc: \"\"\nd: ''\ne: \" a \"\nf: 'b ' # c\n");
        row("quoted keys", "\"a b\": 1\n'it''s': 2\n'(?=a: b)': 3\n");
        row("marks inside words", "a: b-c, d:e\nb: (?:a|b)[c]{2,3} & d * e ! f\n");
        row("web addresses", "a: https://example.com/a#b?c=d\n");
        row("a list below its key", "a:\n  - one\n  - 'two'\n  - [three, 4]\nb: c\n");
        row("a list as deep as its key", "a:\n- one\n- two\nb: c\n");
        row("maps in maps", "a:\n  b:\n    c: d\n    e: f\n  g: h\ni: j\n");
        row("a map without a last value", "a:\n  b:\nc: d\n");
        row("lists on a line", "a: []\nb: [one, two words , \"three, four\"]\nc: [[a, b], [c]]\n");
        row("maps on a line", "a: {}\nb: {src: \"\", alt: knee stem cells}\nc: {a: [b, c], d: {e: f}}\n");
        row("other letters", "ü: äöü – 膝\ne: \xF0\x9F\xA6\xB5 [x]\nk: [ключ, é]\n");
        row("spaces at the end of lines", "a: b  \nc: [d]   \ne:   \n  - f  \n");
    }

    void readsWhatIsCommonlyWritten()
    {
        QFETCH(QByteArray, text);
        const std::optional<YamlNode> simple = readSimpleYaml(text);
        const YamlDocument full = fullyRead(text);
        QVERIFY2(!full.problem(), full.problem() ? qPrintable(full.problem()->message) : "");
        QVERIFY(simple);
        QCOMPARE(written(*simple), written(full.root()));
    }

    void leavesTheRestToTheFullReader_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
        row("nothing", "");
        row("a value over two lines", "a: b\n  c\n");
        row("a quoted value over two lines", "a: \"b\n  c\"\n");
        row("a list over two lines", "a: [b,\n  c]\n");
        row("a block", "a: |\n  b\n");
        row("an alias", "a: *b\n");
        row("a tag", "a: !b c\n");
        row("one key twice", "a: b\na: c\n");
        row("one key twice on a line", "a: {b: c, b: d}\n");
        row("a tab", "a:\tb\n");
        row("a tab in a comment", "a: b\n#\t\n");
        row("a line end of another system", "a: b\r\n");
        row("two documents", "a: b\n---\nc: d\n");
        row("a map in a list", "a:\n  - b: c\n");
        row("a word for nothing", "a: null\nb: ~\n");
        row("an escape", "a: \"\\u00e9\"\n");
        row("a wrong indent", "a:\n    b: c\n  d: e\n");
        row("a colon too many", "a: b: c\n");
        row("text behind quotes", "a: \"b\" c\n");
        row("an unclosed list", "a: [b, c\n");
        row("no value in a list", "a: [b, ]\n");
    }

    void leavesTheRestToTheFullReader()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readSimpleYaml(text));
    }

    void agreesWithTheFullReaderOnAllRuleFiles()
    {
        int simple = 0, all = 0;
        QDirIterator files(test::sourcePath(u"resources"_s), {u"*.yml"_s, u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            ++all;
            if (const std::optional<YamlNode> root = readSimpleYaml(text)) {
                QVERIFY2(written(*root) == written(fullyRead(text).root()), qPrintable(file.fileName()));
                ++simple;
            }
        }
        // Otherwise starting takes long again.
        QVERIFY2(simple * 10 > all * 9, qPrintable(u"%1 of %2"_s.arg(simple).arg(all)));
    }

    void agreesWithTheFullReaderOnRandomText()
    {
        QRandomGenerator random(17);
        const QByteArrayList pieces{"a", "b", "a: ", "b: ", "cd: ", ": ", ":", "\n", "\n", "\na: ", "\nb: ", "\n  a: ", "\n  b: ", "\n- ",
                                    "\n  - ", "- ", " ", "  ", "\"", "'", "\"x\"", "'y'", "[", "]", "{", "}", ", ", ",", "#", " # ", "|",
                                    "&", "*", "?", "~", "null", "é", "\\", "\\\"", "''", "-", "1", "<<: ", "=", "(", "[a, b]", "{a: b}"};
        int simple = 0;
        for (int round = 0; round < 40000; ++round) {
            QByteArray text = "k: ";
            for (int i = random.bounded(14); i > 0; --i)
                text += pieces.at(random.bounded(int(pieces.size())));
            const std::optional<YamlNode> root = readSimpleYaml(text);
            if (!root)
                continue;
            const YamlDocument full = fullyRead(text);
            QVERIFY2(!full.problem(), text.constData());
            QVERIFY2(written(*root) == written(full.root()), text.constData());
            ++simple;
        }
        QVERIFY2(simple > 2000, qPrintable(QString::number(simple)));
    }
};

ARTICULAR_TEST(tst_SimpleYaml)
#include "tst_SimpleYaml.moc"
