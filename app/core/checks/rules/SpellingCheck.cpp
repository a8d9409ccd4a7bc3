// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/language/LanguageName.h"
#include "core/spelling/ArticleSpelling.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Different words, each a row of its own; what is beyond is one row, since then it is the language that is wrong.
constexpr size_t maximumWords = 50;

/// A word with all its places in the text.
struct Repeated
{
    UnknownWord first;
    int count = 0;
    bool isName = true;
};

std::vector<Repeated> byWord(const QList<UnknownWord> &words)
{
    std::vector<Repeated> repeated;
    QHash<QString, size_t> known;
    for (const UnknownWord &word : words) {
        const QString key = word.word.toLower();
        const auto place = known.constFind(key);
        const size_t index = place == known.constEnd() ? repeated.size() : *place;
        if (index == repeated.size()) {
            known.insert(key, index);
            repeated.push_back({word, 0, true});
        }
        Repeated &entry = repeated[index];
        ++entry.count;
        entry.isName = entry.isName && word.mayBeName;
    }
    return repeated;
}

/// One row a word and not a place: the reader decides once about a word.
class SpellingCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(SpellingCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"lan-spell"_s, Level::Warning, Stage::None, Decision::None, u"https://hunspell.github.io/"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        if (!context.words)
            return;
        const Result<QList<UnknownWord>> &unknown = context.words->unknown();
        if (!unknown) {
            findings.push_back(notice(context, unknown.error().message,
                tr("Nobody has looked for slips of the pen, so their absence means nothing.")));
            return;
        }
        if (const QString substitute = context.words->speller().substitute(); !substitute.isEmpty()) {
            findings.push_back(notice(context,
                tr("Spelling was checked with the dictionary %1, which is for another region.").arg(substitute),
                tr("This computer has no dictionary for the region that the article is written for.")));
        }
        const std::vector<Repeated> words = byWord(unknown.value());
        for (size_t i = 0; i < std::min(words.size(), maximumWords); ++i)
            findings.push_back(problem(words[i]));
        if (words.size() > maximumWords)
            findings.push_back(rest(words));
    }

private:
    static Finding notice(const CheckContext &context, const QString &message, const QString &why)
    {
        return problemAt(u"lan-spell"_s, Level::Info, context.article.frontMatter().opening(), message, why);
    }

    static Finding problem(const Repeated &word)
    {
        const QString message = word.count == 1 ? tr("“%1” is not in the dictionary.").arg(word.first.word)
            : tr("“%1” is not in the dictionary. It is here %2 times.").arg(word.first.word).arg(word.count);
        Finding finding = problemAt(u"lan-spell"_s, word.isName ? Level::Info : Level::Warning, word.first.range, message,
            word.isName ? tr("It begins with a capital and may be a name. Then it is right, and the clinic can add it to its "
                             "words.")
                        : tr("Slips of the pen make readers doubt the rest. If the word is right, the clinic can add it to "
                             "its words."));
        finding.key = word.first.key;
        return finding;
    }

    static Finding rest(const std::vector<Repeated> &words)
    {
        const UnknownWord &first = words[maximumWords].first;
        Finding finding = problemAt(u"lan-spell"_s, Level::Warning, first.range,
            tr("%1 more words are not in the dictionary.").arg(words.size() - maximumWords),
            tr("So many are rarely slips of the pen. Is the article in the language that its details say?"));
        finding.key = first.key;
        return finding;
    }
};

} // namespace

std::unique_ptr<Check> spellingCheck()
{
    return std::make_unique<SpellingCheck>();
}

} // namespace articular
