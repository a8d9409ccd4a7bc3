// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the page's requests: the shell, two stylesheets, and files that PageFiles lets through. Lives on the GUI thread;
// Chromium reads the opened files on a thread of its own.
#pragma once

#include <QByteArray>
#include <QString>
#include <QWebEngineUrlSchemeHandler>

namespace articular {

class PageSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit PageSchemeHandler(QObject *parent = nullptr);

    void setFolders(const QString &articleFolder, const QString &themeFolder);
    /// Whether the page has to read its stylesheet again: it is another one, or a file in the theme's folder is.
    [[nodiscard]] bool setStyle(const QByteArray &css);
    /// Only requests of this page load are answered.
    void setGeneration(int generation) { m_generation = generation; }
    /// `shell` is the HTML of the page before it has content.
    void setShell(const QByteArray &shell) { m_shell = shell; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void replyBytes(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &content) const;
    void replyFile(QWebEngineUrlRequestJob *job, const QString &folder, const QString &file, bool fonts) const;

    QString m_articleFolder, m_themeFolder;
    QByteArray m_shell, m_style, m_themeStamp, m_previewStyle;
    int m_generation = 0;
};

} // namespace articular
