// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PageScheme.h"

#include <QWebEngineUrlScheme>

#include <optional>

using namespace Qt::StringLiterals;

namespace articular::pageScheme {

namespace {

const QString host = u"page"_s;
const QString shellFile = u"shell.html"_s;

/// What stands behind "theme/" or "theme@3/"; none in other addresses.
std::optional<QString> belowTheme(const QString &rest)
{
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView folder = QStringView(rest).first(qMax(slash, 0));
    bool isVersion = false;
    if (folder.startsWith(u"theme@"))
        (void)folder.sliced(6).toInt(&isVersion);
    return folder == u"theme" || isVersion ? std::optional(rest.sliced(slash + 1)) : std::nullopt;
}

} // namespace

QString name()
{
    return u"articular"_s;
}

void registerScheme()
{
    QWebEngineUrlScheme scheme(name().toLatin1());
    // A host gives the page an origin, which relative addresses and the theme's fonts need. No flag is set: not local
    // (would bring file: rights), not secure (would open powerful features), no service workers, no fetch from elsewhere.
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags({});
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl shell(int generation)
{
    return QUrl(u"%1://%2/%3/%4"_s.arg(name(), host).arg(generation).arg(shellFile));
}

QString themeStyle(int version)
{
    return u"theme@%1/style.css"_s.arg(version);
}

bool isOurs(const QUrl &url)
{
    return url.scheme() == name() && url.host() == host;
}

PageAddress parse(const QUrl &url)
{
    PageAddress address;
    if (!isOurs(url))
        return address;
    // Decoded exactly once: "%252e" stays "%2e", which is then a file name like any other.
    const QString path = url.path(QUrl::FullyDecoded);
    const qsizetype slash = path.indexOf(u'/', 1);
    bool isNumber = false;
    address.generation = path.mid(1, slash - 1).toInt(&isNumber);
    if (slash < 0 || !isNumber)
        return address;
    const QString rest = path.mid(slash + 1);
    if (rest == shellFile) {
        address.kind = PageAddress::Kind::Shell;
    } else if (rest == u"preview.css") {
        address.kind = PageAddress::Kind::PreviewStyle;
    } else if (const std::optional<QString> file = belowTheme(rest); file) {
        address.kind = file == u"style.css" ? PageAddress::Kind::ThemeStyle : PageAddress::Kind::ThemeFile;
        address.file = *file;
    } else if (rest.startsWith(u"article/")) {
        address.kind = PageAddress::Kind::Picture;
        address.file = rest.mid(8);
    }
    return address;
}

QString asWritten(const QUrl &url)
{
    if (!isOurs(url))
        return url.toString(QUrl::FullyEncoded);
    const QString path = url.path(QUrl::FullyEncoded);
    const QString inside = path.mid(path.indexOf(u'/', 1) + 1);
    QString written = inside == shellFile ? QString() : inside;
    if (url.hasFragment())
        written += u'#' + url.fragment(QUrl::FullyEncoded);
    return written;
}

} // namespace articular::pageScheme
