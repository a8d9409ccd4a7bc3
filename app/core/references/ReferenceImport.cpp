// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/ReferenceImport.h"

#include "core/base/FileStore.h"
#include "core/references/CslEntry.h"
#include "core/references/ImportFormats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReferenceImport)

public:
    static QString notAList() { return tr("This file holds no references in a form that can be read: CSL-JSON, PubMed, RIS or BibTeX."); }
    static QString notUtf8() { return tr("The file is not UTF-8, so it was read as Western European. Please check the names with accents."); }
    static QString tooMany()
    {
        return tr("The file holds more entries than can be added at once. Those behind this one were left out.");
    }
    static QString saysTooLittle() { return tr("An entry has neither a title nor an author. It was left out."); }
};

/// The text of a file in whichever encoding; `isGuess` when it is neither UTF-8 nor marked.
QString decoded(const QByteArray &content, bool &isGuess)
{
    isGuess = false;
    const auto marked = QStringConverter::encodingForData(content);
    if (marked && *marked != QStringConverter::Utf8)
        return QStringDecoder(*marked).decode(content);
    isGuess = firstInvalidUtf8(content) >= 0;
    const QString text = isGuess ? QString::fromLatin1(content) : QString::fromUtf8(content);
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

} // namespace

void noteProblem(int line, const QString &message, ReferenceImport &import)
{
    if (import.problems.size() < mostImportProblems)
        import.problems.append({line, message});
}

void takeEntry(const QJsonObject &entry, int line, ReferenceImport &import)
{
    const QJsonObject cleaned = cleanedEntry(entry);
    const bool saysEnough = !textField(cleaned, u"title").isEmpty() || !cleaned.value(u"author"_s).toArray().isEmpty();
    if (isFull(import))
        return;
    if (saysEnough)
        import.references.append({cleaned, line});
    else
        noteProblem(line, ImportText::saysTooLittle(), import);
    if (isFull(import))
        noteProblem(line, ImportText::tooMany(), import);
}

ReferenceImport readReferences(const QByteArray &content)
{
    ReferenceImport import;
    bool isGuess = false;
    const QString text = decoded(content, isGuess);
    const QStringView beginning = QStringView(text).left(64 * 1024);
    static const QRegularExpression nbib(u"^(?:PMID|PMCR|STAT)- "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression ris(u"^TY {1,2}- ?"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression bibtex(u"^[ \\t]*@[A-Za-z]+[ \\t]*[{(]"_s, QRegularExpression::MultilineOption);
    const QStringView trimmed = beginning.trimmed();
    if (text.contains(QChar(u'\0')))
        noteProblem(0, ImportText::notAList(), import);
    else if (trimmed.startsWith(u'[') || trimmed.startsWith(u'{'))
        readCslJson(text.toUtf8(), import);
    else if (ris.match(beginning).hasMatch())
        readRis(text, import);
    else if (nbib.match(beginning).hasMatch())
        readNbib(text, import);
    else if (bibtex.match(beginning).hasMatch())
        readBibtex(text, import);
    else
        noteProblem(0, ImportText::notAList(), import);
    if (isGuess && !import.references.isEmpty())
        noteProblem(0, ImportText::notUtf8(), import);
    return import;
}

bool isReferenceFileName(const QString &path)
{
    static const QStringList endings{u".json"_s, u".csljson"_s, u".nbib"_s, u".ris"_s, u".bib"_s, u".bibtex"_s};
    return std::ranges::any_of(endings, [&path](const QString &ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
}

} // namespace articular
