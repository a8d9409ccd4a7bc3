// SPDX-License-Identifier: GPL-3.0-or-later
// How the program gets its preview without knowing WebEngine: one call before QApplication, one after the first paint.
#pragma once

#include "gui/exporting/PdfPrinter.h"
#include "gui/session/PreviewSink.h"

#include <QString>

#include <optional>

namespace articular {

/// Who draws the page. Auto: the graphics card when there is a real one, else the software scene graph, with which typing
/// is several times faster than with an emulated graphics card.
enum class RenderingChoice { Auto, Gpu, Software };

/// "auto", "gpu" or "software", as after --rendering=.
std::optional<RenderingChoice> renderingChoice(QStringView name);

/// Made once, in main() before QApplication: registers the page's own scheme and finds out whether Chromium can run.
class PreviewFactory
{
public:
    explicit PreviewFactory(RenderingChoice choice);

    /// The preview; needs QApplication and is best called after the first paint, since it costs about 0.2 s. Never null:
    /// where Chromium cannot run it is a plain-text preview, and `reason` is set to why and what to do about it, in
    /// sentences for the user, which the preview shows too; else `reason` is left empty.
    PreviewSink *create(QWidget *parent, QString *reason = nullptr);

    /// What prints pages to PDF. Null where Chromium cannot run; `reason` is set to why.
    std::unique_ptr<PdfPrinter> createPrinter(QString *reason);

private:
    std::optional<QString> m_obstacle;
    bool m_needsProbe = false;
};

} // namespace articular
