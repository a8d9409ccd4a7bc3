// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Slug.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_Slug : public test::TestCase
{
    Q_OBJECT

private slots:
    void makesAShortNameFromATitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("slug");
        QTest::newRow("words become lower case and are joined by hyphens") << u"Knees in Winter"_s << u"knees-in-winter"_s;
        QTest::newRow("accents are dropped") << u"Qué es la artrosis: ¿duele?"_s << u"que-es-la-artrosis-duele"_s;
        QTest::newRow("an apostrophe joins") << u"What you don’t see"_s << u"what-you-dont-see"_s;
        QTest::newRow("hyphens at the ends vanish") << u"— Knees! —"_s << u"knees"_s;
        QTest::newRow("a sharp s is two letters") << u"Fuß"_s << u"fuss"_s;
        QTest::newRow("a script without ASCII letters gives nothing") << u"膝の痛み"_s << QString();
        QTest::newRow("a long title is cut at a word")
            << u"Everything that we would like you to know before you come to the clinic for the first time"_s
            << u"everything-that-we-would-like-you-to-know-before-you-come-to"_s;
        QTest::newRow("one long word is cut") << QString(100, u'a') << QString(60, u'a');
    }

    void makesAShortNameFromATitle()
    {
        QFETCH(QString, title);
        QFETCH(QString, slug);
        QCOMPARE(slugFor(title), slug);
        QVERIFY(slug.isEmpty() || isSlug(slug));
    }

    void refusesWhatAddressesCannotHold_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::newRow("empty") << QString();
        QTest::newRow("capitals") << u"Knees"_s;
        QTest::newRow("a space") << u"knee pain"_s;
        QTest::newRow("an underscore") << u"knee_pain"_s;
        QTest::newRow("two hyphens") << u"knee--pain"_s;
        QTest::newRow("a hyphen at the end") << u"knee-"_s;
        QTest::newRow("a line end") << u"knee\n"_s;
        QTest::newRow("an accent") << u"rodilla-más"_s;
    }

    void refusesWhatAddressesCannotHold()
    {
        QFETCH(QString, slug);
        QVERIFY(!isSlug(slug));
    }
};

ARTICULAR_TEST(tst_Slug)
#include "tst_Slug.moc"
