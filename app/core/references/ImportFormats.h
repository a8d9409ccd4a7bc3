// SPDX-License-Identifier: GPL-3.0-or-later
// The readers behind ReferenceImport, one a format, and what they share. For the sources of this folder only.
#pragma once

#include "core/references/ReferenceImport.h"

#include <QStringView>

namespace articular {

void readCslJson(const QByteArray &json, ReferenceImport &import);
void readNbib(QStringView text, ReferenceImport &import);
void readRis(QStringView text, ReferenceImport &import);
void readBibtex(QStringView text, ReferenceImport &import);

/// Takes an entry, or notes that it says too little to be one: neither a title nor an author.
void takeEntry(const QJsonObject &entry, int line, ReferenceImport &import);
/// No more entries are taken: reading on would only cost time.
inline bool isFull(const ReferenceImport &import) { return import.references.size() >= mostImported; }
void noteProblem(int line, const QString &message, ReferenceImport &import);

/// Calls `visitor(line, number)` for each line without its line end; CRLF, CR and LF alike.
template <typename Visitor>
void forEachLine(QStringView text, Visitor &&visitor)
{
    int number = 0;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        visitor(text.sliced(start, end - start), ++number);
        start = end + (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n' ? 2 : 1);
    }
}

/// LaTeX as BibTeX files hold it, as plain text: accents, dashes, quotation marks; braces and commands gone.
QString plainFromLatex(QStringView latex);

} // namespace articular
