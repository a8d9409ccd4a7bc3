// SPDX-License-Identifier: GPL-3.0-or-later
// Events that lie in no article's folder, such as those in an approval record.
#pragma once

#include "core/review/Events.h"

namespace articular {

/// An event from the name and bytes of its file, wherever they come from; its path is empty. Fails as readEvents() does.
Result<Event> eventFromBytes(const QString &file, const QByteArray &bytes, const QString &articleId);

} // namespace articular
