// SPDX-License-Identifier: GPL-3.0-or-later
// The single steps of RecordVerification, each a pure function over the record's files. For its sources only.
#pragma once

#include "core/records/RecordContent.h"
#include "core/records/RecordVerification.h"
#include "core/review/ArticleState.h"

namespace articular {

struct StepOutcome
{
    StepResult result = StepResult::NotDone;
    QStringList details;
};

/// Failed with the faults, or passed with what was found.
StepOutcome outcomeOf(const QStringList &faults, const QString &found);

struct UnpackedRecord
{
    StepOutcome readable, names;
    FileMap files;                        ///< below the record's folder; empty unless both passed
};

UnpackedRecord unpackRecord(const QByteArray &archive);
StepOutcome completeStep(const FileMap &bag);
StepOutcome checksumStep(const FileMap &bag);

struct ContentStep
{
    StepOutcome outcome;
    ContentList files;
};

ContentStep contentStep(const FileMap &bag);

struct PageStep
{
    StepOutcome outcome;
    std::unique_ptr<RecordContent> content;   ///< null when no page could be made of the files
};

PageStep pageStep(const FileMap &bag, const ContentList &files);

struct SignatureStep
{
    StepOutcome outcome, restsOn;
    std::optional<ApprovedVersion> version;   ///< whose files these are, when everybody signed it who had to
};

SignatureStep signatureStep(const FileMap &bag, const RecordContent &content, const RecordTrust &trust);
StepOutcome trustStep(const RecordTrust &trust, const std::optional<ApprovedVersion> &version);

/// Compares words, links, pictures and their descriptions of a page from the website with the approved ones.
StepOutcome websiteStep(const WebsiteFile &website, const RecordContent &content, const ApprovedVersion &version);

} // namespace articular
