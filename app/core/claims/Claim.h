// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence that says something a medical reviewer has to judge, as the detector found it: a plain value. What was
// decided about it is ClaimLedger's.
#pragma once

#include "core/base/TextRange.h"

#include <QList>
#include <QString>

#include <optional>

namespace articular {

/// Kinds of statements; the ids used in files and output are claimTypeId()'s.
enum class ClaimType : quint8 {
    CureGuarantee, Efficacy, Disease, SafetyAbsolute, Superiority, RegulatoryStatus, Testimonial, Anecdote, Duration,
    Mechanism, Statistic, StudyMention, Extrapolation, Advice, DiscourageCare, Inducement, Hype, Hedge,
};
inline constexpr int claimTypeCount = 18;

/// "cure-guarantee", "efficacy" and so on; the same words in every language.
QString claimTypeId(ClaimType type);
std::optional<ClaimType> claimTypeFromId(QStringView id);

/// What has to be done about a statement of a kind.
enum class ClaimAction : quint8 { Forbid, Cite, Qualify, Decide, Compliance, Warn };
QString claimActionId(ClaimAction action);

/// Where a sentence stands. What readers see first (title, description, picture, button) weighs double.
enum class ClaimPlace : quint8 { Title, Description, Heading, Text, ListItem, TableCell, Quote, PictureDescription, ClinicText };

/// The words that made a sentence a statement of a kind.
struct ClaimCue
{
    ClaimType type = ClaimType::Efficacy;
    QString words;
    TextRange range;                      ///< bytes of the claim's file
    friend bool operator==(const ClaimCue &, const ClaimCue &) = default;
};

struct Claim
{
    QString text;                         ///< the sentence as readers see it
    QList<ClaimType> types;               ///< the main one first
    QList<ClaimCue> cues;                 ///< in order of place
    QList<ClaimAction> actions;
    bool isClaim = true;                  ///< false: advice, hype and the like, which alone claim nothing
    ClaimPlace place = ClaimPlace::Text;
    QString key;                          ///< key of the article details that it stands in: title, image.alt; empty for the body
    QString file;                         ///< path of the file that holds it: the article or a clinic text
    TextRange range;                      ///< bytes of that file
    QString headingPath;                  ///< headings above it, outermost first, one a line
    QString explanation;                  ///< translated: which words made it a claim
    friend bool operator==(const Claim &, const Claim &) = default;
};

/// What a claim stands in, other than the body: the key of the article details, or the clinic text's file name.
QString claimPlaceKey(const Claim &claim);

/// The kind of a claim that asks for the most; nothing for a claim that somebody marked.
std::optional<ClaimType> gravestType(const Claim &claim);
/// Whether a kind has to be decided by those who look after compliance too, where a clinic has them.
bool needsCompliance(ClaimType type);
/// Whether claims of a kind must be decided one by one.
bool mustStandAlone(ClaimType type);

} // namespace articular
