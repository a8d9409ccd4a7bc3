// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/ClaimTexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype mostWords = 3;
constexpr qsizetype longestQuote = 60;
/// What has rules of its own, or does not make a sentence a claim.
constexpr ClaimType notNamed[] = {ClaimType::StudyMention, ClaimType::Inducement, ClaimType::Hype, ClaimType::Hedge};

class ClaimTexts
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClaimTexts)

public:
    /// %1 is the words.
    static QString message(const QString &rule)
    {
        static const QHash<QString, const char *> messages{
            {u"clm-cure"_s, QT_TR_NOOP("“%1” promises a cure or a certain result.")},
            {u"clm-efficacy"_s, QT_TR_NOOP("“%1” says that something helps.")},
            {u"clm-disease"_s, QT_TR_NOOP("“%1” says that something treats an illness.")},
            {u"clm-safety"_s, QT_TR_NOOP("“%1” says that something is safe or has no side effects.")},
            {u"clm-comparative"_s, QT_TR_NOOP("“%1” says that something is better than something else.")},
            {u"clm-fda"_s, QT_TR_NOOP("“%1” speaks of an approval or a registration.")},
            {u"clm-longterm"_s, QT_TR_NOOP("“%1” says how long something lasts.")},
            {u"clm-number"_s, QT_TR_NOOP("“%1” gives a result in numbers.")},
            {u"clm-mechanism"_s, QT_TR_NOOP("“%1” says as a fact how something works.")},
            {u"clm-anecdote"_s, QT_TR_NOOP("“%1” offers the clinic's own experience as proof.")},
            {u"clm-testimonial"_s, QT_TR_NOOP("“%1” tells of a patient's own result.")},
            {u"clm-advice"_s, QT_TR_NOOP("“%1” tells readers what they have or need.")},
            {u"clm-discourage"_s, QT_TR_NOOP("“%1” speaks against surgery, medicines or other care.")},
            {u"clm-animal"_s, QT_TR_NOOP("“%1” draws conclusions for people from animals or cells.")},
            {u"clm-title"_s, QT_TR_NOOP("“%1” stands where readers look first, and claims something.")}};
        return tr(messages.value(rule));
    }

    static QString why(const QString &rule)
    {
        static const QHash<QString, const char *> reasons{
            {u"clm-cure"_s, QT_TR_NOOP("Nothing helps everybody, and such promises are what regulators act on first. Write instead what studies found and in how many people: “In a study, 6 of 10 people had less pain after a year.”")},
            {u"clm-efficacy"_s, QT_TR_NOOP("Readers take it as the clinic's word. Name a study of people that shows it, or say it more carefully.")},
            {u"clm-disease"_s, QT_TR_NOOP("Naming an illness that something is for needs an approval or studies that show it. Say that it is studied in this illness, or leave the illness out.")},
            {u"clm-safety"_s, QT_TR_NOOP("What works can also harm. Say which risks there are and how often they come; “like all procedures, it has risks” is the least.")},
            {u"clm-comparative"_s, QT_TR_NOOP("This needs a study that compared both. Name it, or leave the comparison out.")},
            {u"clm-fda"_s, QT_TR_NOOP("Readers take “registered” or “listed” for “approved”. Use only the exact words that hold; a study that is listed is not an approval.")},
            {u"clm-longterm"_s, QT_TR_NOOP("This needs a study that followed people for at least as long. Say how long it did.")},
            {u"clm-number"_s, QT_TR_NOOP("A number means little without the number of people, and without a source with its page.")},
            {u"clm-mechanism"_s, QT_TR_NOOP("How something works is often not known for certain. Write “researchers think that…”, or name the source.")},
            {u"clm-anecdote"_s, QT_TR_NOOP("What a clinic sees is no study: those who stay away are not counted. Say that it is an observation, or leave it out.")},
            {u"clm-testimonial"_s, QT_TR_NOOP("Readers expect the same for themselves. It needs the patient's written consent and, beside it, what most people can expect.")},
            {u"clm-advice"_s, QT_TR_NOOP("Nobody can know that without an examination. Tell readers to talk to their doctor about it.")},
            {u"clm-discourage"_s, QT_TR_NOOP("Readers may go without care that they need. Name the other choices too, with what speaks for and against them.")},
            {u"clm-animal"_s, QT_TR_NOOP("What works in a laboratory often does not work in people. Add a study of people, or say that there is none yet.")},
            {u"clm-title"_s, QT_TR_NOOP("Many readers see nothing else. Say it as carefully as the text does, or ask it as a question.")}};
        return tr(reasons.value(rule));
    }

    static QString others(const QString &words) { return tr("Also in this sentence: “%1”.").arg(words); }
    static QString marked(const QString &words) { return tr("“%1” was marked as a claim by a reviewer.").arg(words); }
    static QString ask(const QString &who) { return tr("Or ask %1 about this sentence.").arg(who); }
    static QString doctor(const QString &name) { return tr("Dr. %1").arg(name); }
    static QString reviewer() { return tr("the medical reviewer"); }
};

