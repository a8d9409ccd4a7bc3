// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/Appearance.h"
#include "gui/application/OutlinedStyle.h"
#include "gui/controls/Tone.h"
#include "support/TestRunner.h"

#include <QImage>
#include <QPainter>
#include <QStyleOption>

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

    void tickBoxesCanBeSeenInBothThemes_data() { textCanBeReadInBothThemes_data(); }
    void tickBoxesCanBeSeenInBothThemes()
    {
        QFETCH(QPalette, palette);
        QImage image(16, 16, QImage::Format_RGB32);
        for (const QStyle::PrimitiveElement element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
            image.fill(palette.color(QPalette::Window));
            QStyleOptionButton option;
            option.palette = palette;
            option.rect = image.rect();
            option.state = QStyle::State_Enabled | QStyle::State_Off;
            QPainter painter(&image);
            OutlinedStyle().drawPrimitive(element, &option, &painter);
            painter.end();
            // WCAG 1.4.11: 3:1 for the outline of a control.
            QVERIFY(contrastRatio(image.pixelColor(8, 0), palette.color(QPalette::Window)) >= 3.0);
        }
    }
};

ARTICULAR_TEST(tst_Appearance)
#include "tst_Appearance.moc"
