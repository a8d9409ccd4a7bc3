// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's approved claim texts (clinic/claims-library.yaml): read, and given a new one. Whether one fits a sentence of
// an article is claims'.
#pragma once

#include "core/base/Result.h"
#include "core/base/TextRange.h"
#include "core/workspace/Workspace.h"

#include <QByteArray>

namespace articular {

/// Reads the library; problems are noted with their place.
QList<LibraryClaim> readClaimsLibrary(const QString &path, const QByteArray &text, QList<WorkspaceProblem> &problems);

/// The library's text with `claim` as its last one; everything else stays as it is, byte for byte. A claim without an id
/// gets one from its words. Fails when the library cannot be read, has that text already, or the text is empty.
Result<QByteArray> withLibraryClaim(const QByteArray &library, LibraryClaim claim);

/// withLibraryClaim() for the file of the workspace at `root`, written at once and whole.
Status addToClaimsLibrary(const QString &root, const LibraryClaim &claim);

/// The library's text with the claim marked as withdrawn; everything else stays as it is. NotFound for an id that is none.
Result<QByteArray> withWithdrawnClaim(const QByteArray &library, const QString &id);

/// Whether two texts say the same in the same words: case, spaces, marks and quotation signs aside.
QString claimWords(QStringView text);

} // namespace articular
