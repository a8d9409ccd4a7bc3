// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ClinicParts.h"

#include "core/base/CanonicalJson.h"
#include "core/workspace/ClinicFiles.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const auto newsletterPart = u"newsletter"_s;

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines.append(line.toString());
    return lines;
}

void setFooter(ClinicProfile &profile, const QJsonObject &footer)
{
    profile.name = footer["name"_L1].toString();
    profile.legalName = footer["legal-name"_L1].toString();
    profile.site = footer["site"_L1].toString();
    profile.phone = footer["phone"_L1].toString();
    profile.address = linesOf(footer["address"_L1]);
    profile.privacyUrl = footer["privacy-url"_L1].toString();
    profile.copyrightHolder = footer["copyright-holder"_L1].toString();
}

std::optional<Newsletter> newsletterOf(const QJsonObject &letter)
{
    if (letter.isEmpty())
        return std::nullopt;
    return Newsletter{letter["heading"_L1].toString(), letter["consent"_L1].toString(), letter["action"_L1].toString(),
                      letter["field"_L1].toString()};
}

/// False for an id that is no part, and for bytes that are none.
bool setClinicPart(ClinicProfile &profile, const QString &id, const QByteArray &part)
{
    const Result<QJsonObject> json = clinicPartIds().contains(id) ? parseStrictJson(part) : Result<QJsonObject>(Error{});
    if (!json)
        return false;
    if (id == newsletterPart)
        profile.newsletter = newsletterOf(json.value());
    else
        setFooter(profile, json.value());
    return true;
}

ClinicText readAgain(const ClinicText &text, const QByteArray &bytes)
{
    QList<WorkspaceProblem> problems;
    return readClinicText(text.path, bytes, text.kind == ClinicText::Kind::Disclaimer, problems).value_or(text);
}

} // namespace

const QStringList &clinicPartIds()
{
    static const QStringList ids{u"footer"_s, newsletterPart};
    return ids;
}

QJsonObject clinicWording(const ClinicProfile &profile)
{
    QJsonObject wording{
        {u"name"_s, profile.name}, {u"legal-name"_s, profile.legalName}, {u"site"_s, profile.site}, {u"phone"_s, profile.phone},
        {u"address"_s, QJsonArray::fromStringList(profile.address)}, {u"privacy-url"_s, profile.privacyUrl},
        {u"copyright-holder"_s, profile.copyrightHolder}};
    if (profile.newsletter) {
        const Newsletter &letter = *profile.newsletter;
        wording.insert(newsletterPart, QJsonObject{{u"heading"_s, letter.heading}, {u"consent"_s, letter.consent},
                                                   {u"action"_s, letter.action}, {u"field"_s, letter.field}});
    }
    return wording;
}

QByteArray clinicPart(const QJsonObject &wording, const QString &id)
{
    if (id == newsletterPart)
        return canonicalJson(wording[newsletterPart].toObject()) + '\n';
    QJsonObject footer;
    for (const QString &key : clinicWording({}).keys())
        footer.insert(key, wording[key]);
    return canonicalJson(footer) + '\n';
}

Workspace withTexts(Workspace workspace, const QMap<QString, QByteArray> &texts)
{
    // The copy is this function's own: nobody else's clinic is touched.
    auto &profile = const_cast<ClinicProfile &>(workspace.profile());
    auto &theme = const_cast<Theme &>(workspace.theme());
    auto &all = const_cast<QList<ClinicText> &>(workspace.texts());
    const QDir clinic(workspace.root() + u"/clinic"_s);
    for (auto words = texts.cbegin(); words != texts.cend(); ++words) {
        if (setClinicPart(profile, words.key(), words.value()))
            continue;
        if (words.key() == "theme/page.mustache"_L1)
            theme.page = words.value();
        else if (words.key() == "theme/style.css"_L1)
            theme.style = words.value();
        for (ClinicText &text : all) {
            if (clinic.relativeFilePath(text.path) == words.key())
                text = readAgain(text, words.value());
        }
    }
    return workspace;
}

} // namespace articular
