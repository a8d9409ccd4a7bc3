// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/TextChanges.h"

#include "core/document/LineMatching.h"
#include "core/markdown/HtmlText.h"
#include "core/review/PageWords.h"

namespace articular {

namespace {

using Kind = TextChange::Kind;

/// Every line of both texts: what is the same once, else what is gone before what is new.
QList<TextChange> allChanges(const std::vector<QByteArrayView> &before, const std::vector<QByteArrayView> &after)
{
    QList<TextChange> changes;
    qsizetype next = 0;
    const auto removeTo = [&](qsizetype end) {
        for (; next < end; ++next)
            changes.append({Kind::Removed, QString::fromUtf8(before[size_t(next)])});
    };
    const std::vector<qsizetype> matches = matchLines(before, after);
    for (size_t line = 0; line < after.size(); ++line) {
        const qsizetype old = matches[line];
        const bool isSame = old >= next && before[size_t(old)] == after[line];
        if (old >= next)
            removeTo(isSame ? old : old + 1);
        changes.append({isSame ? Kind::Same : Kind::Added, QString::fromUtf8(after[line])});
        next += isSame ? 1 : 0;
    }
    removeTo(qsizetype(before.size()));
    return changes;
}

QByteArray elementFor(const TextChange &change)
{
    const QByteArray tag = change.kind == Kind::Removed ? "del" : change.kind == Kind::Added ? "ins" : "span";
    QByteArray html = "<p><" + tag + '>';
    appendEscaped(html, change.kind == Kind::LeftOut ? QByteArray("…") : blockInWords(change.text).toUtf8());
    return html + "</" + tag + "></p>\n";
}

} // namespace

QList<TextChange> changesBetween(const QByteArray &before, const QByteArray &after, qsizetype around)
{
    const QList<TextChange> all = allChanges(splitLines(before), splitLines(after));
    std::vector<bool> isShown(size_t(all.size()), false);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].kind == Kind::Same)
            continue;
        for (qsizetype near = std::max<qsizetype>(0, i - around); near <= std::min(all.size() - 1, i + around); ++near)
            isShown[size_t(near)] = true;
    }
    QList<TextChange> shown;
    if (std::ranges::find(isShown, true) == isShown.end())
        return shown;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (isShown[size_t(i)])
            shown.append(all[i]);
        else if (shown.isEmpty() || shown.last().kind != Kind::LeftOut)
            shown.append({Kind::LeftOut, {}});
    }
    return shown;
}

QByteArray changesAsText(const QList<TextChange> &changes)
{
    QByteArray text;
    for (const TextChange &change : changes) {
        switch (change.kind) {
        case Kind::Same: text += "  "; break;
        case Kind::Removed: text += "- "; break;
        case Kind::Added: text += "+ "; break;
        case Kind::LeftOut: text += "…"; break;
        }
        text += change.text.toUtf8() + '\n';
    }
    return text;
}

QByteArray changesAsHtml(const QList<TextChange> &changes, const QString &title)
{
    QByteArray html = "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>";
    appendEscaped(html, title.toUtf8());
    html += "</title>\n<style>body{font:11pt/1.45 sans-serif;max-width:48em;margin:2em auto;padding:0 1em;color:#1c1c1c;background:#fff}"
            "del{background:#fbdcdc;text-decoration:line-through}ins{background:#d9f2dc;text-decoration:none}span{color:#555}</style>\n</head>\n<body>\n<h1>";
    appendEscaped(html, title.toUtf8());
    html += "</h1>\n";
    for (const TextChange &change : changes)
        html += elementFor(change);
    return html + "</body>\n</html>\n";
}

} // namespace articular
