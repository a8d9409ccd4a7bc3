// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Lexicon.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &name)
{
    QFile file(test::sourcePath(u"resources/lexicons/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

} // namespace

class tst_Lexicon : public test::TestCase
{
    Q_OBJECT

private slots:
    void termsAreFoundWithTheirPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("the longest term at a place") << u"The synovial fluid and the Synovial lining"_s << QStringList{u"synovial fluid"_s, u"Synovial"_s};
        QTest::newRow("plurals") << u"Bursas, biopsies, and facet joints"_s << QStringList{u"Bursas"_s, u"biopsies"_s, u"facet joints"_s};
        QTest::newRow("a curly apostrophe") << u"a Baker’s cyst"_s << QStringList{u"Baker’s cyst"_s};
        QTest::newRow("inside another word") << u"tibialis and fibular"_s << QStringList();
        QTest::newRow("a term across a comma is none") << u"bone, marrow"_s << QStringList();
        QTest::newRow("joined by a hyphen") << u"platelet-rich plasma"_s << QStringList{u"platelet-rich plasma"_s};
        QTest::newRow("at the end of the text") << u"the tibial"_s << QStringList();
    }

    void termsAreFoundWithTheirPlaces()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const TermPlace &place : medicalTermsIn(text))
            found << text.sliced(place.start, place.length);
        QCOMPARE(found, expected);
    }

    void everyTermOfTheListIsFoundAndExplained()
    {
        const QStringList lines = linesOf(u"medical-terms.txt"_s);
        QVERIFY(lines.size() >= 250);
        QSet<QString> seen;
        for (const QString &line : lines) {
            const QStringList fields = line.split(u'|');
            QVERIFY2(fields.size() >= 2 && !fields.contains(QString()), qPrintable(line));
            QVERIFY2(!seen.contains(fields.constFirst()), qPrintable(line));
            seen.insert(fields.constFirst());
            const QList<TermPlace> places = medicalTermsIn(u"The "_s + fields.constFirst() + u" here"_s);
            QVERIFY2(places.size() == 1 && places.constFirst().length == fields.constFirst().size(), qPrintable(line));
            QCOMPARE(places.constFirst().term->explanations, fields.sliced(1));
            // What a fix inserts must not need an explanation itself.
            QVERIFY2(medicalTermsIn(fields.at(1)).isEmpty(), qPrintable(line));
        }
    }

    void everyShortFormStandsForSomething()
    {
        for (const QString &line : linesOf(u"short-forms.txt"_s)) {
            const QStringList fields = line.split(u'|');
            QVERIFY2(fields.size() >= 2 && !fields.contains(QString()), qPrintable(line));
            QVERIFY2(!isWellKnown(fields.constFirst()), qPrintable(line));
            QCOMPARE(wordsOfShortForm(fields.constFirst()).constFirst(), fields.at(1));
        }
        QCOMPARE(wordsOfShortForm(u"MSC"_s).at(1), u"mesenchymal stem cells"_s);
        QCOMPARE(wordsOfShortForm(u"ADL"_s).at(1), u"activities of daily living"_s);
        QVERIFY(wordsOfShortForm(u"QZX"_s).isEmpty());
    }

    void whatReadersKnowNeedsNoWords()
    {
        for (const QString &known : {u"MRI"_s, u"US"_s, u"FDA"_s, u"NOT"_s})
            QVERIFY2(isWellKnown(known), qPrintable(known));
        QVERIFY(!isWellKnown(u"PRP"_s));
    }
};

ARTICULAR_TEST(tst_Lexicon)
#include "tst_Lexicon.moc"
