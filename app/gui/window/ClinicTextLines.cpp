// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ClinicTextLines.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// How much of a clinic text a list shows, in characters.
constexpr int shownWords = 48;

QString directiveName(ClinicText::Kind kind)
{
    switch (kind) {
    case ClinicText::Kind::Disclaimer: return u"disclaimer"_s;
    case ClinicText::Kind::Notice: return u"notice"_s;
    case ClinicText::Kind::CallToAction: return u"cta"_s;
    case ClinicText::Kind::Callout: break;
    }
    return {};
}

QString label(const ClinicText &text)
{
    QString words = text.body.simplified();
    if (words.size() > shownWords)
        words = words.first(shownWords - 1).trimmed() + u'…';
    return words.isEmpty() ? text.id : text.id + u" – "_s + words;
}

} // namespace

QList<ClinicTextLine> clinicTextLines(const Workspace &workspace)
{
    QList<ClinicTextLine> lines;
    for (const ClinicText::Kind kind : {ClinicText::Kind::Disclaimer, ClinicText::Kind::Notice, ClinicText::Kind::CallToAction}) {
        for (const ClinicText &text : workspace.texts()) {
            if (text.kind == kind)
                lines.append({kind, label(text), u"{{%1 %2}}"_s.arg(directiveName(kind), text.id)});
        }
    }
    return lines;
}

} // namespace articular
