// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"

#include "core/base/ConfinedPath.h"
#include "core/markdown/LinkPolicy.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({above + 1, row[size_t(j)] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

QString folded(const QString &word)
{
    QString result;
    for (const QChar c : word.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

} // namespace

Finding problemAt(const QString &rule, Level level, TextRange range, const QString &message, const QString &why)
{
    Finding finding;
    finding.ruleId = rule;
    finding.level = level;
    finding.range = range;
    finding.message = message;
    finding.why = why;
    return finding;
}

Finding detailProblem(const CheckContext &context, const QString &rule, Level level, const QString &key,
                      const QString &message, const QString &why)
{
    Finding finding = problemAt(rule, level, context.article.frontMatter().rangeOf(key), message, why);
    finding.key = key;
    return finding;
}

Finding itemProblem(const CheckContext &context, const QString &rule, Level level, const QString &key,
                    const QString &item, const QString &message, const QString &why)
{
    Finding finding = detailProblem(context, rule, level, key, message, why);
    // The list's place tells which entry it is, whatever spelling of the key was used.
    for (const YamlNode::Entry &entry : context.article.frontMatter().yaml().root().entries) {
        const auto node = std::ranges::find_if(entry.value.items, [&item](const YamlNode &candidate) {
            return candidate.text().trimmed() == item;
        });
        if (entry.value.range == finding.range && node != entry.value.items.end())
            finding.range = node->range;
    }
    return finding;
}

TextRange linesOf(const LineIndex &lines, const Node &block)
{
    return TextRange::between(lines.lineStart(block.firstLine), lines.line(block.lastLine).end());
}

std::optional<Fix> fixOf(const QString &label, const Result<TextEdit> &edit)
{
    if (!edit)
        return std::nullopt;
    return Fix{label, {edit.value()}};
}

QStringList without(QStringList list, const QString &item)
{
    list.removeAll(item);
    return list;
}

QStringList replaced(QStringList list, const QString &item, const QString &replacement)
{
    const bool isThere = list.contains(replacement);
    for (QString &entry : list) {
        if (entry == item)
            entry = replacement;
    }
    if (isThere)
        list.removeDuplicates();
    return list;
}

std::optional<QString> nearestSpelling(const QString &written, const QStringList &known)
{
    const QString wanted = folded(written);
    std::optional<QString> nearest;
    qsizetype nearestDistance = std::min<qsizetype>(2, wanted.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype distance = editDistance(wanted, folded(candidate));
        if (distance > nearestDistance)
            continue;
        if (distance == nearestDistance)
            nearest.reset();              // two are equally near: not obvious
        else
            nearest = candidate;
        nearestDistance = distance;
    }
    return nearest;
}

bool isFileName(const QString &description, const QString &address)
{
    static const QRegularExpression fileName(
        uR"(\.(?:jpe?g|png|gif|webp|svg|tiff?|heic|bmp)$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cameraName(
        uR"(^(?:IMG|DSCN?|PXL|image|photo|picture|screenshot|scan)[-_ ]?\d*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString words = description.trimmed();
    return fileName.match(words).hasMatch() || cameraName.match(words).hasMatch()
        || (!words.isEmpty() && words == QFileInfo(address).completeBaseName() && !words.contains(u' ') && words.contains(u'-'));
}

std::optional<QString> otherThan(const Article &article, const QStringList &paths)
{
    const QString own = QFileInfo(article.path()).absoluteFilePath();
    const auto other = std::ranges::find_if(paths, [&own](const QString &path) { return path != own; });
    return other == paths.end() ? std::nullopt : std::optional(*other);
}

QString fileBeside(const Article &article, const QString &address)
{
    if (classifyLink(address) != LinkKind::Relative)
        return {};
    return confinedAddress(article.folder(), address).value_or(QString());
}

} // namespace articular
