// SPDX-License-Identifier: GPL-3.0-or-later
// What a piece of raw HTML in Markdown is: only comments, which are never output, or something to show as text.
#pragma once

#include "core/base/TextRange.h"

#include <QByteArrayView>

namespace articular {

/// Whether `html` is one or more complete comments with nothing but blanks around them.
bool isOnlyComments(QByteArrayView html);

/// The complete comments in `html`, their marks included, in order.
QList<TextRange> commentsIn(QByteArrayView html);

/// `html` with its complete comments taken out.
QByteArray withoutComments(QByteArrayView html);

} // namespace articular
