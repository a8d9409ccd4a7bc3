// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the page is seen: what the editor asks for, as far as the block that is being written stays in sight.
#include "webengine/PreviewFixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace articular::test {

class tst_PagePlace : public PreviewTest
{
    Q_OBJECT

private slots:
    void init()
    {
        startPreview();
        QList<QByteArray> blocks;
        for (int i = 0; i < 60; ++i)
            blocks.append("<p>Paragraph " + QByteArray::number(i) + "</p>\n");
        QVERIFY(m_fixture->show(blocks));
    }

    void scrollsToALineWithoutReportingIt()
    {
        QSignalSpy scrolled(m_fixture->preview.get(), &PreviewSink::scrolledToLine);
        m_fixture->preview->scrollToLine(10 + 2 * 20 + 1);
        QTRY_COMPARE(m_fixture->inPage(u"articular.topPlace()[0]"_s).toInt(), 20);
        QVERIFY(qAbs(m_fixture->inPage(u"articular.topPlace()[1]"_s).toDouble() - 0.5) < 0.1);
        QCOMPARE(scrolled.size(), 0);
        m_fixture->preview->scrollToLine(0);
        QTRY_COMPARE(m_fixture->inPage(u"scrollY"_s).toInt(), 0);
    }

    void thePageStaysWhereTheWritersBlockIsSeen()
    {
        const QString below = u"document.querySelector('[data-articular-caret]')?.getBoundingClientRect().bottom > innerHeight"_s;
        m_fixture->preview->markLine(10 + 2 * 40, true);
        QTRY_COMPARE(m_fixture->inPage(below), QVariant(false));
        QVERIFY(m_fixture->inPage(u"scrollY"_s).toInt() > 0);
        m_fixture->preview->scrollToLine(10 + 2 * 20);
        QTRY_COMPARE(m_fixture->inPage(below), QVariant(false));
        // Typing makes the block longer.
        QVERIFY(m_fixture->apply(m_fixture->change(40, 1, {"<p>" + QByteArray("Longer ").repeated(200) + "</p>\n"})));
        QTRY_COMPARE(m_fixture->inPage(below), QVariant(false));
        m_fixture->preview->markLine(10 + 2 * 40, false);
        m_fixture->preview->scrollToLine(0);
        QTRY_COMPARE(m_fixture->inPage(u"scrollY"_s).toInt(), 0);
    }

    void thePageFollowsToTheTopWhenTheWriterGoesThere()
    {
        m_fixture->preview->markLine(10 + 2 * 40, true);
        QTRY_VERIFY(m_fixture->inPage(u"scrollY"_s).toInt() > 0);
        // The editor scrolls before its cursor is where it goes to.
        m_fixture->preview->scrollToLine(0);
        m_fixture->preview->markLine(0, true);
        QTRY_COMPARE(m_fixture->inPage(u"scrollY"_s).toInt(), 0);
    }
};

} // namespace articular::test

using articular::test::tst_PagePlace;
ARTICULAR_TEST(tst_PagePlace)
#include "tst_PagePlace.moc"
