// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimDecision.h"

#include <array>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr std::array<QLatin1StringView, 7> verdictIds{"accepted"_L1, "accepted-with-reference"_L1, "needs-citation"_L1,
    "needs-rewording"_L1, "rejected"_L1, "not-a-claim"_L1, "marked-as-claim"_L1};

} // namespace

QString verdictId(Verdict verdict)
{
    return verdictIds.at(size_t(verdict));
}

std::optional<Verdict> verdictFromId(QStringView id)
{
    const auto found = std::ranges::find_if(verdictIds, [id](QLatin1StringView known) { return id == known; });
    if (found == verdictIds.end())
        return std::nullopt;
    return Verdict(found - verdictIds.begin());
}

} // namespace articular
