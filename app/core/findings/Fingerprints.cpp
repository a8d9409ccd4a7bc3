// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Fingerprints.h"

#include "core/base/Digest.h"
#include "core/language/Sentences.h"

#include <algorithm>
#include <optional>

namespace articular {

namespace {

/// What simplified() and toCaseFolded() make of a sentence of ASCII characters and typographic marks, which have no case: in
/// one pass. nullopt for other sentences.
std::optional<QByteArray> commonWords(QStringView sentence)
{
    constexpr qsizetype bytesOfMark = 3;
    QByteArray words(sentence.size() * bytesOfMark, Qt::Uninitialized);
    char *const begin = words.data();
    char *end = begin;
    for (const QChar character : sentence) {
        const char16_t unit = character.unicode();
        if (unit >= u'\u2010' && unit <= u'\u2027') {
            *end++ = '\xE2';
            *end++ = '\x80';
            *end++ = char(0x80 | (unit & 0x3F));
        } else if (unit >= 128) {
            return std::nullopt;
        } else if (!character.isSpace()) {
            *end++ = char(unit >= u'A' && unit <= u'Z' ? unit + 32 : unit);
        } else if (end != begin && end[-1] != ' ') {
            *end++ = ' ';
        }
    }
    if (end != begin && end[-1] == ' ')
        --end;
    words.truncate(end - begin);
    return words;
}

/// Case and spaces do not make another sentence.
QByteArray wordsDigest(QStringView sentence)
{
    static const QByteArray ofNothing = sha256Hex({});
    if (sentence.isEmpty())
        return ofNothing;
    const std::optional<QByteArray> words = commonWords(sentence);
    return sha256Hex(words ? *words : sentence.toString().simplified().toCaseFolded().toUtf8());
}

QByteArray identified(const QString &kind, const QString &where, const QByteArray &sentence, Fingerprints::Ordinals &ordinals)
{
    const QByteArray identity = (kind + u'\n' + where + u'\n').toUtf8() + sentence + '\n';
    return sha256Hex(identity + QByteArray::number(ordinals[identity]++));
}

} // namespace

Fingerprints::Fingerprints(const MarkdownDocument &body, const ProseRuns &prose)
    : m_prose(prose)
    , m_outline(outlineOf(body))
{
    QStringList path;
    QList<int> levels;
    for (const OutlineEntry &entry : m_outline) {
        while (!levels.isEmpty() && levels.last() >= entry.level) {
            levels.removeLast();
            path.removeLast();
        }
        levels.append(entry.level);
        path.append(entry.text);
        m_paths.append(path.join(u'\n'));
    }
    for (const ProseBlock &block : m_prose.blocks()) {
        if (!block.runs.empty())
            m_blocks.push_back(&block);
    }
    std::ranges::sort(m_blocks, {}, [](const ProseBlock *block) { return block->runs.front().source.start; });
}

QByteArray Fingerprints::at(const QString &kind, qsizetype offset, Ordinals &ordinals) const
{
    return identified(kind, headingPath(offset), sentenceAt(offset), ordinals);
}

QByteArray Fingerprints::ofText(const QString &kind, const QString &key, const QString &sentence,
                                const QString &headingPath, Ordinals &ordinals)
{
    return identified(kind, key.isEmpty() ? headingPath : key, wordsDigest(sentence), ordinals);
}

QString Fingerprints::headingPath(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_outline, offset, {}, [](const OutlineEntry &e) { return e.range.start; });
    return after == m_outline.begin() ? QString() : m_paths.at(after - m_outline.begin() - 1);
}

const ProseBlock *Fingerprints::blockAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_blocks, offset, {},
                                                [](const ProseBlock *block) { return block->runs.front().source.start; });
    if (after == m_blocks.begin())
        return nullptr;
    const ProseBlock *block = *std::prev(after);
    return offset < block->runs.back().source.end() ? block : nullptr;
}

QByteArray Fingerprints::sentenceAt(qsizetype offset) const
{
    const ProseBlock *block = blockAt(offset);
    if (!block)
        return {};
    auto known = m_sentences.find(block);
    if (known == m_sentences.end()) {
        QList<Sentence> sentences;
        for (const QStringView sentence : sentencesOf(block->text))
            sentences.append({sentence.end() - QStringView(block->text).begin(), wordsDigest(sentence)});
        known = m_sentences.insert(block, sentences);
    }
    const qsizetype position = block->textPosition(offset);
    const auto sentence = std::ranges::upper_bound(*known, position, {}, &Sentence::end);
    return sentence == known->end() ? wordsDigest(block->text) : sentence->digest;
}

} // namespace articular
