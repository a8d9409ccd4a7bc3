// SPDX-License-Identifier: GPL-3.0-or-later
// How a place in a text is found again after the text was edited: its words, those around it, its position. Decides how
// like two places are; what follows from that is for those who anchored something.
#pragma once

#include "core/findings/Fingerprints.h"

namespace articular {

/// A place as W3C Web Annotation's TextQuote and position selectors hold it, with the headings above it.
struct TextAnchor
{
    QString exact, before, after;         ///< the words; up to 32 characters around them
    QString headingPath;                  ///< outermost first, one a line
    qsizetype position = 0;               ///< in the body, UTF-16 units
};

/// From 0 to 1, of how much `a` and `b` are the same place: words weigh 50, the text before and after 20 each, the
/// position 2. `bodySize` in UTF-16 units. Words are compared one by one, in very long texts by how often they occur.
double anchorLikeness(const TextAnchor &a, const TextAnchor &b, qsizetype bodySize);
/// From here on a place counts as the same one with slightly other words.
inline constexpr double sameAnchor = 0.85;

/// Spaces and case do not make other words.
QString anchorWords(const QString &text);

/// The visible text of a body as one string, in which places are anchored and found.
class AnchoredText
{
public:
    /// All of these must outlive it. `bodyStart`: offset of the body in the document's source.
    AnchoredText(const MarkdownDocument &body, const ProseRuns &prose, const Fingerprints &fingerprints, qsizetype bodyStart);

    TextAnchor anchorOf(const TextRange &source) const;
    /// UTF-16 units of the body's source.
    qsizetype bodySize() const { return utf16Position(m_source.size()); }

    /// A sentence, or other stretch of one block.
    struct Stretch
    {
        QString text;
        TextRange source;
        ProseScope scope = ProseScope::Paragraph;
        qsizetype start = 0;              ///< in the visible text
    };
    QList<Stretch> sentences() const;
    /// Every place where these words stand, spaces as given; up to `most`.
    QList<Stretch> find(const QString &words, int most) const;
    TextAnchor anchorOf(const Stretch &stretch) const;
    /// `length` UTF-16 units of a stretch, from `start` in its text on.
    Stretch part(const Stretch &whole, qsizetype start, qsizetype length) const;

private:
    size_t blockOfText(qsizetype start) const;
    Stretch stretch(size_t block, qsizetype start, qsizetype length) const;
    qsizetype utf16Position(qsizetype offset) const;

    const QByteArray &m_source;
    const Fingerprints &m_fingerprints;
    qsizetype m_bodyStart;
    std::vector<const ProseBlock *> m_blocks;   ///< in order of place
    std::vector<qsizetype> m_starts;            ///< of each block in m_text
    QString m_text;
    std::vector<qsizetype> m_utf16;             ///< UTF-16 units of the body before each 1,024th byte
};

} // namespace articular
