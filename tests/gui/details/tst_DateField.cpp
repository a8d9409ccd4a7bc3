// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/DateField.h"
#include "support/TestRunner.h"

#include <QDateEdit>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_DateField : public test::TestCase
{
    Q_OBJECT

private slots:
    void arrowsStepByDays()
    {
        DateField field(u"date"_s);
        field.setValue(u"2026-12-31"_s);
        auto *edit = field.findChild<QDateEdit *>();
        QTest::keyClick(edit, Qt::Key_Up);
        QCOMPARE(std::get<QString>(field.value()), u"2027-01-01"_s);
        QTest::keyClick(edit, Qt::Key_Down);
        QCOMPARE(std::get<QString>(field.value()), u"2026-12-31"_s);
    }

    void theWholeYearIsShown_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("the United States") << QLocale(u"en_US"_s);
        QTest::newRow("Spain") << QLocale(u"es_ES"_s);
        QTest::newRow("Germany") << QLocale(u"de_DE"_s);
        QTest::newRow("Vietnam") << QLocale(u"vi_VN"_s);
    }

    void theWholeYearIsShown()
    {
        QFETCH(QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        DateField field(u"date"_s);
        QLocale::setDefault(before);
        field.setValue(u"1926-11-22"_s);
        const QString shown = field.findChild<QDateEdit *>()->text();
        QVERIFY2(shown.contains(u"1926"_s), qPrintable(shown));
    }
};

ARTICULAR_TEST(tst_DateField)
#include "tst_DateField.moc"
