// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/PackageReadme.h"

#include "core/markdown/HtmlRenderer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Readme
{
    Q_DECLARE_TR_FUNCTIONS(Readme)
};

QByteArray html(const QString &text)
{
    return HtmlRenderer::escaped(text.toUtf8());
}

/// The parts that the clinic has set to "my website's theme adds it", in the words of the settings.
QStringList websiteParts(const ClinicProfile &profile)
{
    const QList<std::pair<QString, QString>> names{
        {u"notice"_s, Readme::tr("the site notice")}, {u"newsletter"_s, Readme::tr("the newsletter sign-up")},
        {u"calls-to-action"_s, Readme::tr("the calls to action")}, {u"address"_s, Readme::tr("the clinic's address")},
        {u"copyright"_s, Readme::tr("the copyright line")}, {u"disclaimers"_s, Readme::tr("the disclaimers")},
        {u"reviewer"_s, Readme::tr("the reviewer's line")}};
    QStringList parts;
    for (const auto &[part, name] : names) {
        if (profile.part(part) == PartMode::Website)
            parts.append(name);
    }
    return parts;
}

QByteArray list(const QStringList &entries, const char *tag)
{
    QByteArray result = QByteArray("<") + tag + ">\n";
    for (const QString &entry : entries)
        result += "<li>" + html(entry) + "</li>\n";
    return result + "</" + tag + ">\n";
}

} // namespace

QByteArray packageReadme(const CheckContext &context, bool isDraft)
{
    const QString title = context.article.metadata().title;
    QByteArray page = "<!DOCTYPE html>\n<html lang=\"" + html(Readme::tr("en", "language code of this text"))
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + html(Readme::tr("How to publish this page"))
        + "</title>\n</head>\n<body>\n<h1>" + html(Readme::tr("How to publish this page")) + "</h1>\n";
    page += "<p><strong>" + html(title) + "</strong></p>\n";
    if (isDraft)
        page += "<p>" + html(Readme::tr("This is a draft. No physician has approved it, and it must not go on a public website.")) + "</p>\n";
    page += "<h2>" + html(Readme::tr("On a plain web server")) + "</h2>\n";
    page += list({Readme::tr("Make a folder for the page on the server."),
                  Readme::tr("Copy index.html, article.css and the folders images and assets (where present) into it."),
                  Readme::tr("Open the page in a browser and compare it with index.html on your computer.")}, "ol");
    page += "<h2>" + html(Readme::tr("In a content management system")) + "</h2>\n";
    page += list({Readme::tr("Upload the pictures from the folder images."),
                  Readme::tr("Paste the content of fragment.html as the body of the page: it has no style and no script."),
                  Readme::tr("Set the addresses of the pictures to where you uploaded them.")}, "ol");
    const QStringList parts = websiteParts(context.workspace.profile());
    if (!parts.isEmpty())
        page += "<h2>" + html(Readme::tr("What your website must add")) + "</h2>\n" + list(parts, "ul");
    page += "<p>" + html(Readme::tr("manifest-sha256.txt lists the checksum of every file; sha256sum -c checks them.")) + "</p>\n";
    return page + "</body>\n</html>\n";
}

} // namespace articular
