// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ArticleAnalyzer.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QImage>
#include <QRandomGenerator>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const QByteArray notReviewed = "Draft, not medically reviewed";

/// What the preview shows after all updates so far.
struct Shown
{
    QList<QByteArray> blocks;
    QByteArray frame;

    void apply(const PreviewUpdate &update)
    {
        QVERIFY(update.blocks.first >= 0 && update.blocks.first + update.blocks.removed <= blocks.size());
        blocks.remove(update.blocks.first, update.blocks.removed);
        for (qsizetype i = 0; i < update.blocks.inserted.size(); ++i)
            blocks.insert(update.blocks.first + i, update.blocks.inserted.at(i));
        if (update.frame)
            frame = *update.frame;
        QCOMPARE(update.lines.size(), blocks.size());
    }
};

const QByteArray article = "---\ntitle: Stiff knees\nlanguage: en-US\nimage: {src: meadow.png, alt: A meadow}\n---\n\n"
                           "The first paragraph.\n\n## A heading\n\nThe second, with a note.[^1]\n\n- one\n- two\n\n"
                           "| a | b |\n|---|---|\n| 1 | 2 |\n\n[a link]: https://larkfield.example\n\n"
                           "A [a link] here.\n\n[^1]: The note.\n";

} // namespace

class tst_ArticleAnalyzer : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\ncategories: [Knee]\nlanguage: es\n");
        m_folder.write(u"clinic/snippets/hours.md"_s, "---\nid: hours\nversion: 1\nkind: notice\n---\nClosed on Monday.\n");
        m_path = m_folder.write(u"articles/stiff-knees/article.md"_s, article);
        savePicture(u"articles/stiff-knees/meadow.png"_s, 1200);
    }

    void theFirstPreviewGivesEverything()
    {
        ArticleAnalyzer analyzer = made();
        const PreviewUpdate update = analyzer.preview(article, 7, today);
        QCOMPARE(update.revision, quint64(7));
        QVERIFY(update.frame && update.frame->contains("data-articular-body"));
        QVERIFY(update.isWhole);
        QCOMPARE(update.blocks.removed, 0);
        QVERIFY(update.blocks.inserted.first().contains("The first paragraph."));
        QCOMPARE(update.outline.size(), 1);
        QCOMPARE(update.language, u"en-US"_s);
        QCOMPARE(update.direction, u"ltr"_s);
    }

    void aTypedLetterReplacesItsBlockOnly()
    {
        ArticleAnalyzer analyzer = made();
        analyzer.preview(article, 1, today);
        const PreviewUpdate update = analyzer.preview(QByteArray(article).replace("The second", "The seconds"), 2, today);
        QVERIFY(!update.frame && !update.isWhole);
        QCOMPARE(update.blocks.first, 2);
        QCOMPARE(update.blocks.removed, 1);
        QCOMPARE(update.blocks.inserted.size(), 1);
        QVERIFY(update.blocks.inserted.first().contains("The seconds"));
    }

    void nothingNewIsNothingToDo()
    {
        ArticleAnalyzer analyzer = made();
        analyzer.preview(article, 1, today);
        const PreviewUpdate update = analyzer.preview(article, 2, today);
        QVERIFY(update.blocks.isEmpty());
        QVERIFY(!update.frame);
    }

    void aNewTitleChangesTheFrameAndNoBlock()
    {
        ArticleAnalyzer analyzer = made();
        analyzer.preview(article, 1, today);
        const PreviewUpdate update = analyzer.preview(QByteArray(article).replace("Stiff knees", "Sore hips"), 2, today);
        QVERIFY(update.frame && update.frame->contains("Sore hips"));
        QVERIFY(update.blocks.isEmpty());
    }

    void notesAreOneMoreBlockAtTheEnd()
    {
        ArticleAnalyzer analyzer = made();
        Shown shown;
        shown.apply(analyzer.preview("One.\n", 1, today));
        QCOMPARE(shown.blocks.size(), 1);
        const PreviewUpdate update = analyzer.preview("One.[^n]\n\n[^n]: The note.\n", 2, today);
        shown.apply(update);
        QVERIFY(shown.blocks.last().contains("The note."));
        QCOMPARE(update.lines.last(), (BlockLines{2, 2}));
    }

    void aLostPreviewGetsEverythingAgain()
    {
        ArticleAnalyzer analyzer = made();
        Shown before, after;
        before.apply(analyzer.preview(article, 1, today));
        analyzer.resetPreview();
        after.apply(analyzer.preview(article, 2, today));
        QCOMPARE(after.blocks, before.blocks);
        QCOMPARE(after.frame, before.frame);
    }

    void aNewWorkspaceGivesTheFrameOnlyWhenItDiffers()
    {
        ArticleAnalyzer analyzer = made();
        analyzer.preview(article, 1, today);
        analyzer.setWorkspace(Workspace::forArticle(m_path));
        QVERIFY(!analyzer.preview(article, 2, today).frame);
        const test::Folder other;
        other.write(u"clinic/clinic.yaml"_s, "name: Another clinic\naddress: [1 Lane]\n");
        analyzer.setWorkspace(Workspace::load(other.path()));
        QVERIFY(analyzer.preview(article, 3, today).frame);
    }

    void brokenDetailsLeaveTheBodyInView()
    {
        ArticleAnalyzer analyzer = made();
        Shown shown;
        shown.apply(analyzer.preview("---\ntitle: a\ntitle: b\n---\n\nThe body.\n", 1, today));
        QCOMPARE(shown.blocks.size(), 1);
        QVERIFY(shown.blocks.first().contains("The body."));
        QVERIFY(!analyzer.analyse(1, today).detailsReadable);
    }

    void byteOrderMarkAndCarriageReturnsChangeNothingInView()
    {
        Shown plain, marked;
        plain.apply(made().preview(article, 1, today));
        marked.apply(made().preview("\xEF\xBB\xBF" + QByteArray(article).replace("\n", "\r\n"), 1, today));
        QCOMPARE(marked.blocks, plain.blocks);
        QCOMPARE(marked.frame, plain.frame);
    }

    void theClinicsLanguageHoldsUnlessTheArticleHasItsOwn()
    {
        ArticleAnalyzer analyzer = made();
        QCOMPARE(analyzer.preview("---\ntitle: a\n---\nb\n", 1, today).language, u"es"_s);
        const PreviewUpdate arabic = analyzer.preview("---\nlanguage: ar\n---\nb\n", 2, today);
        QCOMPARE(arabic.language, u"ar"_s);
        QCOMPARE(arabic.direction, u"rtl"_s);
    }

    void aPictureThatArrivesIsShownAfterThePause()
    {
        const QByteArray text = "![A lake](lake.png)\n";
        ArticleAnalyzer analyzer = made();
        analyzer.setImagePrefix(u"beside/"_s);
        QVERIFY(!analyzer.preview(text, 1, today).blocks.inserted.first().contains("<img"));
        savePicture(u"articles/stiff-knees/lake.png"_s, 40);
        analyzer.analyse(1, today);
        const PreviewUpdate update = analyzer.preview(text, 2, today);
        QCOMPARE(update.blocks.inserted.size(), 1);
        QVERIFY(update.blocks.inserted.first().contains("src=\"beside/lake.png\""));
        QVERIFY(update.blocks.inserted.first().contains("width=\"40\""));
        QVERIFY(QFile::remove(m_folder.path(u"articles/stiff-knees/lake.png"_s)));
    }

    void onlyAReplacedPictureGetsANewAddress()
    {
        const QByteArray text = "![A lake](pond.png)\n\n![A meadow](meadow.png)\n";
        savePicture(u"articles/stiff-knees/pond.png"_s, 40);
        ArticleAnalyzer analyzer = made();
        QCOMPARE(analyzer.preview(text, 1, today).pictures.size(), 2);
        analyzer.expirePictures();
        QVERIFY(analyzer.preview(text, 2, today).blocks.isEmpty());
        savePicture(u"articles/stiff-knees/pond.png"_s, 60);
        QVERIFY(analyzer.preview(text, 3, today).blocks.isEmpty());
        analyzer.expirePictures();
        const PreviewUpdate update = analyzer.preview(text, 4, today);
        QCOMPARE(update.blocks.first, 0);
        QCOMPARE(update.blocks.removed, 1);
        QVERIFY(update.blocks.inserted.first().contains("src=\"article/pond.png?v1\""));
        QVERIFY(!update.frame);
        QVERIFY(QFile::remove(m_folder.path(u"articles/stiff-knees/pond.png"_s)));
    }

    void aReplacedMainPictureIsShownAnew()
    {
        const test::Folder folder;
        const QString path = folder.write(u"a/article.md"_s, "x");
        const auto save = [&folder](int width) {
            QImage picture(width, 20, QImage::Format_RGB32);
            picture.fill(Qt::red);
            QVERIFY(picture.save(folder.path(u"a/meadow.png"_s)));
        };
        save(30);
        ArticleAnalyzer analyzer(path, Workspace(), builtInChecks());
        QVERIFY(analyzer.preview(article, 1, today).frame->contains("\"article/meadow.png\""));
        save(50);
        analyzer.expirePictures();
        const PreviewUpdate update = analyzer.preview(article, 2, today);
        QVERIFY(update.blocks.isEmpty() && update.frame && update.frame->contains("\"article/meadow.png?v1\""));
    }

    void aThemesMistakeLeavesTheLastGoodPage()
    {
        const test::Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\n");
        const QString path = folder.write(u"articles/a/article.md"_s, "x");
        QFile builtIn(u":/articular/page/page.mustache"_s);
        QVERIFY(builtIn.open(QIODevice::ReadOnly));
        const QByteArray page = builtIn.readAll();
        const auto write = [&](const QByteArray &end) { folder.write(u"clinic/theme/page.mustache"_s, QByteArray(page).replace("</body>", end + "</body>")); };
        write("<p>Our own end</p>");
        ArticleAnalyzer analyzer(path, Workspace::forArticle(path), builtInChecks());
        analyzer.setWorkspace(Workspace::forArticle(path));
        QVERIFY(analyzer.preview("x\n", 1, today).frame->contains("Our own end"));
        write("<p>Our own end</p>\n<script>x</script>");
        analyzer.setWorkspace(Workspace::forArticle(path));
        PreviewUpdate update = analyzer.preview("x y\n", 2, today);
        QVERIFY(update.themeProblem && update.themeProblem->line > 1 && update.showsFormerTheme && !update.frame);
        QCOMPARE(update.blocks.inserted.size(), 1);
        write("<p>Our new end</p>");
        analyzer.setWorkspace(Workspace::forArticle(path));
        update = analyzer.preview("x y\n", 3, today);
        QVERIFY(!update.themeProblem && !update.showsFormerTheme && update.frame && update.frame->contains("Our new end"));
    }

    void changesSinceAnotherTextAreMarkedWhileTheyAreWanted()
    {
        ArticleAnalyzer analyzer = made();
        analyzer.preview("one\n\ntwo\n", 1, today);
        QList<PageBlocks> before;
        analyzer.setComparison("one\n", [&before](const PageBlocks &then, PageBlocks &now) {
            before.append(then);
            now.blocks.last() = "<p>marked</p>";
            return 3;
        });
        QVERIFY(analyzer.isPageReviewOutdated());
        PreviewUpdate update = analyzer.preview("one\n\ntwo\n", 2, today);
        QVERIFY(!analyzer.isPageReviewOutdated());
        QCOMPARE(update.blocks, (BlockChange{1, 1, {"<p>marked</p>"}}));
        QCOMPARE(analyzer.changedPlaces(), 3);
        QCOMPARE(before.first().blocks, (QList<QByteArray>{"<p>one</p>\n"}));
        analyzer.setComparison(std::nullopt, {});
        update = analyzer.preview("one\n\ntwo\n", 3, today);
        QCOMPARE(update.blocks, (BlockChange{1, 1, {"<p>two</p>\n"}}));
        QCOMPARE(analyzer.changedPlaces(), 0);
    }

    void aDecorativePictureHasNoCaption()
    {
        ArticleAnalyzer analyzer = made();
        const QByteArray shown = analyzer.preview("![](meadow.png \"decorative\")\n", 1, today).blocks.inserted.first();
        QVERIFY(shown.contains("alt=\"\""));
        QVERIFY(!shown.contains("decorative"));
    }

    void anArticleThatWasNeverSavedHasNoPictures()
    {
        ArticleAnalyzer analyzer({}, Workspace(), builtInChecks());
        QVERIFY(!analyzer.preview("![A lake](lake.png)\n", 1, today).blocks.inserted.first().contains("<img"));
        analyzer.setPath(m_path);
        QVERIFY(analyzer.preview("![A meadow](meadow.png)\n", 2, today).blocks.inserted.first().contains("<img"));
    }

    void aReviewerIsNamedOnlyOnTheTextThatWasReviewed()
    {
        ArticleAnalyzer analyzer = made();
        const PageReview review{{{u"jdoe"_s, u"Jane Doe"_s, u"MD"_s}}, today};
        QVERIFY(analyzer.preview(article, 1, today).frame->contains(notReviewed));
        QVERIFY(!analyzer.isPageReviewOutdated());
        analyzer.setPageReview(review);
        QVERIFY(analyzer.isPageReviewOutdated());
        const PreviewUpdate named = analyzer.preview(article, 2, today);
        QVERIFY(named.frame->contains("Jane Doe") && !named.frame->contains(notReviewed));
        QVERIFY(!analyzer.isPageReviewOutdated());
        const PreviewUpdate changed = analyzer.preview(article + "x", 3, today);
        QVERIFY(!changed.frame->contains("Jane Doe") && changed.frame->contains(notReviewed));
        QVERIFY(analyzer.preview(article, 4, today).frame->contains("Jane Doe"));
        analyzer.setPageReview({});
        QVERIFY(analyzer.isPageReviewOutdated());
        QVERIFY(!analyzer.preview(article, 5, today).frame->contains("Jane Doe"));
        analyzer.setPageReview(review);
        analyzer.setWorkspace(Workspace::forArticle(m_path));
        QVERIFY(!analyzer.preview(article + "\n", 6, today).frame.value_or("Draft").contains("Jane Doe"));
    }

    void wordsThatAreNotInForceYetAreNotShown()
    {
        m_folder.write(u"force/clinic/disclaimers/general.md"_s, "---\nid: general\n---\nBetter words.\n");
        m_folder.write(u"force/clinic/clinic.yaml"_s, "name: C\n");
        const QByteArray text = "---\ntitle: T\ndisclaimers: [general]\n---\nKnees.\n";
        const QString path = m_folder.write(u"force/articles/a/article.md"_s, text);
        ArticleAnalyzer analyzer(path, Workspace::forArticle(path), builtInChecks());
        QVERIFY(analyzer.preview(text, 1, today).frame->contains("Better words."));
        analyzer.setTextsInForce({{u"disclaimers/general.md"_s, "---\nid: general\n---\nGeneral words.\n"}});
        QVERIFY(analyzer.isPageReviewOutdated());
        const PreviewUpdate before = analyzer.preview(text, 2, today);
        QVERIFY(before.frame->contains("General words.") && !before.frame->contains("Better words."));
        QVERIFY(!analyzer.isPageReviewOutdated());
        analyzer.setTextsInForce({});
        QVERIFY(analyzer.preview(text, 3, today).frame->contains("Better words."));
    }

    void whatSomebodyLetStandCountsNowhere()
    {
        ArticleAnalyzer analyzer = made();
        analyzer.preview(article, 1, today);
        const AnalysisResult before = analyzer.analyse(1, today);
        analyzer.setLetStand([](const CheckContext &context, QList<Finding> &findings) {
            QList<SwitchedOffFinding> taken;
            findings.removeIf([&](const Finding &finding) {
                const bool isTaken = finding.ruleId == "req-author"_L1 && context.today == today;
                if (isTaken)
                    taken.append({finding, u"Jane Doe let this stand."_s});
                return isTaken;
            });
            return taken;
        });
        const AnalysisResult after = analyzer.analyse(1, today);
        QCOMPARE(after.findings.size(), before.findings.size() - 1);
        QCOMPARE(after.switchedOff.size(), before.switchedOff.size() + 1);
        QCOMPARE(after.switchedOff.last().finding.ruleId, u"req-author"_s);
        QCOMPARE(after.switchedOff.last().reason, u"Jane Doe let this stand."_s);
    }

    void theAnalysisIsOfTheTextThatWasPreviewed()
    {
        ArticleAnalyzer analyzer = made();
        analyzer.preview(article, 3, today);
        const AnalysisResult result = analyzer.analyse(3, today);
        QCOMPARE(result.revision, quint64(3));
        QCOMPARE(result.text, article);
        QCOMPARE(result.metadata.title, u"Stiff knees"_s);
        QCOMPARE(result.readiness.tasks.size(), 14);
        QVERIFY(result.statistics.words > 5);
        QVERIFY(result.detailsReadable);
        QVERIFY(std::ranges::any_of(result.findings, [](const Finding &finding) { return finding.ruleId == "req-author"_L1; }));
        for (const Finding &finding : result.findings)
            QCOMPARE(finding.file, m_path);
    }

    void afterRandomEditsTheBlocksAreThoseOfAFreshStart_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void afterRandomEditsTheBlocksAreThoseOfAFreshStart()
    {
        QFETCH(quint32, seed);
        static const QList<QByteArray> pieces{
            "\n", "\n\n", "# ", "- ", "> ", "```\n", "[^1]", "[^1]: note\n", "**", "word ", "[a link]", "---\n", "| ",
            "{{notice hours}}", "<!-- ", "-->", "é", "[@key]", "![x](meadow.png)", "\r\n", "title: b\n", "<div>"};
        QRandomGenerator random(seed);
        ArticleAnalyzer analyzer = made();
        QByteArray text = article;
        Shown shown;
        for (quint64 revision = 1; revision <= 60; ++revision) {
            const qsizetype at = random.bounded(int(text.size()) + 1);
            text.remove(at, random.bounded(3) == 0 ? random.bounded(25) : 0);
            text.insert(at, pieces.at(random.bounded(int(pieces.size()))));
            text = QString::fromUtf8(text).toUtf8();
            shown.apply(analyzer.preview(text, revision, today));
            if (QTest::currentTestFailed())
                return;
            Shown fresh;
            fresh.apply(made().preview(text, revision, today));
            QCOMPARE(shown.blocks, fresh.blocks);
            QCOMPARE(shown.frame, fresh.frame);
        }
    }

private:
    ArticleAnalyzer made() const { return {m_path, Workspace::forArticle(m_path), builtInChecks()}; }

    void savePicture(const QString &relative, int width) const
    {
        QImage picture(width, width / 2, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(m_folder.path(relative)));
    }

    test::Folder m_folder;
    QString m_path;
};

ARTICULAR_TEST(tst_ArticleAnalyzer)
#include "tst_ArticleAnalyzer.moc"
