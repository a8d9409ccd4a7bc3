// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a worker thread have pages printed, which only the GUI thread can do: the worker waits, the window never does.
#pragma once

#include "gui/exporting/PdfPrinter.h"

#include <QMutex>
#include <QObject>
#include <QWaitCondition>

#include <optional>

namespace articular {

class PrintDesk : public QObject
{
    Q_OBJECT

public:
    /// Lives on the GUI thread; the printer is made when the first page comes.
    explicit PrintDesk(MakePdfPrinter makePrinter, QObject *parent = nullptr);
    ~PrintDesk() override;

    /// From a worker thread, one at a time: a finished PDF. Fails with Cancelled after cancel().
    Result<QByteArray> print(const PrintablePage &page);

    /// On the GUI thread. Whoever waits goes on at once, and every later page is refused until restart().
    void cancel();
    void restart();

private:
    void begin(const PrintablePage &page);
    void finish(const Result<QByteArray> &printed);

    const MakePdfPrinter m_makePrinter;
    std::unique_ptr<PdfPrinter> m_printer;
    QMutex m_mutex;                       ///< guards what follows
    QWaitCondition m_isPrinted;
    std::optional<Result<QByteArray>> m_printed;
    bool m_isCancelled = false;
};

} // namespace articular
