// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an approval record is what it says, step by step: from the zip file to who signed. Takes any bytes, believes
// nothing in them, and unpacks nothing before it was looked at.
#pragma once

#include "core/records/RecordSigners.h"

#include <functional>
#include <optional>

namespace articular {

enum class StepResult : quint8 {
    Passed,
    Failed,
    NotProven,                            ///< nothing is wrong, and nobody said who may sign
    NotDone,                              ///< an earlier step makes it impossible
};

struct VerifiedStep
{
    QString id;                           ///< readable, names, complete, checksums, content, page, signatures, rests-on, trust, website
    StepResult result = StepResult::NotDone;
    QStringList details;                  ///< translated sentences: why not, or what was found
};

/// What the step looks at, in a few words: "Nothing is missing or added".
QString stepTitle(const QString &id);

/// A page from the website, to be compared with what was approved.
struct WebsiteFile
{
    QString name;
    QByteArray bytes;                     ///< a website package, a saved page, or the text of a copied one
};

struct VerificationRequest
{
    QByteArray archive;
    KnownSigner known;
    std::optional<WebsiteFile> website = {};
    /// Called after each step, from the thread that verifies.
    std::function<void(const VerifiedStep &)> stepDone = {};
};

struct Verification
{
    QList<VerifiedStep> steps;
    QString title;                        ///< of the article; empty when it could not be read
    int version = 0;

    /// Nothing is wrong.
    bool isIntact() const;
    /// Nothing is wrong, and who signed is proven.
    bool isProven() const;
    /// The result in one sentence.
    QString conclusion() const;
};

/// Largest record that is read, in bytes.
inline constexpr qint64 maximumRecordSize = 512LL * 1024 * 1024;

Verification verifyRecord(const VerificationRequest &request);

} // namespace articular
