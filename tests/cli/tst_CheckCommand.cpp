// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

/// All that a complete article needs outside a workspace, but for its category.
const QByteArray withoutCategory =
    "---\n"
    "title: Why knees creak\n"
    "slug: why-knees-creak\n"
    "medical-claims-review: required\n"
    "---\n"
    "Knees may creak – that is common.\n";

QStringList rulesOf(const QJsonArray &findings)
{
    QStringList rules;
    for (const QJsonValue &finding : findings)
        rules.append(finding.toObject().value(u"rule"_s).toString());
    return rules;
}

} // namespace

class tst_CheckCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void textOutputNamesPathLineColumnLevelAndRule()
    {
        const QString path = m_folder.write(u"a/article.md"_s, withoutCategory);
        const CommandLine check = CommandLine::run({u"check"_s, path});
        QCOMPARE(check.status, 1);
        const QRegularExpression line(u"^.+:\\d+:\\d+: (error|warning|info) [a-z0-9-]+ .+$"_s);
        for (const QString &text : QString::fromUtf8(check.output).trimmed().split(u'\n'))
            QVERIFY2(line.match(text).hasMatch(), qPrintable(text));
        QVERIFY(check.output.contains("article.md:1:1: error req-category "));
        QVERIFY(check.messages.isEmpty());
    }

    void jsonExcerptsAreTheFilesBytesAtTheirPlace()
    {
        const QByteArray text = withoutCategory + "\n# Tög\n\n[click here](https://example.org) – TODO\n";
        const QString path = m_folder.write(u"b/article.md"_s, text);
        const CommandLine check = CommandLine::run({u"check"_s, path, u"--format"_s, u"json"_s});
        QCOMPARE(check.status, 1);
        QVERIFY(rulesOf(check.json()).contains(u"req-placeholder"));
        for (const QJsonValue &value : check.json()) {
            const QJsonObject finding = value.toObject();
            if (finding.value(u"path"_s).toString() != path)
                continue;
            const qsizetype offset = finding.value(u"offset"_s).toInteger();
            const qsizetype length = finding.value(u"length"_s).toInteger();
            QCOMPARE(finding.value(u"excerpt"_s).toString(), QString::fromUtf8(text.mid(offset, length)));
            QCOMPARE(finding.value(u"line"_s).toInt(), int(text.left(offset).count('\n')) + 1);
            const QByteArray before = text.left(offset).mid(text.left(offset).lastIndexOf('\n') + 1);
            QCOMPARE(finding.value(u"column"_s).toInt(), int(QString::fromUtf8(before).toUcs4().size()) + 1);
        }
    }

    void sarifHasRulesResultsAndStableFingerprints()
    {
        const QString path = m_folder.write(u"c/article.md"_s, withoutCategory + "\nTODO one\n");
        const auto first = CommandLine::run({u"check"_s, path, u"--format"_s, u"sarif"_s});
        m_folder.write(u"c/article.md"_s, withoutCategory + "\nA new paragraph above.\n\nTODO one\n");
        const auto second = CommandLine::run({u"check"_s, path, u"--format"_s, u"sarif"_s});
        const auto fingerprintOf = [](const CommandLine &run) {
            const QJsonObject sarif = QJsonDocument::fromJson(run.output).object();
            for (const QJsonValue &result : sarif.value(u"runs"_s)[0][u"results"_s].toArray()) {
                if (result[u"ruleId"_s].toString() == u"req-placeholder")
                    return result[u"partialFingerprints"_s][u"articular/v1"_s].toString();
            }
            return QString();
        };
        QCOMPARE(fingerprintOf(first).size(), 64);
        QCOMPARE(fingerprintOf(first), fingerprintOf(second));
        QCOMPARE(QJsonDocument::fromJson(first.output).object().value(u"version"_s).toString(), u"2.1.0"_s);
    }

    void exitStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no path is wrong use") << QStringList{} << 2;
        QTest::newRow("an unknown option is wrong use") << QStringList{u"--colour"_s, u"x"_s} << 2;
        QTest::newRow("an unknown format is wrong use") << QStringList{u"x"_s, u"--format"_s, u"xml"_s} << 2;
        QTest::newRow("no jobs is wrong use") << QStringList{u"x"_s, u"--jobs"_s, u"0"_s} << 2;
        QTest::newRow("a missing file cannot be read") << QStringList{u"/nowhere/article.md"_s} << 3;
        QTest::newRow("help is all good") << QStringList{u"--help"_s} << 0;
    }

    void exitStatus()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const CommandLine check = CommandLine::run(QStringList{u"check"_s} + arguments);
        QCOMPARE(check.status, status);
        if (status > 1)
            QVERIFY(check.output.isEmpty() && !check.messages.isEmpty());
    }

    void theHelpNamesEachCommandOnce()
    {
        QStringList commands;
        for (const QByteArray &line : CommandLine::run({u"--help"_s}).output.split('\n')) {
            if (line.startsWith("  ") && !line.startsWith("   ") && !line.startsWith("  -"))
                commands.append(QString::fromUtf8(line).trimmed().section(u' ', 0, 0));
        }
        QVERIFY(commands.contains(u"trust"_s));
        QStringList once = commands;
        once.removeDuplicates();
        QCOMPARE(commands, once);
    }

    void theReadyPracticeArticlePassesAndTheOthersDoNot()
    {
        const QString clinic = test::practiceClinic(m_folder.path(u"p"_s));
        const CommandLine all = CommandLine::run({u"check"_s, clinic, u"--format"_s, u"json"_s, u"--min-level"_s, u"error"_s});
        QCOMPARE(all.status, 1);
        QSet<QString> withErrors;
        for (const QJsonValue &finding : all.json())
            withErrors.insert(finding.toObject().value(u"path"_s).toString());
        int passed = 0;
        for (const QString &article : articlesOf(clinic))
            passed += CommandLine::run({u"check"_s, article, u"--min-level"_s, u"error"_s}).status == 0;
        QCOMPARE(passed, 1);
        QVERIFY(!withErrors.isEmpty());
    }

    void oneJobAndManyJobsReportTheSame()
    {
        const QString clinic = test::practiceClinic(m_folder.path(u"j"_s));
        const auto one = CommandLine::run({u"check"_s, clinic, u"--jobs"_s, u"1"_s});
        const auto many = CommandLine::run({u"check"_s, clinic, u"--jobs"_s, u"8"_s});
        QVERIFY(!one.output.isEmpty());
        QCOMPARE(many.output, one.output);
    }

private:
    static QStringList articlesOf(const QString &clinic)
    {
        QStringList articles;
        for (const QString &name : QDir(clinic + u"/articles"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            articles.append(clinic + u"/articles/"_s + name + u"/article.md"_s);
        return articles;
    }

    test::Folder m_folder;
};

ARTICULAR_TEST(tst_CheckCommand)
#include "tst_CheckCommand.moc"
