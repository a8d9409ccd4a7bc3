// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/Tone.h"
#include "support/TestRunner.h"

using namespace articular;

class tst_Tone : public test::TestCase
{
    Q_OBJECT

private slots:
    void contrastFollowsItsDefinition()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    }

    void everyToneCanBeRead_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::newRow("on a light window") << QColor(239, 239, 239);
        QTest::newRow("on a white window") << QColor(255, 255, 255);
        QTest::newRow("on a dark window") << QColor(45, 48, 52);
        QTest::newRow("on a black window") << QColor(0, 0, 0);
    }

    void everyToneCanBeRead()
    {
        QFETCH(QColor, window);
        const QPalette palette(window, window);
        for (const Tone tone : {Tone::Neutral, Tone::Quiet, Tone::Good, Tone::Attention, Tone::Problem, Tone::Information}) {
            const QColor color = toneColor(tone, palette);
            QVERIFY(contrastRatio(color, palette.color(QPalette::Window)) >= 4.5);
            QVERIFY(contrastRatio(color, palette.color(QPalette::Base)) >= 4.5);
        }
    }

    void iconsExist()
    {
        for (const char *name : {"done", "todo", "waiting", "error", "warning", "info", "reviewer", "article", "new", "folder",
                                 "practice", "condition", "procedure", "research", "faq", "story"}) {
            const QIcon icon = toneIcon(QStringLiteral("panel-%1").arg(QLatin1String(name)), Tone::Good);
            const QImage image = icon.pixmap(QSize(16, 16), 2.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool isPainted = false;
            for (int x = 0; x < 32 && !isPainted; ++x) {
                for (int y = 0; y < 32; ++y)
                    isPainted = isPainted || image.pixelColor(x, y).alpha() > 0;
            }
            QVERIFY2(isPainted, name);
        }
    }
};

ARTICULAR_TEST(tst_Tone)
#include "tst_Tone.moc"
