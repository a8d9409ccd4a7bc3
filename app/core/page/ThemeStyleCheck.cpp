// SPDX-License-Identifier: GPL-3.0-or-later
// A clinic's style sheet may say how the page looks, not load anything: no @import, no address but data:.
#include "core/page/ThemeTemplate.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

class StyleText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ThemeProblem)

public:
    static QString loads(const QString &what)
    {
        return tr("The style uses “%1”, which could load something; only colours, sizes and data: pictures can be used.")
            .arg(what.trimmed());
    }
    static QString hasEscape() { return tr("The style uses “\\”; write the character itself."); }
    static QString isTooLarge() { return tr("The style is larger than 256 KB."); }
    static QString closesElement() { return tr("The style holds “</”, which would end it."); }
};

/// `style` with the inside of comments blanked, offsets unchanged.
QByteArray withoutComments(QByteArray style)
{
    qsizetype start = 0;
    while ((start = style.indexOf("/*", start)) >= 0) {
        const qsizetype close = style.indexOf("*/", start + 2);
        const qsizetype end = close < 0 ? style.size() : close + 2;
        for (qsizetype at = start; at < end; ++at) {
            if (style[at] != '\n')
                style[at] = ' ';
        }
        start = end;
    }
    return style;
}

} // namespace

std::optional<ThemeProblem> themeStyleProblem(const QByteArray &style, const QString &path)
{
    if (style.size() > 256 * 1024)
        return ThemeProblem{path, 1, StyleText::isTooLarge()};
    const auto problemAt = [&](qsizetype offset, const QString &message) {
        return ThemeProblem{path, 1 + int(std::count(style.begin(), style.begin() + offset, '\n')), message};
    };
    // Both readings, since "/*" inside a quoted text begins no comment.
    for (const QByteArray &reading : {style, withoutComments(style)}) {
        const QString css = QString::fromLatin1(reading);
        static const QRegularExpression loading(
            uR"(@import|url\s*\(\s*(?!["']?\s*data:)|(?:image|image-set|src|element|paint)\s*\(\s*["']|expression\s*\(|-moz-binding|(?<![-\w])behavior\s*:)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = loading.match(css);
        if (match.hasMatch())
            return problemAt(match.capturedStart(), StyleText::loads(match.captured()));
        if (css.contains(u"</"))
            return problemAt(css.indexOf(u"</"), StyleText::closesElement());
        if (const qsizetype escape = css.indexOf(u'\\'); escape >= 0)
            return problemAt(escape, StyleText::hasEscape());
    }
    return std::nullopt;
}

} // namespace articular
