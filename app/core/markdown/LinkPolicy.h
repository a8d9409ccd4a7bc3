// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses a document may name, in one place for renderer, preview and checks.
#pragma once

#include <QString>

namespace articular {

enum class LinkKind {
    Web,            ///< http, https
    Mail,           ///< mailto
    Anchor,         ///< #part
    Relative,       ///< a file beside the article, no scheme, not leaving upwards past its folder
    Empty,
    Refused,        ///< javascript:, data:, file:, unknown schemes, control characters, //host, absolute or ..-escaping paths
};

LinkKind classifyLink(QStringView address);
/// Whether an address may be a link (`href`) of the page.
bool isAllowedLink(QStringView address);
/// Whether an address may be a picture: relative only; nothing is ever loaded from the network.
bool isAllowedImage(QStringView address);

} // namespace articular
