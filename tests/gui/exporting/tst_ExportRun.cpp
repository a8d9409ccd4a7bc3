// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/ExportRun.h"
#include "gui/exporting/ExportLooks.h"

#include "core/workspace/SampleWorkspace.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QSignalSpy>
#include <QTimer>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;          // milliseconds
using Kind = ExportedFile::Kind;

/// A sheet without words, as a printer leaves it.
const QByteArray emptySheet = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [ 3 0 R ] >>\nendobj\n"
                              "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";

/// Prints later, as the real one does, or never.
class FakePrinter final : public PdfPrinter
{
public:
    explicit FakePrinter(bool isStuck, int &begun) : m_isStuck(isStuck), m_begun(begun) {}

    void print(const PrintablePage &page, Printed printed) override
    {
        ++m_begun;
        if (!m_isStuck)
            QTimer::singleShot(0, &m_context, [printed, isWhole = page.files.contains(u"index.html"_s)] { printed(isWhole ? emptySheet : QByteArray()); });
    }
    void stop() override {}

private:
    QObject m_context;
    const bool m_isStuck;
    int &m_begun;
};

} // namespace

class tst_ExportRun : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        m_begun = 0;
        QVERIFY(createSampleWorkspace(m_folder->path(u"clinic"_s)));
        m_articles.clear();
        const QDir articles(m_folder->path(u"clinic/articles"_s));
        for (const QString &name : articles.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            m_articles.append({articles.filePath(name + u"/article.md"_s)});
        QVERIFY(m_articles.size() > 1);
    }

    void draftsOfSeveralArticlesAreMadeAtOnce()
    {
        ExportRun run(m_clock, printer(false));
        QSignalSpy progress(&run, &ExportRun::progressed);
        const ExportReport report = made(run, task());
        QCOMPARE(report.files.size(), m_articles.size());
        QCOMPARE(progress.size(), m_articles.size());
        for (const ExportedFile &file : report.files) {
            QCOMPARE(file.kind, Kind::Made);
            QVERIFY2(QFile::exists(file.path) && file.path.endsWith(u"-DRAFT-html.zip"_s), qPrintable(file.path));
            QVERIFY(!file.title.isEmpty());
        }
        for (const ExportedFile &file : made(run, task()).files)
            QCOMPARE(file.kind, Kind::Unchanged);
    }

    void whatIsOnScreenIsExported()
    {
        ExportTask one = task();
        one.articles = {{m_articles.first().path, QByteArray("---\ntitle: On screen\n---\n\nWords.\n")}};
        ExportRun run(m_clock, {});
        QCOMPARE(made(run, one).files.first().title, u"On screen"_s);
    }

    void anotherFileOfTheNameStaysUntilItMayBeReplaced()
    {
        ExportRun run(m_clock, {});
        ExportTask one = task();
        one.articles = {m_articles.first()};
        const QString path = made(run, one).files.first().path;
        m_folder->write(QDir(m_folder->path()).relativeFilePath(path), "my own file");
        const ExportReport refused = made(run, one);
        QCOMPARE(refused.files.first().kind, Kind::AlreadyThere);
        QCOMPARE(refused.files.first().path, path);
        QCOMPARE(m_folder->read(QDir(m_folder->path()).relativeFilePath(path)), QByteArray("my own file"));
        one.replace = true;
        QCOMPARE(made(run, one).files.first().kind, Kind::Made);
    }

    void practiceArticlesAreRefusedWithTheirReasons()
    {
        ExportTask real = task();
        real.isDraft = false;
        ExportRun run(m_clock, {});
        const ExportReport report = made(run, real);
        QCOMPARE(report.files.size(), m_articles.size());
        for (const ExportedFile &file : report.files) {
            QCOMPARE(file.kind, Kind::Refused);
            QVERIFY2(file.words.join(u'\n').contains(u"practice clinic"_s), qPrintable(file.words.join(u'\n')));
        }
        QVERIFY(!QFile::exists(m_folder->path(u"out"_s)));
    }

    void aProofIsOnePdf()
    {
        ExportTask proof = task();
        proof.targets = {ExportTarget::Pdf};
        ExportRun run(m_clock, printer(false));
        const ExportReport report = made(run, proof);
        QCOMPARE(report.files.size(), m_articles.size());
        for (const ExportedFile &file : report.files) {
            QVERIFY2(file.kind == Kind::Made, qPrintable(file.words.join(u' ')));
            QVERIFY2(file.path.endsWith(u"-DRAFT.pdf"_s), qPrintable(file.path));
            const QByteArray pdf = m_folder->read(QDir(m_folder->path()).relativeFilePath(file.path));
            QVERIFY(pdf.startsWith("%PDF-") && pdf.contains("/Lang"));
        }
    }

    void withoutPrinterOnlyThePdfIsRefused()
    {
        ExportTask proof = task();
        proof.articles = {m_articles.first()};
        proof.targets = {ExportTarget::Pdf};
        ExportRun run(m_clock, [](QString *reason) -> std::unique_ptr<PdfPrinter> {
            *reason = u"No browser here."_s;
            return nullptr;
        });
        const ExportReport report = made(run, proof);
        QCOMPARE(report.files.first().kind, Kind::Refused);
        QCOMPARE(report.files.first().words, QStringList{u"No browser here."_s});
    }

    void cancellingEndsAPrintThatNeverComesAndWritesNothing()
    {
        ExportTask proof = task();
        proof.targets = {ExportTarget::Html, ExportTarget::Pdf};
        ExportRun run(m_clock, printer(true));
        QSignalSpy finished(&run, &ExportRun::finished);
        QVERIFY(run.start(proof));
        QVERIFY(!run.start(proof));
        QTRY_COMPARE_WITH_TIMEOUT(m_begun, 1, patience);
        run.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const auto report = finished.first().first().value<ExportReport>();
        QCOMPARE(report.files.size(), m_articles.size());
        for (const ExportedFile &file : report.files)
            QCOMPARE(file.kind, Kind::Cancelled);
        QVERIFY(!QFile::exists(m_folder->path(u"out"_s)));
    }

    void endingTheProgramDoesNotWaitForAPrinter()
    {
        ExportTask proof = task();
        proof.targets = {ExportTarget::Pdf};
        {
            ExportRun run(m_clock, printer(true));
            QVERIFY(run.start(proof));
            QTRY_COMPARE_WITH_TIMEOUT(m_begun, 1, patience);
        }
        QVERIFY(!QFile::exists(m_folder->path(u"out"_s)));
    }

    void looksSayWhetherAnArticleMayBePublished()
    {
        ExportLooks looks(m_clock);
        QSignalSpy looked(&looks, &ExportLooks::looked);
        QList<ExportSource> sources = m_articles;
        sources.append({m_folder->path(u"clinic/articles/none/article.md"_s)});
        sources.append({m_articles.first().path, QByteArray("---\ntitle: [\n---\n")});
        looks.look(sources);
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), sources.size(), patience);
        for (qsizetype i = 0; i < looked.size(); ++i) {
            const auto look = looked[i].first().value<ExportLook>();
            QCOMPARE(look.path, sources[i].path);
            QVERIFY(!look.mayBePublished());
            QCOMPARE(look.problem.isEmpty(), i < m_articles.size());
            QVERIFY(!look.title.isEmpty());
        }
    }

private:
    ExportTask task() const { return {m_articles, {ExportTarget::Html}, m_folder->path(u"out"_s), u"tbrandt"_s, true, false, false}; }

    MakePdfPrinter printer(bool isStuck)
    {
        return [this, isStuck](QString *) { return std::make_unique<FakePrinter>(isStuck, m_begun); };
    }

    static ExportReport made(ExportRun &run, const ExportTask &task)
    {
        QSignalSpy finished(&run, &ExportRun::finished);
        if (!run.start(task) || !QTest::qWaitFor([&] { return finished.size() == 1; }, patience))
            return {};
        return finished.first().first().value<ExportReport>();
    }

    SystemClock m_clock;
    std::optional<test::Folder> m_folder;
    QList<ExportSource> m_articles;
    int m_begun = 0;
};

ARTICULAR_TEST(tst_ExportRun)
#include "tst_ExportRun.moc"
