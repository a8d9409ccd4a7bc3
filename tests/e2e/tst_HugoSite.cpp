// SPDX-License-Identifier: GPL-3.0-or-later
// A real Hugo builds a site with the packages for Hugo, and its pages hold all of each article. Skipped where Hugo is absent.
#include "cli/CommandLine.h"
#include "core/base/HtmlTree.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

/// What goldmark, with Hugo's presets, would read as something else than it is.
const QByteArray hardText =
    "---\ntitle: 'Hard: \"text\"'\nslug: hard\ndate: 2026-01-02\nauthor: [mellison]\nlanguage: en-US\n---\n\n"
    "A {{<b>}} {{%c%}} {#d} \\<e> f--g h...i & &amp;amp; 2 \\* 3, `{{< k >}}` l_m_n [x] o|p q~r~s \"t\" 'u' v:w\n: x\n7\\. y\n\n"
    "## Heading {#mine} # *with* `marks`\n\n- [ ] no box\n- z[^1] and [@nobody; @none, p. 3]\n\n  > 1) deep\n\n[^1]: A note, said once.\n\n"
    "1. one\n2. two\n\n3) three\n\n[to the heading](#heading-mine-with-marks) <b>raw</b> *_both_* **bold**ly\n\n"
    "    indented {{< code >}}\n\n| a\\|b | `c\\|d` |\n|:-:|--|\n| e | f |\n\n![Picture of \"a\" <knee>](images/hard-1.png \"Its caption\")\n";

const auto knee = u"walking-with-knee-arthritis"_s;

/// Hugo sets quotation marks, dashes and dots anew.
QString plainWords(const HtmlTree &tree)
{
    QString words = tree.visibleText();
    for (const auto &[sign, plain] : {std::pair(u"\u201C"_s, u"\""_s), {u"\u201D"_s, u"\""_s}, {u"\u2018"_s, u"'"_s}, {u"\u2019"_s, u"'"_s}, {u"\u2026"_s, u"..."_s}})
        words.replace(sign, plain);
    return words.remove(QRegularExpression(u"\\s"_s));
}

/// The elements that carry meaning, in order.
QStringList elementsOf(const HtmlTree &tree)
{
    static const QStringList counted{u"h2"_s, u"h3"_s, u"ul"_s, u"ol"_s, u"li"_s, u"em"_s, u"strong"_s, u"code"_s, u"pre"_s, u"table"_s, u"th"_s,
                                     u"td"_s, u"img"_s, u"a"_s, u"sup"_s};
    QStringList elements;
    tree.visit([&elements](const HtmlElement &element) {
        if (!counted.contains(element.tag))
            return;
        elements.append(element.tag);
        for (const QString &name : {u"id"_s, u"href"_s, u"src"_s, u"srcset"_s, u"alt"_s, u"width"_s, u"loading"_s}) {
            if (element.attributes.contains(name))
                elements.last() += u' ' + name + u'=' + element.attributes.value(name);
        }
    });
    return elements;
}

} // namespace

