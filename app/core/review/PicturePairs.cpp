// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/PicturePairs.h"

#include "core/markdown/HtmlText.h"
#include "core/media/ImagePipeline.h"
#include "core/review/PageWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace articular {

namespace {

constexpr int shownWidth = 300;           // pixels: two fit beside each other in a small window

struct PairText
{
    Q_DECLARE_TR_FUNCTIONS(articular::PicturePairs)
};

QByteArray cell(const QByteArray &content)
{
    return "<td valign=\"top\">" + content + "</td>";
}

QByteArray words(const QString &text)
{
    QByteArray html;
    appendEscaped(html, text.toUtf8());
    return html;
}

QByteArray shown(const QByteArray &hash, const PictureFiles &pictures, const QString &ifGone)
{
    const QByteArray file = hash.isEmpty() || !pictures ? QByteArray() : pictures(hash);
    if (file.isEmpty())
        return words(ifGone);
    const Result<ImageDerivative> picture = smallPicture(file, shownWidth);
    if (!picture)
        return words(PairText::tr("This picture cannot be shown here."));
    const ImageDerivative &small = picture.value();
    return "<img src=\"data:image/" + QByteArray(small.suffix == QLatin1StringView("png") ? "png" : "jpeg") + ";base64," + small.bytes.toBase64() + "\" width=\""
        + QByteArray::number(small.width) + "\" height=\"" + QByteArray::number(small.height) + "\" alt=\"\">";
}

} // namespace

PictureFiles picturesOf(const ContentList &before, const ContentList &after)
{
    return [before, after](const QByteArray &hash) {
        const QByteArray file = after.fileOf(hash);
        return file.isEmpty() ? before.fileOf(hash) : file;
    };
}

QByteArray picturePairs(const QString &before, const QString &after, const PictureFiles &pictures)
{
    QList<QByteArray> old = picturesInBlock(before), young = picturesInBlock(after);
    // What both have is no change; one that nobody can tell is another one.
    for (qsizetype i = old.size() - 1; i >= 0; --i) {
        if (!old[i].isEmpty() && young.removeOne(old[i]))
            old.removeAt(i);
    }
    if (old.isEmpty() && young.isEmpty())
        return {};
    QByteArray html = "<table cellpadding=\"6\"><tr>";
    html += old.isEmpty() ? QByteArray() : "<th align=\"left\">" + words(PairText::tr("Before", "a picture")) + "</th>";
    html += young.isEmpty() ? QByteArray() : "<th align=\"left\">" + words(PairText::tr("Now", "a picture")) + "</th>";
    html += "</tr>";
    for (qsizetype i = 0; i < std::max(old.size(), young.size()); ++i) {
        html += "<tr>";
        if (!old.isEmpty())
            html += cell(i < old.size() ? shown(old[i], pictures, PairText::tr("The picture of before is not kept.")) : QByteArray());
        if (!young.isEmpty())
            html += cell(i < young.size() ? shown(young[i], pictures, PairText::tr("This picture cannot be shown here.")) : QByteArray());
        html += "</tr>";
    }
    return html + "</table>\n";
}

} // namespace articular
