// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences and mends for what YamlDiagnosis finds.
#include "core/base/YamlDiagnosis.h"
#include "core/base/YamlScalar.h"
#include "core/base/YamlSpans.h"

#include <QCoreApplication>

namespace articular {

namespace {

struct YamlWords
{
    Q_DECLARE_TR_FUNCTIONS(YamlWords)
};

QString punctuationSentence(const YamlFault &fault)
{
    const QString closing = fault.subject == u"[" ? QStringLiteral("]") : fault.subject == u"{" ? QStringLiteral("}") : fault.subject;
    switch (fault.kind) {
    case YamlFaultKind::AliasOrTag:
        return YamlWords::tr("a value that begins with “%1” must be in quotation marks.").arg(fault.subject);
    case YamlFaultKind::ColonInValue:
        return YamlWords::tr("a value with a colon in it must be in quotation marks.");
    case YamlFaultKind::MissingColon:
        return YamlWords::tr("there is no colon after a name. Write “name: value”.");
    case YamlFaultKind::MissingSpace:
        return YamlWords::tr("there must be a space after the colon.");
    case YamlFaultKind::TextAfterValue:
        return YamlWords::tr("there is text after the closing “%1”. Put the whole value in quotation marks.")
            .arg(closing);
    case YamlFaultKind::UnclosedBracket:
        return YamlWords::tr("the bracket “%1” is never closed.").arg(fault.subject);
    case YamlFaultKind::UnclosedQuote:
        return YamlWords::tr("the quotation mark is never closed.");
    default:
        return YamlWords::tr("this line cannot be understood. Write “name: value”, and put a value with special "
                             "characters in quotation marks.");
    }
}

QString sentence(const YamlFault &fault)
{
    switch (fault.kind) {
    case YamlFaultKind::ComplexKey:
        return YamlWords::tr("there must be one short name before the colon.");
    case YamlFaultKind::ControlCharacter:
        return YamlWords::tr("there is an invisible control character (%1). Delete it.").arg(fault.subject);
    case YamlFaultKind::DuplicateKey:
        return YamlWords::tr("“%1” is there twice. Delete one of the two.").arg(fault.subject);
    case YamlFaultKind::Indentation:
        return YamlWords::tr("the line begins with other spaces than the lines above it.");
    case YamlFaultKind::NotAMap:
        return YamlWords::tr("this is not a list of names and values. Write “name: value” on each line.");
    case YamlFaultKind::NotUtf8:
        return YamlWords::tr("there is a character that cannot be read. Save the file as UTF-8 text.");
    case YamlFaultKind::SecondDocument:
        return YamlWords::tr("a second part begins here with “---”. Only one is allowed.");
    case YamlFaultKind::Tab:
        return YamlWords::tr("the line begins with a tab. Use spaces.");
    case YamlFaultKind::TooDeep:
        return YamlWords::tr("lists within lists go deeper than 20 levels.");
    case YamlFaultKind::TooLarge:
        return YamlWords::tr("the text is too long to be read.");
    default:
        return punctuationSentence(fault);
    }
}

struct Mend
{
    std::optional<TextEdit> edit;
    QString label;
};

/// The rest of the line from the value's start, quoted; only where a line is `key: value` as a whole.
Mend quoteValue(const TextRange &value, QByteArrayView text)
{
    const QByteArrayView written = text.sliced(value.start, value.length);
    if (value.isEmpty() || written.contains('\n'))
        return {};
    return {TextEdit{value, yamlDoubleQuoted(QString::fromUtf8(written))},
            YamlWords::tr("Put the value in quotation marks")};
}

Mend mend(const YamlFault &fault, QByteArrayView text)
{
    switch (fault.kind) {
    case YamlFaultKind::AliasOrTag:
    case YamlFaultKind::ColonInValue:
    case YamlFaultKind::TextAfterValue:
        return quoteValue(fault.range, text);
    case YamlFaultKind::MissingSpace:
        return {TextEdit{{fault.range.end(), 0}, " "}, YamlWords::tr("Add the space")};
    case YamlFaultKind::Tab:
        return {TextEdit{fault.range, "  "}, YamlWords::tr("Replace the tab by two spaces")};
    default:
        return {};
    }
}

} // namespace

YamlProblem describeYamlFault(const YamlFault &fault, QByteArrayView text, qsizetype base, int firstLine)
{
    YamlProblem problem;
    const int line = firstLine + int(text.first(qMin(fault.range.start, text.size())).count('\n'));
    problem.line = line;
    problem.range = {fault.range.start + base, fault.range.length};
    //: %1 is a line number, %2 a sentence that begins in lower case
    problem.message = YamlWords::tr("Line %1: %2").arg(line).arg(sentence(fault));
    Mend found = mend(fault, text);
    if (found.edit)
        found.edit->range.start += base;
    problem.fix = found.edit;
    problem.fixLabel = found.label;
    return problem;
}

} // namespace articular