QString shortened(const QString &text)
{
    return text.size() <= longestQuote ? text : text.first(text.lastIndexOf(u' ', longestQuote)) + u'…';
}

QString quoted(const QStringList &words)
{
    return words.first(std::min(mostWords, words.size())).join(u"”, “"_s);
}

/// The words of the rule's own kinds first; the sentence itself when none are known.
QString cueWords(const Claim &claim, const QString &rule)
{
    QStringList words;
    for (const bool isOwn : {true, false}) {
        for (const ClaimCue &cue : claim.cues) {
            const bool isWanted = rule == "clm-title"_L1 || claimRule(cue.type) == rule;
            if (isWanted == isOwn && !cue.words.isEmpty() && !words.contains(cue.words, Qt::CaseInsensitive))
                words.append(cue.words);
        }
        if (!words.isEmpty())
            break;
    }
    return shortened(words.isEmpty() ? claim.text : quoted(words));
}

/// What the sentence claims besides, so that a writer who mends one thing is not told of the next one afterwards.
QString otherWords(const Claim &claim, const QString &rule)
{
    QList<TextRange> named;
    for (const ClaimCue &cue : claim.cues) {
        if (claimRule(cue.type) == rule)
            named.append(cue.range);
    }
    QStringList words;
    for (const ClaimCue &cue : claim.cues) {
        const bool isNamed = std::ranges::any_of(named, [&cue](const TextRange &range) {
            return range.start < cue.range.end() && cue.range.start < range.end();
        });
        if (isNamed || claimRule(cue.type) == rule || std::ranges::find(notNamed, cue.type) != std::end(notNamed))
            continue;
        words.append(cue.words);
        named.append(cue.range);
    }
    return words.isEmpty() ? QString() : shortened(quoted(words));
}

} // namespace

QString claimRule(ClaimType type)
{
    switch (type) {
    case ClaimType::CureGuarantee:
        return u"clm-cure"_s;
    case ClaimType::Disease:
        return u"clm-disease"_s;
    case ClaimType::SafetyAbsolute:
        return u"clm-safety"_s;
    case ClaimType::Superiority:
        return u"clm-comparative"_s;
    case ClaimType::RegulatoryStatus:
        return u"clm-fda"_s;
    case ClaimType::Testimonial:
        return u"clm-testimonial"_s;
    case ClaimType::Anecdote:
        return u"clm-anecdote"_s;
    case ClaimType::Duration:
        return u"clm-longterm"_s;
    case ClaimType::Mechanism:
        return u"clm-mechanism"_s;
    case ClaimType::Statistic:
        return u"clm-number"_s;
    case ClaimType::Extrapolation:
        return u"clm-animal"_s;
    case ClaimType::Advice:
        return u"clm-advice"_s;
    case ClaimType::DiscourageCare:
        return u"clm-discourage"_s;
    case ClaimType::Efficacy:
    case ClaimType::StudyMention:
    case ClaimType::Inducement:
    case ClaimType::Hype:
    case ClaimType::Hedge:
        break;
    }
    return u"clm-efficacy"_s;
}

QString claimMessage(const LedgerEntry &entry, const QString &rule)
{
    if (entry.claim.types.isEmpty())
        return ClaimTexts::marked(shortened(entry.claim.text));
    const QString words = cueWords(entry.claim, rule);
    const QString others = rule == "clm-title"_L1 ? QString() : otherWords(entry.claim, rule);
    const QString message = ClaimTexts::message(rule).arg(words);
    return others.isEmpty() ? message : message + u' ' + ClaimTexts::others(others);
}

QString claimWhy(const QString &rule, const QString &reviewer)
{
    return ClaimTexts::why(rule) + u' ' + ClaimTexts::ask(reviewer);
}

QString reviewerName(const Workspace &workspace)
{
    static const QRegularExpression physician(u"\\b(?:MD|DO|MBBS|MBChB|MB BS|BMBS)\\b"_s);
    const Person *only = nullptr;
    for (const Person &person : workspace.people()) {
        if (person.name.trimmed().isEmpty() || !physician.match(person.credentials).hasMatch())
            continue;
        if (only)
            return ClaimTexts::reviewer();
        only = &person;
    }
    return only ? ClaimTexts::doctor(only->name.simplified().section(u' ', -1)) : ClaimTexts::reviewer();
}

} // namespace articular
