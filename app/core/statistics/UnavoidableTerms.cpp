// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/UnavoidableTerms.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// One spelling for singular and plural, in small letters: "Injections" and "injection's" → injection.
QString stem(QStringView word)
{
    QString stem = word.toString().toLower();
    stem.replace(u'’', u'\'');
    if (stem.endsWith("'s"_L1))
        stem.chop(2);
    if (stem.size() > 4 && stem.endsWith("ies"_L1))
        return stem.chopped(3) + u'y';
    if (stem.size() > 3 && stem.endsWith(u's') && !stem.endsWith("ss"_L1) && !stem.endsWith("is"_L1) && !stem.endsWith("us"_L1))
        stem.chop(1);
    return stem;
}

/// The two letters that a word begins with, as a number; 0 when it begins with anything but two letters of ASCII. A word's stem
/// begins with the same letters.
size_t beginningOf(QStringView word)
{
    const auto letter = [&word](qsizetype at) {
        const char16_t unit = at < word.size() ? word[at].unicode() : u'\0';
        return unit >= u'a' && unit <= u'z' ? unit - u'a' + 1 : unit >= u'A' && unit <= u'Z' ? unit - u'A' + 1 : 0;
    };
    const int first = letter(0), second = letter(1);
    return first == 0 || second == 0 ? 0 : size_t(first * 32 + second);
}

const QSet<QString> &builtIn()
{
    static const QSet<QString> words{
        u"acetaminophen"_s, u"achilles"_s,       u"anesthesia"_s,      u"antibiotic"_s,   u"arthritis"_s,     u"arthroscopy"_s,
        u"artery"_s,        u"biopsy"_s,         u"cartilage"_s,       u"cholesterol"_s,  u"clinical"_s,      u"collagen"_s,
        u"condition"_s,     u"corticosteroid"_s, u"cortisone"_s,       u"diabetes"_s,     u"diagnosis"_s,     u"elbow"_s,
        u"exercise"_s,      u"fibromyalgia"_s,   u"glucosamine"_s,     u"hyaluronic"_s,   u"ibuprofen"_s,     u"imaging"_s,
        u"infection"_s,     u"inflammation"_s,   u"injection"_s,       u"injury"_s,       u"insurance"_s,     u"ligament"_s,
        u"medical"_s,       u"medication"_s,     u"medicine"_s,        u"meniscus"_s,     u"mesenchymal"_s,   u"muscle"_s,
        u"naproxen"_s,      u"opioid"_s,         u"orthopedic"_s,      u"orthopaedic"_s,  u"osteoarthritis"_s, u"osteoporosis"_s,
        u"patella"_s,       u"patient"_s,        u"physical"_s,        u"physician"_s,    u"physiotherapy"_s, u"plasma"_s,
        u"platelet"_s,      u"procedure"_s,      u"recovery"_s,        u"rehabilitation"_s, u"replacement"_s, u"rheumatoid"_s,
        u"rheumatologist"_s, u"rotator"_s,       u"scoliosis"_s,       u"sciatica"_s,     u"shoulder"_s,      u"spinal"_s,
        u"surgeon"_s,       u"surgery"_s,        u"surgical"_s,        u"symptom"_s,      u"synovial"_s,      u"tendinitis"_s,
        u"tendon"_s,        u"therapist"_s,      u"therapy"_s,         u"treatment"_s,    u"ultrasound"_s,    u"vaccine"_s,
        u"vertebra"_s,      u"vitamin"_s,        u"wellness"_s,        u"x-ray"_s,
    };
    return words;
}

} // namespace

UnavoidableTerms::UnavoidableTerms(const QStringList &terms)
    : m_beginnings(builtInBeginnings())
{
    for (const QString &term : terms)
        add(term);
}

UnavoidableTerms::Beginnings UnavoidableTerms::builtInBeginnings()
{
    static const Beginnings all = [] {
        Beginnings beginnings;
        for (const QString &word : builtIn())
            beginnings.set(beginningOf(word));
        return beginnings;
    }();
    return all;
}

void UnavoidableTerms::add(const QString &term)
{
    QStringList words;
    for (const QStringView word : QStringView(term).tokenize(u' ', Qt::SkipEmptyParts))
        words.append(stem(word));
    if (words.isEmpty())
        return;
    m_beginnings.set(beginningOf(words.constFirst()));
    m_terms[words.takeFirst()].append(words);
}

std::vector<bool> UnavoidableTerms::marked(const QList<QStringView> &words) const
{
    std::vector<bool> marks(size_t(words.size()), false);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const size_t beginning = beginningOf(words[i]);
        if (beginning != 0 && !m_beginnings[beginning])
            continue;
        const qsizetype length = longestAt(words, i);
        for (qsizetype k = i; k < i + length; ++k)
            marks[size_t(k)] = true;
    }
    return marks;
}

qsizetype UnavoidableTerms::longestAt(const QList<QStringView> &words, qsizetype start) const
{
    const QString first = stem(words[start]);
    qsizetype longest = builtIn().contains(first) ? 1 : 0;
    const auto terms = m_terms.constFind(first);
    if (terms == m_terms.constEnd())
        return longest;
    for (const QStringList &rest : *terms) {
        if (rest.size() < words.size() - start && std::ranges::equal(rest, words.mid(start + 1, rest.size()), {}, {}, stem))
            longest = std::max(longest, rest.size() + 1);
    }
    return longest;
}

} // namespace articular
