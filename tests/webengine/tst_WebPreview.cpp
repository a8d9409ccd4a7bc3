// SPDX-License-Identifier: GPL-3.0-or-later
#include "webengine/PreviewFixture.h"

#include "gui/preview/PreviewNotice.h"
#include "gui/preview/PreviewPage.h"

#include <QImage>
#include <QSignalSpy>

#include <csignal>

using namespace Qt::StringLiterals;

namespace articular::test {

namespace {

QByteArray png(QRgb colour)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(colour);
    const Folder folder;
    image.save(folder.path(u"image.png"_s));
    return folder.read(u"image.png"_s);
}

/// Counts the children that an object gets while this filters its events.
class NewChildren : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::ChildAdded;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

} // namespace

class tst_WebPreview : public PreviewTest
{
    Q_OBJECT

private slots:
    void showsFrameAndBlocks()
    {
        QVERIFY(m_fixture->show({"<p>One</p>\n", "<h2>Two</h2>\n"}, "<header>Top</header><main><div data-articular-body></div></main>"));
        QCOMPARE(text(u"document.body.innerText"_s).simplified(), u"Top One Two"_s);
        QCOMPARE(text(u"document.documentElement.lang"_s), u"en-US"_s);
        // The theme's rules meet the elements that the website has: the body's own, and no other around a block.
        QCOMPARE(m_fixture->inPage(u"document.querySelector('h2').parentElement.matches('main > [data-articular-body]')"_s), true);
    }

    void replacesOnlyTheChangedBlock()
    {
        QVERIFY(m_fixture->show({"<p>One</p>\n", "<p>Two</p>\n", "<p>Three</p>\n"}));
        remember(u"document.querySelectorAll('p')"_s);
        QVERIFY(m_fixture->apply(m_fixture->change(1, 1, {"<p>Two!</p>\n", "<p>New</p>\n"})));
        QCOMPARE(text(u"document.body.innerText"_s).simplified(), u"One Two! New Three"_s);
        QCOMPARE(m_fixture->inPage(u"kept[0] === document.querySelectorAll('p')[0]"_s), true);
        QCOMPARE(m_fixture->inPage(u"kept[2] === document.querySelectorAll('p')[3]"_s), true);
        QCOMPARE(m_fixture->inPage(u"kept[1].isConnected"_s), false);
    }

    void anotherArticlesPageReplacesAllBlocks()
    {
        QVERIFY(m_fixture->show({"<p>One</p>\n", "<p>Two</p>\n", "<p>Three</p>\n"}));
        PreviewUpdate other = m_fixture->change(0, 0, {"<p>Another</p>\n"});
        other.isWhole = true;
        other.frame = "<main><h1>Other</h1><div data-articular-body></div></main>";
        QVERIFY(m_fixture->apply(other));
        QCOMPARE(text(u"document.body.innerText"_s).simplified(), u"Other Another"_s);
    }

    void removesAndInsertsBlocksWithoutElements()
    {
        QVERIFY(m_fixture->show({"", "<p>One</p>\n", "", "<p>Two</p>\n"}));
        QVERIFY(m_fixture->apply(m_fixture->change(2, 1, {"<p>Middle</p>\n", ""})));
        QCOMPARE(text(u"document.body.innerText"_s).simplified(), u"One Middle Two"_s);
        QVERIFY(m_fixture->apply(m_fixture->change(0, 5, {})));
        QCOMPARE(text(u"document.body.innerText"_s).simplified(), QString());
        QVERIFY(m_fixture->apply(m_fixture->change(0, 0, {"<p>Again</p>\n"})));
        QCOMPARE(text(u"document.querySelector('main').innerText"_s).simplified(), u"Again"_s);
    }

