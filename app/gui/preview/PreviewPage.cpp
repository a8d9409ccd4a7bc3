// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PreviewPage.h"

#include <QLoggingCategory>
#include <QWebEngineCertificateError>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

namespace articular {

namespace {

Q_LOGGING_CATEGORY(consoleLog, "articular.preview.console", QtCriticalMsg)

} // namespace

void harden(QWebEngineProfile *profile)
{
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    QObject::connect(profile, &QWebEngineProfile::downloadRequested, profile,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

PreviewPage::PreviewPage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    hardenSettings();
    refuseRequests();
}

void PreviewPage::hardenSettings()
{
    using Settings = QWebEngineSettings;
    for (const Settings::WebAttribute attribute : {
             Settings::JavascriptEnabled, Settings::JavascriptCanOpenWindows, Settings::JavascriptCanAccessClipboard,
             Settings::JavascriptCanPaste, Settings::LocalStorageEnabled, Settings::LocalContentCanAccessRemoteUrls,
             Settings::LocalContentCanAccessFileUrls, Settings::HyperlinkAuditingEnabled, Settings::ErrorPageEnabled,
             Settings::PluginsEnabled, Settings::FullScreenSupportEnabled, Settings::ScreenCaptureEnabled,
             Settings::WebGLEnabled, Settings::Accelerated2dCanvasEnabled, Settings::AutoLoadIconsForPage,
             Settings::TouchIconsEnabled, Settings::FocusOnNavigationEnabled, Settings::AllowRunningInsecureContent,
             Settings::AllowGeolocationOnInsecureOrigins, Settings::AllowWindowActivationFromJavaScript,
             Settings::DnsPrefetchEnabled, Settings::PdfViewerEnabled, Settings::NavigateOnDropEnabled,
             Settings::ScrollAnimatorEnabled}) {
        settings()->setAttribute(attribute, false);
    }
    settings()->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings()->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
    settings()->setDefaultTextEncoding(QStringLiteral("utf-8"));
}

void PreviewPage::refuseRequests()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    // A link with a target, or clicked with the middle button, is a link all the same; the window is never opened.
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) {
        if (request.isUserInitiated())
            emit linkFollowed(request.requestedUrl());
        else
            emit navigationRefused(request.requestedUrl());
    });
}

void PreviewPage::loadShell(const QUrl &url)
{
    m_shell = url;
    m_isOpening = true;
    load(url);
}

bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && m_isOpening && url == m_shell && type == NavigationTypeTyped) {
        m_isOpening = false;
        return true;
    }
    const bool isInPage = url.hasFragment() && url.adjusted(QUrl::RemoveFragment) == m_shell;
    if (isMainFrame && isInPage && type == NavigationTypeLinkClicked)
        return true;
    if (isMainFrame && type == NavigationTypeLinkClicked)
        emit linkFollowed(url);
    else
        emit navigationRefused(url);
    return false;
}

QWebEnginePage *PreviewPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList PreviewPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void PreviewPage::javaScriptAlert(const QUrl &, const QString &) {}

bool PreviewPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool PreviewPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void PreviewPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int line, const QString &)
{
    qCDebug(consoleLog).noquote() << line << message;
}

} // namespace articular
