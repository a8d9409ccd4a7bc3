// SPDX-License-Identifier: GPL-3.0-or-later
// Where an article stands for the person at the desk: a line of what waits for them. A value; nothing is read here.
#pragma once

#include "core/review/ApprovalOffer.h"
#include "core/review/ReviewPhrases.h"

namespace articular {

struct DeskLine
{
    /// What a person begins with comes first.
    enum class Kind { Waits, CameBack, Due, OnSite, Other };

    Kind kind = Kind::Other;
    QString path, title;
    QString words;                        ///< where it stands
    QDate day;                            ///< Waits: needed by; Due: when; else invalid
    int minutes = 0;                      ///< Waits: about how long it takes; 0: not known
    int notes = 0;                        ///< CameBack: those that are open
    friend bool operator==(const DeskLine &, const DeskLine &) = default;
};

/// What an article asks of a person. An article that is due and on the site is two lines, one that is neither and waits for
/// nobody here is one of kind Other. `person` may be empty: then what came back to anybody is theirs.
QList<DeskLine> deskLinesOf(const ArticleState &state, const EventLog &log, const QString &person, const PhraseBasis &basis);

/// About how many minutes a reviewer takes: what changed, or the whole page, at 238 words a minute, a quarter of a minute for
/// each open claim, half a one for each note. At least 1.
int reviewMinutes(const PageToRead &page, int openClaims, int notes);

} // namespace articular
