// SPDX-License-Identifier: GPL-3.0-or-later
// Pages printed by Chromium and finished: read back by strangers' programs (pdfinfo, pdftotext).
#include "core/export/PdfFinish.h"
#include "core/export/PrintablePage.h"
#include "core/checks/CheckSubject.h"
#include "core/workspace/SampleWorkspace.h"
#include "gui/preview/RequestGate.h"
#include "gui/preview/WebPdfPrinter.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTestEventLoop>

using namespace Qt::StringLiterals;

namespace articular::test {

namespace {

constexpr int patience = 60'000;          // milliseconds

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class tst_PdfPrinting : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_allowed = std::make_unique<AllowedWarnings>(webEngineStartWarnings());
        m_printer = std::make_unique<WebPdfPrinter>();
        QVERIFY(createSampleWorkspace(m_folder.path(u"clinic"_s)));
    }
    void init() { failOnAnyWarning(); }
    void cleanupTestCase()
    {
        m_printer.reset();
        m_allowed.reset();
    }

    void aPageOfTheClinicHasTitleLanguageNumbersAndItsWords()
    {
        needTools();
        const QString article = m_folder.path(u"clinic/articles/walking-with-knee-arthritis/article.md"_s);
        const QByteArray pdf = print(page(article, {}, false));
        QVERIFY(pdf.startsWith("%PDF-"));
        const QString path = m_folder.write(u"page.pdf"_s, pdf);
        const QByteArray about = outputOf(u"pdfinfo"_s, {path});
        QVERIFY2(about.contains("Walking with knee arthritis"), about.constData());
        QVERIFY2(about.contains("612 x 792 pts (letter)"), about.constData());
        const QStringList pages = QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s})).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 1);
        QVERIFY(about.contains("Pages:           " + QByteArray::number(pages.size())));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(QString(pages[i]).remove(u' ').contains(u"\n%1/%2\n"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
            QVERIFY(!pages[i].contains(u"DRAFT"_s, Qt::CaseInsensitive));
        }
        QVERIFY(pages.first().contains(u"Walking with knee arthritis"_s));
        QVERIFY(!pdf.contains("articular://"));
    }

    void aProofIsMarkedOnEachPageAndNumbersItsParagraphs()
    {
        needTools();
        QByteArray text = "---\ntitle: Knees\nlang: en-GB\n---\n\nFirst words.\n\n- A step\n- Another step\n\n";
        for (int i = 0; i < 60; ++i)
            text += "A paragraph that is here to fill more than one sheet of paper with words.\n\n";
        const QString path = m_folder.write(u"proof.pdf"_s, print(page(m_folder.path(u"article.md"_s), text, true)));
        QVERIFY(outputOf(u"pdfinfo"_s, {path}).contains("A4"));
        const QStringList pages = QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s})).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 2);
        for (const QString &sheet : pages)
            QVERIFY2(sheet.contains(u"DRAFT"_s), qPrintable(sheet));
        const QString all = pages.join(u' ').replace(QChar::Nbsp, u' ');
        for (const QString &numbered : {u"[1] First words."_s, u"[2] A step"_s, u"[3] Another step"_s, u"[4] A paragraph"_s, u"[63] A paragraph"_s})
            QVERIFY2(all.contains(numbered), qPrintable(numbered));
        QVERIFY(all.contains(u"Draft, not medically reviewed"_s));
    }

    void printingAgainGivesTheSameBytes()
    {
        const PrintablePage source = page(m_folder.path(u"clinic/articles/walking-with-knee-arthritis/article.md"_s), {}, false);
        const QByteArray first = print(source);
        QVERIFY(first.size() > 10'000);
        QCOMPARE(print(source), first);
        WebPdfPrinter another;
        QCOMPARE(printBy(another, source), first);
    }

    void wideTablesAndLongOnesKeepEachRowWhole()
    {
        needTools();
        QByteArray text = "---\ntitle: Knees\n---\n\n| Exercise | How often | What to look for |\n|-|-|-|\n";
        for (int i = 1; i <= 80; ++i)
            text += "| Row" + QByteArray::number(i) + "begins | twice a day, with words enough to need a second line of the cell | Row" + QByteArray::number(i) + "ends |\n";
        const QString path = m_folder.write(u"table.pdf"_s, print(page(m_folder.path(u"article.md"_s), text, false)));
        const QStringList pages = QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s})).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 2);
        for (int i = 1; i <= 80; ++i) {
            const auto whole = [i](const QString &sheet) { return sheet.contains(u"Row%1begins"_s.arg(i)) && sheet.contains(u"Row%1ends"_s.arg(i)); };
            QVERIFY2(std::ranges::count_if(pages, whole) == 1, qPrintable(u"row %1"_s.arg(i)));
        }
    }

    void picturesAreInItAndOfOneSheetEach()
    {
        QImage picture(400, 3000, QImage::Format_RGB32);
        picture.fill(0xff3366aa);
        QVERIFY(picture.save(m_folder.path(u"tall.png"_s)));
        const QByteArray with = print(page(m_folder.path(u"article.md"_s), "---\ntitle: Knees\n---\n\nWords.\n\n![A leg](tall.png)\n\nMore.\n", false));
        const QString path = m_folder.write(u"picture.pdf"_s, with);
        needTools();
        const QByteArray listed = outputOf(u"pdfimages"_s, {u"-list"_s, path});
        QVERIFY2(listed.contains("image "), listed.constData());
        QVERIFY2(outputOf(u"pdfinfo"_s, {path}).contains("Pages:           2\n"), listed.constData());
    }

    void nothingIsFetchedAndNoScriptRuns()
    {
        QSignalSpy refused(m_printer->gate(), &RequestGate::refused);
        PrintablePage hostile;
        hostile.files.insert(u"index.html"_s, "<!DOCTYPE html><html><head><title>t</title><style>@import url(https://example.org/a.css);</style></head><body>"
                                              "<p id=p>Words</p><img src=\"https://example.org/a.png\"><img src=\"file:///etc/hostname\">"
                                              "<iframe src=\"https://example.org/\"></iframe><script>document.getElementById('p').textContent='Changed'</script></body></html>");
        const QString path = m_folder.write(u"hostile.pdf"_s, print(hostile));
        QVERIFY(refused.size() > 0);
        needTools();
        const QByteArray words = outputOf(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY2(words.contains("Words") && !words.contains("Changed"), words.constData());
    }

    void whatIsGivenUpIsNotToldAndTheNextOneIsPrinted()
    {
        const PrintablePage source = page(m_folder.path(u"article.md"_s), "---\ntitle: Knees\n---\n\nWords.\n", false);
        bool isTold = false;
        m_printer->print(source, [&isTold](const Result<QByteArray> &) { isTold = true; });
        m_printer->stop();
        QVERIFY(print(source).startsWith("%PDF-"));
        QVERIFY(!isTold);
    }

private:
    static void needTools()
    {
        for (const QString &tool : {u"pdfinfo"_s, u"pdftotext"_s, u"pdfimages"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP("poppler-utils is not installed");
        }
    }

    /// `text`: of the file at `path`, which need not be there; empty: what is in it.
    static PrintablePage page(const QString &path, const QByteArray &text, bool isDraft)
    {
        QFile file(path);
        const Article article(path, text.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : text);
        const Workspace workspace = Workspace::forArticle(path);
        const CheckSubject subject(article, workspace, QDate(2026, 11, 22));
        ExportOptions options;
        options.draft = isDraft;
        options.today = QDate(2026, 11, 22);
        if (!isDraft)
            options.approved = ApprovedPage{3, QDateTime(QDate(2026, 11, 3), QTime(9, 41), Qt::UTC), {}};
        PackagePictures pictures(article.folder(), u"knees"_s);
        const auto result = printablePage({subject.context(), options, u"knees"_s, pictures});
        if (!result)
            qWarning().noquote() << result.error().message;
        return result ? result.value() : PrintablePage();
    }

    QByteArray print(const PrintablePage &source) const { return printBy(*m_printer, source); }

    static QByteArray printBy(WebPdfPrinter &printer, const PrintablePage &source)
    {
        std::optional<Result<QByteArray>> printed;
        // Chromium works in this thread's event loop; waiting in steps would slow it down tenfold.
        QTestEventLoop loop;
        printer.print(source, [&](const Result<QByteArray> &result) {
            printed = result;
            loop.exitLoop();
        });
        loop.enterLoopMSecs(patience);
        if (!printed || !*printed)
            return {};
        const auto finished = finishPdf(printed->value(), {source.title, source.language, source.time, source.mark});
        return finished ? finished.value() : QByteArray();
    }

    Folder m_folder;
    std::unique_ptr<AllowedWarnings> m_allowed;
    std::unique_ptr<WebPdfPrinter> m_printer;
};

} // namespace articular::test

using articular::test::tst_PdfPrinting;
ARTICULAR_TEST(tst_PdfPrinting)
#include "tst_PdfPrinting.moc"
