// SPDX-License-Identifier: GPL-3.0-or-later
// Formatted text on the clipboard, in a whole window.
#include "gui/window/NoticeBar.h"
#include "gui/window/PasteCommands.h"
#include "gui/window/WindowFixture.h"
#include "support/TestRunner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace articular::test;

class tst_PasteCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void formattedTextBecomesMarkdownInOneStep()
    {
        Page page;
        copy(u"Pain\nOne"_s, u"<h2>Pain</h2><ul><li>One</li></ul>"_s);
        const QSignalSpy pasted(&page.editor(), &MarkdownEdit::pasted);
        page.fixture.trigger(ActionId::Paste);
        QCOMPARE(page.fixture.text(), u"## Pain\n\n- One"_s);
        QCOMPARE(pasted.count(), 1);
        QVERIFY2(page.notice().startsWith(u"Pasted with its headings"_s), qPrintable(page.notice()));
        page.editor().undo();
        QCOMPARE(page.fixture.text(), QString());
    }

    void theWordsAloneCanBeKept()
    {
        Page page;
        page.fixture.type(u"Before "_s);
        copy(u"Pain\nOne"_s, u"<h2>Pain</h2><ul><li>One</li></ul>"_s);
        page.fixture.trigger(ActionId::Paste);
        QCOMPARE(page.fixture.text(), u"Before \n\n## Pain\n\n- One"_s);
        page.press(u"Keep plain text instead"_s);
        QCOMPARE(page.fixture.text(), u"Before Pain\nOne"_s);
        page.editor().undo();
        QCOMPARE(page.fixture.text(), u"Before \n\n## Pain\n\n- One"_s);
    }

    void plainPasteTakesTheWordsAtOnce()
    {
        Page page;
        copy(u"# Pain"_s, u"<h2>Pain</h2>"_s);
        page.fixture.trigger(ActionId::PastePlain);
        QCOMPARE(page.fixture.text(), u"# Pain"_s);
        QVERIFY(page.fixture.window.notices().isHidden());
    }

    void whatHasNoStructureIsPastedAsItIs_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("html");
        QTest::newRow("words in a font") << u"*a* b"_s << u"<span style=\"font-family:Arial\">*a* b</span>"_s;
        QTest::newRow("a programmer's editor") << u"# a\n**b**"_s
            << u"<meta charset='utf-8'><div style=\"color: #000;font-family: monospace;white-space: pre;\"><div><b># a</b></div><div>**b**</div></div>"_s;
        QTest::newRow("nothing but a picture") << u"a"_s << u"<img src=\"https://a.example/a.png\">"_s;
    }
    void whatHasNoStructureIsPastedAsItIs()
    {
        QFETCH(QString, plain);
        QFETCH(QString, html);
        Page page;
        copy(plain, html);
        page.fixture.trigger(ActionId::Paste);
        QCOMPARE(page.fixture.text(), plain);
        QVERIFY(page.fixture.window.notices().isHidden());
    }

    void picturesThatWereLeftOutAreMentioned()
    {
        Page page;
        copy(u"a"_s, u"<p><b>a</b> <img src=\"https://a.example/a.png\"></p>"_s);
        page.fixture.trigger(ActionId::Paste);
        QCOMPARE(page.fixture.text(), u"**a**"_s);
        QVERIFY2(page.notice().contains(u"pictures were left out"_s), qPrintable(page.notice()));
    }

    void formattedTextWinsOverItsPicture()
    {
        Page page;
        auto *content = new QMimeData;
        content->setImageData(QImage(20, 20, QImage::Format_RGB32));
        content->setText(u"a"_s);
        content->setHtml(u"<b>a</b>"_s);
        QGuiApplication::clipboard()->setMimeData(content);
        page.fixture.trigger(ActionId::Paste);
        QCOMPARE(page.fixture.text(), u"**a**"_s);
    }

    void anAddressOverWordsMakesThemALink_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("text");
        QTest::newRow("a web address") << u"https://a.example/b?utm_source=x\n"_s << u"[knee](https://a.example/b)"_s;
        QTest::newRow("one with brackets") << u"https://a.example/b_(c)"_s << u"[knee](https://a.example/b_%28c%29)"_s;
        QTest::newRow("no address") << u"hip"_s << u"hip"_s;
        QTest::newRow("an address that runs something") << u"javascript:alert(1)"_s << u"javascript:alert(1)"_s;
    }
    void anAddressOverWordsMakesThemALink()
    {
        QFETCH(QString, address);
        QFETCH(QString, text);
        Page page;
        page.fixture.type(u"knee"_s);
        page.editor().selectAll();
        QGuiApplication::clipboard()->setText(address);
        page.fixture.trigger(ActionId::Paste);
        QCOMPARE(page.fixture.text(), text);
    }

    void anEmptyClipboardTakesNothingAway()
    {
        Page page;
        page.fixture.type(u"knee"_s);
        page.editor().selectAll();
        QGuiApplication::clipboard()->clear();
        page.editor().pastePlain();
        QCOMPARE(page.fixture.text(), u"knee"_s);
    }

    void aLockedTextIsLeftAsItIs()
    {
        Page page;
        page.fixture.type(u"a"_s);
        copy(u"b"_s, u"<b>b</b>"_s);
        page.fixture.trigger(ActionId::Paste);
        const QString before = page.fixture.text();
        page.fixture.window.view().session().setLock(u"Someone else writes."_s);
        page.press(u"Keep plain text instead"_s);
        page.editor().pastePlain();
        QCOMPARE(page.fixture.text(), before);
    }

private:
    struct Page
    {
        Fixture fixture;

        Page() { new PasteCommands(fixture.window.view(), fixture.window.notices(), *new TextPictures(fixture.window, fixture.prompts)); }
        MarkdownEdit &editor() { return fixture.window.view().editor(); }
        QString notice() { return fixture.window.notices().text(); }
        void press(const QString &text)
        {
            for (QPushButton *button : fixture.window.notices().findChildren<QPushButton *>()) {
                if (button->text() == text)
                    button->click();
            }
        }
    };

    static void copy(const QString &plain, const QString &html)
    {
        auto *content = new QMimeData;
        content->setText(plain);
        content->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(content);
    }
};

ARTICULAR_TEST(tst_PasteCommands)
#include "tst_PasteCommands.moc"
