// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is looked at: printed, with what changed marked, with what is said about its look.
#include "webengine/PreviewFixture.h"

#include "gui/preview/PreviewNotice.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

namespace articular::test {

class tst_PageLook : public PreviewTest
{
    Q_OBJECT

private slots:
    void showsThePageAsPrinted()
    {
        m_fixture->preview->setStyle("p { color: rgb(1, 2, 3); } @media print { p { color: rgb(4, 5, 6); } } @media screen { p { margin-left: 7px; } }"
                                     "@media (min-width: 1px) { p { margin-right: 9px; } }");
        QVERIFY(m_fixture->show({"<p>One</p>\n"}));
        const QString look = u"(s => s.color + ' ' + s.marginLeft + ' ' + s.marginRight)(getComputedStyle(document.querySelector('p')))"_s;
        QTRY_COMPARE(text(look), u"rgb(1, 2, 3) 7px 9px"_s);
        m_fixture->preview->setPageView({PageWidth::Paper, PageColours::Dark, false, ComparedWith::Nothing});
        QTRY_COMPARE(text(look), u"rgb(4, 5, 6) 0px 9px"_s);
        QCOMPARE(text(u"document.documentElement.dataset.theme"_s), u"light"_s);
        // A stylesheet that comes while the page is on paper is for paper too.
        m_fixture->preview->setStyle("@media print { p { color: rgb(7, 8, 9); } }");
        QTRY_COMPARE(text(u"getComputedStyle(document.querySelector('p')).color"_s), u"rgb(7, 8, 9)"_s);
        m_fixture->preview->setPageView({});
        QTRY_VERIFY(text(look) != u"rgb(7, 8, 9) 0px 9px"_s);
    }

    void showsAThemesPictureThatWasReplaced()
    {
        const QByteArray style = "p { float: left; font-size: 0; } p::before { content: url(marks/mark.png); display: block; }";
        m_fixture->folder.write(u"theme/marks/mark.png"_s, picture(120));
        m_fixture->preview->setStyle(style);
        QVERIFY(m_fixture->show({"<p>One</p>\n"}));
        const QString width = u"String(Math.round(document.querySelector('p').getBoundingClientRect().width))"_s;
        QTRY_COMPARE(text(width), u"120"_s);
        // The stylesheet is the same: only what it names is another file.
        m_fixture->folder.write(u"theme/marks/mark.png"_s, picture(240));
        m_fixture->preview->setStyle(style);
        QTRY_COMPARE(text(width), u"240"_s);
        QVERIFY(m_fixture->refusedRequests.isEmpty());
    }

    void theSameThemeIsNotReadAgain()
    {
        const QByteArray style = "p { color: rgb(1, 2, 3); }";
        m_fixture->folder.write(u"theme/mark.png"_s, picture(120));
        m_fixture->preview->setStyle(style);
        QVERIFY(m_fixture->show({"<p>One</p>\n"}));
        const QString address = u"[...document.querySelectorAll('link')].map(l => l.href).join(' ')"_s;
        const QString before = text(address);
        QVERIFY2(before.contains(u"theme@"_s), qPrintable(before));
        m_fixture->preview->setStyle(style);
        QCOMPARE(text(address), before);
    }

    void marksOfChangesAreSeenWithoutColour()
    {
        PreviewUpdate update = m_fixture->change(0, 0, {"<p data-articular-change=\"moved\" data-articular-label=\"Moved here\">One <ins data-articular-mark>new</ins> "
                                                        "<del data-articular-mark>old</del></p>\n"});
        update.frame = "<main><div data-articular-body></div></main>";
        update.comparison = u"Marked: 2 changes."_s;
        QVERIFY(m_fixture->apply(update));
        QTRY_COMPARE(text(u"getComputedStyle(document.querySelector('ins')).textDecorationLine"_s), u"underline"_s);
        QCOMPARE(text(u"getComputedStyle(document.querySelector('del')).textDecorationLine"_s), u"line-through"_s);
        QCOMPARE(text(u"getComputedStyle(document.querySelector('p'), '::before').content"_s), u"\"Moved here\""_s);
        QVERIFY(m_fixture->preview->notice().text().endsWith(u"Marked: 2 changes."_s));
    }

