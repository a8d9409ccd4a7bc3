// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/FindingReport.h"

#include "core/base/FileStore.h"
#include "core/document/LineIndex.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <map>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// A finding with its place worked out in the file that holds it, which need not be the article.
struct Placed
{
    const Finding *finding = nullptr;
    LineColumn begin, end;
    QByteArray excerpt;
};

/// Texts and line indexes of the files that findings are in; each read once.
class Texts
{
public:
    const QByteArray &text(const QString &path, const CheckedArticle &article)
    {
        if (path == article.path)
            return article.text;
        const auto known = m_texts.find(path);
        if (known != m_texts.end())
            return known->second;
        auto read = readFile(path);
        return m_texts.emplace(path, read ? std::move(read).value() : QByteArray()).first->second;
    }

private:
    std::map<QString, QByteArray> m_texts;
};

Placed placedIn(const QByteArray &text, const LineIndex &index, const Finding &finding)
{
    Placed placed{&finding, {}, {}, {}};
    placed.begin = index.lineColumn(std::min(finding.range.start, text.size()));
    placed.end = index.lineColumn(std::min(finding.range.end(), text.size()));
    const QByteArray slice = text.mid(finding.range.start, finding.range.length);
    if (firstInvalidUtf8(slice) < 0)
        placed.excerpt = slice;
    return placed;
}

/// Hands over each finding with the text and the lines of its file.
template <typename Visitor>
void visitFindings(std::span<const CheckedArticle> articles, Visitor &&visitor)
{
    Texts texts;
    for (const CheckedArticle &article : articles) {
        std::map<QString, LineIndex> indexes;
        for (const Finding &finding : article.findings) {
            const QByteArray &text = texts.text(finding.file, article);
            visitor(finding, text, indexes.try_emplace(finding.file, text).first->second);
        }
    }
}

QJsonArray editsOf(const Fix &fix)
{
    QJsonArray edits;
    for (const TextEdit &edit : fix.edits) {
        edits.append(QJsonObject{{u"offset"_s, edit.range.start}, {u"length"_s, edit.range.length},
                                 {u"replacement"_s, QString::fromUtf8(edit.replacement)}});
    }
    return edits;
}

QJsonObject jsonOf(const Placed &placed)
{
    const Finding &finding = *placed.finding;
    QJsonObject object{
        {u"path"_s, finding.file}, {u"rule"_s, finding.ruleId}, {u"level"_s, levelId(finding.level)},
        {u"blocks"_s, stageId(finding.blocks)}, {u"decision"_s, decisionId(finding.decision)},
        {u"line"_s, placed.begin.line}, {u"column"_s, placed.begin.column},
        {u"end_line"_s, placed.end.line}, {u"end_column"_s, placed.end.column},
        {u"offset"_s, finding.range.start}, {u"length"_s, finding.range.length},
        {u"message"_s, finding.message}, {u"excerpt"_s, QString::fromUtf8(placed.excerpt)},
        {u"fingerprint"_s, QString::fromLatin1(finding.fingerprint)}};
    if (finding.fix)
        object.insert(u"fix"_s, QJsonObject{{u"label"_s, finding.fix->label}, {u"edits"_s, editsOf(*finding.fix)}});
    return object;
}

QString sarifLevel(Level level)
{
    return level == Level::Error ? u"error"_s : level == Level::Warning ? u"warning"_s : u"note"_s;
}

QString uriOf(const QString &path)
{
    if (QDir::isAbsolutePath(path))
        return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

/// The rules of a SARIF log: those of the catalogue, and those of rule files that something was found by.
class SarifRules
{
public:
    explicit SarifRules(const std::vector<RuleInfo> &rules)
    {
        for (const RuleInfo &rule : rules)
            add(rule.id, rule.link, rule.level);
    }

    qsizetype indexOf(const Finding &finding)
    {
        const auto known = m_indexes.constFind(finding.ruleId);
        return known != m_indexes.cend() ? *known : add(finding.ruleId, finding.link, finding.level);
    }

    const QJsonArray &all() const { return m_rules; }

private:
    qsizetype add(const QString &id, const QString &link, Level level)
    {
        QJsonObject object{{u"id"_s, id}, {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, sarifLevel(level)}}}};
        if (link.startsWith(u"http"))
            object.insert(u"helpUri"_s, link);
        m_indexes.insert(id, m_rules.size());
        m_rules.append(object);
        return m_rules.size() - 1;
    }

    QJsonArray m_rules;
    QHash<QString, qsizetype> m_indexes;
};

