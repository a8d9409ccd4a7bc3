// SPDX-License-Identifier: GPL-3.0-or-later
// Prints pages to PDF. An interface: the one that prints knows WebEngine, and tests have one of their own.
#pragma once

#include "core/export/PrintablePage.h"

#include <functional>
#include <memory>

namespace articular {

class PdfPrinter
{
public:
    PdfPrinter() = default;
    virtual ~PdfPrinter() = default;
    Q_DISABLE_COPY_MOVE(PdfPrinter)

    using Printed = std::function<void(const Result<QByteArray> &pdf)>;

    /// On the GUI thread, one page at a time; `printed` is called once, later, with a PDF that is not finished yet.
    virtual void print(const PrintablePage &page, Printed printed) = 0;
    /// Gives up what is being printed; its `printed` is not called any more.
    virtual void stop() = 0;
};

/// Null where pages cannot be printed on this computer; then `reason` says why, in sentences for the user.
using MakePdfPrinter = std::function<std::unique_ptr<PdfPrinter>(QString *reason)>;

} // namespace articular
