// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/TickField.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_TickField : public test::TestCase
{
    Q_OBJECT

private slots:
    void ticksMoveNothingBelow()
    {
        TickField field(u"categories"_s);
        field.setPrimaryLabel(u"Main category:"_s);
        field.setOptions({{u"Knee"_s, u"Knee"_s, {}}, {u"Hip"_s, u"Hip"_s, {}}});
        const auto heightWith = [&field](const QStringList &values) {
            field.setValue(values);
            return field.sizeHint().height();
        };
        const int none = heightWith({});
        QCOMPARE(heightWith({u"Knee"_s}), none);
        QCOMPARE(heightWith({u"Knee"_s, u"Hip"_s}), none);
    }
};

ARTICULAR_TEST(tst_TickField)
#include "tst_TickField.moc"
