// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/PageChanges.h"

#include "core/document/LineMatching.h"
#include "core/markdown/HtmlText.h"
#include "core/review/HtmlPieces.h"
#include "core/review/PhraseChanges.h"
#include "core/review/PictureMarks.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

namespace articular {

namespace {

struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

using Pieces = std::vector<HtmlPiece>;

/// Above this many pairs of pieces between two that stayed, they are compared in order only.
constexpr size_t mostPairs = 400;

enum class Fate { Same, Changed, Added, Removed };

/// One step from the pieces before to those after, in reading order.
struct Step
{
    Fate fate = Fate::Same;
    size_t before = 0, after = 0;
};

std::vector<QByteArrayView> htmlOf(const Pieces &pieces)
{
    std::vector<QByteArrayView> html;
    html.reserve(pieces.size());
    for (const HtmlPiece &piece : pieces)
        html.push_back(piece.html);
    return html;
}

bool isBlank(const HtmlPiece &piece)
{
    return piece.isText() && piece.html.trimmed().isEmpty();
}

bool holdsBody(const HtmlPiece &piece)
{
    return piece.html.contains(QByteArrayView(" data-articular-body"));
}

/// Whether two pieces are the same thing with other words in it.
bool areAlike(const HtmlPiece &before, const HtmlPiece &after)
{
    if (holdsBody(before) && holdsBody(after))
        return before.name == after.name;
    // Another picture in the same place, whatever it shows.
    if (holdsPicture(before) && holdsPicture(after) && (before.name == after.name || beginsPicture(before.html)))
        return beginsPicture(before.html) || !beginsPicture(after.html);
    if (before.isText() || before.name != after.name || before.close.isEmpty() || before.holdsBlocks() != after.holdsBlocks())
        return false;
    const std::optional<MarkedPhrase> phrase = markedPhrase(before.inner, after.inner);
    return phrase && phrase->isAlike;
}

class Marker
{
public:
    /// One text for each of `after`; with none there, one for all that is gone.
    QByteArrayList marked(const Pieces &before, const Pieces &after)
    {
        QByteArrayList result;
        QByteArray gone;
        for (const Step &step : steps(before, after)) {
            if (step.fate == Fate::Removed) {
                gone += removed(before[step.before]);
                continue;
            }
            result.append(gone + piece(step, before, after));
            gone.clear();
        }
        if (!gone.isEmpty() && result.isEmpty())
            result.append(gone);
        else if (!gone.isEmpty())
            result.last() += gone;
        return result;
    }

    /// The content of an element, in which space between pieces takes no part in the comparison.
    QByteArray markedContent(const Pieces &before, const Pieces &after)
    {
        Pieces old, young;
        std::ranges::copy_if(before, std::back_inserter(old), std::not_fn(isBlank));
        QByteArray start;
        QByteArrayList spaces;
        for (const HtmlPiece &piece : after) {
            if (!isBlank(piece)) {
                young.push_back(piece);
                spaces.append(QByteArray());
            } else {
                (spaces.isEmpty() ? start : spaces.last()) += piece.html;
            }
        }
        const QByteArrayList pieces = marked(old, young);
        QByteArray html = start;
        for (qsizetype i = 0; i < pieces.size(); ++i)
            html += pieces[i] + spaces.value(i);
        return html;
    }

    int places() const { return m_places; }

private:
    QByteArray piece(const Step &step, const Pieces &before, const Pieces &after)
    {
        const HtmlPiece &now = after[step.after];
        switch (step.fate) {
        case Fate::Same: return now.html.toByteArray();
        case Fate::Changed: return changed(before[step.before], now);
        case Fate::Added: return added(now);
        case Fate::Removed: break;
        }
        return {};
    }

