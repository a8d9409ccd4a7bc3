// SPDX-License-Identifier: GPL-3.0-or-later
// A real WordPress on this computer takes packages for WordPress, shows their posts whole, and its editor finds no block
// that is not its own. Skipped with a message where WordPress, MariaDB, PHP or a browser is absent.
#include "cli/CommandLine.h"
#include "core/base/HtmlTree.h"
#include "e2e/WordPressSite.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

/// Everything that an article may hold and the practice articles do not.
const QByteArray hardText =
    "---\ntitle: 'Hard \"text\" & more'\nslug: hard\ndate: 2026-01-02\nauthor: [mellison]\ncategories: [Knee, Latest News]\nlanguage: en-US\n---\n\n"
    "A <b>raw</b> [x] && `code [y]` **bold *both*** ~~gone~~.\\\nNext line.[^1] Twice.[^1] Cited [@nobody; @none, p. 3].\n\n"
    "[^1]: A note, said once.\n\n### A third level {{name}}\n\n- one\n\n  more of one\n\n- two\n  3. three\n  4. four\n\n    > deep\n\n"
    "> A quote\n>\n> - with a list\n\n---\n\n```cpp\na[1] < b && c; // <!-- wp:x -->\n\n```\n\n| a | b |\n|:-:|---|\n| c | |\n\n"
    "> [!WARNING]\n> Take care.\n\n![](images/hard-1.png \"decorative\")\n\nText with ![a picture](images/hard-1.png) in it.\n\n"
    "![Once more](images/hard-1.png \"A caption -- with dashes\")\n\n{{video https://video.example.org/1 \"A film\"}}\n\n[back](#a-third-level-name)\n";

const QStringList articles{u"walking-with-knee-arthritis"_s, u"rotator-cuff-repair"_s, u"ankle-sprain"_s, u"hard"_s};

/// WordPress sets quotation marks and dashes anew.
QString plainWords(const HtmlElement &element)
{
    HtmlTree tree;
    tree.root = element;
    QString words = tree.visibleText();
    for (const auto &[sign, plain] : {std::pair(u"\u201C"_s, u"\""_s), {u"\u201D"_s, u"\""_s}, {u"\u2018"_s, u"'"_s}, {u"\u2019"_s, u"'"_s},
                                      {u"\u2033"_s, u"\""_s}, {u"\u2013"_s, u"--"_s}, {u"\u2014"_s, u"--"_s}, {u"\u2026"_s, u"..."_s}, {u"\u00D7"_s, u"x"_s}})
        words.replace(sign, plain);
    return words.remove(QRegularExpression(u"\\s"_s));
}

const HtmlElement *find(const HtmlElement &element, const QString &id)
{
    if (element.attributes.value(u"id"_s) == id)
        return &element;
    for (const HtmlElement &child : element.children) {
        if (const HtmlElement *found = find(child, id))
            return found;
    }
    return nullptr;
}

void removeCategories(HtmlElement &element)
{
    element.children.removeIf([](const HtmlElement &child) { return child.attributes.value(u"class"_s) == u"categories"; });
    for (HtmlElement &child : element.children)
        removeCategories(child);
}

QList<std::pair<QString, QString>> picturesOf(const HtmlTree &tree)
{
    QList<std::pair<QString, QString>> pictures;
    tree.visit([&pictures](const HtmlElement &element) {
        if (element.tag == u"img")
            pictures.append({element.attributes.value(u"src"_s), element.attributes.value(u"alt"_s)});
    });
    return pictures;
}

} // namespace

