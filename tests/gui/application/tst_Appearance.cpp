// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/Appearance.h"
#include "gui/controls/Tone.h"
#include "support/TestRunner.h"

using namespace articular;

class tst_Appearance : public test::TestCase
{
    Q_OBJECT

private slots:
    void textCanBeReadInBothThemes_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void textCanBeReadInBothThemes()
    {
        QFETCH(QPalette, palette);
        using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
        for (const auto &[text, ground] : {Pair{QPalette::Text, QPalette::Base}, Pair{QPalette::WindowText, QPalette::Window},
                                           Pair{QPalette::ButtonText, QPalette::Button}, Pair{QPalette::Link, QPalette::Base},
                                           Pair{QPalette::Link, QPalette::Window}, Pair{QPalette::PlaceholderText, QPalette::Base},
                                           Pair{QPalette::ToolTipText, QPalette::ToolTipBase}}) {
            const double contrast = contrastRatio(palette.color(text), palette.color(ground));
            QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(contrast)));
        }
        QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 3.5);
    }
};

ARTICULAR_TEST(tst_Appearance)
#include "tst_Appearance.moc"
