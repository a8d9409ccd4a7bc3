// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Anchors.h"

#include "core/language/Sentences.h"

#include <algorithm>
#include <numeric>

namespace articular {

namespace {

constexpr qsizetype contextLength = 32;
constexpr qsizetype stepSize = 1024;
/// Longer texts are not compared word by word: that costs the product of both lengths.
constexpr qsizetype mostWords = 200;

template <typename List>
double likenessInOrder(const List &a, const List &b)
{
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer == 0)
        return 1;
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({above + 1, row[size_t(j)] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
            diagonal = above;
        }
    }
    return 1.0 - double(row.back()) / double(longer);
}

QList<size_t> hashedWords(const QString &text)
{
    QList<size_t> words;
    const QString folded = text.toCaseFolded();
    for (const QStringView word : wordsOf(folded))
        words.append(qHash(word));
    return words;
}

double wordLikeness(const QString &a, const QString &b)
{
    QList<size_t> left = hashedWords(a), right = hashedWords(b);
    if (std::max(left.size(), right.size()) <= mostWords)
        return likenessInOrder(left, right);
    std::ranges::sort(left);
    std::ranges::sort(right);
    QList<size_t> both;
    std::ranges::set_intersection(left, right, std::back_inserter(both));
    return 2.0 * double(both.size()) / double(left.size() + right.size());
}

qsizetype utf16Units(QByteArrayView utf8)
{
    qsizetype units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) != 0x80;
        units += byte >= 0xF0;
    }
    return units;
}

/// As long as `text`.
QString withPlainSpaces(QString text)
{
    for (QChar &sign : text)
        sign = sign.category() == QChar::Separator_Space ? QChar(u' ') : sign;
    return text;
}

} // namespace

double anchorLikeness(const TextAnchor &a, const TextAnchor &b, qsizetype bodySize)
{
    const double distance = std::abs(double(a.position - b.position)) / double(std::max<qsizetype>(1, bodySize));
    return (50 * wordLikeness(a.exact, b.exact) + 20 * likenessInOrder(a.before, b.before)
            + 20 * likenessInOrder(a.after, b.after) + 2 * (1 - std::min(1.0, distance))) / 92;
}

QString anchorWords(const QString &text)
{
    return text.simplified().toCaseFolded();
}

AnchoredText::AnchoredText(const MarkdownDocument &body, const ProseRuns &prose, const Fingerprints &fingerprints,
                           qsizetype bodyStart)
    : m_source(body.source())
    , m_fingerprints(fingerprints)
    , m_bodyStart(bodyStart)
{
    for (const ProseBlock &block : prose.blocks()) {
        if (!block.runs.empty())
            m_blocks.push_back(&block);
    }
    std::ranges::sort(m_blocks, {}, [](const ProseBlock *block) { return block->runs.front().source.start; });
    for (const ProseBlock *block : m_blocks) {
        m_starts.push_back(m_text.size());
        m_text += block->text + u'\n';
    }
    qsizetype units = 0;
    for (qsizetype offset = bodyStart; offset < m_source.size(); offset += stepSize) {
        m_utf16.push_back(units);
        units += utf16Units(QByteArrayView(m_source).sliced(offset, std::min(stepSize, m_source.size() - offset)));
    }
}

qsizetype AnchoredText::utf16Position(qsizetype offset) const
{
    const qsizetype inBody = std::clamp<qsizetype>(offset - m_bodyStart, 0, std::max<qsizetype>(0, m_source.size() - m_bodyStart));
    if (m_utf16.empty())
        return 0;
    const size_t step = std::min(size_t(inBody / stepSize), m_utf16.size() - 1);
    const qsizetype from = m_bodyStart + qsizetype(step) * stepSize;
    return m_utf16[step] + utf16Units(QByteArrayView(m_source).sliced(from, m_bodyStart + inBody - from));
}

TextAnchor AnchoredText::anchorOf(const TextRange &source) const
{
    const auto after = std::ranges::upper_bound(m_blocks, source.start, {},
                                                [](const ProseBlock *block) { return block->runs.front().source.start; });
    if (after == m_blocks.begin())
        return {};
    const auto index = size_t(after - m_blocks.begin() - 1);
    const ProseBlock &block = *m_blocks[index];
    const qsizetype start = block.textPosition(source.start);
    const bool isToEnd = source.end() >= block.runs.back().source.end();
    const qsizetype end = isToEnd ? block.text.size() : block.textPosition(source.end());
    TextAnchor anchor = anchorOf(stretch(index, start, std::max<qsizetype>(0, end - start)));
    anchor.position = utf16Position(source.start);
    return anchor;
}

TextAnchor AnchoredText::anchorOf(const Stretch &stretch) const
{
    TextAnchor anchor;
    anchor.exact = stretch.text;
    const qsizetype end = stretch.start + stretch.text.size();
    const qsizetype from = std::max<qsizetype>(0, stretch.start - contextLength);
    anchor.before = m_text.mid(from, stretch.start - from);
    anchor.after = m_text.mid(end, contextLength);
    if (!anchor.before.isEmpty() && anchor.before.front().isLowSurrogate())
        anchor.before.remove(0, 1);
    if (!anchor.after.isEmpty() && anchor.after.back().isHighSurrogate())
        anchor.after.chop(1);
    anchor.headingPath = m_fingerprints.headingPath(stretch.source.start);
    anchor.position = utf16Position(stretch.source.start);
    return anchor;
}

AnchoredText::Stretch AnchoredText::stretch(size_t block, qsizetype start, qsizetype length) const
{
    const ProseBlock &prose = *m_blocks[block];
    return {prose.text.mid(start, length), prose.sourceRange(start, length), prose.scope, m_starts[block] + start};
}

AnchoredText::Stretch AnchoredText::part(const Stretch &whole, qsizetype start, qsizetype length) const
{
    const size_t block = blockOfText(whole.start);
    return stretch(block, whole.start - m_starts[block] + start, length);
}

size_t AnchoredText::blockOfText(qsizetype start) const
{
    return size_t(std::ranges::upper_bound(m_starts, start) - m_starts.begin() - 1);
}

QList<AnchoredText::Stretch> AnchoredText::sentences() const
{
    QList<Stretch> found;
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const QStringView text = m_blocks[i]->text;
        for (const QStringView sentence : sentencesOf(text))
            found.append(stretch(i, sentence.begin() - text.begin(), sentence.size()));
    }
    return found;
}

QList<AnchoredText::Stretch> AnchoredText::find(const QString &words, int most) const
{
    QList<Stretch> found;
    if (words.isEmpty())
        return found;
    // Who quotes a text types a plain space where the text has one that does not break.
    const QString text = withPlainSpaces(m_text), quoted = withPlainSpaces(words);
    for (qsizetype at = text.indexOf(quoted); at >= 0 && found.size() < most; at = text.indexOf(quoted, at + quoted.size())) {
        const size_t block = blockOfText(at);
        found.append(stretch(block, at - m_starts[block], words.size()));
    }
    return found;
}

} // namespace articular
