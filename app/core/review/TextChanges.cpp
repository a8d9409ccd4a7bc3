// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/TextChanges.h"

#include "core/document/LineMatching.h"
#include "core/markdown/HtmlText.h"
#include "core/review/PageWords.h"
#include "core/review/PicturePairs.h"
#include "core/review/WordChanges.h"

#include <QCoreApplication>
#include <QSet>

namespace articular {

namespace {

using Kind = TextChange::Kind;

struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

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

void appendMarked(QByteArray &html, Kind kind, const QString &text)
{
    const QByteArray tag = kind == Kind::Removed ? "del" : kind == Kind::Added ? "ins" : "span";
    html += '<' + tag + '>';
    appendEscaped(html, text.toUtf8());
    html += "</" + tag + '>';
}

QByteArray elementFor(const TextChange &change, bool hasMoved)
{
    QByteArray html = "<p>";
    if (hasMoved) {
        html += "<em>";
        appendEscaped(html, (change.kind == Kind::Removed ? Changes::tr("Moved away:") : Changes::tr("Moved here:")).toUtf8());
        html += "</em> ";
    }
    appendMarked(html, change.kind, change.kind == Kind::LeftOut ? QStringLiteral("…") : blockInWords(change.text));
    return html + "</p>\n";
}

/// One block that became another, or nothing when too little of it stayed.
QByteArray changedElement(const TextChange &before, const TextChange &after)
{
    if (before.kind != Kind::Removed || after.kind != Kind::Added)
        return {};
    const QList<TextChange> words = wordChanges(blockInWords(before.text), blockInWords(after.text));
    // A picture that took another one's place belongs beside it, whatever is said of both.
    const bool arePictures = !picturesInBlock(before.text).isEmpty() && !picturesInBlock(after.text).isEmpty();
    if (!isAlike(words) && !arePictures)
        return {};
    QByteArray html = "<p>";
    for (const TextChange &change : words)
        appendMarked(html, change.kind, change.text);
    return html + "</p>\n";
}

/// Texts that are gone at one place and new at another.
QSet<QString> movedTexts(const QList<TextChange> &changes)
{
    QSet<QString> gone, added;
    for (const TextChange &change : changes) {
        if (change.kind == Kind::Removed)
            gone.insert(change.text);
        else if (change.kind == Kind::Added)
            added.insert(change.text);
    }
    return gone.intersect(added);
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

QByteArray changesAsHtml(const QList<TextChange> &changes, const QString &title, const PictureFiles &pictures)
{
    QByteArray html = "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n<title>";
    appendEscaped(html, title.toUtf8());
    html += "</title>\n<style>body{font:11pt/1.45 sans-serif;max-width:48em;margin:2em auto;padding:0 1em;color:#1c1c1c;background:#fff}"
            "del{background:#fbdcdc;text-decoration:line-through}ins{background:#d9f2dc;text-decoration:none}span{color:#555}</style>\n</head>\n<body>\n<h1>";
    appendEscaped(html, title.toUtf8());
    html += "</h1>\n";
    const QSet<QString> moved = movedTexts(changes);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const bool hasMoved = moved.contains(changes[i].text) && (changes[i].kind == Kind::Removed || changes[i].kind == Kind::Added);
        const QByteArray changed = hasMoved || i + 1 == changes.size() || moved.contains(changes[i + 1].text)
            ? QByteArray() : changedElement(changes[i], changes[i + 1]);
        html += changed.isEmpty() ? elementFor(changes[i], hasMoved) : changed;
        if (!changed.isEmpty())
            html += picturePairs(changes[i].text, changes[i + 1].text, pictures);
        else if (!hasMoved && changes[i].kind == Kind::Removed)
            html += picturePairs(changes[i].text, {}, pictures);
        else if (!hasMoved && changes[i].kind == Kind::Added)
            html += picturePairs({}, changes[i].text, pictures);
        i += changed.isEmpty() ? 0 : 1;
    }
    return html + "</body>\n</html>\n";
}

} // namespace articular
