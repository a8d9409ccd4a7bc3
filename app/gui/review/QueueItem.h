// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that a reviewer looks at: an earlier note, a change, a claim. A value, with its words made already.
#pragma once

#include "gui/controls/Tone.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace articular {

struct QueueItem
{
    enum class Kind { Note, Change, Claim };

    Kind kind = Kind::Claim;
    QByteArray id;                        ///< of a note its event, of a claim its fingerprint
    QString group;                        ///< heading over those of its kind
    QString text;                         ///< the note, the words that changed, the sentence
    QString state;                        ///< how it stands, in a few words
    QStringList facts;                    ///< what helps to decide, a paragraph each
    QString words;                        ///< of the page, to show its place
    QString icon;
    Tone tone = Tone::Neutral;
    bool isOpen = false;                  ///< waits for this reviewer
    friend bool operator==(const QueueItem &, const QueueItem &) = default;
};

} // namespace articular
