// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Search results show titles in Arial, 20 pixels high, and cut them at about 600 pixels: some sixty characters.
constexpr int widestTitle = 600;
constexpr int fontHeight = 20;

/// Arial's widths of the characters from space to ~, in thousandths of its height.
constexpr std::array<quint16, 95> widths{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584};

/// A letter with an accent is as wide as without; letters of Chinese and the like are as wide as high.
int widthOf(char32_t character)
{
    if (character >= 0x2E80)
        return 1000;
    const QString parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD);
    const char16_t first = parts.isEmpty() ? u' ' : parts.at(0).unicode();
    return first >= u' ' && first <= u'~' ? widths[first - u' '] : 556;
}

/// How many characters of a title search results show; all of them when it fits.
qsizetype shownCharacters(const QList<uint> &title)
{
    int width = 0;
    for (qsizetype i = 0; i < title.size(); ++i) {
        width += widthOf(title.at(i));
        if (width * fontHeight > widestTitle * 1000)
            return i;
    }
    return title.size();
}

class TitleCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(TitleCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-title"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://developers.google.com/search/docs/appearance/title-link"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const QString title = context.article.metadata().title.simplified();
        const QList<uint> characters = title.toUcs4();
        const qsizetype shown = shownCharacters(characters);
        if (title.isEmpty()) {
            findings.push_back(detailProblem(context, u"req-title"_s, Level::Error, u"title"_s,
                tr("The article has no title."),
                tr("The title is the page's heading and what search results show.")));
        } else if (shown < characters.size()) {
            findings.push_back(detailProblem(context, u"req-title"_s, Level::Warning, u"title"_s,
                tr("The title has %1 characters; search results show about the first %2.")
                    .arg(characters.size()).arg(shown),
                tr("A longer title is cut off where people first see it, often before its point.")));
        }
    }
};

} // namespace

std::unique_ptr<Check> titleCheck()
{
    return std::make_unique<TitleCheck>();
}

} // namespace articular
