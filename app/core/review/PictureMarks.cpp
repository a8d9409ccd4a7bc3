// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/PictureMarks.h"

#include "core/markdown/HtmlText.h"
#include "core/review/HtmlPieces.h"
#include "core/review/PhraseChanges.h"
#include "core/review/WordChanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace articular {

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(articular::PictureMarks)
};

/// As it is written, in double quotes; empty without it.
QByteArrayView attributeOf(QByteArrayView tag, const QByteArray &name)
{
    const QByteArray start = ' ' + name + "=\"";
    const qsizetype at = tag.indexOf(start);
    if (at < 0)
        return {};
    const QByteArrayView rest = tag.sliced(at + start.size());
    return rest.first(std::max<qsizetype>(0, rest.indexOf('"')));
}

bool isThere(QByteArrayView picture)
{
    return tagName(picture) == "img";
}

QByteArray labelled(const QByteArray &when, const QString &label, const QByteArray &content)
{
    QByteArray html = "<span data-articular-picture=\"" + when + "\"><span data-articular-picture-label>";
    appendEscaped(html, label.toUtf8());
    return html + "</span> " + content + "</span>";
}

QByteArray ofBefore(QByteArrayView picture)
{
    if (isThere(picture))
        return withoutId(picture);
    QByteArray words;
    appendEscaped(words, PictureText::tr("The picture of before is not kept.").toUtf8());
    return words;
}

/// A description's words that are gone and new; empty when they are the same.
QByteArray descriptionMarks(QByteArrayView before, QByteArrayView after)
{
    const QByteArrayView old = attributeOf(before, "alt"), young = attributeOf(after, "alt");
    if (old == young)
        return {};
    QByteArray html = "<span data-articular-description>";
    appendEscaped(html, PictureText::tr("Description of the picture:").toUtf8());
    html += ' ';
    for (const TextChange &change : wordChanges(QString::fromUtf8(old), QString::fromUtf8(young))) {
        // The attribute's own character references stand as well between tags.
        const QByteArray tag = change.kind == TextChange::Kind::Removed ? "del" : "ins";
        const QByteArray words = change.text.toUtf8();
        html += change.kind == TextChange::Kind::Same ? words : '<' + tag + " data-articular-mark>" + words + "</" + tag + '>';
    }
    return html + "</span>";
}

} // namespace

bool beginsPicture(QByteArrayView tag)
{
    const QByteArrayView own = tag.first(tag.indexOf('>') + 1);
    return isThere(own) || own.startsWith("<span class=\"missing-image\"") || (tagName(own) == "div" && own.contains(QByteArrayView(" data-articular-missing")));
}

bool holdsPicture(const HtmlPiece &piece)
{
    if (beginsPicture(piece.html))
        return true;
    if (piece.name != "figure" && piece.name != "p")
        return false;
    int pictures = 0, others = 0;
    for (const HtmlPiece &child : piece.children) {
        const bool isBlank = child.isText() && child.html.trimmed().isEmpty();
        if (isBlank || child.name == "figcaption")
            continue;
        ++(beginsPicture(child.html) ? pictures : others);
    }
    return pictures == 1 && others == 0;
}

bool areSamePicture(QByteArrayView before, QByteArrayView after)
{
    if (!isThere(before) || !isThere(after))
        return before == after;
    // When a picture is loaded is no difference to readers: the first of a page is loaded at once.
    const auto isSame = [&](const QByteArray &name) { return attributeOf(before, name) == attributeOf(after, name); };
    return isSame("src") && isSame("alt") && isSame("title");
}

QByteArray markedPictures(QByteArrayView before, QByteArrayView after)
{
    const bool isOther = !isThere(before) || !isThere(after) || attributeOf(before, "src") != attributeOf(after, "src");
    const QByteArray description = isThere(before) && isThere(after) ? descriptionMarks(before, after) : QByteArray();
    if (!isOther)
        return after.toByteArray() + description;
    return "<span data-articular-pictures>" + labelled("before", PictureText::tr("Before", "a picture"), ofBefore(before))
        + labelled("now", PictureText::tr("Now", "a picture"), after.toByteArray()) + description + "</span>";
}

QByteArray markedNewPicture(QByteArrayView picture)
{
    return "<span data-articular-pictures>" + labelled("now", PictureText::tr("New picture"), picture.toByteArray()) + "</span>";
}

QByteArray markedGonePicture(QByteArrayView picture)
{
    return "<span data-articular-pictures>" + labelled("before", PictureText::tr("Picture that is gone"), ofBefore(picture)) + "</span>";
}

} // namespace articular
