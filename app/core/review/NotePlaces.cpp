// SPDX-License-Identifier: GPL-3.0-or-later
// Where notes stand in the text as it is now: their words as they were, else those most like them nearby, else lost.
#include "core/language/Sentences.h"
#include "core/review/Notes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// From here on up to sameAnchor a place may be the note's.
constexpr double possibleAnchor = 0.60;
/// Bounds of what is compared for one note, and for all, so that a text of any size is looked through soon.
constexpr int mostPlaces = 32;
constexpr qsizetype mostQuotedWords = 60;
constexpr int mostLookedFor = 100;

constexpr QStringView pictureKey = u"picture:";

/// A picture of the body that has a description.
struct DescribedPicture
{
    QString address, words;
    TextRange label;                      ///< of the description as it is written
};

QList<DescribedPicture> picturesOf(const CheckContext &context)
{
    const Ast &ast = context.body.ast();
    QList<DescribedPicture> pictures;
    for (const InlineRange &place : context.prose.inlines()) {
        const bool isPicture = place.node != -1 && ast[place.node].kind == NodeKind::Image && !place.label.isEmpty();
        if (isPicture)
            pictures.append({ast.text(ast[place.node].url), ast.plainText(place.node).simplified(), place.label});
    }
    return pictures;
}

QString detailOf(const CheckContext &context, const QString &key)
{
    const ArticleMetadata &details = context.article.metadata();
    return key == "title"_L1 ? details.title : key == "description"_L1 ? details.description : key == "image.alt"_L1 ? details.image.alt : QString();
}

class NotePlacer
{
public:
    explicit NotePlacer(const CheckContext &context)
        : m_context(context), m_text(context.body, context.prose, context.fingerprints, context.article.bodyStart())
    {
    }

    PlacedNote placed(const Note &note)
    {
        PlacedNote result{note, NotePlace::Lost, {}};
        if (note.key.startsWith(pictureKey))
            placeInPicture(result);
        else if (!note.key.isEmpty())
            placeInDetails(result);
        else if (!note.anchor.exact.isEmpty())
            placeInBody(result);
        return result;
    }

private:
    using Stretch = AnchoredText::Stretch;

    void placeInDetails(PlacedNote &note) const
    {
        const QString value = detailOf(m_context, note.note.key);
        const qsizetype at = value.indexOf(note.note.anchor.exact);
        if (at < 0)
            return;
        note.place = NotePlace::Found;
        note.range = m_context.article.partOfDetail(note.note.key, value, at, note.note.anchor.exact.size());
    }

    /// The picture of that address with that description; else one with those words, else the one of that address.
    void placeInPicture(PlacedNote &note) const
    {
        const QString address = note.note.key.sliced(pictureKey.size());
        int best = 0;
        for (const DescribedPicture &picture : picturesOf(m_context)) {
            const qsizetype at = picture.words.indexOf(note.note.anchor.exact);
            const int fit = (at >= 0 ? 2 : 0) + (picture.address == address ? 1 : 0);
            if (fit <= best)
                continue;
            best = fit;
            note.place = fit == 3 ? NotePlace::Found : NotePlace::Moved;
            note.range = at < 0 ? picture.label : m_context.article.partWrittenAs(picture.label, picture.words, at, note.note.anchor.exact.size());
            // Where it is written otherwise, as with emphasis in it, only the whole can be shown and none of it replaced.
            if (at >= 0 && note.range == picture.label && picture.words.size() != note.note.anchor.exact.size())
                note.place = NotePlace::Moved;
        }
    }

    void placeInBody(PlacedNote &note)
    {
        double best = 0;
        for (const Stretch &stretch : m_text.find(note.note.anchor.exact, mostPlaces))
            compare(note, stretch, best);
        if (best < sameAnchor && m_lookedFor++ < mostLookedFor) {
            for (const Stretch &stretch : similarStretches(note.note.anchor.exact))
                compare(note, stretch, best);
        }
        note.place = best >= sameAnchor ? NotePlace::Found : best >= possibleAnchor ? NotePlace::Moved : NotePlace::Lost;
        if (note.place == NotePlace::Lost)
            note.range = {};
    }

    void compare(PlacedNote &note, const Stretch &stretch, double &best) const
    {
        const double likeness = anchorLikeness(note.note.anchor, m_text.anchorOf(stretch), m_text.bodySize());
        if (likeness > best) {
            best = likeness;
            note.range = stretch.source;
        }
    }

    /// Stretches of as many words as the quote, in the sentences that share most words with it.
    QList<Stretch> similarStretches(const QString &quote)
    {
        const QList<QString> words = foldedWords(quote);
        if (words.isEmpty() || words.size() > mostQuotedWords)
            return {};
        if (m_sentences.isEmpty())
            m_sentences = m_text.sentences();
        std::vector<std::pair<qsizetype, const Stretch *>> ranked;
        for (const Stretch &sentence : std::as_const(m_sentences)) {
            const QList<QString> own = foldedWords(sentence.text);
            const auto shared = std::ranges::count_if(words, [&own](const QString &word) { return own.contains(word); });
            if (shared * 2 >= words.size())
                ranked.emplace_back(shared, &sentence);
        }
        std::ranges::stable_sort(ranked, [](const auto &a, const auto &b) { return a.first > b.first; });
        QList<Stretch> stretches;
        for (size_t i = 0; i < std::min<size_t>(ranked.size(), mostPlaces); ++i)
            addParts(*ranked[i].second, words.size(), stretches);
        return stretches;
    }

    void addParts(const Stretch &sentence, qsizetype length, QList<Stretch> &stretches) const
    {
        const QString &text = sentence.text;
        const QList<QStringView> words = wordsOf(text);
        if (words.size() <= length) {
            stretches.append(sentence);
            return;
        }
        for (qsizetype first = 0; first + length <= words.size(); ++first) {
            const qsizetype start = words[first].begin() - QStringView(text).begin();
            const QStringView last = words[first + length - 1];
            stretches.append(m_text.part(sentence, start, last.end() - QStringView(text).begin() - start));
        }
    }

    static QList<QString> foldedWords(const QString &text)
    {
        QList<QString> words;
        for (const QStringView word : wordsOf(text))
            words.append(word.toString().toCaseFolded());
        return words;
    }

    const CheckContext &m_context;
    const AnchoredText m_text;
    QList<Stretch> m_sentences;
    int m_lookedFor = 0;
};

} // namespace

QStringList keysOfWords(const QString &words, const CheckContext &context)
{
    QStringList keys;
    if (words.isEmpty())
        return keys;
    for (const QString &key : {u"title"_s, u"description"_s, u"image.alt"_s}) {
        if (detailOf(context, key).contains(words))
            keys.append(key);
    }
    for (const DescribedPicture &picture : picturesOf(context)) {
        if (picture.words.contains(words))
            keys.append(pictureKey.toString() + picture.address);
    }
    return keys;
}

QList<PlacedNote> placedNotes(const QList<Note> &notes, const CheckContext &context)
{
    NotePlacer placer(context);
    QList<PlacedNote> placed;
    for (const Note &note : notes)
        placed.append(placer.placed(note));
    return placed;
}

} // namespace articular
