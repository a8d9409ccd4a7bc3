// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/TrackingParameters.h"

#include <QList>
#include <QSet>

#include <algorithm>

namespace articular {

namespace {

bool isTracking(const QByteArray &parameter)
{
    static const QSet<QByteArray> names{
        "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "mc_cid",
        "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_anon_id", "oly_enc_id", "s_cid",
    };
    const qsizetype equals = parameter.indexOf('=');
    const QByteArray name = (equals < 0 ? parameter : parameter.first(equals)).toLower();
    return names.contains(name) || name.startsWith("utm_");
}

struct Parameter
{
    QByteArray separator, text;           ///< the separator before it: nothing, `&` or `&amp;`
};

struct Query
{
    qsizetype start = 0, end = 0;         ///< from after the `?` to the `#` or the end
    QList<Parameter> parameters;
};

Query queryOf(const QByteArray &address)
{
    const qsizetype question = address.indexOf('?');
    const qsizetype fragment = address.indexOf('#');
    if (question < 0 || (fragment >= 0 && fragment < question))
        return {};
    Query query{question + 1, fragment < 0 ? address.size() : fragment, {}};
    QByteArray separator;
    for (qsizetype at = query.start; at <= query.end;) {
        qsizetype next = address.indexOf('&', at);
        if (next < 0 || next > query.end)
            next = query.end;
        query.parameters.push_back({separator, address.sliced(at, next - at)});
        separator = QByteArrayView(address).sliced(next).startsWith("&amp;") ? "&amp;" : "&";
        at = next + separator.size();
    }
    return query;
}

} // namespace

bool hasTracking(const QByteArray &address)
{
    return std::ranges::any_of(queryOf(address).parameters, isTracking, &Parameter::text);
}

QByteArray withoutTracking(const QByteArray &address)
{
    if (!hasTracking(address))
        return address;
    const Query query = queryOf(address);
    QByteArray kept;
    for (const Parameter &parameter : query.parameters) {
        if (isTracking(parameter.text))
            continue;
        kept += (kept.isEmpty() ? QByteArray() : parameter.separator) + parameter.text;
    }
    return address.first(query.start - (kept.isEmpty() ? 1 : 0)) + kept + address.sliced(query.end);
}

} // namespace articular
