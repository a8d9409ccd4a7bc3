// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/publishing/WordPressPage.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QMimeData>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray blocks = "<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"media/knees-1.jpg\" alt=\"A knee\"/></figure>\n<!-- /wp:image -->\n\n"
                          "<!-- wp:paragraph -->\n<p>See media/knees-1.jpg.</p>\n<!-- /wp:paragraph -->\n\n"
                          "<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"media/knees-2.png\" alt=\"\"/></figure>\n<!-- /wp:image -->\n";

void writePage(const test::Folder &folder, const QByteArray &content = blocks)
{
    folder.write(u"blocks.html"_s, content);
    folder.write(u"search-title.txt"_s, "Knees | Clinic\n");
    folder.write(u"description.txt"_s, "About knees.\n");
    folder.write(u"excerpt.txt"_s, "Walk.\n");
    folder.write(u"post.json"_s, "{\"title\": \"Knees\"}");
}

} // namespace

class tst_WordPressPage : public test::TestCase
{
    Q_OBJECT

private slots:
    void readsWhatWasExported()
    {
        const test::Folder folder;
        writePage(folder);
        const auto page = readWordPressPage(folder.path());
        QVERIFY(page);
        QCOMPARE(page.value().pictures, (QStringList{u"media/knees-1.jpg"_s, u"media/knees-2.png"_s}));
        QCOMPARE(page.value().title, u"Knees"_s);
        QCOMPARE(page.value().searchTitle, u"Knees | Clinic"_s);
        QCOMPARE(page.value().excerpt, u"Walk."_s);
        QCOMPARE(page.value().pictureFolder(), folder.path(u"media"_s));
        const test::Folder empty;
        QVERIFY(!readWordPressPage(empty.path()));
    }

    void theOthersFollowTheFirstPicture_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const auto where = u"https://clinic.example/wp-content/uploads/2026/11/"_s;
        QTest::newRow("as uploaded") << where + u"knees-1.jpg"_s << where + u"knees-2.png"_s;
        QTest::newRow("uploaded a second time") << where + u"knees-1-1.jpg"_s << where + u"knees-2-1.png"_s;
        QTest::newRow("a smaller copy was chosen") << where + u"knees-1-300x200.jpg"_s << where + u"knees-2.png"_s;
        QTest::newRow("with blanks around it") << u"  "_s + where + u"knees-1.jpg\n"_s << where + u"knees-2.png"_s;
        QTest::newRow("with a question behind it") << where + u"knees-1.jpg?w=300"_s << where + u"knees-2.png"_s;
        QTest::newRow("on another host") << u"https://cdn.example/knees-1.jpg"_s << u"https://cdn.example/knees-2.png"_s;
        QTest::newRow("another picture") << where + u"knees-2.png"_s << QString();
        QTest::newRow("another file") << where + u"hips-1.jpg"_s << QString();
        QTest::newRow("only a part of the name") << where + u"my-knees-1.jpg"_s << QString();
        QTest::newRow("another kind of file") << where + u"knees-1.html"_s << QString();
        QTest::newRow("the page of the picture") << u"https://clinic.example/?attachment_id=7"_s << QString();
        QTest::newRow("a file of this computer") << u"file:///home/me/knees-1.jpg"_s << QString();
        QTest::newRow("code") << u"javascript:alert(1)//knees-1.jpg"_s << QString();
        QTest::newRow("a quotation mark") << where + u"\" onerror=\"x/knees-1.jpg"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void theOthersFollowTheFirstPicture()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        WordPressPage page;
        page.pictures = {u"media/knees-1.jpg"_s, u"media/knees-2.png"_s};
        const auto addresses = pictureAddresses(page, first);
        QCOMPARE(bool(addresses), !second.isEmpty());
        if (addresses) {
            QCOMPARE(addresses.value().size(), 2);
            QCOMPARE(addresses.value().last(), second);
            QVERIFY(!addresses.value().first().contains(u"300x200"_s));
        } else {
            QVERIFY(!addresses.error().message.isEmpty());
        }
    }

    void theClipboardHasBlocksWithThoseAddresses()
    {
        WordPressPage page;
        page.pictures = {u"media/knees-1.jpg"_s, u"media/knees-2.png"_s};
        page.blocks = blocks;
        const std::unique_ptr<QMimeData> data(articleForEditor(page, {u"https://a.example/knees-1.jpg"_s, u"https://a.example/knees-2.png"_s}));
        QVERIFY(data->hasHtml() && data->hasText());
        for (const QString &text : {data->html(), data->text()}) {
            QVERIFY(text.startsWith(u"<!-- wp:image -->"_s));
            QVERIFY(text.contains(u"src=\"https://a.example/knees-1.jpg\""_s) && text.contains(u"src=\"https://a.example/knees-2.png\""_s));
            QVERIFY(!text.contains(u"src=\"media/"_s));
            QVERIFY(text.contains(u"See media/knees-1.jpg."_s));
        }
    }
};

ARTICULAR_TEST(tst_WordPressPage)
#include "tst_WordPressPage.moc"