QJsonObject sarifResult(const Placed &placed, SarifRules &rules)
{
    const Finding &finding = *placed.finding;
    const QJsonObject region{{u"startLine"_s, placed.begin.line}, {u"startColumn"_s, placed.begin.column},
                             {u"endLine"_s, placed.end.line}, {u"endColumn"_s, placed.end.column},
                             {u"byteOffset"_s, finding.range.start}, {u"byteLength"_s, finding.range.length}};
    const QJsonObject location{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uriOf(finding.file)}}},
                               {u"region"_s, region}};
    QJsonObject result{
        {u"ruleId"_s, finding.ruleId}, {u"ruleIndex"_s, rules.indexOf(finding)}, {u"level"_s, sarifLevel(finding.level)},
        {u"message"_s, QJsonObject{{u"text"_s, finding.message}}},
        {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, location}}}},
        {u"properties"_s, QJsonObject{{u"blocks"_s, stageId(finding.blocks)}, {u"decision"_s, decisionId(finding.decision)}}}};
    if (!finding.fingerprint.isEmpty())
        result.insert(u"partialFingerprints"_s, QJsonObject{{u"articular/v1"_s, QString::fromLatin1(finding.fingerprint)}});
    return result;
}

} // namespace

QByteArray textReport(std::span<const CheckedArticle> articles)
{
    QString report;
    visitFindings(articles, [&report](const Finding &finding, const QByteArray &text, const LineIndex &index) {
        const LineColumn begin = index.lineColumn(std::min(finding.range.start, text.size()));
        for (const QString &part : {finding.file, u":"_s, QString::number(begin.line), u":"_s, QString::number(begin.column),
                                    u": "_s, levelId(finding.level), u" "_s, finding.ruleId, u" "_s, finding.message, u"\n"_s})
            report += part;
    });
    return report.toUtf8();
}

QByteArray jsonReport(const std::vector<CheckedArticle> &articles)
{
    QJsonArray array;
    visitFindings(articles, [&array](const Finding &finding, const QByteArray &text, const LineIndex &index) {
        array.append(jsonOf(placedIn(text, index, finding)));
    });
    return QJsonDocument(array).toJson();
}

QByteArray sarifReport(const std::vector<CheckedArticle> &articles, const std::vector<RuleInfo> &rules)
{
    QJsonArray results;
    SarifRules sarifRules(rules);
    visitFindings(articles, [&](const Finding &finding, const QByteArray &text, const LineIndex &index) {
        results.append(sarifResult(placedIn(text, index, finding), sarifRules));
    });
    const auto appendSuppressed = [&](const CheckedArticle &article, const QList<SwitchedOffFinding> &list, const QString &kind) {
        if (list.isEmpty())
            return;
        const LineIndex index(article.text);
        for (const SwitchedOffFinding &one : list) {
            QJsonObject result = sarifResult(placedIn(article.text, index, one.finding), sarifRules);
            result.insert(u"suppressions"_s, QJsonArray{QJsonObject{{u"kind"_s, kind}, {u"justification"_s, one.reason}}});
            results.append(result);
        }
    };
    for (const CheckedArticle &article : articles) {
        appendSuppressed(article, article.switchedOff, u"inSource"_s);
        appendSuppressed(article, article.waived, u"external"_s);
    }
    const QJsonObject driver{{u"name"_s, u"Articular"_s}, {u"version"_s, QStringLiteral(ARTICULAR_VERSION)},
                             {u"rules"_s, sarifRules.all()}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}}, {u"columnKind"_s, u"unicodeCodePoints"_s},
                          {u"results"_s, results}};
    return QJsonDocument(QJsonObject{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                                     {u"version"_s, u"2.1.0"_s}, {u"runs"_s, QJsonArray{run}}}).toJson();
}

} // namespace articular
