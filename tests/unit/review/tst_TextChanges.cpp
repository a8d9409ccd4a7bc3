// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/TextChanges.h"
#include "core/base/HtmlTree.h"
#include "support/TestRunner.h"

#include <QBuffer>
#include <QImage>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(Qt::GlobalColor colour)
{
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class tst_TextChanges : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatChangedIsShownWithABlockAround_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("shown");
        const QByteArray text = "one\ntwo\nthree\nfour\nfive\n";
        QTest::newRow("nothing") << text << text << QByteArray();
        QTest::newRow("a block in the middle") << text << QByteArray("one\ntwo\nTHREE\nfour\nfive\n") << QByteArray("…\n  two\n- three\n+ THREE\n  four\n…\n");
        QTest::newRow("a new block at the end") << text << QByteArray("one\ntwo\nthree\nfour\nfive\nsix\n") << QByteArray("…\n  five\n+ six\n");
        QTest::newRow("the first block gone") << text << QByteArray("two\nthree\nfour\nfive\n") << QByteArray("- one\n  two\n…\n");
        QTest::newRow("everything new") << QByteArray() << QByteArray("one\n") << QByteArray("+ one\n");
        QTest::newRow("everything gone") << QByteArray("one\n") << QByteArray() << QByteArray("- one\n");
    }

    void whatChangedIsShownWithABlockAround()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, shown);
        QCOMPARE(changesAsText(changesBetween(before, after)), shown);
    }

    void bothTextsCanBeReadFromAllChanges()
    {
        const QByteArray before = "a\nb\nb\nc\nd\ne\n", after = "b\na\nb\nd\nx\ne\ne\n";
        QByteArray old, young;
        for (const TextChange &change : changesBetween(before, after, 100)) {
            if (change.kind != TextChange::Kind::Added)
                old += change.text.toUtf8() + '\n';
            if (change.kind != TextChange::Kind::Removed)
                young += change.text.toUtf8() + '\n';
        }
        QCOMPARE(old, before);
        QCOMPARE(young, after);
    }

    void aPageShowsAChangedBlockByItsWords()
    {
        const QByteArray html = changesAsHtml(changesBetween("Walk for ten minutes a day.\n", "Walk for five minutes a day.\n"), u"Walking"_s, {});
        QVERIFY2(html.contains("<p><span>Walk for </span><del>ten </del><ins>five </ins><span>minutes a day.</span></p>"), html.constData());
    }

    void aPageShowsAnotherBlockAsAnother()
    {
        const QByteArray html = changesAsHtml(changesBetween("Walk for ten minutes a day.\n", "Ice can help after sport.\n"), u"Walking"_s, {});
        QVERIFY2(html.contains("<p><del>Walk for ten minutes a day.</del></p>\n<p><ins>Ice can help after sport.</ins></p>"), html.constData());
    }

    void aPageSaysWhatOnlyMoved()
    {
        const QByteArray html = changesAsHtml(changesBetween("one\ntwo\nthree\n", "two\nthree\none\n"), u"Order"_s, {});
        QVERIFY2(html.contains("<em>Moved away:</em> <del>one</del>"), html.constData());
        QVERIFY2(html.contains("<em>Moved here:</em> <ins>one</ins>"), html.constData());
    }

    void otherPicturesStandSideBySide()
    {
        const QByteArray old(64, 'a'), young(64, 'b');
        const QByteArray html = changesAsHtml(changesBetween("[A knee][sha256:" + old + "]\n", "[A knee][sha256:" + young + "]\n"), u"Knees"_s,
                                              [&](const QByteArray &hash) { return hash == old ? pngOf(Qt::red) : pngOf(Qt::blue); });
        QVERIFY2(html.contains("<p><span>[Picture: A knee]</span></p>\n<table cellpadding=\"6\"><tr><th align=\"left\">Before</th><th align=\"left\">Now</th></tr>"), html.constData());
        QCOMPARE(html.count("<img src=\"data:image/png;base64,"), 2);
        QCOMPARE(HtmlTree::parse(html).problems, QStringList());
    }

    void aPictureThatIsNotKeptIsToldInWords()
    {
        const QByteArray html = changesAsHtml(changesBetween("[A knee][?]\n", "[Two hips in snow][sha256:" + QByteArray(64, 'b') + "]\n"), u"Knees"_s,
                                              [](const QByteArray &) { return pngOf(Qt::blue); });
        QVERIFY2(html.contains("The picture of before is not kept."), html.constData());
        QCOMPARE(html.count("<img "), 1);
        QVERIFY2(html.contains("<del>A knee"), html.constData());
    }

    void picturesThatStayedAreNotShown()
    {
        const QByteArray picture = "[A knee][sha256:" + QByteArray(64, 'a') + "]";
        const QByteArray html = changesAsHtml(changesBetween("one " + picture + "\n", "two " + picture + "\n"), u"Knees"_s, [](const QByteArray &) { return pngOf(Qt::red); });
        QVERIFY2(!html.contains("<img "), html.constData());
    }

    void aPageOfChangesShowsMarkupAsText()
    {
        const QByteArray html = changesAsHtml(changesBetween("a\n", "<script>b</script>\n"), u"A & B"_s, {});
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("<ins>&lt;script&gt;b&lt;/script&gt;</ins>"));
        QCOMPARE(HtmlTree::parse(html).problems, QStringList());
    }
};

ARTICULAR_TEST(tst_TextChanges)
#include "tst_TextChanges.moc"
