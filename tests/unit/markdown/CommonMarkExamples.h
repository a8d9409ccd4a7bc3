// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of the CommonMark specification, for properties that must hold for all Markdown.
#pragma once

#include <QByteArray>
#include <QList>

namespace articular::test {

/// The Markdown of each example; none where the specification is not installed. ARTICULAR_COMMONMARK_SPEC names the file
/// spec.txt of the npm package commonmark-spec, or node_modules beside the sources holds it.
QList<QByteArray> commonMarkExamples();

} // namespace articular::test
