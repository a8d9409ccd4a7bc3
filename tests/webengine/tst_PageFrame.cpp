// SPDX-License-Identifier: GPL-3.0-or-later
// The page on other screens, in other colours, and without its design.
#include "webengine/PreviewFixture.h"

#include "gui/preview/PreviewPage.h"

#include <QSignalSpy>

#include <csignal>

using namespace Qt::StringLiterals;

namespace articular::test {

class tst_PageFrame : public PreviewTest
{
    Q_OBJECT

private slots:
    void aPhonesPageIsAsWideAsAPhone()
    {
        QVERIFY(m_fixture->show({"<p>One</p>\n"}));
        m_fixture->preview->resize(900, 600);
        QTRY_COMPARE(m_fixture->inPage(u"innerWidth"_s).toInt(), 900);
        m_fixture->preview->setPageView({PageWidth::Phone, PageColours::Window, false});
        QTRY_COMPARE(m_fixture->inPage(u"innerWidth"_s).toInt(), 390);
        m_fixture->preview->setPageView({PageWidth::Desktop, PageColours::Window, false});
        QTRY_VERIFY(qAbs(m_fixture->inPage(u"innerWidth"_s).toInt() - 1280) <= 2);
        m_fixture->preview->setPageView({});
        QTRY_COMPARE(m_fixture->inPage(u"innerWidth"_s).toInt(), 900);
    }

    void thePageTakesTheColoursThatWereChosen()
    {
        QVERIFY(m_fixture->show({"<p>One</p>\n"}));
        const auto theme = [this] { return m_fixture->inPage(u"document.documentElement.dataset.theme"_s).toString(); };
        m_fixture->preview->setPageView({PageWidth::Pane, PageColours::Dark, false});
        QTRY_COMPARE(theme(), u"dark"_s);
        m_fixture->preview->setPageView({PageWidth::Pane, PageColours::Light, false});
        QTRY_COMPARE(theme(), u"light"_s);
    }

    void inReadingOrderThePageHasNoDesign()
    {
        const auto margin = [this] { return m_fixture->inPage(u"getComputedStyle(document.querySelector('p')).marginLeft"_s).toString(); };
        m_fixture->preview->setStyle("p { margin-left: 77px; }");
        QVERIFY(m_fixture->show({"<p>One</p>\n"}));
        QTRY_COMPARE(margin(), u"77px"_s);
        m_fixture->preview->setPageView({PageWidth::Pane, PageColours::Window, true});
        QTRY_COMPARE(margin(), u"0px"_s);
        // A design that changes meanwhile, and a page that is loaded anew, change nothing.
        m_fixture->preview->setStyle("p { margin-left: 55px; }");
        QSignalSpy settled(m_fixture->preview.get(), &WebPreview::settled);
        ::kill(pid_t(m_fixture->preview->page()->renderProcessPid()), SIGKILL);
        QVERIFY(settled.wait(20'000));
        QTRY_COMPARE(margin(), u"0px"_s);
        m_fixture->preview->setPageView({});
        QTRY_COMPARE(margin(), u"55px"_s);
    }
};

} // namespace articular::test

using articular::test::tst_PageFrame;
ARTICULAR_TEST(tst_PageFrame)
#include "tst_PageFrame.moc"
