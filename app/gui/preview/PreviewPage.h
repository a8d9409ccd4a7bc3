// SPDX-License-Identifier: GPL-3.0-or-later
// Chromium's page with everything switched off that a page of text and pictures does not need. It shows the shell and goes
// nowhere else: links are reported, all other wishes are refused.
#pragma once

#include <QUrl>
#include <QWebEnginePage>

namespace articular {

/// A profile that writes nothing to disk and downloads nothing.
void harden(QWebEngineProfile *profile);

class PreviewPage : public QWebEnginePage
{
    Q_OBJECT

public:
    PreviewPage(QWebEngineProfile *profile, QObject *parent = nullptr);

    void loadShell(const QUrl &url);

signals:
    /// The user clicked a link that leads out of the page.
    void linkFollowed(const QUrl &url);
    /// Something other than a click tried to leave the page; it was refused.
    void navigationRefused(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles, const QStringList &mimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &value, QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    void hardenSettings();
    void refuseRequests();

    QUrl m_shell;
    bool m_isOpening = false;
};

} // namespace articular
