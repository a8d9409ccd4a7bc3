// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about a note: its kind, who wrote it and when, where it stands.
#pragma once

#include "core/review/ReviewSituation.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>

namespace articular {

class NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(articular::NoteWords)

public:
    static QString kind(NoteKind kind);
    /// "Must fix, by Dr Doe on 3 March".
    static QString heading(const Note &note, const Workspace &workspace, const Trust &trust);
    /// "Dr Doe, 3 March: …".
    static QString reply(const NoteReply &reply, const Workspace &workspace, const Trust &trust);
    /// What is to be known about the place; empty where the words stand as they were.
    static QString place(const PlacedNote &note);
    /// The note itself, in one line.
    static QString summary(const Note &note);
};

} // namespace articular
