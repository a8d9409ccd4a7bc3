// SPDX-License-Identifier: GPL-3.0-or-later
// Whether words are spelled right, and what could be meant instead. Not which stretches of a text are words:
// WordSplitter.
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace articular {

/// Safe to use from several threads at once.
class Speller
{
public:
    virtual ~Speller() = default;

    /// One answer a word, in order. An error, the same each time, when there is no dictionary or it cannot be read.
    virtual Result<std::vector<bool>> areKnown(const QList<QStringView> &words) const = 0;

    /// Words that could be meant, best first. Takes tens of milliseconds: only on demand, never on the window's thread.
    virtual QStringList suggestions(const QString &word) const = 0;

    /// The dictionary in use when it is for another region than was asked for: "en_US" for en-GB; else empty.
    virtual QString substitute() const { return {}; }
};

} // namespace articular
