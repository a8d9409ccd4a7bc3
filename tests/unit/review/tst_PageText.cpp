// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/PageText.h"
#include "core/base/Digest.h"
#include "core/review/Snapshots.h"
#include "core/review/StyleText.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const auto articleFile = u"articles/a/article.md"_s;

const QByteArray articleText =
    "---\nid: 01JD0000000000000000000000\ntitle: Sore knees\ndescription: Why knees hurt\nslug: sore-knees\nauthor: [jdoe]\n"
    "categories: [Knee]\ntags: [joint]\ndate: 2026-01-15\nimage: {src: images/a.jpg, alt: A knee, credit: Own picture}\n"
    "disclaimers: [general]\nnotices: [hours]\ncalls-to-action: [visit]\n---\n"
    "Knees wear with age [@a2020]. See [our page](https://example.com/knees \"More\") now.\n\n"
    "![A foot](images/b.jpg)\n\n{{disclaimer inline}}\n\n3. Rest\n4. Move\n\n| A | B |\n|---|---|\n| c | d |\n\nIt is ~~not~~ hard.[^1]\n\n[^1]: A note.\n";

const QByteArray theme =
    "<!DOCTYPE html><html lang=\"{{lang}}\"><head>{{{head}}}</head><body>{{{draft}}}<p class=\"motto\">Moving well</p>\n"
    "{{{notices}}}<h1>{{title}}</h1>{{{byline}}}{{#review}}<p>Reviewed:</p>{{{review}}}{{/review}}{{{hero}}}{{{body}}}{{{references}}}"
    "{{{categories}}}{{{newsletter}}}{{{calls-to-action}}}{{{disclaimers}}}{{{address}}}{{{copyright}}}</body></html>";

} // namespace

