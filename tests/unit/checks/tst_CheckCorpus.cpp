// SPDX-License-Identifier: GPL-3.0-or-later
// Every article of tests/corpus gives exactly the problems of the `.expected` file beside it, or none. A line is
// `line level rule excerpt`, with the path before the line for a clinic's file and \n for a line end in the excerpt.
#include "unit/checks/CheckedText.h"
#include "core/document/LineIndex.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString lineFor(const Finding &finding, const QString &article, const QString &root)
{
    const QByteArray text = contentOf(finding.file);
    QString excerpt = QString::fromUtf8(text.mid(finding.range.start, finding.range.length));
    excerpt.replace(u'\n', u"\\n"_s);
    QString place = QString::number(LineIndex(text).lineColumn(finding.range.start).line);
    if (finding.file != article)
        place.prepend(QDir(root).relativeFilePath(finding.file) + u':');
    return u"%1 %2 %3 %4"_s.arg(place, levelId(finding.level), finding.ruleId, excerpt);
}

} // namespace

class tst_CheckCorpus : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_root = test::sourcePath(u"tests/corpus"_s);
        m_workspace = Workspace::load(m_root);
        QCOMPARE(m_workspace.problems().size(), 0);
        m_strictWorkspace = Workspace::load(m_root + u"/strict"_s);
        QCOMPARE(m_strictWorkspace.problems().size(), 0);
        for (const QString &folder : {m_root + u"/articles"_s, m_root + u"/strict/articles"_s}) {
            for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.md"_s}, QDir::Files, QDir::Name)) {
                m_articles << file.filePath();
                const ArticleMetadata details = Article(file.filePath(), contentOf(file.filePath())).metadata();
                if (!details.slug.isEmpty())
                    m_pathsBySlug[details.slug] << file.filePath();
                if (!details.id.isEmpty())
                    m_pathsById[details.id] << file.filePath();
            }
        }
    }

    void anArticleHasTheProblemsThatItWasWrittenFor_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : m_articles)
            QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
    }

    void anArticleHasTheProblemsThatItWasWrittenFor()
    {
        QFETCH(QString, path);
        const test::CheckedText text(path, contentOf(path), workspaceOf(path), m_today, m_around);
        QStringList found;
        for (const Finding &finding : text.findings()) {
            found << lineFor(finding, path, m_root);
            QVERIFY2(!finding.message.isEmpty() && !finding.why.isEmpty() && !finding.link.isEmpty(),
                     qPrintable(finding.ruleId));
        }
        const QString expectedPath = path.chopped(3) + u".expected"_s;
        const QStringList expected = QString::fromUtf8(contentOf(expectedPath)).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
    }

    void aFixMendsItsProblemAndBringsNoNewOne_data() { anArticleHasTheProblemsThatItWasWrittenFor_data(); }

    void aFixMendsItsProblemAndBringsNoNewOne()
    {
        QFETCH(QString, path);
        const QByteArray source = contentOf(path);
        const QList<Finding> before = test::CheckedText(path, source, workspaceOf(path), m_today, m_around).findings();
        for (const Finding &finding : before) {
            if (!finding.fix)
                continue;
            const QByteArray mended = applyEdits(source, finding.fix->edits);
            const QList<Finding> after = test::CheckedText(path, mended, workspaceOf(path), m_today, m_around).findings();
            const QString report = finding.message + u'\n' + QString::fromUtf8(mended);
            const auto isAlike = [&finding](const Finding &other) {
                return other.ruleId == finding.ruleId && other.message == finding.message;
            };
            QVERIFY2(std::ranges::count_if(after, isAlike) < std::ranges::count_if(before, isAlike), qPrintable(report));
            // Details that can be read again show what is missing in them, a part to fill in has a prompt to replace, and a
            // short form may stand for a medical word.
            const bool mayShowMore = finding.ruleId == "fmt-yaml"_L1 || finding.ruleId == "req-sections"_L1
                || finding.ruleId == "req-key-message"_L1 || finding.ruleId == "lan-acronym"_L1
                || finding.ruleId == "clm-balance"_L1 || finding.ruleId == "clm-unknowns"_L1 || finding.ruleId == "clm-typicality"_L1;
            QVERIFY2(after.size() < before.size() || mayShowMore, qPrintable(report));
        }
    }

    void everyRuleHasAPassingAndAFailingArticle()
    {
        for (const RuleInfo &rule : CheckRunner(builtInChecks()).rules()) {
            if (rule.id == "fmt-clinic"_L1 || rule.id == "fmt-file"_L1 || rule.id == "fmt-rules"_L1)
                continue;                 // about other files: tst_CheckRunner
            const auto has = [&](const QString &kind) {
                return std::ranges::any_of(m_articles, [&](const QString &path) {
                    return QFileInfo(path).fileName().startsWith(rule.id + kind);
                });
            };
            QVERIFY2(has(u".passes-"_s), qPrintable(rule.id));
            QVERIFY2(has(u".fails-"_s), qPrintable(rule.id));
        }
    }

    void aFailingArticleHasAProblemOfItsRuleAndAPassingOneHasNone()
    {
        for (const QString &path : m_articles) {
            QVERIFY2(!QFileInfo(path).fileName().contains(".fails-"_L1) || QFileInfo::exists(path.chopped(3) + u".expected"_s),
                     qPrintable(path));
        }
        QFileInfoList expectations = QDir(m_root + u"/articles"_s).entryInfoList({u"*.expected"_s}, QDir::Files);
        expectations += QDir(m_root + u"/strict/articles"_s).entryInfoList({u"*.expected"_s}, QDir::Files);
        for (const QFileInfo &file : expectations) {
            const QString name = file.completeBaseName();
            QVERIFY2(m_articles.contains(file.path() + u'/' + name + u".md"_s), qPrintable(name));
            const QByteArray rule = ' ' + name.section(u'.', 0, 0).toUtf8();
            const QByteArray content = contentOf(file.filePath());
            QVERIFY2((content.contains(rule + ' ') || content.contains(rule + '.')) == name.contains(u".fails-"_s), qPrintable(name));
        }
    }

private:
    /// The clinic in tests/corpus/strict asks for the rules that are off by default.
    const Workspace &workspaceOf(const QString &path) const
    {
        return path.contains("/strict/"_L1) ? m_strictWorkspace : m_workspace;
    }

    QString m_root;
    Workspace m_workspace, m_strictWorkspace;
    QStringList m_articles;
    QHash<QString, QStringList> m_pathsBySlug, m_pathsById;
    const QDate m_today{2026, 11, 22};
    const Spellers m_spellers{Dictionaries(Dictionaries::standardFolders())};
    const Surroundings m_around{.decisions = {}, .pathsBySlug = &m_pathsBySlug, .pathsById = &m_pathsById, .spellers = &m_spellers};
};

ARTICULAR_TEST(tst_CheckCorpus)
#include "tst_CheckCorpus.moc"
