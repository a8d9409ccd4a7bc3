// SPDX-License-Identifier: GPL-3.0-or-later
// What `check --format sarif` writes against the parts of SARIF 2.1.0 (OASIS standard, March 2020) that it uses: fields that
// must be there, what they may be, and that they fit together.
#include "cli/CommandLine.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

/// A field that must be there: names with dots between, or [0] for an array's first element.
struct Field
{
    const char *path;
    QJsonValue::Type type;
};

constexpr Field logFields[] = {
    {"$schema", QJsonValue::String}, {"version", QJsonValue::String}, {"runs", QJsonValue::Array},
};
constexpr Field runFields[] = {
    {"tool.driver.name", QJsonValue::String}, {"tool.driver.version", QJsonValue::String},
    {"tool.driver.rules", QJsonValue::Array}, {"results", QJsonValue::Array}, {"columnKind", QJsonValue::String},
};
constexpr Field ruleFields[] = {
    {"id", QJsonValue::String}, {"defaultConfiguration.level", QJsonValue::String},
};
constexpr Field resultFields[] = {
    {"ruleId", QJsonValue::String}, {"ruleIndex", QJsonValue::Double}, {"level", QJsonValue::String},
    {"message.text", QJsonValue::String}, {"locations", QJsonValue::Array},
};
constexpr Field locationFields[] = {
    {"physicalLocation.artifactLocation.uri", QJsonValue::String},
    {"physicalLocation.region.startLine", QJsonValue::Double}, {"physicalLocation.region.startColumn", QJsonValue::Double},
    {"physicalLocation.region.endLine", QJsonValue::Double}, {"physicalLocation.region.endColumn", QJsonValue::Double},
    {"physicalLocation.region.byteOffset", QJsonValue::Double}, {"physicalLocation.region.byteLength", QJsonValue::Double},
};
constexpr Field suppressionFields[] = {{"kind", QJsonValue::String}, {"justification", QJsonValue::String}};

const QStringList levels{u"none"_s, u"note"_s, u"warning"_s, u"error"_s};
const QStringList columnKinds{u"utf16CodeUnits"_s, u"unicodeCodePoints"_s};
const QStringList suppressionKinds{u"inSource"_s, u"external"_s};

QJsonValue at(QJsonValue value, const QString &path)
{
    for (const QString &name : path.split(u'.'))
        value = value.toObject().value(name);
    return value;
}

template <size_t count>
QString missing(const QJsonValue &object, const Field (&fields)[count])
{
    for (const Field &field : fields) {
        if (at(object, QString::fromLatin1(field.path)).type() != field.type)
            return QString::fromLatin1(field.path);
    }
    return {};
}

QString problemOfRegion(const QJsonValue &region)
{
    const qint64 startLine = region[u"startLine"].toInteger(), endLine = region[u"endLine"].toInteger();
    const qint64 startColumn = region[u"startColumn"].toInteger(), endColumn = region[u"endColumn"].toInteger();
    if (startLine < 1 || startColumn < 1 || endColumn < 1 || endLine < startLine)
        return u"lines and columns count from 1, and the end comes last"_s;
    if (startLine == endLine && endColumn < startColumn)
        return u"the end comes before the start"_s;
    return region[u"byteOffset"].toInteger() < 0 || region[u"byteLength"].toInteger() < 0 ? u"bytes count from 0"_s : QString();
}

QString problemOfLocation(const QJsonValue &location)
{
    if (const QString field = missing(location, locationFields); !field.isEmpty())
        return field;
    const QString uri = at(location, u"physicalLocation.artifactLocation.uri"_s).toString();
    const QUrl url(uri, QUrl::StrictMode);
    const bool isReference = url.isValid() && !uri.isEmpty() && !uri.contains(u' ') && !uri.contains(u'\\');
    if (!isReference || (!url.isRelative() && url.scheme() != "file"_L1) || url.hasFragment() || url.hasQuery())
        return u"no reference to a file: "_s + uri;
    const QString path = url.isRelative() ? QUrl::fromPercentEncoding(uri.toUtf8()) : url.toLocalFile();
    return QFile::exists(path) ? problemOfRegion(at(location, u"physicalLocation.region"_s)) : u"no such file: "_s + path;
}