    std::vector<Step> steps(const Pieces &before, const Pieces &after)
    {
        const std::vector<QByteArrayView> old = htmlOf(before), young = htmlOf(after);
        const std::vector<qsizetype> matches = matchLines(old, young);
        std::vector<Step> found;
        size_t nextOld = 0, nextNew = 0;
        for (size_t i = 0; i < young.size(); ++i) {
            if (matches[i] < qsizetype(nextOld) || old[size_t(matches[i])] != young[i])
                continue;
            addGap(found, before, {nextOld, size_t(matches[i])}, after, {nextNew, i});
            found.push_back({Fate::Same, size_t(matches[i]), i});
            nextOld = size_t(matches[i]) + 1;
            nextNew = i + 1;
        }
        addGap(found, before, {nextOld, old.size()}, after, {nextNew, young.size()});
        findMoved(found, before, after);
        return found;
    }

    struct Span
    {
        size_t start = 0, end = 0;
        size_t size() const { return end - start; }
    };

    /// Pieces between two that stayed: those that are alike are one that changed, in the order that keeps most of them.
    static void addGap(std::vector<Step> &steps, const Pieces &before, Span old, const Pieces &after, Span young)
    {
        const bool inOrder = old.size() * young.size() > mostPairs;
        const size_t rows = old.size(), columns = young.size();
        std::vector<std::vector<char>> alike(rows, std::vector<char>(columns, 0));
        std::vector<std::vector<int>> best(rows + 1, std::vector<int>(columns + 1, 0));
        for (size_t row = rows; row-- > 0;) {
            for (size_t column = columns; column-- > 0;) {
                const bool isAsked = !inOrder || row == column;
                alike[row][column] = isAsked && areAlike(before[old.start + row], after[young.start + column]);
                best[row][column] = std::max({best[row + 1][column], best[row][column + 1],
                                              alike[row][column] ? best[row + 1][column + 1] + 1 : 0});
            }
        }
        size_t row = 0, column = 0;
        while (row < rows || column < columns) {
            if (row < rows && column < columns && alike[row][column] && best[row][column] == best[row + 1][column + 1] + 1)
                steps.push_back({Fate::Changed, old.start + row++, young.start + column++});
            else if (row < rows && (column == columns || best[row + 1][column] >= best[row][column + 1]))
                steps.push_back({Fate::Removed, old.start + row++, 0});
            else
                steps.push_back({Fate::Added, 0, young.start + column++});
        }
    }

    /// Pieces that are gone here and new there, to the letter, among neighbours or anywhere on the page's top level.
    void findMoved(const std::vector<Step> &steps, const Pieces &before, const Pieces &after)
    {
        QHash<QByteArrayView, int> gone;
        for (const Step &step : steps) {
            if (step.fate == Fate::Removed && !isBlank(before[step.before]))
                ++gone[before[step.before].html];
        }
        for (const Step &step : steps) {
            if (step.fate != Fate::Added || gone.value(after[step.after].html) == 0)
                continue;
            --gone[after[step.after].html];
            m_moved.insert(after[step.after].html.toByteArray(), true);
        }
    }

    QByteArray changed(const HtmlPiece &before, const HtmlPiece &after)
    {
        if (beginsPicture(before.html) && beginsPicture(after.html)) {
            m_places += areSamePicture(before.html, after.html) ? 0 : 1;
            return areSamePicture(before.html, after.html) ? after.html.toByteArray() : markedPictures(before.html, after.html);
        }
        const bool hasPictures = holdsPicture(before) && holdsPicture(after);
        if (hasPictures || after.holdsBlocks()) {
            const Pieces &old = beginsPicture(before.html) ? Pieces{before} : before.children;
            return after.open.toByteArray() + markedContent(old, after.children) + after.close.toByteArray();
        }
        const std::optional<MarkedPhrase> phrase = markedPhrase(before.inner, after.inner);
        // A picture that is the same to readers stands there as it was before.
        if (!phrase || phrase->html == before.inner)
            return after.html.toByteArray();
        m_places += std::max(1, phrase->places);
        const QByteArray open = phrase->places > 0 ? after.open.toByteArray() : labelled(after.open, "changed", Changes::tr("Changed in its look, a link or a picture"));
        return open + phrase->html + after.close.toByteArray();
    }

