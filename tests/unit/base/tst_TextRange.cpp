// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextRange.h"
#include "support/TestRunner.h"

using namespace articular;

class tst_TextRange : public test::TestCase
{
    Q_OBJECT

private slots:
    void appliesEditsInAnyOrder()
    {
        const QByteArray text = "knee pain";
        const QList<TextEdit> edits{{{5, 4}, "ache"}, {{0, 0}, "A "}, {{4, 1}, "-"}};
        QCOMPARE(applyEdits(text, edits), QByteArray("A knee-ache"));
    }
};

ARTICULAR_TEST(tst_TextRange)
#include "tst_TextRange.moc"
