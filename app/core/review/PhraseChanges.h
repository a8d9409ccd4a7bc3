// SPDX-License-Identifier: GPL-3.0-or-later
// The words that changed within one paragraph, heading or cell, its own markup kept.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace articular {

struct MarkedPhrase
{
    QByteArray html;                      ///< `after`, with <ins> around what is new and <del> with what is gone
    int places = 0;                       ///< runs of words that are gone, new or replaced
    bool isAlike = false;                 ///< enough stayed for the change to be of use within the phrase
};

/// Both are content of one element, without blocks in it. Nothing when they cannot be compared by words.
std::optional<MarkedPhrase> markedPhrase(QByteArrayView before, QByteArrayView after);

/// All of a phrase as new or gone: `tag` is "ins" or "del". A phrase that is gone loses its ids.
QByteArray wrappedPhrase(QByteArrayView phrase, const QByteArray &tag);

/// A tag without its id: the element stands twice in the page.
QByteArray withoutId(QByteArrayView tag);

} // namespace articular
