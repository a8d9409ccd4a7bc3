// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the requests of a page that is printed, from memory: nothing on the disk and nothing else can be reached.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QWebEngineUrlSchemeHandler>

namespace articular {

class PrintedFiles : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// Only requests of this page load are answered.
    void setPage(int generation, const QMap<QString, QByteArray> &files);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QMap<QString, QByteArray> m_files;
    int m_generation = 0;
};

} // namespace articular
