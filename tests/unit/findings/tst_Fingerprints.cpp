// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Digest.h"
#include "core/findings/Fingerprints.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

/// Fingerprints stand in the files of a review: what they are made of must never change.
class tst_Fingerprints : public test::TestCase
{
    Q_OBJECT

private slots:
    void areMadeOfTheWordsWithoutCaseAndSpaces_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces alone") << u" \t\n "_s;
        QTest::newRow("plain words") << u"Rest the knee."_s;
        QTest::newRow("capitals and spaces") << u"  REST\tthe \n Knee. "_s;
        QTest::newRow("typographic marks") << u"“It’s well…” – she\u2010said\u2027"_s;
        QTest::newRow("other letters") << u"Die Straße zum ÉLAN"_s;
        QTest::newRow("spaces of other kinds") << u"Two\u00A0 \u2009mg\u2028a day"_s;
        QTest::newRow("signs outside the first plane") << u"Knee \U0001F9B5 PAIN"_s;
    }

    void areMadeOfTheWordsWithoutCaseAndSpaces()
    {
        QFETCH(QString, sentence);
        Fingerprints::Ordinals ordinals;
        const QByteArray words = sha256Hex(sentence.simplified().toCaseFolded().toUtf8());
        for (int ordinal = 0; ordinal < 2; ++ordinal) {
            QCOMPARE(Fingerprints::ofText(u"req-title"_s, {}, sentence, u"Knees"_s, ordinals),
                     sha256Hex("req-title\nKnees\n" + words + '\n' + QByteArray::number(ordinal)));
        }
    }
};

ARTICULAR_TEST(tst_Fingerprints)
#include "tst_Fingerprints.moc"
