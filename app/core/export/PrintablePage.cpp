// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PrintablePage.h"

#include "core/export/targets/HtmlTarget.h"
#include "core/page/PageLabels.h"
#include "core/page/PageRenderer.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const auto documentName = u"index.html"_s;
const auto styleName = u"print.css"_s;

/// Of an article whose text needs nothing but words, pictures and styles.
const auto policy = u"default-src 'none'; style-src articular://page; img-src articular://page data:; font-src articular://page data:; "
                    "form-action 'none'; base-uri 'none'"_s;

/// Where people write letters on US paper (Unicode CLDR, paperSize).
bool usesLetter(const QString &language)
{
    using enum QLocale::Territory;
    static const QList<QLocale::Territory> territories{UnitedStates, Canada, Mexico, PuertoRico, Philippines, Chile, Colombia, CostaRica,
                                                       ElSalvador, Guatemala, Nicaragua, Panama, Venezuela, Belize};
    return territories.contains(QLocale(language).territory());
}

QByteArray printStyle()
{
    QFile file(u":/articular/page/"_s + styleName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `document` is our own renderer's: words of the article have no quotation marks that could be taken for attributes.
QByteArray forPaper(const QByteArray &document, bool isProof)
{
    static const QRegularExpression unseen(u" loading=\"lazy\"| srcset=\"[^\"]*\"| sizes=\"[^\"]*\""_s);
    static const QRegularExpression root(u"<html(?=[\\s>])"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression head(u"<head(?:\\s[^>]*)?>"_s, QRegularExpression::CaseInsensitiveOption);
    QString page = QString::fromUtf8(document);
    // Pictures out of sight are loaded too, each in its largest width.
    page.remove(unseen);
    if (const auto start = root.match(page); start.hasMatch())
        page.insert(start.capturedEnd(), isProof ? u" data-theme=\"light\" data-articular-proof"_s : u" data-theme=\"light\""_s);
    if (const auto start = head.match(page); start.hasMatch()) {
        page.insert(start.capturedEnd(), u"\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"%1\">\n"
                                         "<link rel=\"stylesheet\" href=\"%2\">"_s.arg(policy, styleName));
    }
    return page.toUtf8();
}

} // namespace

Result<PrintablePage> printablePage(const PackageInput &input)
{
    const auto &[context, options, name, pictures] = input;
    auto content = htmlPackage(input);
    if (!content)
        return content.error();
    PrintablePage page;
    page.files = std::move(content.value().files);
    for (const QString &other : {u"fragment.html"_s, u"README.html"_s, u"manifest-sha256.txt"_s})
        page.files.remove(other);
    page.files.insert(documentName, forPaper(page.files.value(documentName), options.draft));
    page.files.insert(styleName, printStyle());
    page.notes = content.value().notes;
    page.language = PageRenderer(context.article, context.body, context.workspace, {}).language();
    const PageLabels &labels = PageLabels::of(page.language);
    const QString title = context.article.metadata().title;
    page.title = title.isEmpty() ? labels.untitled : title;
    page.time = options.draft ? QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC) : options.approved->at;
    if (options.draft)
        page.mark = labels.draft.toUpper();
    page.isLetter = usesLetter(page.language);
    return page;
}

} // namespace articular
