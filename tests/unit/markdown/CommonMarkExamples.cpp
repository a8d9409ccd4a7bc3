// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/markdown/CommonMarkExamples.h"

#include "support/TestSupport.h"

#include <QFile>

namespace articular::test {

namespace {

QByteArray specification()
{
    const QStringList places{qEnvironmentVariable("ARTICULAR_COMMONMARK_SPEC"),
                             sourcePath(QStringLiteral("node_modules/commonmark-spec/spec.txt")),
                             sourcePath(QStringLiteral("tests/node_modules/commonmark-spec/spec.txt"))};
    for (const QString &place : places) {
        QFile file(place);
        if (!place.isEmpty() && file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

} // namespace

QList<QByteArray> commonMarkExamples()
{
    const QByteArray text = specification();
    const QByteArray fence(32, '`');
    QList<QByteArray> examples;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf(fence + " example\n", at);
        if (open < 0)
            return examples;
        const qsizetype start = text.indexOf('\n', open) + 1;
        const qsizetype end = text.indexOf("\n.\n", start - 1) + 1;
        // The specification writes a tab as an arrow.
        examples.append(text.sliced(start, end - start).replace("→", "\t"));
        at = text.indexOf(fence, end) + fence.size();
    }
}

} // namespace articular::test
