// SPDX-License-Identifier: GPL-3.0-or-later
// Says in plain words why a YAML text cannot be read, and offers a mend. For YamlDocument's sources only.
#pragma once

#include "core/base/YamlDocument.h"

namespace articular {

enum class YamlFaultKind {
    AliasOrTag,
    ColonInValue,
    ComplexKey,
    ControlCharacter,
    DuplicateKey,
    Indentation,
    MissingColon,
    MissingSpace,
    NotAMap,
    NotUtf8,
    SecondDocument,
    Tab,
    TextAfterValue,
    TooDeep,
    TooLarge,
    UnclosedBracket,
    UnclosedQuote,
    Unclear,
};

/// What is wrong and where: offsets in the text that was parsed. `subject` is the key or character it is about.
struct YamlFault
{
    YamlFaultKind kind = YamlFaultKind::Unclear;
    TextRange range;
    QString subject;
};

/// The likeliest reason why a parser gave up at `offset` of `text` (LF or CRLF line ends): the first line up to there
/// that we can tell is wrong, else an unclear fault on that line.
YamlFault diagnoseYaml(QByteArrayView text, qsizetype offset);

/// The fault in words, with a fix where the line allows one. Ranges get `base` added, lines count from `firstLine`.
YamlProblem describeYamlFault(const YamlFault &fault, QByteArrayView text, qsizetype base, int firstLine);

} // namespace articular