QString problemOfResult(const QJsonValue &result, const QJsonArray &rules)
{
    if (const QString field = missing(result, resultFields); !field.isEmpty())
        return field;
    const qsizetype index = result[u"ruleIndex"].toInteger();
    if (index < 0 || index >= rules.size() || rules.at(index)[u"id"] != result[u"ruleId"])
        return u"ruleIndex does not lead to the rule "_s + result[u"ruleId"].toString();
    if (!levels.contains(result[u"level"].toString()) || at(result, u"message.text"_s).toString().isEmpty())
        return u"level or message"_s;
    const QJsonObject fingerprints = result[u"partialFingerprints"].toObject();
    for (const QJsonValue &fingerprint : fingerprints) {
        if (fingerprint.toString().isEmpty())
            return u"a fingerprint is no text"_s;
    }
    for (const QJsonValue &suppression : result[u"suppressions"].toArray()) {
        if (!missing(suppression, suppressionFields).isEmpty() || !suppressionKinds.contains(suppression[u"kind"].toString()))
            return u"a suppression says too little"_s;
    }
    for (const QJsonValue &location : result[u"locations"].toArray()) {
        if (const QString problem = problemOfLocation(location); !problem.isEmpty())
            return problem;
    }
    return result[u"locations"].toArray().isEmpty() ? u"no location"_s : QString();
}

QString problemOfRun(const QJsonValue &run)
{
    if (const QString field = missing(run, runFields); !field.isEmpty())
        return field;
    if (!columnKinds.contains(run[u"columnKind"].toString()))
        return u"columnKind"_s;
    const QJsonArray rules = at(run, u"tool.driver.rules"_s).toArray();
    QSet<QString> ids;
    for (const QJsonValue &rule : rules) {
        if (const QString field = missing(rule, ruleFields); !field.isEmpty())
            return u"rule "_s + field;
        if (!levels.contains(at(rule, u"defaultConfiguration.level"_s).toString()) || ids.contains(rule[u"id"].toString()))
            return u"a rule's level, or an id twice: "_s + rule[u"id"].toString();
        ids.insert(rule[u"id"].toString());
        if (rule[u"helpUri"].isString() && QUrl(rule[u"helpUri"].toString(), QUrl::StrictMode).isRelative())
            return u"helpUri of "_s + rule[u"id"].toString();
    }
    for (const QJsonValue &result : run[u"results"].toArray()) {
        if (const QString problem = problemOfResult(result, rules); !problem.isEmpty())
            return problem;
    }
    return {};
}

/// What is wrong with a log, or nothing.
QString problemOfLog(const QByteArray &json)
{
    const QJsonValue log = QJsonDocument::fromJson(json).object();
    if (const QString field = missing(log, logFields); !field.isEmpty())
        return field;
    if (log[u"version"] != u"2.1.0"_s || log[u"runs"].toArray().isEmpty())
        return u"version or runs"_s;
    return problemOfRun(log[u"runs"][0]);
}

QJsonArray resultsOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)[u"runs"][0][u"results"].toArray();
}

const QByteArray repeated = "---\ntitle: Knees\nslug: knees\nlanguage: en-US\nmedical-claims-review: required\n---\n\n";

} // namespace

class tst_SarifReport : public test::TestCase
{
    Q_OBJECT

private slots:
    void thePracticeClinicsLogIsAsTheStandardSays()
    {
        const QString clinic = test::practiceClinic(m_folder.path(u"practice"_s));
        const CommandLine check = CommandLine::run({u"check"_s, clinic, u"--format"_s, u"sarif"_s});
        QCOMPARE(check.status, 1);
        QCOMPARE(problemOfLog(check.output), QString());
        QVERIFY(resultsOf(check.output).size() > 10);
    }

    void theCorpusLogIsAsTheStandardSays()
    {
        const QDir articles(test::sourcePath(u"tests/corpus/articles"_s));
        QStringList arguments{u"check"_s, u"--format"_s, u"sarif"_s};
        for (const QString &name : articles.entryList({u"*.md"_s}, QDir::Files))
            arguments << articles.filePath(name);
        const CommandLine check = CommandLine::run(arguments);
        QCOMPARE(problemOfLog(check.output), QString());
        QVERIFY(resultsOf(check.output).size() > 100);
    }

