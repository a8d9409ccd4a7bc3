// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Lexicon.h"

#include "core/language/Sentences.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QStringList linesOf(const QString &name)
{
    QFile file(u":/articular/lexicons/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

using Terms = QHash<QString, QList<MedicalTerm>>;

/// By first word, terms of more words first.
Terms readTerms()
{
    Terms terms;
    for (const QString &line : linesOf(u"medical-terms.txt"_s)) {
        const QStringList fields = line.split(u'|');
        const QStringList words = fields.constFirst().toLower().split(u' ');
        terms[words.constFirst()].push_back({words, fields.sliced(1)});
    }
    for (QList<MedicalTerm> &alike : terms)
        std::ranges::stable_sort(alike, std::greater(), [](const MedicalTerm &term) { return term.words.size(); });
    return terms;
}

/// Lower case, a curly apostrophe as a straight one; into a buffer that is used for word after word.
void fold(QStringView word, QString &folded)
{
    folded.resize(word.size());
    std::ranges::transform(word, folded.begin(), [](QChar c) {
        const char16_t unit = c.unicode();
        if (unit < 128)
            return unit >= u'A' && unit <= u'Z' ? QChar(char16_t(unit + 32)) : c;
        return c == u'’' ? QChar(u'\'') : c.toLower();
    });
}

/// Whether `word` is `singular` or a plural of it.
bool isForm(QStringView word, QStringView singular)
{
    if (word == singular)
        return true;
    if (singular.endsWith(u'y') && word.endsWith(u"ies"))
        return word.chopped(3) == singular.chopped(1);
    return word.endsWith(u's') && word.chopped(1) == singular;
}

/// Whether the words from `at` on are the term, with single spaces between them.
bool matches(const MedicalTerm &term, const QList<QStringView> &words, qsizetype at)
{
    if (at + term.words.size() > words.size())
        return false;
    QString folded;
    for (qsizetype i = 0; i < term.words.size(); ++i) {
        const QStringView word = words.at(at + i);
        fold(word, folded);
        if (i + 1 == term.words.size())
            return isForm(folded, term.words.at(i));
        const bool isJoined = words.at(at + i + 1).data() - word.data() == word.size() + 1 && word.data()[word.size()] == u' ';
        if (folded != term.words.at(i) || !isJoined)
            return false;
    }
    return false;
}

const MedicalTerm *termAt(const QList<QStringView> &words, qsizetype at, const Terms &terms, QString &folded)
{
    const auto longest = [&](const QString &firstWord) -> const MedicalTerm * {
        const auto alike = terms.constFind(firstWord);
        if (alike == terms.cend())
            return nullptr;
        const auto found = std::ranges::find_if(*alike, [&](const MedicalTerm &term) { return matches(term, words, at); });
        return found == alike->cend() ? nullptr : &*found;
    };
    fold(words.at(at), folded);
    if (const MedicalTerm *term = longest(folded))
        return term;
    if (!folded.endsWith(u's'))
        return nullptr;
    if (folded.endsWith("ies"_L1))
        return longest(folded.chopped(3) + u'y');
    return longest(folded.chopped(1));
}

} // namespace

QList<TermPlace> medicalTermsIn(const QString &text)
{
    static const Terms terms = readTerms();
    QList<TermPlace> places;
    QString folded;
    const QList<QStringView> words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const MedicalTerm *term = termAt(words, i, terms, folded);
        if (!term)
            continue;
        const QStringView last = words.at(i + term->words.size() - 1);
        const qsizetype start = words.at(i).data() - text.constData();
        places.push_back({term, start, last.data() + last.size() - text.constData() - start});
        i += term->words.size() - 1;
    }
    return places;
}

QStringList wordsOfShortForm(const QString &shortForm)
{
    static const QHash<QString, QStringList> words = [] {
        QHash<QString, QStringList> read;
        for (const QString &line : linesOf(u"short-forms.txt"_s)) {
            const QStringList fields = line.split(u'|');
            read.insert(fields.constFirst(), {fields.at(1), fields.value(2, fields.at(1) + u's')});
        }
        return read;
    }();
    return words.value(shortForm);
}

bool isWellKnown(const QString &capitals)
{
    static const QSet<QString> known = [] {
        const QStringList words = linesOf(u"known-short-forms.txt"_s).join(u' ').split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.begin(), words.end());
    }();
    return known.contains(capitals);
}

} // namespace articular
