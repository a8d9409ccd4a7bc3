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

    void barsAreToldFromTheTextByOneLine()
    {
        const QPalette palette = lightPalette();
        const QColor line = palette.color(QPalette::Mid), ground = palette.color(QPalette::Window);
        const QImage toolBar = drawn([](QStyleOption &option, QPainter &painter) {
            OutlinedStyle().drawControl(QStyle::CE_ToolBar, &option, &painter);
        });
        QCOMPARE(toolBar.pixelColor(8, 15), line);
        QCOMPARE(toolBar.pixelColor(8, 14), ground);
        QCOMPARE(toolBar.pixelColor(8, 0), ground);
        const QImage statusBar = drawn([](QStyleOption &option, QPainter &painter) {
            OutlinedStyle().drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter);
        });
        QCOMPARE(statusBar.pixelColor(8, 0), line);
        QCOMPARE(statusBar.pixelColor(8, 1), ground);
        QCOMPARE(statusBar.pixelColor(8, 15), ground);
    }

    void theLineBetweenPanesLightsUpUnderTheMouse()
    {
        const auto seam = [](QStyle::State state) {
            return drawn([state](QStyleOption &option, QPainter &painter) {
                option.state |= state;
                OutlinedStyle().drawPrimitive(QStyle::PE_IndicatorDockWidgetResizeHandle, &option, &painter);
            }).pixelColor(8, 8);
        };
        QCOMPARE(seam(QStyle::State_None), lightPalette().color(QPalette::Mid));
        QCOMPARE(seam(QStyle::State_MouseOver), lightPalette().color(QPalette::Highlight));
    }

    // One style sheet for the application keeps rules for every widget: 7 MB.
    void theApplicationHasNoStyleSheet()
    {
        const QPalette before = qApp->palette();
        Appearance(*qApp).apply(ThemeChoice::Dark);
        QVERIFY(qApp->styleSheet().isEmpty());
        QCOMPARE(qApp->palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
        qApp->setPalette(before);
    }

private:
    template <typename Draw>
    static QImage drawn(const Draw &draw)
    {
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QStyleOption option;
        option.palette = lightPalette();
        option.rect = image.rect();
        option.state = QStyle::State_Enabled;
        QPainter painter(&image);
        draw(option, painter);
        painter.end();
        return image;
    }
};

ARTICULAR_TEST(tst_Appearance)
#include "tst_Appearance.moc"