    void hostileNamesMakeNoOtherAddress_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("blanks") << u"a b  c"_s;
        QTest::newRow("marks of addresses") << u"a#b?c=d&e;f"_s;
        QTest::newRow("percent signs") << u"100%25 %zz"_s;
        QTest::newRow("quotes and brackets") << u"\"it's\" <b>[x]{y}"_s;
        QTest::newRow("a backslash") << u"a\\b"_s;
        QTest::newRow("a scheme") << u"http:evil"_s;
        QTest::newRow("other writing and pictures") << u"膝の痛み é 🦵"_s;
        QTest::newRow("a line end") << u"a\nb"_s;
        QTest::newRow("dots") << u"...a.."_s;
    }

    void hostileNamesMakeNoOtherAddress()
    {
        QFETCH(QString, name);
        const QString path = m_folder.write(name + u"/"_s + name + u".md"_s, repeated + "The the knee, TODO\n");
        for (const QString &written : {path, QDir::current().relativeFilePath(path)}) {
            const CommandLine check = CommandLine::run({u"check"_s, written, u"--format"_s, u"sarif"_s});
            QCOMPARE(check.status, 1);
            QCOMPARE(problemOfLog(check.output), QString());
        }
    }

    void hostileTextIsOnlyText()
    {
        const QString path = m_folder.write(u"hostile/article.md"_s,
            "---\ntitle: \"\\\"}], \\u2028 </script>\"\nslug: knees\n---\n\n[\"}]\\](x) ???? \xF0\x9F\xA6\xB5 TODO\n\n\t# \xE2\x80\xA8\n");
        const CommandLine check = CommandLine::run({u"check"_s, path, u"--format"_s, u"sarif"_s});
        QCOMPARE(problemOfLog(check.output), QString());
    }

    void whatIsSwitchedOffIsThereAsSuppressedAndStopsNothing()
    {
        const QByteArray switchedOff = "<!-- articular-disable-next-line lan-repeat: \"a\" <song> -->\nThe the knee.\n";
        const QString path = m_folder.write(u"off/article.md"_s, repeated + switchedOff);
        const CommandLine check = CommandLine::run({u"check"_s, path, u"--format"_s, u"sarif"_s});
        QCOMPARE(problemOfLog(check.output), QString());
        QJsonArray suppressed;
        for (const QJsonValue &result : resultsOf(check.output)) {
            if (result.toObject().contains(u"suppressions"_s))
                suppressed.append(result);
        }
        QCOMPARE(suppressed.size(), 1);
        QCOMPARE(suppressed[0][u"ruleId"].toString(), u"lan-repeat.DoubledWord"_s);
        const QJsonValue why = suppressed[0][u"suppressions"][0];
        QCOMPARE(why[u"kind"].toString(), u"inSource"_s);
        QCOMPARE(why[u"justification"].toString(), u"\"a\" <song>"_s);
        QCOMPARE(at(suppressed[0][u"locations"][0], u"physicalLocation.region.startLine"_s).toInt(), 9);
        for (const QString &format : {u"text"_s, u"json"_s})
            QVERIFY(!CommandLine::run({u"check"_s, path, u"--format"_s, format}).output.contains("lan-repeat"));
    }

    void theExitStatusDoesNotCountWhatIsSwitchedOff()
    {
        const QString clinic = test::practiceClinic(m_folder.path(u"status"_s));
        const QString article = clinic + u"/articles/walking-with-knee-arthritis/article.md"_s;
        QFile file(article);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(CommandLine::run({u"check"_s, article}).status, 0);
        const QByteArray text = file.readAll();
        file.write("\n<!-- articular-disable-next-line lan-repeat: a song -->\nThe the knee.\n");
        file.close();
        QCOMPARE(CommandLine::run({u"check"_s, article}).status, 0);
        m_folder.write(u"status/clinic/articles/walking-with-knee-arthritis/article.md"_s,
                       text + "\n<!-- articular-disable-next-line req-placeholder: a song -->\nTODO\n");
        QCOMPARE(CommandLine::run({u"check"_s, article}).status, 1);
    }

    // The test's own measure: a log with one thing wrong is found out.
    void aFaultyLogIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("another version") << QByteArray("\"2.1.0\"") << QByteArray("\"2.0.0\"");
        QTest::newRow("a level that there is not") << QByteArray("\"level\": \"error\"") << QByteArray("\"level\": \"fatal\"");
        QTest::newRow("lines from 0") << QByteArray("\"startLine\": 1") << QByteArray("\"startLine\": 0");
        QTest::newRow("a rule that is not listed") << QByteArray("\"ruleId\": \"") << QByteArray("\"ruleId\": \"x");
        QTest::newRow("a blank in an address") << QByteArray("\"uri\": \"file://") << QByteArray("\"uri\": \" file://");
        QTest::newRow("a message without text") << QByteArray("\"text\": \"") << QByteArray("\"words\": \"");
        QTest::newRow("another kind of suppression") << QByteArray("\"inSource\"") << QByteArray("\"elsewhere\"");
        QTest::newRow("another kind of column") << QByteArray("\"unicodeCodePoints\"") << QByteArray("\"bytes\"");
    }

    void aFaultyLogIsFoundOut()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QString path = m_folder.write(u"faulty/article.md"_s, repeated + "<!-- articular-disable lan-repeat: a song -->\n\nThe the knee.\n");
        QByteArray log = CommandLine::run({u"check"_s, path, u"--format"_s, u"sarif"_s}).output;
        QCOMPARE(problemOfLog(log), QString());
        QVERIFY2(log.contains(from), from);
        QVERIFY(!problemOfLog(log.replace(from, to)).isEmpty());
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_SarifReport)
#include "tst_SarifReport.moc"
