// SPDX-License-Identifier: GPL-3.0-or-later
// What the preview shows, as values: the sum of all updates so far. From it a lost page is filled again without asking
// anybody, and an update that does not fit is recognised.
#pragma once

#include "core/analysis/AnalysisResult.h"

namespace articular {

class ShownPage
{
public:
    /// The update as a change of what is shown: one that is whole removes every block that was there, such as those of
    /// another article.
    PreviewUpdate fitted(PreviewUpdate update) const;
    /// Adds a change. False, and unchanged, when it does not fit: it names blocks that are not there, or the first one
    /// comes without a frame.
    [[nodiscard]] bool apply(const PreviewUpdate &update);
    /// After this only an update with a frame and all blocks fits.
    void clear();

    bool isEmpty() const { return !m_frame; }
    /// One update that makes the whole page from nothing.
    PreviewUpdate whole() const;
    quint64 revision() const { return m_latest.revision; }
    const QList<QByteArray> &blocks() const { return m_blocks; }
    /// Whether something in it is marked as changed, see markChanges().
    bool hasMarks() const;

private:
    std::optional<QByteArray> m_frame;
    QList<QByteArray> m_blocks;
    PreviewUpdate m_latest;               // its frame and blocks are not used
};

/// The update as several smaller ones in a row, so that none keeps the window waiting: blocks that are replaced make way one
/// slice at a time, and what only goes away goes with the last, so that the page is never shorter than both.
QList<PreviewUpdate> slicesOf(const PreviewUpdate &update);

/// Takes as many updates off the front as one message may hold, at least one.
QList<PreviewUpdate> takeMessage(QList<PreviewUpdate> &waiting);

/// Updates as a JSON array for the page's script, in order.
QByteArray patchesAsJson(const QList<PreviewUpdate> &updates);

} // namespace articular
