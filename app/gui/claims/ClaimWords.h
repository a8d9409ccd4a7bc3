// SPDX-License-Identifier: GPL-3.0-or-later
// How a claim stands and what is to be done about it, in a writer's words. What kinds of claims are called is
// core/claims/ClaimPhrases.
#pragma once

#include "core/claims/ClaimLedger.h"
#include "core/workspace/Workspace.h"
#include "gui/controls/Tone.h"

#include <QCoreApplication>

namespace articular {

/// A claim as the panel shows it.
struct ShownClaim
{
    LedgerEntry entry;
    bool hasSource = false;               ///< the sentence cites something
    bool isAsked = false;                 ///< the reviewer was asked about it and has not decided yet
    friend bool operator==(const ShownClaim &, const ShownClaim &) = default;
};

class ClaimWords
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClaimWords)

public:
    /// How it stands, in a few words: "accepted by Mara Ellison".
    static QString state(const ShownClaim &claim, const Workspace &workspace);
    static Tone tone(const ShownClaim &claim);
    /// Name of the icon for it.
    static QString icon(const ShownClaim &claim);
    /// What the writer can do now, and what the reviewer does.
    static QString advice(const ShownClaim &claim);
    /// Everything that was decided about it, a decision a line: who, when, what, and the note.
    static QString history(const LedgerEntry &entry, const Workspace &workspace);
};

} // namespace articular
