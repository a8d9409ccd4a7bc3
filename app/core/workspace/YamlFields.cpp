// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/YamlFields.h"

#include <QUrl>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

/// Whether one insertion, deletion, replacement or swap of neighbours turns `a` into `b`.
bool isOneSlipApart(QStringView a, QStringView b)
{
    if (qAbs(a.size() - b.size()) > 1)
        return false;
    qsizetype start = 0;
    while (start < a.size() && start < b.size() && a[start] == b[start])
        ++start;
    a = a.sliced(start);
    b = b.sliced(start);
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    if (a.size() <= 1 && b.size() <= 1)
        return true;
    return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

} // namespace

YamlFields::YamlFields(QString path, const QByteArray &text, QList<WorkspaceProblem> &problems)
    : m_path(std::move(path)), m_text(text), m_problems(problems)
{
}

void YamlFields::report(const TextRange &range, const QString &message)
{
    m_problems.append({m_path, range, lineOfOffset(m_text, range.start), message});
}

void YamlFields::report(const YamlProblem &problem)
{
    report(problem.range, problem.message);
}

const YamlNode *YamlFields::present(const YamlNode &map, QStringView key) const
{
    const YamlNode *node = map.find(key);
    return node && node->kind != YamlNode::Kind::Null ? node : nullptr;
}

QString YamlFields::text(const YamlNode &map, QStringView key)
{
    const YamlNode *node = present(map, key);
    if (!node)
        return {};
    if (node->kind != YamlNode::Kind::Scalar) {
        report(node->range, tr("“%1” must be a single text. It was left out.").arg(key));
        return {};
    }
    return node->scalar.trimmed();
}

QString YamlFields::webAddress(const YamlNode &map, QStringView key)
{
    const QString address = text(map, key);
    if (address.isEmpty() || isWebAddress(address))
        return address;
    report(map.find(key)->range,
           tr("“%1” must be a whole web address that begins with https://. It was left out.").arg(key));
    return {};
}

std::optional<QStringList> YamlFields::list(const YamlNode &map, QStringView key)
{
    const YamlNode *node = present(map, key);
    if (!node)
        return std::nullopt;
    if (node->kind == YamlNode::Kind::Map) {
        report(node->range, tr("“%1” must be a list. It was left out.").arg(key));
        return std::nullopt;
    }
    for (const YamlNode &item : node->items) {
        if (item.kind != YamlNode::Kind::Scalar)
            report(item.range, tr("Every entry of “%1” must be a single text. This one was left out.").arg(key));
    }
    return node->textList();
}

int YamlFields::number(const YamlNode &map, QStringView key, int fallback, int least, int most)
{
    const YamlNode *node = present(map, key);
    if (!node)
        return fallback;
    bool isNumber = false;
    const int value = node->text().toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    report(node->range, tr("“%1” must be a whole number from %2 to %3. The usual value is used instead.")
                            .arg(key.toString(), QString::number(least), QString::number(most)));
    return fallback;
}

bool YamlFields::flag(const YamlNode &map, QStringView key)
{
    const YamlNode *node = present(map, key);
    if (!node)
        return false;
    const QString value = node->text().toLower();
    if (value == u"true" || value == u"yes")
        return true;
    if (value != u"false" && value != u"no")
        report(node->range, tr("“%1” must be true or false. It counts as false.").arg(key));
    return false;
}

QDate YamlFields::date(const YamlNode &map, QStringView key)
{
    const YamlNode *node = present(map, key);
    if (!node)
        return {};
    const QDate value = QDate::fromString(node->text(), Qt::ISODate);
    if (!value.isValid())
        report(node->range, tr("“%1” must be a date such as 2026-11-22. It was left out.").arg(key));
    return value;
}

const YamlNode *YamlFields::map(const YamlNode &map, QStringView key)
{
    const YamlNode *node = present(map, key);
    if (!node || node->kind == YamlNode::Kind::Map)
        return node;
    report(node->range, tr("“%1” must hold keys of its own, each on a line below it. It was left out.").arg(key));
    return nullptr;
}

void YamlFields::reportMisspelt(const YamlNode &map, const QStringList &known)
{
    for (const YamlNode::Entry &entry : map.entries) {
        if (known.contains(entry.key))
            continue;
        for (const QString &name : known) {
            if (isOneSlipApart(entry.key, name)) {
                report(entry.keyRange, tr("“%1” is not known here and was ignored. Is “%2” meant?").arg(entry.key, name));
                break;
            }
        }
    }
}

YamlDocument parseYamlFile(const QByteArray &text)
{
    const qsizetype mark = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    return YamlDocument::parse(text.sliced(mark), mark);
}

int lineOfOffset(const QByteArray &text, qsizetype offset)
{
    return 1 + int(std::count(text.begin(), text.begin() + qBound(qsizetype(0), offset, text.size()), '\n'));
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

} // namespace articular
