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

QByteArray chapter(const QString &heading, const QStringList &steps)
{
    return "<h2>" + html(heading) + "</h2>\n" + list(steps, "ol");
}

QByteArray htmlSteps()
{
    return chapter(Readme::tr("On a plain web server"),
                   {Readme::tr("Make a folder for the page on the server."),
                    Readme::tr("Copy index.html, article.css and the folders images and assets (where present) into it."),
                    Readme::tr("Open the page in a browser and compare it with index.html on your computer.")})
        + chapter(Readme::tr("In a content management system"),
                  {Readme::tr("Upload the pictures from the folder images."),
                   Readme::tr("Paste the content of fragment.html as the body of the page: it has no style and no script."),
                   Readme::tr("Set the addresses of the pictures to where you uploaded them.")});
}

QByteArray wordPressSteps()
{
    return chapter(Readme::tr("By hand, in the editor"),
                   {Readme::tr("Upload the pictures from the folder media to the media library. media.csv has the alternative text, caption and credit of each."),
                    Readme::tr("Open blocks.html in a text editor and set the addresses of the pictures, which begin with media/, to those of the media library."),
                    Readme::tr("Make a new post, open its code editor (Options, Code editor), paste everything and go back to the visual editor."),
                    Readme::tr("Type the title, choose the categories and tags (they are in post.json), and copy the excerpt from excerpt.txt."),
                    Readme::tr("Copy search-title.txt and description.txt into the fields of your search plugin, if there is one.")})
        + chapter(Readme::tr("By a program"),
                  {Readme::tr("Send each file of the folder media to wp/v2/media, with its texts from media.csv."),
                   Readme::tr("In post.json, put the addresses of the uploaded pictures in place of those that begin with media/, the number of the main picture into featured_media, and the site's own numbers of the categories and tags in place of their names."),
                   Readme::tr("Send post.json to wp/v2/posts. The post is a draft there until somebody publishes it.")});
}

QByteArray hugoSteps()
{
    return chapter(Readme::tr("In a Hugo site"),
                   {Readme::tr("Copy the folders content and layouts into the folder of the site. The layouts all have names that begin with “articular”; they are the same in every package."),
                    Readme::tr("In the theme's <head>, once for all articles, add: {{ partial \"articular/head.html\" . }}. It brings the data for search engines."),
                    Readme::tr("Build the site and compare the page with the approved one.")});
}

QByteArray steps(ExportTarget target)
{
    switch (target) {
    case ExportTarget::Html:
    case ExportTarget::Pdf: break; // A PDF is a file by itself.
    case ExportTarget::WordPress: return wordPressSteps();
    case ExportTarget::Hugo: return hugoSteps();
    }
    return htmlSteps();
}

} // namespace

QByteArray packageReadme(const PackageSubject &context, ExportTarget target, bool isDraft)
{
    const QString title = context.article.metadata().title;
    QByteArray page = "<!DOCTYPE html>\n<html lang=\"" + html(Readme::tr("en", "language code of this text"))
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + html(Readme::tr("How to publish this page"))
        + "</title>\n</head>\n<body>\n<h1>" + html(Readme::tr("How to publish this page")) + "</h1>\n";
    page += "<p><strong>" + html(title) + "</strong></p>\n";
    if (isDraft)
        page += "<p>" + html(Readme::tr("This is a draft. No physician has approved it, and it must not go on a public website.")) + "</p>\n";
    page += steps(target);
    const QStringList parts = websiteParts(context.workspace.profile());
    if (!parts.isEmpty())
        page += "<h2>" + html(Readme::tr("What your website must add")) + "</h2>\n" + list(parts, "ul");
    page += "<p>" + html(Readme::tr("manifest-sha256.txt lists the checksum of every file; sha256sum -c checks them.")) + "</p>\n";
    return page + "</body>\n</html>\n";
}

} // namespace articular