    void keepsBodyAndPicturesWhenTheFrameChanges_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("the title changes")
            << QByteArray("<h1>New title</h1><img src=\"article/a.png\" alt=\"\"><main class=\"page\"><div data-articular-body></div></main>");
        QTest::newRow("an element comes before the body")
            << QByteArray("<h1>Title</h1><p>By</p><img src=\"article/a.png\" alt=\"\"><main class=\"page\"><div data-articular-body></div></main>");
        QTest::newRow("the body's parent gets a class")
            << QByteArray("<h1>Title</h1><img src=\"article/a.png\" alt=\"\"><main class=\"other\"><b>x</b><div data-articular-body></div></main>");
        QTest::newRow("the body moves deeper")
            << QByteArray("<h1>Title</h1><img src=\"article/a.png\" alt=\"\"><main><section><div data-articular-body></div></section></main>");
    }

    void keepsBodyAndPicturesWhenTheFrameChanges()
    {
        QFETCH(QByteArray, frame);
        m_fixture->folder.write(u"article/a.png"_s, png(qRgb(1, 2, 3)));
        QVERIFY(m_fixture->show({"<p id=\"one\">One <img src=\"article/a.png\" alt=\"\"></p>\n"},
                                "<h1>Title</h1><img src=\"article/a.png\" alt=\"\"><main class=\"page\"><div data-articular-body></div></main>"));
        remember(u"[...document.querySelectorAll('img, #one')]"_s);
        PreviewUpdate update = m_fixture->change(0, 0, {});
        update.frame = frame;
        QVERIFY(m_fixture->apply(update));
        QCOMPARE(m_fixture->inPage(u"[...document.querySelectorAll('img, #one')].every((node, i) => node === kept[i])"_s), true);
        QCOMPARE(m_fixture->inPage(u"document.querySelectorAll('img, #one').length"_s).toInt(), 3);
        QByteArray expected = frame;
        expected.replace("<div data-articular-body></div>",
                         "<div data-articular-body=\"\"><p id=\"one\">One <img src=\"article/a.png\" alt=\"\"></p></div>");
        QCOMPARE(text(u"document.body.innerHTML.replace(/<!--.*?-->/g, '')"_s), QString::fromUtf8(expected));
    }

    void keepsThePictureOfAChangedBlock()
    {
        m_fixture->folder.write(u"article/a.png"_s, png(qRgb(1, 2, 3)));
        QVERIFY(m_fixture->show({"<p><img src=\"article/a.png\" alt=\"old\"> text</p>\n"}));
        remember(u"document.querySelectorAll('img')"_s);
        QVERIFY(m_fixture->apply(m_fixture->change(0, 1, {"<p><img src=\"article/a.png\" alt=\"new\"> text!</p>\n"})));
        QCOMPARE(m_fixture->inPage(u"document.querySelector('img') === kept[0]"_s), true);
        QCOMPARE(text(u"document.querySelector('p').innerHTML"_s), u"<img src=\"article/a.png\" alt=\"new\"> text!"_s);
        QTRY_COMPARE(m_fixture->inPage(u"document.querySelector('img').naturalWidth"_s).toInt(), 8);
    }

    void keepsOpenDetailsOpen()
    {
        QVERIFY(m_fixture->show({"<details><summary>S</summary><p>Old</p></details>\n"}));
        m_fixture->inPage(u"document.querySelector('details').open = true"_s);
        QVERIFY(m_fixture->apply(m_fixture->change(0, 1, {"<details><summary>S</summary><p>New</p></details>\n"})));
        QCOMPARE(m_fixture->inPage(u"document.querySelector('details').open"_s), true);
    }

    void goesAwayWhileAnUpdateIsOnItsWay()
    {
        // A page that is deleted answers its scripts with nothing. After a first failure the next one would make the plain
        // page, which shows here as a new child.
        QVERIFY(m_fixture->show({"<p>One</p>\n"}));
        QSignalSpy settled(m_fixture->preview.get(), &WebPreview::settled);
        endRenderer();
        QVERIFY(settled.wait(20'000));
        NewChildren children;
        m_fixture->preview->installEventFilter(&children);
        m_fixture->preview->apply(m_fixture->change(1, 0, {"<p>Two</p>\n"}));
        m_fixture.reset();
        QCOMPARE(children.count, 0);
    }

    void appliesABurstOfUpdatesInOrder()
    {
        QVERIFY(m_fixture->show({"<p>0</p>\n"}));
        QSignalSpy settled(m_fixture->preview.get(), &WebPreview::settled);
        for (int i = 1; i <= 200; ++i)
            m_fixture->preview->apply(m_fixture->change(i, 0, {"<p>" + QByteArray::number(i) + "</p>\n"}));
        QTRY_COMPARE(settled.isEmpty() ? 0 : settled.last().first().toInt(), 201);
        QCOMPARE(m_fixture->inPage(u"[...document.querySelectorAll('p')].every((p, i) => p.textContent === String(i))"_s), true);
        QCOMPARE(m_fixture->inPage(u"document.querySelectorAll('p').length"_s).toInt(), 201);
    }

    void showsTextThatLooksLikeScript()
    {
        const QByteArray text = "</script>' \" ` ${x} \\ \xe2\x80\xa8 \xf0\x9f\xa9\xba";
        QVERIFY(m_fixture->show({"<p>&lt;" + text.mid(1) + "</p>\n"}));
        QCOMPARE(this->text(u"document.querySelector('p').textContent"_s), QString::fromUtf8(text));
    }

    void usesTheStylesheetAndItsChanges()
    {
        m_fixture->preview->setStyle("p { color: rgb(1, 2, 3); }");
        QVERIFY(m_fixture->show({"<p>One</p>\n"}));
        const QString colour = u"getComputedStyle(document.querySelector('p')).color"_s;
        QTRY_COMPARE(text(colour), u"rgb(1, 2, 3)"_s);
        m_fixture->preview->setStyle("p { font-weight: bold; }");
        QTRY_VERIFY(text(colour) != u"rgb(1, 2, 3)"_s);
        QCOMPARE(m_fixture->inPage(u"document.querySelectorAll('link[data-articular-style]').length"_s).toInt(), 1);
    }

    void aLongPageComesInSlicesAndWhole()
    {
        QList<QByteArray> blocks;
        for (int i = 0; i < 3000; ++i)
            blocks.append("<p>" + QByteArray::number(i) + ' ' + QByteArray(200, 'x') + "</p>\n");
        QVERIFY(m_fixture->show(blocks));
        QCOMPARE(m_fixture->inPage(u"[...document.querySelectorAll('p')].every((p, i) => p.textContent.startsWith(i + ' '))"_s), true);
        QCOMPARE(m_fixture->inPage(u"document.querySelectorAll('p').length"_s).toInt(), 3000);
        QVERIFY(m_fixture->apply(m_fixture->change(0, 3000, blocks.mid(0, 1000))));
        QCOMPARE(m_fixture->inPage(u"document.querySelectorAll('p').length"_s).toInt(), 1000);
    }

    void marksTheWritersBlockThroughChanges()
    {
        QVERIFY(m_fixture->show({"<p>One</p>\n", "<p>Two</p>\n"}));
        const QString marked = u"[...document.querySelectorAll('[data-articular-caret]')].map(e => e.textContent).join()"_s;
        m_fixture->preview->markLine(12, false);
        QTRY_COMPARE(text(marked), u"Two"_s);
        QVERIFY(m_fixture->apply(m_fixture->change(1, 1, {"<p>Two!</p>\n"})));
        QTRY_COMPARE(text(marked), u"Two!"_s);
        QVERIFY(m_fixture->apply(m_fixture->change(0, 0, {"<p>Zero</p>\n"})));
        QTRY_COMPARE(text(marked), u"One"_s);
        m_fixture->preview->markLine(-1, false);
        QTRY_COMPARE(text(marked), QString());
    }

    void reportsTheUsersScrolling()
    {
        QList<QByteArray> blocks;
        for (int i = 0; i < 60; ++i)
            blocks.append("<p>Paragraph " + QByteArray::number(i) + "</p>\n");
        QVERIFY(m_fixture->show(blocks));
        QSignalSpy scrolled(m_fixture->preview.get(), &PreviewSink::scrolledToLine);
        QTest::mouseClick(target(), Qt::LeftButton, {}, {5, 5});
        m_fixture->inPage(u"articular.scrollToPlace(20, 0.5)"_s);
        QTRY_VERIFY(!scrolled.isEmpty());
        QTRY_VERIFY(qAbs(scrolled.last().first().toDouble() - (10 + 2 * 20 + 1)) < 0.2);
    }

    void reportsLinksAndStays()
    {
        QVERIFY(m_fixture->show({"<p><a id=\"a\" href=\"https://example.org/x?y=1\">out</a> "
                                 "<a id=\"b\" href=\"other/page.md\" target=\"_blank\">beside</a></p>\n"}));
        const QUrl before = m_fixture->preview->page()->url();
        QSignalSpy activated(m_fixture->preview.get(), &PreviewSink::linkActivated);
        click(u"#a"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).first().toString(), u"https://example.org/x?y=1"_s);
        click(u"#b"_s);
        QTRY_COMPARE(activated.size(), 2);
        QCOMPARE(activated.at(1).first().toString(), u"other/page.md"_s);
        QCOMPARE(m_fixture->preview->page()->url(), before);
        QCOMPARE(m_fixture->refusedRequests, QList<QUrl>());
    }

    void scrollsToAnchors()
    {
        QVERIFY(m_fixture->show({"<p><a id=\"a\" href=\"#far\">down</a></p>\n",
                                 "<pre>" + QByteArray(200, '\n') + "</pre>\n", "<h2 id=\"far\">Far</h2>\n"}));
        QSignalSpy activated(m_fixture->preview.get(), &PreviewSink::linkActivated);
        click(u"#a"_s);
        QTRY_VERIFY(m_fixture->inPage(u"scrollY"_s).toInt() > 500);
        QCOMPARE(activated.size(), 0);
        QCOMPARE(text(u"document.querySelector('h2').textContent"_s), u"Far"_s);
    }

    void doubleClickGivesTheLinesAndTheWord()
    {
        QVERIFY(m_fixture->show({"<p>One</p>\n", "<p>The knee, <em>the</em> <b id=\"here\">knee</b> and the hip.</p>\n"}));
        QSignalSpy activated(m_fixture->preview.get(), &PreviewSink::placeActivated);
        QTest::mouseDClick(target(), Qt::LeftButton, {}, centre(u"#here"_s));
        QTRY_VERIFY(!activated.isEmpty());
        QCOMPARE(activated.first().at(0).value<BlockLines>().first, 12);
        QCOMPARE(activated.first().at(1).toString(), u"knee"_s);
        QCOMPARE(activated.first().at(2).toInt(), 1);
    }

    void aHiddenPageIsFrozen()
    {
        using State = QWebEnginePage::LifecycleState;
        QVERIFY(m_fixture->show({"<p>One</p>\n"}));
        m_fixture->preview->hide();
        QTRY_COMPARE(m_fixture->preview->page()->lifecycleState(), State::Frozen);
        m_fixture->preview->show();
        QTRY_COMPARE(m_fixture->preview->page()->lifecycleState(), State::Active);
        QVERIFY(m_fixture->apply(m_fixture->change(1, 0, {"<p>Two</p>\n"})));
        QCOMPARE(text(u"document.body.innerText"_s).simplified(), u"One Two"_s);
    }

    void fillsThePageAgainAfterACrash()
    {
        QVERIFY(m_fixture->show({"<p>One</p>\n", "<p>Two</p>\n"}));
        QSignalSpy settled(m_fixture->preview.get(), &WebPreview::settled);
        endRenderer();
        QVERIFY(settled.wait(20'000));
        QCOMPARE(text(u"document.body.innerText"_s).simplified(), u"One Two"_s);
        QVERIFY(m_fixture->apply(m_fixture->change(2, 0, {"<p>Three</p>\n"})));
        QCOMPARE(text(u"document.body.innerText"_s).simplified(), u"One Two Three"_s);
    }

    void explainsAfterASecondCrash()
    {
        QVERIFY(m_fixture->show({"<p>One</p>\n"}));
        QSignalSpy settled(m_fixture->preview.get(), &WebPreview::settled);
        endRenderer();
        QVERIFY(settled.wait(20'000));
        endRenderer();
        QTRY_VERIFY(m_fixture->preview->notice().text().contains(u"Your text is safe"_s));
        m_fixture->preview->apply(m_fixture->change(1, 0, {"<p>Two</p>\n"}));
        m_fixture->preview->scrollToLine(11);
    }

    void asksForEverythingWhenAnUpdateDoesNotFit()
    {
        QVERIFY(m_fixture->show({"<p>One</p>\n"}));
        QSignalSpy lost(m_fixture->preview.get(), &PreviewSink::pageLost);
        PreviewUpdate wrong;
        wrong.blocks = {5, 1, {"<p>x</p>"}};
        m_fixture->preview->apply(wrong);
        m_fixture->preview->apply(wrong);
        QCOMPARE(lost.size(), 1);
        PreviewUpdate whole;
        whole.frame = "<main><div data-articular-body></div></main>";
        whole.blocks = {0, 0, {"<p>All</p>\n"}};
        QVERIFY(m_fixture->apply(whole));
        QCOMPARE(text(u"document.body.innerText"_s).simplified(), u"All"_s);
    }

    void changesTheArticlesFolder()
    {
        const QString second = m_fixture->folder.path(u"second"_s);
        m_fixture->folder.write(u"article/a.png"_s, png(qRgb(1, 2, 3)));
        QImage wide(30, 5, QImage::Format_RGB32);
        wide.fill(Qt::red);
        m_fixture->folder.write(u"second/x"_s, "");
        wide.save(m_fixture->folder.path(u"second/a.png"_s));
        QVERIFY(m_fixture->show({"<p><img src=\"article/a.png\" alt=\"\"></p>\n"}));
        const QString width = u"document.querySelector('img')?.naturalWidth"_s;
        QTRY_COMPARE(m_fixture->inPage(width).toInt(), 8);
        m_fixture->preview->setFolders(second, QString());
        QTRY_COMPARE(m_fixture->inPage(width).toInt(), 30);
    }

private:

    void remember(const QString &nodes) const { m_fixture->inPage(u"globalThis.kept = "_s + nodes + u"; 0"_s); }

    QWidget *target() const { return m_fixture->preview->focusProxy()->focusProxy(); }

    QPoint centre(const QString &selector) const
    {
        const QVariantList at = m_fixture->inPage(u"(() => { const r = document.querySelector('%1').getBoundingClientRect(); "
                                                  "return [r.x + r.width / 2, r.y + r.height / 2]; })()"_s.arg(selector)).toList();
        return {at.value(0).toInt(), at.value(1).toInt()};
    }

    void click(const QString &selector) const { QTest::mouseClick(target(), Qt::LeftButton, {}, centre(selector)); }

    void endRenderer() const { ::kill(pid_t(m_fixture->preview->page()->renderProcessPid()), SIGKILL); }
};

} // namespace articular::test

using articular::test::tst_WebPreview;
ARTICULAR_TEST(tst_WebPreview)
#include "tst_WebPreview.moc"
