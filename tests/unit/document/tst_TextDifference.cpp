// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/TextDifference.h"
#include "support/TestRunner.h"

using namespace articular;

class tst_TextDifference : public test::TestCase
{
    Q_OBJECT

private slots:
    void theEditMakesOneTextOutOfTheOtherAndTouchesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<QByteArray>("replacement");
        const auto row = [](const char *name, const char *before, const char *after, qsizetype start, qsizetype length, const char *replacement) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << start << length << QByteArray(replacement);
        };
        row("equal texts need no edit", "knee", "knee", 4, 0, "");
        row("a word in the middle", "my old knee", "my new knee", 3, 3, "new");
        row("something added at the end", "knee", "knees", 4, 0, "s");
        row("something added at the start", "knee", "a knee", 0, 0, "a ");
        row("everything removed", "knee", "", 0, 4, "");
        row("a repeated letter is counted once", "aa", "aaa", 2, 0, "a");
        row("characters that share a first byte are not divided", "a\xC3\xA9z", "a\xC3\xA8z", 1, 2, "\xC3\xA8");
        row("characters that share a last byte are not divided", "\xC3\xA9", "\xC5\xA9", 0, 2, "\xC5\xA9");
    }
    void theEditMakesOneTextOutOfTheOtherAndTouchesNothingElse()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const TextEdit edit = editBetween(before, after);
        QTEST(edit.range.start, "start");
        QTEST(edit.range.length, "length");
        QTEST(edit.replacement, "replacement");
        QCOMPARE(applyEdits(before, {edit}), after);
    }
};

ARTICULAR_TEST(tst_TextDifference)
#include "tst_TextDifference.moc"
