// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a signature is a certain person's, given in a certain role at a certain time. Review asks it and knows neither
// keys nor programs.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace articular {

struct SignatureVerdict
{
    bool valid = false;
    QString reason;                       ///< why not, for the reader; empty when valid
};

class SignatureVerifier
{
public:
    virtual ~SignatureVerifier() = default;
    /// Whether `signature` (the text of a .sig file) over exactly `record` is by the person, whose role, key and licence
    /// counted at `at`.
    virtual SignatureVerdict verify(const QByteArray &record, const QByteArray &signature, const QString &personId,
                                    const QString &role, const QDateTime &at) const = 0;
};

} // namespace articular
