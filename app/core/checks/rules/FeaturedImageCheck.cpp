// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/markdown/LinkPolicy.h"
#include "core/media/ImagePipeline.h"

#include <QCoreApplication>
#include <QSize>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// What search engines and social networks ask of a page's main picture, in pixels.
constexpr int leastWidth = 1200;
constexpr int longestDescription = 150;

class FeaturedImageCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(FeaturedImageCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-featured-image"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://developers.google.com/search/docs/appearance/structured-data/article"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const ArticleImage &image = context.article.metadata().image;
        if (image.src.isEmpty()) {
            add(context, u"image.src"_s, tr("The article has no main picture."),
                tr("Lists of articles, search results and shared links show it."), findings);
            return;
        }
        checkFile(context, image.src, findings);
        checkDescription(context, image, findings);
    }

private:
    static void add(const CheckContext &context, const QString &key, const QString &message, const QString &why,
                    std::vector<Finding> &findings)
    {
        findings.push_back(detailProblem(context, u"req-featured-image"_s, Level::Warning, key, message, why));
    }

    static void checkFile(const CheckContext &context, const QString &address, std::vector<Finding> &findings)
    {
        if (!isAllowedImage(address)) {
            add(context, u"image.src"_s, tr("The main picture must be a file in the article's folder."),
                tr("Pictures are published together with the article; nothing is loaded from elsewhere."), findings);
            return;
        }
        if (context.article.folder().isEmpty())
            return;                       // never saved: there is no folder to look in yet
        const QString path = fileBeside(context.article, address);
        if (path.isEmpty()) {
            add(context, u"image.src"_s, tr("The main picture “%1” is not in the article's folder.").arg(address),
                tr("The page would show an empty place."), findings);
            return;
        }
        const QSize size = imageSize(path);
        if (!size.isValid()) {
            add(context, u"image.src"_s, tr("“%1” is not a picture that can be read.").arg(address),
                tr("The page would show an empty place."), findings);
        } else if (size.width() < leastWidth) {
            add(context, u"image.src"_s,
                tr("The main picture is %1 pixels wide; at least %2 are needed.").arg(size.width()).arg(leastWidth),
                tr("A smaller one looks blurred on large screens and is not shown in search results."), findings);
        }
    }

    static void checkDescription(const CheckContext &context, const ArticleImage &image, std::vector<Finding> &findings)
    {
        const QString words = image.alt.simplified();
        if (words.isEmpty()) {
            if (!image.decorative) {
                add(context, u"image.alt"_s, tr("The main picture has no description."),
                    tr("People who cannot see it hear the description instead."), findings);
            }
        } else if (isFileName(words, image.src)) {
            add(context, u"image.alt"_s, tr("The main picture's description is only a file name."),
                tr("People who cannot see it hear the description instead; a file name tells them nothing."), findings);
        } else if (const qsizetype length = words.toUcs4().size(); length > longestDescription) {
            add(context, u"image.alt"_s,
                tr("The main picture's description has %1 characters; up to %2 are best.")
                    .arg(length).arg(longestDescription),
                tr("Screen readers read it in one go, without pauses."), findings);
        }
    }
};

} // namespace

std::unique_ptr<Check> featuredImageCheck()
{
    return std::make_unique<FeaturedImageCheck>();
}

} // namespace articular
