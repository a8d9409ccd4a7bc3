// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ConsentEdits.h"

#include "core/workspace/YamlFields.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct ConsentEdits
{
    Q_DECLARE_TR_FUNCTIONS(articular::ConsentEdits)
};

/// A number as clinics give them: no dots or spaces, which would make it another key.
bool isNumber(const QString &id)
{
    const auto fits = [](QChar c) { return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_'; };
    return !id.isEmpty() && std::ranges::all_of(id, fits);
}

/// Sets one value of the record, or takes it out when it is empty.
Result<QByteArray> withValue(const QByteArray &text, const QString &key, const QString &value)
{
    const YamlDocument yaml = parseYamlFile(text);
    if (value.isEmpty()) {
        const Result<TextEdit> removal = yaml.removeKey(key);
        return removal ? applyEdits(text, {removal.value()}) : text;
    }
    const Result<TextEdit> edit = yaml.setScalar(key, value);
    if (!edit)
        return edit.error();
    return applyEdits(text, {edit.value()});
}

} // namespace

QString consentsFile(const QString &root)
{
    return QDir(root).filePath(u"clinic/consents.yaml"_s);
}

Result<QByteArray> withConsent(const QByteArray &text, const Consent &consent)
{
    if (!isNumber(consent.id)) {
        return Error{ErrorCode::InvalidInput,
                     ConsentEdits::tr("A consent number has letters, digits and hyphens only, as in c-0142. “%1” was not saved.").arg(consent.id),
                     {}, {}};
    }
    const YamlDocument yaml = parseYamlFile(text);
    if (const auto &problem = yaml.problem())
        return Error{ErrorCode::InvalidSyntax, problem->message, {}, {}, problem->line};
    QByteArray changed = text;
    const QList<std::pair<QString, QString>> values{
        {u"kind"_s, consent.kind}, {u"expires"_s, consent.expires.toString(Qt::ISODate)},
        {u"withdrawn"_s, consent.isWithdrawn ? u"yes"_s : QString()}, {u"kept"_s, consent.kept}};
    for (const auto &[key, value] : values) {
        auto next = withValue(changed, consent.id + u'.' + key, value);
        if (!next)
            return next;
        changed = std::move(next).value();
    }
    const Result<TextEdit> scope = parseYamlFile(changed).setList(consent.id + u".scope"_s, consent.scope);
    if (!scope)
        return scope.error();
    return applyEdits(changed, {scope.value()});
}

} // namespace articular
