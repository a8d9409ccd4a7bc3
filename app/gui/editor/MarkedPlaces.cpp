// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/MarkedPlaces.h"

namespace articular {

namespace {

/// More would make every key slower, and nobody looks at so many.
constexpr qsizetype mostPlaces = 5'000;

} // namespace

void MarkedPlaces::set(const QList<EditorRange> &places)
{
    m_places = places.first(std::min(places.size(), mostPlaces));
}

void MarkedPlaces::follow(int position, int removed, int added)
{
    const qsizetype end = qsizetype(position) + removed, shift = qsizetype(added) - removed;
    for (EditorRange &place : m_places) {
        if (place.end <= position)
            continue;
        place.end = place.end >= end ? place.end + shift : position;
        if (place.start >= end)
            place.start += shift;
        else if (place.start > position)
            place.start = qsizetype(position) + added;
    }
    m_places.removeIf([](const EditorRange &place) { return place.end <= place.start; });
}

} // namespace articular
