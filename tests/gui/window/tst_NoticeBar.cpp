// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WindowTest.h"
#include "gui/window/NoticeBar.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const auto sentence = u"Another program or another person changed the file of this article while you were writing it. Both texts are safe."_s;

QLabel *label(const NoticeBar &bar)
{
    for (QLabel *candidate : bar.findChildren<QLabel *>()) {
        if (candidate->text() == bar.text())
            return candidate;
    }
    return nullptr;
}

} // namespace

class tst_NoticeBar : public test::WindowTest
{
    Q_OBJECT

private slots:
    void theTextKeepsRoomBesideItsButtons_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("below");
        QTest::newRow("in a wide bar the buttons stand beside the text") << 1800 << false;
        QTest::newRow("in a narrow bar they stand below it") << 700 << true;
    }

    void theTextKeepsRoomBesideItsButtons()
    {
        QFETCH(const int, width);
        NoticeBar bar;
        bar.showNotice(Tone::Attention, sentence, {{u"Compare the texts"_s, [] {}}, {u"Keep mine"_s, [] {}}, {u"Save mine as a copy…"_s, [] {}}});
        bar.resize(width, 200);
        bar.layout()->activate();
        const QRect text = label(bar)->geometry();
        const auto buttons = bar.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 3);
        for (const QPushButton *button : buttons) {
            QTEST(button->geometry().top() >= text.bottom(), "below");
            QVERIFY(bar.rect().contains(button->geometry()));
        }
        QVERIFY(text.width() * 2 >= std::min(width, label(bar)->fontMetrics().horizontalAdvance(sentence)));
    }

    void aNoticeWithoutButtonsTakesTheWholeWidth()
    {
        NoticeBar bar;
        bar.showNotice(Tone::Attention, sentence, {{u"Compare"_s, [] {}}});
        bar.showNotice(Tone::Good, u"Saved."_s);
        bar.resize(600, 60);
        bar.layout()->activate();
        const auto buttons = bar.findChildren<QPushButton *>();
        QVERIFY(std::ranges::all_of(buttons, &QPushButton::isHidden));
        QVERIFY(label(bar)->width() > 450);
    }
};

ARTICULAR_TEST(tst_NoticeBar)
#include "tst_NoticeBar.moc"
