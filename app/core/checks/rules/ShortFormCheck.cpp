// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/BodyParts.h"
#include "core/checks/rules/Lexicon.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/language/Sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype longestShortForm = 7;

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// The capitals at the start of a word (PRP of PRPs, MRI of MRI's, ACL of ACL-tear); nothing when it is another kind of word.
QStringView capitalsOf(QStringView word)
{
    qsizetype length = 0;
    while (length < word.size() && (isCapital(word[length]) || (length > 1 && word[length].isDigit())))
        ++length;
    if (length < 2 || length > longestShortForm)
        return {};
    const QStringView rest = word.sliced(length);
    const bool isEnd = rest.isEmpty() || rest == u"s" || rest.startsWith(u'-') || rest.startsWith(u'\'') || rest.startsWith(u'’');
    return isEnd ? word.first(length) : QStringView();
}

bool isNumeral(QStringView capitals)
{
    return std::ranges::all_of(capitals, [](QChar c) { return c == u'I' || c == u'V' || c == u'X'; });
}

class ShortFormCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(ShortFormCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"lan-acronym"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://www.plainlanguage.gov/guidelines/words/minimize-abbreviations/"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        if (!isEnglish(context) || isForClinicians(context))
            return;
        QSet<QString> seen = ownShortForms(context);
        for (const ProseBlock &block : context.prose.blocks()) {
            if (isRunningText(block))
                checkBlock(block, seen, findings);
        }
    }

private:
    /// Short forms of the clinic's name and of its people, and those that its glossary explains.
    static QSet<QString> ownShortForms(const CheckContext &context)
    {
        const ClinicProfile &profile = context.workspace.profile();
        QStringList texts = QStringList{profile.name, profile.legalName} + profile.glossary.keys();
        for (const Person &person : context.workspace.people())
            texts << person.credentials << person.name;
        QSet<QString> own;
        for (const QString &text : texts) {
            for (const QStringView word : wordsOf(text))
                own.insert(capitalsOf(word).toString());
        }
        return own;
    }

    static void checkBlock(const ProseBlock &block, QSet<QString> &seen, std::vector<Finding> &findings)
    {
        const QList<QStringView> words = wordsOf(block.text);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QStringView capitals = capitalsOf(words.at(i));
            if (capitals.isEmpty() || isNumeral(capitals))
                continue;
            const QString shortForm = capitals.toString();
            if (isWellKnown(shortForm) || seen.contains(shortForm))
                continue;
            const bool isListed = !wordsOfShortForm(shortForm).isEmpty();
            if (!isListed && isShouted(words, i))
                continue;
            const qsizetype start = words.at(i).data() - block.text.constData();
            if (isInCode(block, start))
                continue;
            seen.insert(shortForm);
            if (!isExpanded(block.text, start, shortForm.size()))
                findings.push_back(problem(block, start, shortForm, words.at(i)));
        }
    }

    /// A neighbour in capitals too: both are stressed words, not short forms.
    static bool isShouted(const QList<QStringView> &words, qsizetype at)
    {
        const auto isAllCapitals = [&words](qsizetype i) {
            return i >= 0 && i < words.size() && words.at(i).size() > 1
                && std::ranges::none_of(words.at(i), [](QChar c) { return c.isLower(); });
        };
        return isAllCapitals(at - 1) || isAllCapitals(at + 1);
    }

    /// "platelet-rich plasma (PRP)", "PRP (platelet-rich plasma)", "PRP stands for…", "called PRP".
    static bool isExpanded(const QString &text, qsizetype start, qsizetype length)
    {
        static const QRegularExpression before(uR"((?:\(|[,;]\s*or|\b(?:called|known as|short for|abbreviated(?: as| to)?))\s*["“]?$)"_s);
        static const QRegularExpression after(uR"(^s?["”]?\s*(?:\([^)]*[a-z]{3}|(?:,|–|—)\s*(?:or|short for|which stands for)\b|(?:stands?|is short|are short) for\b))"_s);
        const QStringView view(text);
        return before.match(view.first(start).last(std::min<qsizetype>(start, 40))).hasMatch()
            || after.match(view.sliced(start + length)).hasMatch();
    }

    static Finding problem(const ProseBlock &block, qsizetype start, const QString &shortForm, QStringView word)
    {
        const bool isPlural = word.sliced(shortForm.size()) == u"s";
        const qsizetype length = shortForm.size() + (isPlural ? 1 : 0);
        const TextRange range = block.sourceRange(start, length);
        const QStringList forms = wordsOfShortForm(shortForm);
        if (forms.isEmpty()) {
            return problemAt(u"lan-acronym"_s, Level::Warning, range,
                tr("“%1” is not written out where it first stands.").arg(shortForm),
                tr("Readers who do not know the short form cannot follow what comes after it."));
        }
        QString words = forms.at(isPlural ? 1 : 0);
        if (start == 0 || endsSentence(QStringView(block.text).first(start)))
            words[0] = words.at(0).toUpper();
        Finding finding = problemAt(u"lan-acronym"_s, Level::Warning, range,
            tr("“%1” is not written out where it first stands: %2.").arg(shortForm, words),
            tr("Readers who do not know the short form cannot follow what comes after it."));
        const QString written = u"%1 (%2)"_s.arg(words, block.text.sliced(start, length));
        finding.fix = Fix{tr("Write “%1”").arg(written), {{range, written.toUtf8()}}};
        return finding;
    }
};

} // namespace

std::unique_ptr<Check> shortFormCheck()
{
    return std::make_unique<ShortFormCheck>();
}

} // namespace articular
