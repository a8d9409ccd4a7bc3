// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArticleInput.h"
#include "cli/Arguments.h"
#include "cli/Command.h"
#include "cli/TrustInput.h"

#include "core/review/Uses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

QJsonObject jsonOf(const ArticleUse &use)
{
    QJsonArray places;
    for (const UsePlace &place : use.places)
        places.append(QJsonObject{{u"line"_s, place.line}, {u"words"_s, place.words}});
    QJsonObject json{{u"path"_s, use.path}, {u"title"_s, use.title}, {u"places"_s, places}};
    if (use.onSite) {
        json.insert(u"on_site"_s, QJsonObject{{u"version"_s, use.onSite->version}, {u"url"_s, use.onSite->address},
                                              {u"since"_s, use.onSite->at.toString(Qt::ISODate)}});
    }
    return json;
}

QByteArray textOf(const ArticleUse &use)
{
    QString text;
    for (const UsePlace &place : use.places)
        text += place.line > 0 ? u"%1:%2: %3\n"_s.arg(use.path).arg(place.line).arg(place.words) : u"%1: %2\n"_s.arg(use.path, place.words);
    text += use.onSite ? u"    on the site: version %1, %2, since %3\n"_s.arg(use.onSite->version).arg(use.onSite->address, use.onSite->at.toString(Qt::ISODate))
                       : u"    not on the site\n"_s;
    return text.toUtf8();
}

} // namespace

int runUses(const QStringList &list)
{
    Arguments arguments(u"uses"_s, u"PATH text|claim|reference|consent|picture ID"_s,
        u"Lists where the articles of a clinic use a clinic text (its file below clinic/ or its name), an approved claim, a reference, a consent or a "
        "picture (its file below the clinic's folder, or its name), and whether they are on the site."_s);
    arguments.addOption(u"format"_s, u"How to write the result."_s, u"text"_s, {u"text"_s, u"json"_s});
    if (const auto status = arguments.parse(list, 3, 3))
        return *status;
    const auto kind = usedKindFromId(arguments.paths().at(1));
    if (!kind) {
        printMessage(u"uses looks for a text, claim, reference, consent or picture, not for “%1”."_s.arg(arguments.paths().at(1)));
        return WrongUse;
    }
    const Result<QString> root = workspaceRoot(arguments.paths().constFirst());
    if (!root)
        return printError(root.error());
    const Result<UsedThing> thing = usedThing(Workspace::load(root.value()), *kind, arguments.paths().at(2));
    if (!thing)
        return printError(thing.error());
    QByteArray text;
    QJsonArray rows;
    const QDateTime now = SystemClock().now();
    const int status = visitArticles(Workspace::findArticles(root.value()), [&](const CheckContext &context) {
        if (const auto use = useOf(context, thing.value(), now)) {
            text += textOf(*use);
            rows.append(jsonOf(*use));
        }
        return int(AllGood);
    });
    if (rows.isEmpty() && !thing.value().isKnown) {
        printMessage(u"The clinic has no %1 “%2”, and no article uses one."_s.arg(usedKindId(*kind), thing.value().id));
        return WrongUse;
    }
    return finish(arguments.value(u"format"_s) == u"json" ? QJsonDocument(rows).toJson() : text, status);
}

} // namespace articular::cli