class tst_HugoSite : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"hugo"_s).isEmpty())
            QSKIP("hugo is not installed");
        const QString clinic = test::practiceClinic(m_folder.path());
        const QString picture = clinic + u"/articles/ankle-sprain/images/ankle-sprain-1.jpg"_s;
        m_folder.write(QDir(m_folder.path()).relativeFilePath(clinic) + u"/articles/hard/article.md"_s, hardText);
        QVERIFY(QDir().mkpath(clinic + u"/articles/hard/images"_s));
        QVERIFY(QFile::copy(picture, clinic + u"/articles/hard/images/hard-1.png"_s));
        QCOMPARE(CommandLine::run({u"export"_s, clinic, u"--draft"_s, u"--folder"_s, u"--target"_s, u"html,hugo"_s, u"--out"_s, m_folder.path(u"out"_s)}).status, 0);
        copyPackages();
        m_folder.write(u"site/config.toml"_s, "baseURL = \"https://example.org/\"\ntitle = \"Site\"\n");
        m_folder.write(u"site/layouts/_default/list.html"_s, "<!DOCTYPE html><title>{{ .Title }}</title>\n");
        m_folder.write(u"site/layouts/_default/single.html"_s, "<!DOCTYPE html>\n<html lang=\"en\"><head><title>{{ .Title }}</title>{{ partial \"articular/head.html\" . }}"
                                                               "</head><body>{{ .Content }}</body></html>\n");
        QCOMPARE(build({}), 0);
        QVERIFY(!QFile::exists(m_folder.path(u"site/public/articles/%1/index.html"_s.arg(knee))));
        QCOMPARE(build({u"--buildDrafts"_s}), 0);
    }

    void thePageHoldsEveryPart_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"walking-with-knee-arthritis", "ankle-sprain", "rotator-cuff-repair", "hard"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void thePageHoldsEveryPart()
    {
        QFETCH(const QString, name);
        const HtmlTree page = HtmlTree::parse(built(name));
        HtmlTree fragment = HtmlTree::parse(m_folder.read(u"out/%1-DRAFT-html/fragment.html"_s.arg(name)));
        // The site shows its categories itself.
        removeCategories(fragment.root);
        QCOMPARE(plainWords(page), plainWords(fragment));
        const QStringList expected = elementsOf(fragment);
        const QStringList elements = elementsOf(page);
        QVERIFY(expected.size() > 10);
        if (!fragmentHasCallout(fragment))
            QCOMPARE(elements, expected);
    }

    void linksReachTheirIds()
    {
        const HtmlTree page = HtmlTree::parse(built(u"hard"_s));
        QSet<QString> ids, targets;
        page.visit([&](const HtmlElement &element) {
            ids.insert(element.attributes.value(u"id"_s));
            if (const QString address = element.attributes.value(u"href"_s); address.startsWith(u'#'))
                targets.insert(address.sliced(1));
        });
        QVERIFY(targets.contains(u"text-ref-nobody"_s));
        QVERIFY(targets.contains(u"text-fn-1"_s));
        QVERIFY(targets.contains(u"text-heading-mine-with-marks"_s));
        QVERIFY2(ids.contains(targets), qPrintable(targets.values().join(u' ')));
    }

    void theHeadHasTheDataAndKeepsADraftOut()
    {
        const QString page = QString::fromUtf8(built(knee));
        QVERIFY(page.contains(u"<meta name=\"robots\" content=\"noindex, nofollow\">"));
        const QString json = page.section(u"<script type=\"application/ld+json\">"_s, 1, 1).section(u"</script>"_s, 0, 0);
        QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).object().value(u"@graph"_s)[0][u"@type"_s].toString(), u"MedicalWebPage"_s);
    }

    void picturesAreWhereThePageSays()
    {
        const HtmlTree page = HtmlTree::parse(built(knee));
        int pictures = 0;
        page.visit([&](const HtmlElement &element) {
            QStringList addresses{element.attributes.value(u"src"_s)};
            for (const QString &candidate : element.attributes.value(u"srcset"_s).split(u',', Qt::SkipEmptyParts))
                addresses.append(candidate.trimmed().section(u' ', 0, 0));
            for (const QString &address : std::as_const(addresses)) {
                pictures += address.isEmpty() ? 0 : 1;
                QVERIFY2(QFile::exists(m_folder.path(u"site/public/articles/%1/%2"_s.arg(knee, address))), qPrintable(address));
            }
        });
        QCOMPARE(pictures, 10);
    }

private:
    void copyPackages() const
    {
        const QStringList packages = QDir(m_folder.path(u"out"_s)).entryList({u"*-hugo"_s}, QDir::Dirs);
        QCOMPARE(packages.size(), 4);
        for (const QString &package : packages) {
            const QDir root(m_folder.path(u"out/"_s + package));
            QDirIterator it(root.path(), QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString file = root.relativeFilePath(it.next());
                m_folder.write(u"site/"_s + file, m_folder.read(u"out/%1/%2"_s.arg(package, file)));
            }
        }
    }

    int build(const QStringList &options) const
    {
        QProcess hugo;
        hugo.setWorkingDirectory(m_folder.path(u"site"_s));
        hugo.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HUGO_CACHEDIR"_s, m_folder.path(u"cache"_s));
        hugo.setProcessEnvironment(environment);
        hugo.start(u"hugo"_s, QStringList{u"--quiet"_s} + options);
        const bool ended = hugo.waitForFinished(60'000);
        const QByteArray said = hugo.readAll();
        if (!said.isEmpty())
            qInfo("%s", said.constData());
        return ended && said.isEmpty() ? hugo.exitCode() : -1;
    }

    QByteArray built(const QString &name) const { return m_folder.read(u"site/public/articles/%1/index.html"_s.arg(name)); }

    static void removeCategories(HtmlElement &element)
    {
        element.children.removeIf([](const HtmlElement &child) { return child.attributes.value(u"class"_s) == u"categories"; });
        for (HtmlElement &child : element.children)
            removeCategories(child);
    }

    /// A callout is a quote there, and its label is bold.
    static bool fragmentHasCallout(const HtmlTree &fragment)
    {
        bool has = false;
        fragment.visit([&has](const HtmlElement &element) { has = has || element.attributes.value(u"class"_s).startsWith(u"callout "); });
        return has;
    }

    test::Folder m_folder;
};

ARTICULAR_TEST(tst_HugoSite)
#include "tst_HugoSite.moc"
