// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/Claim.h"

#include <array>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr std::array<QLatin1StringView, claimTypeCount> typeIds{
    "cure-guarantee"_L1, "efficacy"_L1, "disease"_L1, "safety-absolute"_L1, "superiority"_L1, "regulatory-status"_L1,
    "testimonial"_L1, "anecdote"_L1, "duration"_L1, "mechanism"_L1, "statistic"_L1, "study-mention"_L1,
    "extrapolation"_L1, "advice"_L1, "discourage-care"_L1, "inducement"_L1, "hype"_L1, "hedge"_L1};

constexpr std::array<QLatin1StringView, 6> actionIds{"forbid"_L1, "cite"_L1, "qualify"_L1, "decide"_L1, "compliance"_L1,
                                                     "warn"_L1};

/// From what may not be said at all to what merely weakens a claim.
constexpr std::array<ClaimType, claimTypeCount> byGravity{
    ClaimType::CureGuarantee, ClaimType::Testimonial, ClaimType::RegulatoryStatus, ClaimType::Superiority, ClaimType::Disease,
    ClaimType::DiscourageCare, ClaimType::SafetyAbsolute, ClaimType::Extrapolation, ClaimType::Mechanism, ClaimType::Duration,
    ClaimType::Statistic, ClaimType::Anecdote, ClaimType::Efficacy, ClaimType::StudyMention, ClaimType::Advice,
    ClaimType::Inducement, ClaimType::Hype, ClaimType::Hedge};

} // namespace

QString claimTypeId(ClaimType type)
{
    return typeIds.at(size_t(type));
}

std::optional<ClaimType> claimTypeFromId(QStringView id)
{
    const auto found = std::ranges::find_if(typeIds, [id](QLatin1StringView known) { return id == known; });
    if (found == typeIds.end())
        return std::nullopt;
    return ClaimType(found - typeIds.begin());
}

QString claimActionId(ClaimAction action)
{
    return actionIds.at(size_t(action));
}

QString claimPlaceKey(const Claim &claim)
{
    if (claim.place == ClaimPlace::ClinicText)
        return u"text:"_s + claim.file.section(u'/', -1);
    return claim.key;
}

std::optional<ClaimType> gravestType(const Claim &claim)
{
    const auto found = std::ranges::find_if(byGravity, [&claim](ClaimType type) { return claim.types.contains(type); });
    return found == byGravity.end() ? std::nullopt : std::optional(*found);
}

bool needsCompliance(ClaimType type)
{
    return type == ClaimType::Disease || type == ClaimType::Superiority || type == ClaimType::RegulatoryStatus
           || type == ClaimType::Testimonial;
}

bool mustStandAlone(ClaimType type)
{
    return type == ClaimType::CureGuarantee || type == ClaimType::Superiority || type == ClaimType::RegulatoryStatus
           || type == ClaimType::Testimonial;
}

} // namespace articular
