// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody decided about a sentence, as one review event holds it: a plain value. Reading and writing events is
// review's.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace articular {

enum class Verdict : quint8 {
    Accepted, AcceptedWithReference, NeedsCitation, NeedsRewording, Rejected, NotAClaim,
    MarkedAsClaim,                        ///< somebody marked a text that was not found to be a claim
};
/// "accepted", "accepted-with-reference", "needs-citation"…
QString verdictId(Verdict verdict);
std::optional<Verdict> verdictFromId(QStringView id);

struct ClaimDecision
{
    QByteArray fingerprint;               ///< of the sentence decided about
    Verdict verdict = Verdict::Accepted;
    QString by, role;                     ///< person's id; medical-reviewer or compliance-reviewer
    QDateTime at;                         ///< UTC
    QString reference, locator;           ///< key of the clinic's references, and where in it: "p. 12" or a quote
    QString note;
    QString library;                      ///< id of the approved text of the clinic's library that it rests on
    QString text;                         ///< the sentence as it was
    QString before, after;                ///< up to 32 characters around it
    QString headingPath;
    QString key;                          ///< what it stands in, as claimPlaceKey() names it; empty for the body
    qsizetype position = 0;               ///< of the sentence in the body, UTF-16 units
    QString event;                        ///< name of the event's file; orders decisions about the same sentence
    friend bool operator==(const ClaimDecision &, const ClaimDecision &) = default;
};

} // namespace articular
