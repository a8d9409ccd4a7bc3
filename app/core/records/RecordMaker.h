// SPDX-License-Identifier: GPL-3.0-or-later
// The approval record of an article's newest version as files: what was signed, the signatures, and what they rest on. Reads
// the article's review folder and the list of people, and writes nothing.
#pragma once

#include "core/checks/CheckRunner.h"
#include "core/records/Bag.h"
#include "core/review/ArticleState.h"
#include "core/review/PageText.h"

namespace articular {

struct RecordBasis
{
    const CheckContext &context;
    const ReviewHistory &history;
    const ArticleState &state;
    const PageBasis &page;                ///< of the same bytes of the article
};

/// What a record holds of an approval without page.html and its reports: files below data/. Refused when the text is not the approved
/// one, and when the text that was approved, a record that its approval rests on, or the list of people is not there as it
/// was then.
Result<FileMap> signedFiles(const RecordBasis &basis);

/// Files by path below the record's folder; always the same for the same approval. Fails where signedFiles() does.
Result<FileMap> approvalRecordFiles(const RecordBasis &basis, const CheckRunner &runner);

} // namespace articular