class tst_PageText : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_folder->write(u"clinic/clinic.yaml"_s,
            "name: Sample Clinic\nlegal-name: Sample LLC\nsite: https://example.com\nphone: (303) 555-0100\naddress: [1 Main St, Springfield]\n"
            "privacy-url: https://example.com/privacy\ncopyright: {holder: Sample Holder}\ncategories: [Knee]\nreading-grade: {target: 6}\n"
            "newsletter: {heading: Our letter, consent: You agree., action: \"https://example.com/join\", field: mail}\n");
        m_folder->write(u"clinic/people.yaml"_s,
            "jdoe: {name: Jane Doe, credentials: MD, url: \"https://example.com/jane\", specialties: [knees]}\nroe: {name: John Roe}\n");
        m_folder->write(u"clinic/disclaimers/general.md"_s, "---\nid: general\nversion: 1\n---\nGeneral *wording*.\n");
        m_folder->write(u"clinic/disclaimers/inline.md"_s, "---\nid: inline\n---\nInline wording.\n");
        m_folder->write(u"clinic/disclaimers/other.md"_s, "---\nid: other\n---\nUnused wording.\n");
        m_folder->write(u"clinic/snippets/hours.md"_s,
            "---\nkind: notice\nvalid-from: 2026-01-10\nvalid-until: 2026-01-20\nlink: https://example.com/h\n---\nNew hours.\n");
        m_folder->write(u"clinic/snippets/visit.md"_s, "---\nkind: cta\nlink: https://example.com/v\nbutton: Visit us\n---\nCome by.\n");
        m_folder->write(u"clinic/references.json"_s,
            "[{\"id\":\"a2020\",\"title\":\"On knees\",\"author\":[{\"family\":\"Smith\",\"given\":\"A\"}],\"DOI\":\"10.5555/k\",\"note\":\"kept\"},"
            "{\"id\":\"b2021\",\"title\":\"On hips\"}]");
        m_folder->write(u"clinic/theme/page.mustache"_s, theme);
        m_folder->write(u"clinic/theme/style.css"_s, "h1 { color: red } /* \"no\" */ .motto::before { content: \"Always \" }");
        m_folder->write(u"clinic/dictionary.dic"_s, "meniscus\n");
        m_folder->write(u"articles/a/images/a.jpg"_s, "first picture");
        m_folder->write(u"articles/a/images/b.jpg"_s, "second picture");
        m_folder->write(articleFile, articleText);
    }

    void thePageTextIsWhatAReaderGets()
    {
        const QString first = QString::fromLatin1(sha256Hex("first picture")), second = QString::fromLatin1(sha256Hex("second picture"));
        const QStringList lines = QString::fromUtf8(basis().pageText).split(u'\n');
        for (const QString &line : {
                 u"{title: Sore knees}"_s, u"{description: Why knees hurt}"_s, u"{style: content: \"Always \"}"_s, u"Moving well"_s,
                 u"New hours."_s, u"By [Jane Doe](https://example.com/jane), MD January 15, 2026"_s, u"Reviewed:"_s,
                 u"[A knee][sha256:%1]"_s.arg(first), u"[A foot][sha256:%1]"_s.arg(second), u"Inline wording."_s, u"General wording."_s,
                 u"| c | d"_s, u"It is not{struck out} hard.[1](#text-fn-1)"_s, u"[Visit us](https://example.com/v)"_s,
                 u"© Sample Holder. All rights reserved. \\| [Privacy policy](https://example.com/privacy)"_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u"\n---\n"_s + lines.join(u'\n')));
        const QString text = lines.join(u'\n');
        QVERIFY(text.contains(u"See [our page](https://example.com/knees){title: More} now."_s));
        QVERIFY(text.contains(u"{start: 3}"_s) && text.contains(u"{action: https://example.com/join}"_s));
        QVERIFY(!text.contains(u"Draft"_s, Qt::CaseInsensitive) && !text.contains(u"reviewed by"_s) && !text.contains(u"2027"_s));
    }

    void thePageTextCannotBeImitatedByWords()
    {
        const QByteArray linked = textOf("See [our page](https://example.com/x).\n");
        const QByteArray typed = textOf("See \\[our page\\]\\(page\\).\n");
        QVERIFY(linked.contains("See [our page](https://example.com/x)."));
        QVERIFY(typed.contains("See \\[our page\\]\\(page\\)."));
    }

    void whatAReaderWouldSeeOtherwiseChangesWhatWasApproved_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QString &file, const char *before, const char *after) {
            QTest::newRow(name) << file << QByteArray(before) << QByteArray(after);
        };
        row("a word of the article", articleFile, "wear", "weax");
        row("the title", articleFile, "Sore knees", "Sore kneez");
        row("the description", articleFile, "Why knees hurt", "Why knees hurx");
        row("the date", articleFile, "2026-01-15", "2026-01-16");
        row("the category", articleFile, "categories: [Knee]", "categories: [Knes]");
        row("where a link leads", articleFile, "/knees \"", "/kneez \"");
        row("what a link says when it is pointed at", articleFile, "\"More\"", "\"Mors\"");
        row("the number that a list begins with", articleFile, "3. Rest", "5. Rest");
        row("a word struck out", articleFile, "~~not~~", "not");
        row("a cell of a table", articleFile, "| c | d |", "| c | e |");
        row("a footnote", articleFile, "A note.", "A mote.");
        row("the description of a picture", articleFile, "![A foot]", "![A fool]");
        row("the credit of the main picture", articleFile, "Own picture", "Own pictures");
        row("which picture it is", articleFile, "images/b.jpg", "images/a.jpg");
        row("who wrote it", articleFile, "author: [jdoe]", "author: [roe]");
        row("a disclaimer taken out", articleFile, "disclaimers: [general]", "disclaimers: []");
        row("the main picture swapped", u"articles/a/images/a.jpg"_s, "first", "firsd");
        row("a picture in the text swapped", u"articles/a/images/b.jpg"_s, "second", "secone");
        row("a disclaimer", u"clinic/disclaimers/general.md"_s, "wording", "warding");
        row("a disclaimer in the text", u"clinic/disclaimers/inline.md"_s, "Inline wording", "Inline warding");
        row("a notice", u"clinic/snippets/hours.md"_s, "New hours", "New hourz");
        row("where a notice leads", u"clinic/snippets/hours.md"_s, "example.com/h", "example.com/i");
        row("a call to action", u"clinic/snippets/visit.md"_s, "Come by", "Come bi");
        row("a button", u"clinic/snippets/visit.md"_s, "Visit us", "Visit uz");
        row("the title of a reference", u"clinic/references.json"_s, "On knees", "On kneez");
        row("where a reference is found", u"clinic/references.json"_s, "10.5555/k", "10.5555/l");
        row("an author's name", u"clinic/people.yaml"_s, "Jane Doe", "Jane Dos");
        row("an author's credentials", u"clinic/people.yaml"_s, "MD", "DO");
        row("where an author's name leads", u"clinic/people.yaml"_s, "com/jane", "com/jana");
        row("the clinic's name", u"clinic/clinic.yaml"_s, "Sample Clinic", "Sample Clinix");
        row("its address", u"clinic/clinic.yaml"_s, "1 Main St", "2 Main St");
        row("its phone", u"clinic/clinic.yaml"_s, "555-0100", "555-0101");
        row("its privacy link", u"clinic/clinic.yaml"_s, "/privacy", "/privaci");
        row("the holder of the copyright", u"clinic/clinic.yaml"_s, "Sample Holder", "Sample Helder");
        row("the newsletter's heading", u"clinic/clinic.yaml"_s, "Our letter", "Our lettes");
        row("what a reader agrees to", u"clinic/clinic.yaml"_s, "You agree", "You agrea");
        row("where the newsletter's form leads", u"clinic/clinic.yaml"_s, "com/join", "com/jain");
        row("a part that the page leaves out", u"clinic/clinic.yaml"_s, "name: Sample Clinic", "parts: {address: unused}\nname: Sample Clinic");
        row("words of the theme", u"clinic/theme/page.mustache"_s, "Moving well", "Moving wall");
        row("words of the theme around the reviewer", u"clinic/theme/page.mustache"_s, "Reviewed:", "Reviewes:");
        row("words of the style", u"clinic/theme/style.css"_s, "Always", "Alwayz");
        row("a style that hides a part of the page", u"clinic/theme/style.css"_s, "color: red", "color: red } .disclaimers { display: none");
        row("a style that makes words as light as the page", u"clinic/theme/style.css"_s, "color: red", "color: white");
        row("what a style's comment says", u"clinic/theme/style.css"_s, "\"no\"", "\"yes\"");
    }

    void whatAReaderWouldSeeOtherwiseChangesWhatWasApproved()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const PageBasis approved = basis();
        replace(file, before, after);
        const PageBasis changed = basis();
        QVERIFY(changed.contentDigest != approved.contentDigest);
        QVERIFY2(changed.pageDigest != approved.pageDigest, changed.pageText.constData());
    }

    void everyFileThatThePageIsMadeFromIsBound()
    {
        // Each file of the clinic and the article: one of its visible letters, or it is on the list of what no page shows.
        const QStringList unseen{u"clinic/dictionary.dic"_s, u"clinic/disclaimers/other.md"_s};
        const QHash<QString, QByteArray> letters{
            {u"clinic/clinic.yaml"_s, "Sample Clinic"}, {u"clinic/people.yaml"_s, "Jane"}, {u"clinic/references.json"_s, "knees"},
            {u"clinic/disclaimers/general.md"_s, "General"}, {u"clinic/disclaimers/inline.md"_s, "Inline wording"}, {u"clinic/snippets/hours.md"_s, "New"},
            {u"clinic/snippets/visit.md"_s, "Come"}, {u"clinic/theme/page.mustache"_s, "Moving"}, {u"clinic/theme/style.css"_s, "Always"},
            {u"articles/a/article.md"_s, "Knees wear"}, {u"articles/a/images/a.jpg"_s, "first"}, {u"articles/a/images/b.jpg"_s, "second"}};
        const PageBasis approved = basis();
        int walked = 0;
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = QDir(m_folder->path()).relativeFilePath(files.next());
            const QByteArray whole = m_folder->read(path);
            const QByteArray word = letters.value(path);
            QVERIFY2(!word.isEmpty() || unseen.contains(path), qPrintable(path));
            m_folder->write(path, word.isEmpty() ? whole + "x" : QByteArray(whole).replace(word, word.chopped(1) + "q"));
            const PageBasis changed = basis();
            const bool isSame = changed.contentDigest == approved.contentDigest || changed.pageDigest == approved.pageDigest;
            QVERIFY2(isSame == unseen.contains(path), qPrintable(path));
            m_folder->write(path, whole);
            ++walked;
        }
        QCOMPARE(walked, 14);
        QCOMPARE(basis().contentDigest, approved.contentDigest);
    }

    void whatNoReaderSeesKeepsTheSameVisibleText_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QString &file, const char *before, const char *after) {
            QTest::newRow(name) << file << QByteArray(before) << QByteArray(after);
        };
        row("a line broken elsewhere", articleFile, "Knees wear with", "Knees wear\nwith");
        row("a tag that is not shown", articleFile, "tags: [joint]", "tags: [joint, knee]");
        row("the dates of a notice", u"clinic/snippets/hours.md"_s, "2026-01-20", "2026-01-21");
        row("a field of a reference that is not shown", u"clinic/references.json"_s, "kept", "kepi");
    }

    void whatNoReaderSeesKeepsTheSameVisibleText()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const PageBasis approved = basis();
        replace(file, before, after);
        QVERIFY(basis().contentDigest != approved.contentDigest);
        QCOMPARE(basis().pageText, approved.pageText);
    }

    void whatTheArticleDoesNotPlaceChangesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QString &file, const char *before, const char *after) {
            QTest::newRow(name) << file << QByteArray(before) << QByteArray(after);
        };
        row("a disclaimer that is not placed", u"clinic/disclaimers/other.md"_s, "Unused", "Never used");
        row("a reference that is not cited", u"clinic/references.json"_s, "On hips", "On elbows");
        row("a person who is not shown", u"clinic/people.yaml"_s, "John", "Jim");
        row("what a person is good at", u"clinic/people.yaml"_s, "specialties: [knees]", "specialties: [hips]");
        row("a setting of the checks", u"clinic/clinic.yaml"_s, "target: 6", "target: 7");
        row("line ends", articleFile, "\n", "\r\n");
        row("a byte order mark", articleFile, "---\nid", "\xEF\xBB\xBF---\nid");
    }

    void whatTheArticleDoesNotPlaceChangesNothing()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const PageBasis approved = basis();
        replace(file, before, after);
        QCOMPARE(basis().content.text(), approved.content.text());
        QCOMPARE(basis().pageText, approved.pageText);
    }

    void theContentListIsSortedAndCut()
    {
        const ContentList content = basis().content;
        QCOMPARE(content.files().keys(), (QList<QByteArray>{"article.md", "clinic.json", "disclaimers/general.md", "disclaimers/inline.md",
            "images/a.jpg", "images/b.jpg", "people.json", "references.json", "snippets/hours.md", "snippets/visit.md", "theme/page.mustache", "theme/style.css"}));
        QCOMPARE(content.files().value("people.json"), QByteArray("{\"jdoe\":{\"credentials\":\"MD\",\"name\":\"Jane Doe\",\"url\":\"https://example.com/jane\"}}\n"));
        QVERIFY(!content.files().value("references.json").contains("b2021"));
        QCOMPARE(content.digest(), "sha256:" + sha256Hex(content.text()));
    }

    void aFileNameThatCannotBeListedIsRefused()
    {
        m_folder->write(u"articles/a/people.json"_s, "a picture");
        replace(articleFile, "images/b.jpg", "people.json");
        QVERIFY(!pageBasis());
    }

    void aKeptTextIsCheckedBySha256sum()
    {
        const PageBasis kept = basis();
        QVERIFY(writeSnapshot(articlePath(), kept));
        QVERIFY(writeSnapshot(articlePath(), kept));
        const QString folder = snapshotFolder(articlePath(), kept.contentDigest);
        QCOMPARE(QFileInfo(folder).fileName(), QString::fromLatin1(kept.contentDigest.sliced(7)));
        QProcess check;
        check.setWorkingDirectory(folder + u"/content"_s);
        check.start(u"sha256sum"_s, {u"--strict"_s, u"-c"_s, QLatin1StringView(contentListName)});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
        const auto read = readSnapshot(articlePath(), kept.contentDigest);
        QVERIFY(read);
        QCOMPARE(read.value().content, kept.content);
        QCOMPARE(read.value().pageText, kept.pageText);
        QVERIFY(readSnapshot(articlePath(), kept.contentDigest, kept.pageDigest));
        QVERIFY(!readSnapshot(articlePath(), kept.contentDigest, "sha256:" + QByteArray(64, '0')));
        QCOMPARE(QDir(QFileInfo(folder).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void keptTextsWithOtherWordsHaveTheSamePicturesUntilAPictureChanges()
    {
        const PageBasis first = basis();
        QVERIFY(writeSnapshot(articlePath(), first));
        replace(articleFile, "images/b.jpg", "images/b.jpg \"More words\"");
        const PageBasis otherWords = basis();
        QVERIFY(otherWords.contentDigest != first.contentDigest);
        QVERIFY(writeSnapshot(articlePath(), otherWords));
        QVERIFY(haveSamePictures(articlePath(), first.contentDigest, otherWords.contentDigest));
        m_folder->write(u"articles/a/images/a.jpg"_s, "another picture");
        const PageBasis otherPicture = basis();
        QVERIFY(writeSnapshot(articlePath(), otherPicture));
        QVERIFY(!haveSamePictures(articlePath(), first.contentDigest, otherPicture.contentDigest));
        QVERIFY(!haveSamePictures(articlePath(), first.contentDigest, "sha256:" + QByteArray(64, '0')));
    }

    void aDamagedKeptTextIsNotReadAndPutRightWhenItIsSentAgain_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("the article changed") << u"content/article.md"_s << QByteArray("other");
        QTest::newRow("a picture changed") << u"content/images/a.jpg"_s << QByteArray("other");
        QTest::newRow("the list changed") << u"content/CONTENT.sha256"_s << QByteArray("0  x\n");
        QTest::newRow("the list empty") << u"content/CONTENT.sha256"_s << QByteArray();
    }

    void aDamagedKeptTextIsNotReadAndPutRightWhenItIsSentAgain()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        const PageBasis kept = basis();
        QVERIFY(writeSnapshot(articlePath(), kept));
        const QString folder = QDir(m_folder->path()).relativeFilePath(snapshotFolder(articlePath(), kept.contentDigest));
        m_folder->write(folder + u'/' + file, content);
        QVERIFY(!readSnapshot(articlePath(), kept.contentDigest));
        QVERIFY(writeSnapshot(articlePath(), kept));
        QVERIFY(readSnapshot(articlePath(), kept.contentDigest));
    }

    void someFilesOfAKeptTextAreReadAlone()
    {
        const PageBasis kept = basis();
        QVERIFY(writeSnapshot(articlePath(), kept));
        const auto read = readSnapshotFiles(articlePath(), kept.contentDigest, {"disclaimers/", "clinic.json"});
        QVERIFY(read);
        QCOMPARE(read.value().keys(), (QList<QByteArray>{"clinic.json", "disclaimers/general.md", "disclaimers/inline.md"}));
        QCOMPARE(read.value().value("clinic.json"), kept.content.files().value("clinic.json"));
        const QString folder = QDir(m_folder->path()).relativeFilePath(snapshotFolder(articlePath(), kept.contentDigest));
        m_folder->write(folder + u"/content/images/a.jpg"_s, "other");
        QVERIFY(readSnapshotFiles(articlePath(), kept.contentDigest, {"disclaimers/"}));
        m_folder->write(folder + u"/content/disclaimers/general.md"_s, "other");
        QVERIFY(!readSnapshotFiles(articlePath(), kept.contentDigest, {"disclaimers/"}));
        QVERIFY(readSnapshotFiles(articlePath(), kept.contentDigest, {"clinic.json"}));
        m_folder->write(folder + u"/content/CONTENT.sha256"_s, "0  x\n");
        QVERIFY(!readSnapshotFiles(articlePath(), kept.contentDigest, {"clinic.json"}));
        QVERIFY(!readSnapshotFiles(articlePath(), "sha256:" + QByteArray(64, '0'), {"clinic.json"}));
    }

    void aReviewFolderThatIsALinkIsRefused()
    {
        m_folder->write(u"elsewhere/x"_s, "x");
        QVERIFY(QFile::link(m_folder->path(u"elsewhere"_s), m_folder->path(u"articles/a/review"_s)));
        QVERIFY(!writeSnapshot(articlePath(), basis()));
        QCOMPARE(QDir(m_folder->path(u"elsewhere"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"x"_s});
    }

    void theWordsOfAStyleAreFound_data()
    {
        QTest::addColumn<QByteArray>("style");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("none") << QByteArray("a { color: red }") << QStringList{};
        QTest::newRow("a font's name") << QByteArray("a { font-family: \"Open Sans\"; grid-template-areas: 'a b' }") << QStringList{};
        QTest::newRow("a comment's") << QByteArray("a { /* content: \"x\" */ color: red }") << QStringList{};
        QTest::newRow("a selector's") << QByteArray("a[title=\"x\"] { color: red }") << QStringList{};
        QTest::newRow("before a text") << QByteArray("a::before { content : \"x; }\" } b{color:red}") << QStringList{u"content : \"x; }\""_s};
        QTest::newRow("in a variable, without an end") << QByteArray("a { --x: 'cured'") << QStringList{u"--x: 'cured'"_s};
        QTest::newRow("an attribute's") << QByteArray("@media print { a { content: attr(data-x); } }") << QStringList{u"content: attr(data-x)"_s};
    }

    void theWordsOfAStyleAreFound()
    {
        QFETCH(QByteArray, style);
        QFETCH(QStringList, words);
        QCOMPARE(wordsOfStyle(style), words);
    }

private:
    QString articlePath() const { return m_folder->path(articleFile); }

    Result<PageBasis> pageBasis() const
    {
        const Workspace workspace = Workspace::load(m_folder->path());
        const Article article(articlePath(), m_folder->read(articleFile));
        return pageBasisOf(article, MarkdownDocument::parse(article.text(), article.bodyStart()), workspace);
    }

    PageBasis basis() const
    {
        const Result<PageBasis> made = pageBasis();
        return made ? made.value() : PageBasis();
    }

    QByteArray textOf(const QByteArray &body) const
    {
        m_folder->write(articleFile, "---\ntitle: T\n---\n" + body);
        return basis().pageText;
    }

    void replace(const QString &file, const QByteArray &before, const QByteArray &after) const
    {
        const QByteArray content = m_folder->read(file);
        QVERIFY2(content.contains(before), before.constData());
        m_folder->write(file, QByteArray(content).replace(before, after));
    }

    std::unique_ptr<test::Folder> m_folder;
};

ARTICULAR_TEST(tst_PageText)
#include "tst_PageText.moc"
