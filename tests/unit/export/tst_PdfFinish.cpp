// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PdfFinish.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const PdfDetails details{u"Knees (and hips)"_s, u"en-US"_s, QDateTime(QDate(2026, 11, 3), QTime(9, 41, 7), Qt::UTC), {}};

/// A PDF as a printer leaves it: dates of its own, links, and as many pages as there are words.
QByteArray printed(const QByteArrayList &words, const QByteArray &date = "20260101000000Z")
{
    QByteArray kids, pages;
    int number = 10;
    for (const QByteArray &word : words) {
        const QByteArray content = "BT (" + word + ") Tj ET";
        kids += QByteArray::number(number) + " 0 R ";
        pages += QByteArray::number(number) + " 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents "
            + QByteArray::number(number + 1) + " 0 R /Annots [ << /Subtype /Link /A << /S /URI /URI (articular://page/1/other.md) >> >> "
            "<< /Subtype /Link /A << /S /URI /URI (https://clinic.example/) >> >> ] >>\nendobj\n"
            + QByteArray::number(number + 1) + " 0 obj\n<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream\nendobj\n";
        number += 2;
    }
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count " + QByteArray::number(words.size())
        + " /Kids [ " + kids + "] >>\nendobj\n3 0 obj\n<< /Creator (A printer) /CreationDate (D:" + date + ") >>\nendobj\n" + pages
        + "trailer\n<< /Root 1 0 R /Info 3 0 R >>\n%%EOF\n";
}

QByteArray finished(const QByteArray &pdf, const PdfDetails &about = details)
{
    const auto result = finishPdf(pdf, about);
    return result ? result.value() : QByteArray("failed: ") + result.error().message.toUtf8();
}

} // namespace

class tst_PdfFinish : public test::TestCase
{
    Q_OBJECT

private slots:
    void saysTitleLanguageAndDateOfThePageItself()
    {
        const QByteArray pdf = finished(printed({"one"}));
        QVERIFY2(pdf.startsWith("%PDF-"), pdf.constData());
        QVERIFY(pdf.contains("/Title (Knees \\(and hips\\))"));
        QVERIFY(pdf.contains("/Lang (en-US)"));
        QCOMPARE(pdf.count("(D:20261103094107Z)"), 2);
        QVERIFY(!pdf.contains("A printer"));
        QVERIFY(!pdf.contains("20260101"));
    }

    void isTheSameWheneverItWasPrinted()
    {
        QCOMPARE(finished(printed({"one", "two"}, "20260101000000Z")), finished(printed({"one", "two"}, "20270202000000Z")));
        QVERIFY(finished(printed({"one", "two"})) != finished(printed({"one", "three"})));
    }

    void linksThatOnlyTheProgramKnowsAreTakenOut()
    {
        const QByteArray pdf = finished(printed({"one", "two"}));
        QCOMPARE(pdf.count("https://clinic.example/"), 2);
        QVERIFY(!pdf.contains("articular:"));
    }

    void titlesOfAllLanguagesAreKept()
    {
        PdfDetails about = details;
        about.title = u"Rodillas: cómo empezar – 膝"_s;
        // UTF-16, as PDF has it.
        QVERIFY(finished(printed({"one"}), about).contains("/Title <feff0052006f00640069006c006c0061"));
    }

    void hostileMarksAreOnlyWords()
    {
        PdfDetails about = details;
        about.mark = u"DRAFT) Tj ET (\\"_s;
        const QByteArray pdf = finished(printed({"one"}), about);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(finished(printed({"one"}), about), pdf);
    }

    void whatIsNoPdfIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a letter") << QByteArray("Dear reader,");
        QTest::newRow("only its first line") << QByteArray("%PDF-1.4\n");
        QTest::newRow("its middle") << printed({"one", "two"}).mid(100, 40);
        QTest::newRow("no pages") << QByteArray("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer\n<< /Root 9 0 R >>\n");
    }

    void whatIsNoPdfIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto result = finishPdf(bytes, details);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidSyntax);
        QVERIFY(result.error().message.contains(u"Nothing was written"_s));
    }
};

ARTICULAR_TEST(tst_PdfFinish)
#include "tst_PdfFinish.moc"
