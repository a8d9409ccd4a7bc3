// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a person to the text of a clinic's people.yaml. Reads and writes no file.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace articular {

struct PeopleWithOne
{
    QByteArray text;                      ///< of people.yaml
    QString id;                           ///< of the person
};

/// `people` with a person of that name as its last one; everything else stays as it is, byte for byte. A person who has
/// the name already is taken as the same one. Fails when `people` cannot be read or the name is empty.
Result<PeopleWithOne> withPerson(const QByteArray &people, const QString &name);

} // namespace articular
