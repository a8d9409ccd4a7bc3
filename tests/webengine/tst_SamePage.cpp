// SPDX-License-Identifier: GPL-3.0-or-later
// The preview shows the very page that is exported: for each article of the corpus both have the same elements, attributes
// and words, but for where pictures are read from. What is missing for a page to go out the preview marks in its place, and
// the checks name it: only there may the two differ.
#include "webengine/PreviewFixture.h"

#include "core/analysis/ArticleAnalyzer.h"
#include "core/export/ExportChecks.h"
#include "support/TestRunner.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace articular::test {

namespace {

const QDate today(2026, 11, 22);

/// What readers get of a page, as one line an element. Pictures have other addresses and sizes beside the article than in a
/// package; attributes of the preview's own begin with data-articular.
const QString elementsOf = u"(body) => { const lines = [];"
                           "for (const node of body.querySelectorAll('*')) {"
                           "  const own = [...node.childNodes].filter(child => child.nodeType === 3).map(child => child.data.trim()).filter(Boolean);"
                           "  const left = node.matches('img') ? ['src', 'srcset', 'sizes', 'width', 'height', 'loading'] : [];"
                           "  const names = [...node.attributes].filter(a => !a.name.startsWith('data-articular') && !left.includes(a.name));"
                           "  lines.push(node.localName + names.map(a => ' ' + a.name + '=' + a.value).sort().join('') + ': ' + own.join(' '));"
                           "} return lines.join('\\n').replace(/[ \\t]+/g, ' '); }"_s;

QString asScript(const QByteArray &html)
{
    return u"decodeURIComponent('%1')"_s.arg(QString::fromLatin1(html.toPercentEncoding()));
}

} // namespace

class tst_SamePage : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_allowed = std::make_unique<AllowedWarnings>(webEngineStartWarnings());
        m_workspace = Workspace::load(sourcePath(u"tests/corpus"_s));
        m_fixture = std::make_unique<PreviewFixture>();
    }
    void init() { failOnAnyWarning(); }
    void cleanupTestCase()
    {
        m_fixture.reset();
        m_allowed.reset();
    }

    void thePreviewIsTheExportedPage_data()
    {
        QTest::addColumn<QString>("path");
        const QDir articles(sourcePath(u"tests/corpus/articles"_s));
        for (const QFileInfo &entry : articles.entryInfoList({u"*.md"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qUtf8Printable(entry.completeBaseName())) << entry.filePath();
    }

    void thePreviewIsTheExportedPage()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        ArticleAnalyzer analyzer(path, m_workspace, programChecks());
        PreviewUpdate update = analyzer.preview(text, ++m_revision, today);
        update.isWhole = true;
        QVERIFY(m_fixture->apply(update));

        PageOptions options;
        options.purpose = PagePurpose::Published;
        options.today = today;
        const QDir folder = QFileInfo(path).dir();
        options.image = [folder](const QString &address) { return ImageSource{folder.exists(address) ? address : QString(), {}, 0, 0}; };
        const QByteArray exported = PageRenderer(analyzer.article(), analyzer.body(), m_workspace, options).page().document;
        const QString inPackage = m_fixture->inPage(u"(%1)(new DOMParser().parseFromString(%2, 'text/html').body)"_s.arg(elementsOf, asScript(exported))).toString();
        const QString inPreview = m_fixture->inPage(u"(%1)(document.body)"_s.arg(elementsOf)).toString();
        QVERIFY(inPackage.count(u'\n') > 5);
        if (m_fixture->inPage(u"document.querySelector('.missing-note, .missing-picture') !== null"_s).toBool()) {
            const AnalysisResult analysis = analyzer.analyse(m_revision, today);
            QVERIFY2(!analysis.findings.isEmpty(), "the page has a mark of something missing that no check knows");
            return;
        }
        ++m_compared;
        const QStringList expected = inPackage.split(u'\n'), found = inPreview.split(u'\n');
        for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i)
            QCOMPARE(found.value(i), expected.value(i));
    }

    void mostArticlesOfTheCorpusWereCompared() { QVERIFY(m_compared > 150); }

private:
    std::unique_ptr<AllowedWarnings> m_allowed;
    std::unique_ptr<PreviewFixture> m_fixture;
    Workspace m_workspace;
    quint64 m_revision = 0;
    int m_compared = 0;
};

} // namespace articular::test

using articular::test::tst_SamePage;
ARTICULAR_TEST(tst_SamePage)
#include "tst_SamePage.moc"
