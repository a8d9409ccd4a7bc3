// SPDX-License-Identifier: GPL-3.0-or-later
// Which files a text may name: those below one folder, whatever links lie on the way. The one place for preview, export,
// checks and clinic files. Which addresses are allowed at all is markdown/LinkPolicy's.
#pragma once

#include <QString>

#include <optional>

namespace articular {

/// Whether `path`, links resolved, is something that exists below `folder`, links resolved.
bool liesBelow(const QString &folder, const QString &path);

/// Canonical path of `relative` below `folder`, or nothing when it is not a regular file in it: links that lead out, "..",
/// absolute paths, backslashes and NUL characters are refused, whatever they point to.
std::optional<QString> confinedPath(const QString &folder, const QString &relative);

/// confinedPath() for an address as Markdown writes it: fragment and query dropped, then percent-encoding decoded, once.
std::optional<QString> confinedAddress(const QString &folder, const QString &address);

} // namespace articular