    QByteArray added(const HtmlPiece &piece)
    {
        if (isBlank(piece))
            return piece.html.toByteArray();
        ++m_places;
        if (piece.name == "img")
            return markedNewPicture(piece.html);
        if (m_moved.contains(piece.html.toByteArray()))
            return labelled(piece.open, "moved", Changes::tr("Moved here")) + piece.html.sliced(piece.open.size()).toByteArray();
        if (piece.isText())
            return wrappedPhrase(piece.html, "ins");
        return labelled(piece.open, "added", {}) + inside(piece, "ins") + piece.close.toByteArray();
    }

    QByteArray removed(const HtmlPiece &piece)
    {
        // The place of the body is in the page once.
        if (isBlank(piece) || holdsBody(piece))
            return {};
        const bool isMoved = m_moved.contains(piece.html.toByteArray());
        m_places += isMoved ? 0 : 1;
        if (piece.name == "img")
            return markedGonePicture(piece.html);
        if (piece.isText())
            return wrappedPhrase(piece.html, "del");
        const QByteArray open = isMoved ? labelled(withoutId(piece.open), "moved-away", Changes::tr("Was here, moved"))
                                        : labelled(withoutId(piece.open), "removed", {});
        return open + inside(piece, "del") + piece.close.toByteArray();
    }

    /// What lies between a piece's tags, with all its phrases as new or gone.
    static QByteArray inside(const HtmlPiece &piece, const QByteArray &tag)
    {
        if (!piece.holdsBlocks())
            return wrappedPhrase(piece.inner, tag);
        QByteArray html;
        for (const HtmlPiece &child : piece.children) {
            if (child.isText())
                html += isBlank(child) ? child.html.toByteArray() : wrappedPhrase(child.html, tag);
            else
                html += (tag == "del" ? withoutId(child.open) : child.open.toByteArray()) + inside(child, tag) + child.close.toByteArray();
        }
        return html;
    }

    static QByteArray labelled(QByteArrayView open, const QByteArray &fate, const QString &label)
    {
        if (open.isEmpty())
            return {};
        const qsizetype end = open.size() - (open.endsWith("/>") ? 2 : 1);
        QByteArray tag = open.first(end).toByteArray() + " data-articular-change=\"" + fate + '"';
        if (!label.isEmpty()) {
            tag += " data-articular-label=\"";
            appendEscaped(tag, label.toUtf8());
            tag += '"';
        }
        return tag + open.sliced(end).toByteArray();
    }

    QHash<QByteArray, bool> m_moved;
    int m_places = 0;
};

/// A block's element alone, or a text that stands for it where it is none or more than one: then it changes as a whole.
struct TopLevel
{
    explicit TopLevel(const QList<QByteArray> &blocks)
    {
        pieces.reserve(size_t(blocks.size()));
        for (const QByteArray &block : blocks) {
            std::optional<Pieces> own = htmlPieces(block);
            Pieces elements;
            for (HtmlPiece &piece : own ? *own : Pieces()) {
                if (!isBlank(piece))
                    elements.push_back(std::move(piece));
            }
            HtmlPiece group;
            group.html = block;
            pieces.push_back(elements.size() == 1 ? std::move(elements.front()) : std::move(group));
        }
    }

    Pieces pieces;
};

} // namespace

int markChanges(const PageBlocks &before, PageBlocks &after)
{
    Marker marker;
    const QList<QByteArray> blocks = after.blocks; // the pieces point into these
    const QByteArray frame = after.frame;
    const TopLevel old(before.blocks), young(blocks);
    after.blocks = marker.marked(old.pieces, young.pieces);
    // What stayed is the very block, so that the preview leaves its nodes alone.
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (QByteArrayView(after.blocks[i]) == young.pieces[size_t(i)].html)
            after.blocks[i] = blocks[i];
    }
    const std::optional<Pieces> oldFrame = htmlPieces(before.frame), newFrame = htmlPieces(frame);
    if (oldFrame && newFrame && before.frame != frame)
        after.frame = marker.markedContent(*oldFrame, *newFrame);
    return marker.places();
}

} // namespace articular
