// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a refusal can be read by the people whom it stops: short, and in words that no programmer has to explain.
#pragma once

#include <QString>

namespace articular::test {

/// Why the text is no such refusal: empty, more than 25 words, or jargon; empty when it is one.
QString plainWordsProblem(const QString &text);

} // namespace articular::test