class tst_WordPressSite : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = test::WordPressSite::missingPackage(); !missing.isEmpty())
            QSKIP(qPrintable(missing + u" is not installed"_s));
        const QString clinic = test::practiceClinic(m_folder.path());
        m_folder.write(u"clinic/articles/hard/article.md"_s, hardText);
        m_folder.write(u"clinic/articles/hard/images/hard-1.png"_s, m_folder.read(u"clinic/articles/ankle-sprain/images/ankle-sprain-1.jpg"_s));
        QCOMPARE(CommandLine::run({u"export"_s, clinic, u"--draft"_s, u"--folder"_s, u"--target"_s, u"html,wordpress"_s, u"--out"_s, m_folder.path(u"out"_s)}).status, 0);
        m_site.emplace(m_folder.path());
        const QString problem = m_site->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        for (const QString &article : articles) {
            const QByteArray answer = m_site->run(u"publish.php"_s, {package(article), m_site->applicationPassword()});
            QVERIFY2(!answer.isEmpty(), qPrintable(m_site->said()));
            m_posts.insert(article, QJsonDocument::fromJson(answer).object());
        }
    }

    void thePostHoldsTheWordsOfThePage_data() { eachArticle(); }
    void thePostHoldsTheWordsOfThePage()
    {
        QFETCH(const QString, article);
        const HtmlTree page = shown(article);
        HtmlTree fragment = HtmlTree::parse(m_folder.read(u"out/%1-DRAFT-html/fragment.html"_s.arg(article)));
        removeCategories(fragment.root);
        const HtmlElement *content = find(page.root, u"site-content"_s);
        QVERIFY(content);
        QCOMPARE(plainWords(*content), plainWords(fragment.root));
    }

    void picturesComeInOrderWithTheirTexts_data() { eachArticle(); }
    void picturesComeInOrderWithTheirTexts()
    {
        QFETCH(const QString, article);
        const QJsonObject media = post(article).value(u"media"_s).toObject();
        auto expected = picturesOf(HtmlTree::parse(m_folder.read(u"out/%1-DRAFT-wordpress/blocks.html"_s.arg(article))));
        QVERIFY(!expected.isEmpty());
        for (auto &picture : expected) {
            QVERIFY(media.contains(picture.first));
            picture.first = media.value(picture.first).toString();
        }
        QCOMPARE(picturesOf(shown(article)), expected);
        const QJsonObject library = inspected(article).value(u"library"_s).toObject();
        for (const auto &[address, text] : std::as_const(expected))
            QVERIFY(library.contains(address));
    }

    void theLibraryKnowsAlternativeTextAndCredit()
    {
        const QJsonObject post = this->post(articles.constFirst());
        const QString address = post.value(u"media"_s)[u"media/walking-with-knee-arthritis-1.jpg"_s].toString();
        const QJsonObject inspected = this->inspected(articles.constFirst());
        const QJsonValue picture = inspected.value(u"library"_s)[address];
        QCOMPARE(picture[u"alt"_s].toString(), u"Drawing of a knee joint from the front, with the thigh bone, shin bone and kneecap"_s);
        QCOMPARE(picture[u"credit"_s].toString(), u"Alder Creek, own drawing"_s);
        QVERIFY(inspected.value(u"featured"_s).toInt() > 0);
        QVERIFY(inspected.value(u"excerpt"_s).toString().startsWith(u"Most people with knee arthritis can walk."));
    }

    void categoriesAreTheSites()
    {
        const HtmlTree page = shown(articles.constFirst());
        const HtmlElement *categories = find(page.root, u"site-categories"_s);
        QVERIFY(categories);
        QCOMPARE(plainWords(*categories), u"Exercise,Knee"_s);
    }

    void linksReachTheirIds_data() { eachArticle(); }
    void linksReachTheirIds()
    {
        QFETCH(const QString, article);
        const HtmlTree page = shown(article);
        QSet<QString> ids, targets;
        page.visit([&](const HtmlElement &element) {
            ids.insert(element.attributes.value(u"id"_s));
            if (const QString address = element.attributes.value(u"href"_s); address.startsWith(u'#'))
                targets.insert(address.sliced(1));
        });
        QVERIFY2(ids.contains(targets), qPrintable((targets - ids).values().join(u' ')));
        QVERIFY(article == u"ankle-sprain" || !targets.isEmpty());
    }

    void theParserFindsBlocksOnly_data() { eachArticle(); }
    void theParserFindsBlocksOnly()
    {
        QFETCH(const QString, article);
        const QJsonObject inspected = this->inspected(article);
        QCOMPARE(inspected.value(u"loose"_s).toArray(), QJsonArray());
        QVERIFY(inspected.value(u"names"_s).toArray().size() > 10);
        QVERIFY(inspected.value(u"sameAgain"_s).toBool());
        QCOMPARE(post(article).value(u"content"_s).toString(), post(article).value(u"sent"_s).toString());
    }

    void theEditorFindsNoInvalidBlock_data() { eachArticle(); }
    void theEditorFindsNoInvalidBlock()
    {
        QFETCH(const QString, article);
        const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (chromium.isEmpty() || node.isEmpty())
            QSKIP("chromium or nodejs is not installed");
        QProcess process;
        const QString pasted = m_folder.write(u"pasted.html"_s, post(article).value(u"sent"_s).toString().toUtf8());
        process.start(node, {test::sourcePath(u"tests/e2e/wordpress/editor.mjs"_s), chromium, m_folder.path(u"chromium"_s), m_site->address(), m_site->password(),
                             QString::number(post(article).value(u"id"_s).toInt()), pasted});
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        for (const QString &way : {u"opened"_s, u"pasted"_s}) {
            const QJsonArray invalid = result.value(way)[u"invalid"_s].toArray();
            QVERIFY2(invalid.isEmpty(), QJsonDocument(invalid).toJson().constData());
            QCOMPARE(result.value(way)[u"names"_s].toArray(), inspected(article).value(u"names"_s).toArray());
        }
    }

private:
    static void eachArticle()
    {
        QTest::addColumn<QString>("article");
        for (const QString &article : articles)
            QTest::newRow(qPrintable(article)) << article;
    }

    QString package(const QString &article) const { return m_folder.path(u"out/%1-DRAFT-wordpress"_s.arg(article)); }
    QJsonObject post(const QString &article) const { return m_posts.value(article); }
    HtmlTree shown(const QString &article) { return HtmlTree::parse(m_site->page(post(article).value(u"link"_s).toString())); }
    QJsonObject inspected(const QString &article)
    {
        QJsonObject &known = m_inspected[article];
        if (known.isEmpty())
            known = QJsonDocument::fromJson(m_site->run(u"inspect.php"_s, {QString::number(post(article).value(u"id"_s).toInt())})).object();
        return known;
    }

    test::Folder m_folder;
    std::optional<test::WordPressSite> m_site;
    QHash<QString, QJsonObject> m_posts, m_inspected;
};

ARTICULAR_TEST(tst_WordPressSite)
#include "tst_WordPressSite.moc"
