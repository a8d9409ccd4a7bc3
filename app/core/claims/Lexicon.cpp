// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/Lexicon.h"

#include "core/claims/WordForms.h"

#include <iterator>
#include <utility>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

struct WordList
{
    QStringView name;
    bool isVerbs;
};

/// The lists in the order of their bits.
constexpr WordList wordLists[] = {
    {u"treatments", false}, {u"surgery", false},     {u"medicines", false}, {u"supplements", false},
    {u"remedies", false},   {u"conditions", false},  {u"harms", false},     {u"functions", false},
    {u"body", false},       {u"tests", false},       {u"people", false},    {u"providers", false},
    {u"lowering", true},    {u"raising", true},      {u"giving", true},     {u"mending", true},
    {u"treating", true},    {u"acting", true},       {u"gains", false},     {u"losses", false},
    {u"better", false},     {u"less", false},        {u"effective", false}, {u"certainty", false},
    {u"hedges", false},     {u"authorities", false}, {u"money", false},     {u"hype", false},
    {u"timeunits", false},  {u"numbers", false},     {u"irregular", true},  {u"pronouns", false},
    {u"conjunctions", false}, {u"plain", false},
    {u"hazards", false},    {u"fillers", false},   {u"links", false},      {u"outcomes", false},
    {u"contrasts", false},
};

struct Group
{
    QStringView name;
    std::initializer_list<QStringView> lists;
};

const Group groups[] = {
    {u"bad", {u"conditions", u"harms"}},
    {u"good", {u"functions"}},
    {u"treatment", {u"treatments", u"surgery", u"medicines", u"supplements"}},
    {u"agent", {u"treatments", u"surgery", u"medicines", u"supplements", u"remedies"}},
    {u"benefiting", {u"lowering", u"raising", u"mending", u"treating"}},
};

WordClasses bitOf(size_t list)
{
    return WordClasses(1) << (wordclass::firstList + int(list));
}

quint64 stepKey(int node, int word)
{
    return quint64(quint32(node)) << 32 | quint32(word);
}

} // namespace

WordClasses Lexicon::classesNamed(QStringView name)
{
    if (name == u"number")
        return wordclass::number | classesNamed(u"numbers");
    if (name == u"capital")
        return wordclass::capital;
    for (size_t i = 0; i < std::size(wordLists); ++i) {
        if (wordLists[i].name == name)
            return bitOf(i);
    }
    WordClasses classes = 0;
    for (const Group &group : groups) {
        if (group.name == name) {
            for (const QStringView list : group.lists)
                classes |= classesNamed(list);
        }
    }
    return classes;
}

Lexicon::Lexicon(const QMap<QString, QByteArray> &files)
{
    constexpr size_t expectedWords = 20'000;
    m_numbers.reserve(expectedWords);
    m_steps.reserve(expectedWords);
    m_words.emplace_back();
    m_classes.push_back(0);
    m_phrases.push_back(0);
    for (size_t i = 0; i < std::size(wordLists); ++i)
        readList(files.value(wordLists[i].name.toString()), bitOf(i), wordLists[i].isVerbs);
}

void Lexicon::readList(const QByteArray &text, WordClasses classes, bool isVerbs)
{
    for (const QByteArray &bytes : text.split('\n')) {
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'-')) {
            addEnding(line.mid(1), classes);
            if (const QString plural = pluralOf(line.mid(1)); !plural.isEmpty())
                addEnding(plural, classes);
        } else if (line.startsWith(u'!')) {
            for (const QString &word : {line.mid(1), pluralOf(line.mid(1))}) {
                m_endingTexts.push_back(word);
                m_exceptions.emplace(QStringView(m_endingTexts.back()), true);
            }
        } else if (isVerbs) {
            addForms(line, classes);
        } else {
            addEntry(line, classes);
            if (const QString plural = pluralOf(line); !plural.isEmpty())
                addEntry(plural, classes);
        }
    }
}

void Lexicon::addEnding(const QString &ending, WordClasses classes)
{
    m_endingTexts.push_back(ending);
    m_endings[QStringView(m_endingTexts.back())] |= classes;
    m_longestEnding = std::max(m_longestEnding, ending.size());
}

void Lexicon::addForms(const QString &entry, WordClasses classes)
{
    const QString base = entry.section(u':', 0, 0);
    const QStringList irregular = entry.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
    if (!irregular.isEmpty() && !base.contains(u' '))
        m_irregular.insert(base, irregular);
    const VerbForms forms = verbForms(base, irregular);
    addEntry(forms.base, classes | wordclass::base);
    addEntry(forms.third, classes | wordclass::third);
    addEntry(forms.gerund, classes | wordclass::gerund);
    for (const QString &past : forms.past)
        addEntry(past, classes | wordclass::past);
}

void Lexicon::addEntry(const QString &entry, WordClasses classes)
{
    if (!entry.contains(u' ')) {
        m_classes[size_t(intern(entry))] |= classes;
        return;
    }
    int node = 0;
    for (const QString &word : entry.split(u' ', Qt::SkipEmptyParts)) {
        const quint64 key = stepKey(node, intern(word));
        const auto [step, isNew] = m_steps.try_emplace(key, int(m_phrases.size()));
        if (isNew)
            m_phrases.push_back(0);
        node = step->second;
    }
    m_phrases[size_t(node)] |= classes;
}

int Lexicon::intern(const QString &word)
{
    if (const int known = find(word))
        return known;
    m_words.push_back(word);
    m_classes.push_back(0);
    const int number = int(m_words.size()) - 1;
    m_numbers.emplace(QStringView(m_words.back()), number);
    return number;
}

void Lexicon::finish()
{
    for (size_t i = 1; i < m_words.size(); ++i) {
        if (m_classes[i] != 0)
            continue;
        const QString &word = m_words[i];
        if (word.endsWith(u"'s"))
            m_classes[i] = classesOf(find(word.chopped(2)));
        else if (!m_exceptions.contains(word))
            m_classes[i] = classesByEnding(word);
    }
}

int Lexicon::find(QStringView word) const
{
    const auto found = m_numbers.find(word);
    return found == m_numbers.end() ? 0 : found->second;
}

WordClasses Lexicon::classesByEnding(QStringView word) const
{
    constexpr qsizetype shortestStem = 2, shortestEnding = 3;
    if (word.size() < shortestStem + shortestEnding || m_exceptions.contains(word))
        return 0;
    for (qsizetype length = std::min(m_longestEnding, word.size() - shortestStem); length >= shortestEnding; --length) {
        if (const auto found = m_endings.find(word.last(length)); found != m_endings.end())
            return found->second;
    }
    return 0;
}

int Lexicon::phraseStep(int node, int word) const
{
    const auto found = m_steps.find(stepKey(node, word));
    return found == m_steps.end() ? -1 : found->second;
}

QStringList Lexicon::formsOf(const QString &verb) const
{
    const VerbForms forms = verbForms(verb, m_irregular.value(verb));
    return QStringList{forms.base, forms.third, forms.gerund} + forms.past;
}

} // namespace articular
