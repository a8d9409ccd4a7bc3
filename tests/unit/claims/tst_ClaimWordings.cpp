// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of wording in which clinics make each kind of claim, and those that come near without claiming anything: one
// sentence a row of tests/corpus/claims/wordings.tsv, in the columns that `articular-cli claims --eval` reads.
#include "core/claims/SentenceReader.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QString foundIn(const SentenceClaims &claims)
{
    QStringList ids;
    for (const ClaimType type : claims.types)
        ids.append(claimTypeId(type));
    return ids.join(u',');
}

/// Experience that a clinic speaks of counts as a patient's.
bool has(const SentenceClaims &claims, const QString &type)
{
    return std::ranges::any_of(claims.types, [&type](ClaimType found) {
        return claimTypeId(found) == type || (found == ClaimType::Anecdote && type == "testimonial"_L1);
    });
}

} // namespace

class tst_ClaimWordings : public test::TestCase
{
    Q_OBJECT

private slots:
    void aSentenceClaimsWhatItsRowSays_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("type");
        QFile file(test::sourcePath(u"tests/corpus/claims/wordings.tsv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.sliced(1)) {
            const QStringList columns = line.split(u'\t');
            QCOMPARE(columns.size(), 5);
            QTest::newRow(qPrintable(columns.at(0) + u' ' + columns.at(4))) << columns.at(4) << columns.at(2);
        }
    }

    /// A row without a type claims nothing.
    void aSentenceClaimsWhatItsRowSays()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, type);
        const SentenceClaims found = SentenceReader::english().read(sentence);
        QVERIFY2(found.isClaim == !type.isEmpty(), qPrintable(foundIn(found)));
        QVERIFY2(type.isEmpty() || has(found, type), qPrintable(foundIn(found)));
    }

    void aStudysPeopleTellNoStoryOfTheirOwn()
    {
        const SentenceClaims found = SentenceReader::english().read(u"In one study, patients said that they felt better."_s);
        QVERIFY2(!has(found, u"testimonial"_s), qPrintable(foundIn(found)));
    }

    void aFigureWithItsSourceIsTheSources()
    {
        QVERIFY(SentenceReader::english().read(u"About 20% of adults have back pain."_s).isClaim);
        QVERIFY(!SentenceReader::english().read(u"According to the Larkfield Survey, about 20% of adults have back pain."_s).isClaim);
    }
};

ARTICULAR_TEST(tst_ClaimWordings)
#include "tst_ClaimWordings.moc"
