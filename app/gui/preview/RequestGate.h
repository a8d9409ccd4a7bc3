// SPDX-License-Identifier: GPL-3.0-or-later
// The one gate for everything the page asks for: our own scheme passes, all else is blocked and counted. It is the second
// lock; the first is the page's content security policy.
#pragma once

#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace articular {

class RequestGate : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

signals:
    /// A request that left the page and was blocked here.
    void refused(const QUrl &url);
};

} // namespace articular
