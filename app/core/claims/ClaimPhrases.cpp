// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimPhrases.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace articular {

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClaimPhrases)
};

} // namespace

bool isClaimLanguage(QStringView language)
{
    return language == u"en" || language.startsWith(u"en-");
}

QString claimCountSentence(qsizetype count)
{
    return count == 1 ? Phrases::tr("Articular found one sentence. It can miss some.")
                      : Phrases::tr("Articular found %1 sentences. It can miss some.").arg(QLocale().toString(count));
}

QString claimTypePhrase(ClaimType type)
{
    switch (type) {
    case ClaimType::CureGuarantee: return Phrases::tr("promises a cure");
    case ClaimType::Efficacy: return Phrases::tr("says it helps");
    case ClaimType::Disease: return Phrases::tr("names an illness it treats");
    case ClaimType::SafetyAbsolute: return Phrases::tr("says it is safe");
    case ClaimType::Superiority: return Phrases::tr("says it is better");
    case ClaimType::RegulatoryStatus: return Phrases::tr("speaks of approval");
    case ClaimType::Testimonial: return Phrases::tr("a patient's story");
    case ClaimType::Anecdote: return Phrases::tr("own experience as proof");
    case ClaimType::Duration: return Phrases::tr("says how long it lasts");
    case ClaimType::Mechanism: return Phrases::tr("says how it works");
    case ClaimType::Statistic: return Phrases::tr("gives a figure");
    case ClaimType::StudyMention: return Phrases::tr("mentions studies");
    case ClaimType::Extrapolation: return Phrases::tr("from the laboratory to patients");
    case ClaimType::Advice: return Phrases::tr("personal advice");
    case ClaimType::DiscourageCare: return Phrases::tr("against other treatment");
    case ClaimType::Inducement: return Phrases::tr("offer or hurry");
    case ClaimType::Hype: return Phrases::tr("big words");
    case ClaimType::Hedge: return Phrases::tr("“may help” without proof");
    }
    return {};
}

QString claimTypeExplanation(ClaimType type)
{
    switch (type) {
    case ClaimType::CureGuarantee: return Phrases::tr("No treatment can be promised to work. Say what studies found, and for how many people.");
    case ClaimType::Efficacy: return Phrases::tr("Readers take it as proven in people. It needs a source that shows it in people.");
    case ClaimType::Disease: return Phrases::tr("Naming an illness says what the treatment is meant for. Rules for unapproved treatments begin here.");
    case ClaimType::SafetyAbsolute: return Phrases::tr("Nothing is free of risk. Say which risks there are and how often they happen.");
    case ClaimType::Superiority: return Phrases::tr("“Better” needs a study that compared the two.");
    case ClaimType::RegulatoryStatus: return Phrases::tr("Only exact wording about approval is safe. A registered study is no approval.");
    case ClaimType::Testimonial: return Phrases::tr("Readers expect the same result. A patient's story needs consent and must say what most people can expect.");
    case ClaimType::Anecdote: return Phrases::tr("What a clinic has seen is not a study. Say so, or give a study.");
    case ClaimType::Duration: return Phrases::tr("A source has to have followed people at least as long.");
    case ClaimType::Mechanism: return Phrases::tr("If it is a theory, say so: “researchers think”. If it is known, give a source.");
    case ClaimType::Statistic: return Phrases::tr("A figure needs its page in the source, and of how many people it speaks.");
    case ClaimType::StudyMention: return Phrases::tr("Each mention of studies needs a source that the reader can look up.");
    case ClaimType::Extrapolation: return Phrases::tr("What happens in cells or animals may not happen in people. Say which it was.");
    case ClaimType::Advice: return Phrases::tr("An article cannot know the reader. Let them ask their own physician.");
    case ClaimType::DiscourageCare: return Phrases::tr("Readers may leave out treatment that they need. Name the alternatives fairly.");
    case ClaimType::Inducement: return Phrases::tr("Offers and hurry have no place beside a medical decision. State the terms, or leave it out.");
    case ClaimType::Hype: return Phrases::tr("Big words promise what no source says.");
    case ClaimType::Hedge: return Phrases::tr("“May” and “can” do not replace a source.");
    }
    return {};
}

QString claimTypePhrases(const Claim &claim)
{
    QStringList words;
    for (const ClaimType type : claim.types)
        words.append(claimTypePhrase(type));
    return words.isEmpty() ? Phrases::tr("marked by hand") : words.join(Phrases::tr(", ", "between kinds of claims"));
}

QString verdictPhrase(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
    case Verdict::AcceptedWithReference: return Phrases::tr("accepted");
    case Verdict::NeedsCitation: return Phrases::tr("needs a source");
    case Verdict::NeedsRewording: return Phrases::tr("needs other words");
    case Verdict::Rejected: return Phrases::tr("must go");
    case Verdict::NotAClaim: return Phrases::tr("not a claim");
    case Verdict::MarkedAsClaim: return Phrases::tr("marked as a claim");
    }
    return {};
}

} // namespace articular
