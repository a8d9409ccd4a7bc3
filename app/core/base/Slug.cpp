// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Slug.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

bool isSlug(QStringView text)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9]+(?:-[a-z0-9]+)*\\z"_s);
    return pattern.match(text).hasMatch();
}

QString slugFor(const QString &title)
{
    constexpr qsizetype longest = 60;
    QString slug;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (c == u'ß')
            slug += u"ss"_s;
        else if (!c.isMark() && c != u'\'' && c != u'’' && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    if (slug.size() > longest) {
        const qsizetype cut = slug.lastIndexOf(u'-', longest);
        slug.truncate(cut > 0 ? cut : longest);
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

} // namespace articular
