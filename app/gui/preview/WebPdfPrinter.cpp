// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/WebPdfPrinter.h"

#include "gui/preview/PageScheme.h"
#include "gui/preview/PreviewPage.h"
#include "gui/preview/PrintedFiles.h"
#include "gui/preview/RequestGate.h"

#include <QPageLayout>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

#include <utility>

namespace articular {

namespace {

/// A page that is not printed within this time never will be.
constexpr int longestTime = 120'000;      // ms
const QMarginsF margins(18, 18, 18, 18);  // millimetres: room for what is stamped on each page

} // namespace

WebPdfPrinter::WebPdfPrinter()
    : m_profile(new QWebEngineProfile), m_gate(new RequestGate(m_profile)), m_files(new PrintedFiles(m_profile))
{
    harden(m_profile);
    m_profile->setUrlRequestInterceptor(m_gate);
    m_profile->installUrlSchemeHandler(pageScheme::name().toLatin1(), m_files);
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestTime);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(QStringLiteral("time limit")); });
}

WebPdfPrinter::~WebPdfPrinter()
{
    stop();
    // Pages use the profile: in this order, or Chromium complains.
    qDeleteAll(findChildren<PreviewPage *>());
    delete m_profile;
}

void WebPdfPrinter::makePage()
{
    m_page = new PreviewPage(m_profile, this);
    m_page->settings()->setAttribute(QWebEngineSettings::PrintElementBackgrounds, true);
    connect(m_page, &QWebEnginePage::loadFinished, this, &WebPdfPrinter::loaded);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this] { fail(QStringLiteral("render process")); });
}

void WebPdfPrinter::print(const PrintablePage &page, Printed printed)
{
    m_printed = std::move(printed);
    m_isLetter = page.isLetter;
    m_files->setPage(++m_generation, page.files);
    if (!m_page)
        makePage();
    m_limit.start();
    m_page->loadShell(pageScheme::shell(m_generation));
}

void WebPdfPrinter::loaded(bool ok)
{
    // A load that was given up ends too.
    if (!m_printed || m_page->url() != pageScheme::shell(m_generation))
        return;
    if (!ok) {
        fail(QStringLiteral("not loaded"));
        return;
    }
    const QPageLayout layout(QPageSize(m_isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter);
    m_page->printToPdf([this, generation = m_generation](const QByteArray &pdf) {
        if (generation != m_generation)
            return;
        if (pdf.isEmpty())
            fail(QStringLiteral("not printed"));
        else
            give(pdf);
    }, layout);
}

void WebPdfPrinter::give(const Result<QByteArray> &pdf)
{
    m_limit.stop();
    if (const Printed printed = std::exchange(m_printed, {}))
        printed(pdf);
}

void WebPdfPrinter::fail(const QString &detail)
{
    if (!m_printed)
        return;
    give(Error{ErrorCode::WriteFailed, tr("The page could not be printed. Nothing was written; please try again."), detail, {}, 0});
    stop();
}

void WebPdfPrinter::stop()
{
    m_limit.stop();
    m_printed = {};
    // What it still prints is of no page any more; the next one begins with a page of its own.
    ++m_generation;
    if (m_page) {
        m_page->disconnect(this);
        m_page->deleteLater();
        m_page = nullptr;
    }
}

} // namespace articular
