// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/PageView.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;

class tst_PageView : public test::TestCase
{
    Q_OBJECT

private slots:
    void aPageFitsBesideTheText_data()
    {
        QTest::addColumn<int>("screen");
        QTest::addColumn<int>("available");
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("zoom");
        QTest::newRow("the pane's own width is taken as it is") << int(PageWidth::Pane) << 433 << 433 << 1.0;
        QTest::newRow("a phone in a wide pane keeps its size") << int(PageWidth::Phone) << 900 << 390 << 1.0;
        QTest::newRow("a phone in a pane of its width") << int(PageWidth::Phone) << 390 << 390 << 1.0;
        QTest::newRow("a desktop in a narrow pane is made smaller") << int(PageWidth::Desktop) << 640 << 640 << 0.5;
        QTest::newRow("a tablet in a narrow pane is made smaller") << int(PageWidth::Tablet) << 576 << 576 << 0.75;
        QTest::newRow("nothing is smaller than a quarter") << int(PageWidth::Desktop) << 120 << 120 << 0.25;
        QTest::newRow("a pane that is not there yet") << int(PageWidth::Tablet) << 0 << 0 << 1.0;
    }

    void aPageFitsBesideTheText()
    {
        QFETCH(int, screen);
        QFETCH(int, available);
        QFETCH(int, width);
        QFETCH(double, zoom);
        QCOMPARE(fittedPage(PageWidth(screen), available), (PageFit{width, zoom}));
    }
};

ARTICULAR_TEST(tst_PageView)
#include "tst_PageView.moc"
