// SPDX-License-Identifier: GPL-3.0-or-later
// What the website shows, compared with what was approved: the package itself, a page saved from the site, a copied text.
#include "cli/RecordedClinic.h"
#include "core/base/HtmlTree.h"
#include "core/base/ZipArchive.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;
using test::RecordedClinic;

namespace {

const auto page = u"index.html"_s;
const auto fragment = u"fragment.html"_s;

QByteArray archiveOf(const FileMap &package)
{
    const auto archive = zipArchive(package, QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
    return archive ? archive.value() : QByteArray();
}

QByteArray changed(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    if (!text.contains(before))
        qFatal("no such words: %s", before.constData());
    return text.replace(before, after);
}

} // namespace

class tst_WebsiteComparison : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_recorded.make();
        const CommandLine all = m_recorded.exportTo(u"all"_s, {u"--target"_s, u"all"_s});
        QVERIFY2(all.status == 0, all.messages.constData());
        m_package = packageFor(u"html"_s);
        QVERIFY(m_package.contains(page));
    }

    void thePackageShowsWhatWasApproved()
    {
        const CommandLine run = m_recorded.clinic().run({u"verify"_s, m_recorded.recordPath(), u"--pin"_s, m_recorded.words().join(u' '), u"--website"_s, m_recorded.packagePath()});
        QVERIFY2(run.status == 0, run.output.constData());
        QVERIFY(run.output.contains("Words, links, pictures and descriptions are the approved ones."));
    }

    void soDoesTheOneForWordPress()
    {
        const FileMap package = packageFor(u"wordpress"_s);
        const Verification same = compared(u"wordpress.zip"_s, archiveOf(package));
        QVERIFY2(same.isProven(), qPrintable(same.steps.last().details.join(u'\n')));
        for (const QString &file : {u"blocks.html"_s, u"post.json"_s}) {
            FileMap other = package;
            other.insert(file, changed(package.value(file), "may swell", "will swell"));
            const Verification changedPage = compared(u"wordpress.zip"_s, archiveOf(other));
            QCOMPARE(changedPage.steps.last().result, StepResult::Failed);
            QVERIFY(changedPage.steps.last().details.join(u'\n').contains(u"will swell"_s));
        }
        const Verification post = compared(u"page.html"_s, onSite(package.value(u"blocks.html"_s)));
        QVERIFY2(post.isProven(), qPrintable(post.steps.last().details.join(u'\n')));
    }

    void whatHasNoPageSaysWhatToCompare()
    {
        const Verification hugo = compared(u"hugo.zip"_s, archiveOf(packageFor(u"hugo"_s)));
        QCOMPARE(hugo.steps.last().result, StepResult::Failed);
        QVERIFY2(hugo.steps.last().details.first().contains(u"let Hugo build the site"_s), qPrintable(hugo.steps.last().details.first()));
        const Verification pdf = compared(u"page.pdf"_s, "%PDF-1.7\n");
        QVERIFY2(pdf.steps.last().details.first().contains(u"is a PDF"_s), qPrintable(pdf.steps.last().details.first()));
    }

    void otherPackagesDoNot_data()
    {
        QTest::addColumn<FileMap>("package");
        QTest::addColumn<QString>("words");
        const auto with = [this](const QString &name, const QByteArray &before, const QByteArray &after) {
            FileMap package = m_package;
            package.insert(name, changed(package.value(name), before, after));
            return package;
        };
        QTest::newRow("a word of the page") << with(page, "may swell", "will swell") << u"will swell"_s;
        QTest::newRow("a word of the part for pasting") << with(fragment, "may swell", "will swell") << u"will swell"_s;
        QTest::newRow("a sentence more") << with(page, "</article>", "<p>Buy now.</p></article>") << u"Only on the website: “Buy now.”"_s;
        QTest::newRow("no reviewer") << with(page, "Priya Lindqvist", "Somebody Else") << u"Priya Lindqvist"_s;
        FileMap draft = m_package;
        for (const QString &name : draft.keys()) {
            if (name.startsWith("images/"_L1))
                draft[name] += "x";
        }
        QTest::newRow("another picture") << draft << u"is none of the approved ones"_s;
        QTest::newRow("no page") << FileMap{{u"a.txt"_s, "x"}} << u"no website package"_s;
        QTest::newRow("an empty page") << FileMap{{u"index.html"_s, "x"}, {u"assets/a"_s, "x"}} << u"Not on the website"_s;
    }

    void otherPackagesDoNot()
    {
        QFETCH(const FileMap, package);
        QFETCH(const QString, words);
        const Verification verification = compared(u"site.zip"_s, archiveOf(package));
        QCOMPARE(verification.steps.last().id, u"website"_s);
        QCOMPARE(verification.steps.last().result, StepResult::Failed);
        const QString said = verification.steps.last().details.join(u'\n');
        QVERIFY2(said.contains(words), qPrintable(said));
        QCOMPARE(verification.conclusion(), u"The record is intact, but the website shows something else."_s);
    }

    void aPageOfTheSiteMayStandBetweenOtherThings()
    {
        const Verification same = compared(u"page.html"_s, onSite(m_package.value(fragment)));
        QVERIFY2(same.isProven(), qPrintable(same.steps.last().details.join(u'\n')));
        const Verification other = compared(u"page.html"_s, onSite(changed(m_package.value(fragment), "may swell", "will swell")));
        QCOMPARE(other.steps.last().result, StepResult::Failed);
        QVERIFY(other.steps.last().details.join(u'\n').contains(u"will swell"_s));
        const Verification untitled = compared(u"page.html"_s, changed(onSite(m_package.value(fragment)), "<h1>", "<h1>New: "));
        QVERIFY(untitled.steps.last().details.first().contains(u"is not on the page"_s));
    }

    void aCopiedTextIsEnoughForTheWords()
    {
        const QString text = HtmlTree::parse(m_package.value(page)).visibleText();
        const Verification same = compared(u"copied.txt"_s, text.toUtf8());
        QVERIFY2(same.isProven(), qPrintable(same.steps.last().details.join(u'\n')));
        const Verification other = compared(u"copied.txt"_s, changed(text.toUtf8(), "may swell", "will swell"));
        QCOMPARE(other.steps.last().result, StepResult::Failed);
    }

    void whatIsNoPageIsSaid()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("  \n"), QByteArray("\xFF\xFE\x00\x01", 4), QByteArray("PK\3\4 no zip")})
            QCOMPARE(compared(u"x"_s, bytes).steps.last().result, StepResult::Failed);
    }

private:
    FileMap packageFor(const QString &target) const
    {
        const auto package = readZipArchive(m_recorded.folder().read(u"all/walking-with-knee-arthritis-v1-%1.zip"_s.arg(target)));
        return package ? package.value() : FileMap();
    }

    Verification compared(const QString &name, const QByteArray &bytes) const
    {
        VerificationRequest request{RecordedClinic::zipped(m_recorded.files()), {}, WebsiteFile{name, bytes}, {}};
        request.known.words = m_recorded.words();
        return verifyRecord(request);
    }

    /// As a content management system shows it.
    static QByteArray onSite(const QByteArray &article)
    {
        return "<!DOCTYPE html><html><head><title>Alder Creek</title></head><body><nav><a href=\"/\">Home</a> <a href=\"/blog\">Blog</a></nav>"
               "<h1>Walking with knee arthritis: how to start</h1><p>By us, today</p>" + article + "<aside>Other articles</aside></body></html>";
    }

    RecordedClinic m_recorded;
    FileMap m_package;
};

ARTICULAR_TEST(tst_WebsiteComparison)
#include "tst_WebsiteComparison.moc"