    void changesAreWalkedAroundTheEnds()
    {
        QVERIFY(m_fixture->show({"<p>Nothing is marked.</p>\n"}));
        QVERIFY(!m_fixture->preview->walkChanges(1));
        const QByteArray space = "<div style=\"height: 3000px\"></div>\n";
        QVERIFY(m_fixture->apply(m_fixture->change(0, 1, {
            "<p id=\"a\">One <del data-articular-mark>old</del><ins data-articular-mark>new</ins> word</p>\n", space,
            "<p id=\"b\" data-articular-change=\"added\"><ins data-articular-mark>All of it</ins></p>\n", space,
            "<figure id=\"c\"><span data-articular-pictures><span data-articular-picture=\"now\">x</span>"
            "<span data-articular-description>y <ins data-articular-mark>z</ins></span></span></figure>\n"})));
        const QString here = u"[...document.querySelectorAll('[data-articular-here]')].map(e => e.closest('[id]').id + ' ' + e.localName).join()"_s;
        const auto walkedTo = [&](int step, const QString &place, int number) {
            return m_fixture->preview->walkChanges(step) && QTest::qWaitFor([&] {
                return text(here) == place && m_fixture->preview->notice().text().endsWith(u"On screen: change %1"_s.arg(number))
                    && m_fixture->inPage(u"(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('[data-articular-here]').getBoundingClientRect())"_s).toBool();
            });
        };
        QVERIFY2(walkedTo(1, u"a del"_s, 1), qPrintable(text(here)));
        QVERIFY2(walkedTo(1, u"b p"_s, 2), qPrintable(text(here)));
        QVERIFY2(walkedTo(1, u"c span"_s, 3), qPrintable(text(here)));
        QVERIFY2(walkedTo(1, u"a del"_s, 1), qPrintable(text(here)));
        QVERIFY2(walkedTo(-1, u"c span"_s, 3), qPrintable(text(here)));
        QVERIFY2(walkedTo(-1, u"b p"_s, 2), qPrintable(text(here)));
    }

    void picturesOfBeforeStandBesideThoseOfNow()
    {
        m_fixture->folder.write(u"article/images/now.png"_s, picture(200));
        m_fixture->folder.write(u"article/review/snapshots/aa/content/images/before.png"_s, picture(120));
        QVERIFY(m_fixture->show({"<figure><span data-articular-pictures><span data-articular-picture=\"before\"><img src=\"article/review/snapshots/aa/content/images/before.png\" alt=\"\"></span>"
                                 "<span data-articular-picture=\"now\"><img src=\"article/images/now.png\" alt=\"\"></span></span></figure>\n"}));
        QTRY_COMPARE(text(u"[...document.images].map(i => i.naturalWidth > 0).join()"_s), u"true,true"_s);
        const QString tops = u"[...document.images].map(i => Math.round(i.getBoundingClientRect().top)).join()"_s;
        QCOMPARE(text(tops).section(u',', 0, 0), text(tops).section(u',', 1, 1));
        QVERIFY(m_fixture->inPage(u"document.images[0].getBoundingClientRect().right <= document.images[1].getBoundingClientRect().left"_s).toBool());
    }

    void aThemesMistakeIsSaidWithItsPlace()
    {
        PreviewUpdate update = m_fixture->change(0, 0, {"<p>One</p>\n"});
        update.frame = "<main><div data-articular-body></div></main>";
        update.themeProblem = ThemeProblem{u"/clinic/theme/page.mustache"_s, 7, u"A mistake."_s};
        update.showsFormerTheme = true;
        QVERIFY(m_fixture->apply(update));
        const QString notice = m_fixture->preview->notice().text();
        QVERIFY2(notice.contains(u"page.mustache, line 7"_s) && notice.contains(u"as it was"_s), qPrintable(notice));
    }

    void anArticleBeginsWhereItsTextDoes()
    {
        // The text was scrolled before the page was there.
        QList<QByteArray> blocks;
        for (int i = 0; i < 60; ++i)
            blocks.append("<p>Paragraph " + QByteArray::number(i) + "</p>\n");
        m_fixture->preview->scrollToLine(10 + 2 * 20);
        QVERIFY(m_fixture->show(blocks));
        QTRY_VERIFY(qAbs(m_fixture->inPage(u"document.querySelectorAll('p')[20].getBoundingClientRect().top"_s).toDouble()) < 2);
    }

private:
    static QByteArray picture(int width)
    {
        QImage image(width, 2, QImage::Format_RGB32);
        image.fill(Qt::red);
        QBuffer file;
        image.save(&file, "png");
        return file.data();
    }
};

} // namespace articular::test

using articular::test::tst_PageLook;
ARTICULAR_TEST(tst_PageLook)
#include "tst_PageLook.moc"
