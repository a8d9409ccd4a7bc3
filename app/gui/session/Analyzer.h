// SPDX-License-Identifier: GPL-3.0-or-later
// What AnalysisWorker runs on its thread: the two stages of core's analysis with the reading of the clinic's files. An
// interface so that tests of the worker and the session need no engine.
#pragma once

#include "core/analysis/AnalysisResult.h"
#include "core/workspace/Workspace.h"
#include "gui/session/PageView.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace articular {

/// Used from one thread at a time.
class Analyzer
{
public:
    virtual ~Analyzer() = default;
    /// Reads the workspace that the article belongs to and uses it from now on. `path` may be empty.
    virtual Workspace open(const QString &path) = 0;
    /// Reads what was decided about the article's claims; the next analyse() goes by it.
    virtual void reloadDecisions() = 0;
    /// The next preview() gives everything.
    virtual void resetPreview() = 0;
    /// Stage A; the change is against the previous call's text.
    virtual PreviewUpdate preview(const QByteArray &text, quint64 revision) = 0;
    /// Asked while analyse() works, from the same thread: whether a change of the text waits. An analysis that finds so ends early;
    /// its result is dropped.
    virtual void setGiveWay(const std::function<bool()> &giveWay) { Q_UNUSED(giveWay) }
    /// Stage B for the text that preview() was last given.
    virtual AnalysisResult analyse(quint64 revision) = 0;
    /// What the preview marks changes against from now on; `text` is the one that was last saved, or that was chosen.
    virtual void compare(ComparedWith with, const ComparedText &text) { Q_UNUSED(with) Q_UNUSED(text) }
    /// Files of pictures may have changed: the next preview() looks at them again.
    virtual void expirePictures() {}
    /// Whether that analysis brought to light that the preview shows something else now: another preview() is due.
    virtual bool isPreviewOutdated() const { return false; }
};

} // namespace articular
