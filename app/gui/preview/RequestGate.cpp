// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/RequestGate.h"

#include "gui/preview/PageScheme.h"

namespace articular {

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    using Info = QWebEngineUrlRequestInfo;
    bool isExpected = pageScheme::isOurs(info.requestUrl()) && info.requestMethod() == "GET";
    switch (info.resourceType()) {
    case Info::ResourceTypeMainFrame:
    case Info::ResourceTypeStylesheet:
    case Info::ResourceTypeImage:
    case Info::ResourceTypeFontResource:
        break;
    default:
        isExpected = false;
    }
    if (isExpected)
        return;
    info.block(true);
    emit refused(info.requestUrl());
}

} // namespace articular
