// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/PatternNeeds.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QString written(const PatternNeeds &needs)
{
    if (!needs.isKnown)
        return u"unknown"_s;
    QStringList parts = needs.wordStarts;
    for (size_t i = 0; i < needs.characters.size(); ++i) {
        if (needs.characters[i])
            parts.append(i == PatternNeeds::twoCapitals ? u"two capitals"_s : u"'%1'"_s.arg(QChar(char16_t(i))));
    }
    return parts.join(u' ');
}

} // namespace

class tst_PatternNeeds : public test::TestCase
{
    Q_OBJECT

private slots:
    void aTextMustHold_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("needs");
        QTest::newRow("a plain word") << u"cure"_s << u"cure"_s;
        QTest::newRow("the longest word of several") << u"in our experience"_s << u"experience"_s;
        QTest::newRow("each alternative") << u"(?:cure|heal)s?"_s << u"cure heal"_s;
        QTest::newRow("what is before an optional end") << u"regenerat(?:e|es|ing)?"_s << u"regenerat"_s;
        QTest::newRow("what is before an optional letter") << u"colou?r"_s << u"colo"_s;
        QTest::newRow("a letter in both cases") << u"[Cc]ure"_s << u"cure"_s;
        QTest::newRow("nothing of a look around") << u"(?<=can |may )effect(?= on)"_s << u"effect"_s;
        QTest::newRow("a digit for numbers") << u"\\d{3}-\\d{4}"_s
                                             << u"'0' '1' '2' '3' '4' '5' '6' '7' '8' '9'"_s;
        QTest::newRow("a mark") << u"!+"_s << u"'!'"_s;
        QTest::newRow("an escaped mark") << u".+\\$"_s << u"'$'"_s;
        QTest::newRow("two capitals") << u"[A-Z]{3,5}"_s << u"two capitals"_s;
        QTest::newRow("words behind any space") << u"\\s+miracle"_s << u"miracle"_s;
        QTest::newRow("no word that is optional") << u"(?:very )?good"_s << u"good"_s;
        QTest::newRow("no beginning behind an optional one") << u"(?:re)?generate"_s << u"unknown"_s;
        QTest::newRow("nothing when one alternative is open") << u"cure|\\w+"_s << u"unknown"_s;
        QTest::newRow("nothing within a word") << u"\\w+ized"_s << u"unknown"_s;
        QTest::newRow("nothing for what may be absent") << u"(?:cure)*"_s << u"unknown"_s;
        QTest::newRow("nothing for backreferences") << u"(a)\\1"_s << u"unknown"_s;
        QTest::newRow("nothing for an unclosed group") << u"(cure"_s << u"unknown"_s;
        QTest::newRow("nothing for a lone backslash") << u"cure\\"_s << u"unknown"_s;
        QTest::newRow("nothing for an unclosed set") << u"[abc"_s << u"unknown"_s;
        QTest::newRow("nothing for deep nesting") << u"("_s.repeated(5000) << u"unknown"_s;
    }

    void aTextMustHold()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, needs);
        QCOMPARE(written(needsOf(pattern, true, false)), needs);
    }

    void capitalsSayNothingWhenCaseDoesNotCount()
    {
        QCOMPARE(written(needsOf(u"[A-Z]{3,5}", true, true)), u"unknown"_s);
    }

    void aWordWithinAWordSaysNothing()
    {
        QCOMPARE(written(needsOf(u"cure", false, false)), u"unknown"_s);
    }
};

ARTICULAR_TEST(tst_PatternNeeds)
#include "tst_PatternNeeds.moc"
