// SPDX-License-Identifier: GPL-3.0-or-later
// Prints pages by Chromium: without scripts, network, disk or memory of earlier pages. Needs no window on the screen.
#pragma once

#include "gui/exporting/PdfPrinter.h"

#include <QObject>
#include <QTimer>

class QWebEngineProfile;

namespace articular {

class PreviewPage;
class PrintedFiles;
class RequestGate;

class WebPdfPrinter : public QObject, public PdfPrinter
{
    Q_OBJECT

public:
    WebPdfPrinter();
    ~WebPdfPrinter() override;

    void print(const PrintablePage &page, Printed printed) override;
    void stop() override;

    /// For tests: what the page asked for and did not get.
    RequestGate *gate() const { return m_gate; }

private:
    void makePage();
    void loaded(bool ok);
    void give(const Result<QByteArray> &pdf);
    void fail(const QString &detail);

    QWebEngineProfile *m_profile;
    RequestGate *m_gate;
    PrintedFiles *m_files;
    PreviewPage *m_page = nullptr;
    Printed m_printed;                    ///< empty while nothing is printed
    QTimer m_limit;
    int m_generation = 0;
    bool m_isLetter = false;
};

} // namespace articular
