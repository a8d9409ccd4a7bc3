// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/DecisionPlacement.h"

#include "core/language/Sentences.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Bounds of what is compared, so that the time is linear in decisions and claims.
constexpr int mostAlike = 16;             ///< equal sentences that one decision is compared with
constexpr int mostCandidates = 8;         ///< reworded sentences that one decision is compared with
constexpr qsizetype commonWord = 40;      ///< a word of more sentences than this tells nothing apart
constexpr int mostSearches = 200;         ///< marked stretches that are no sentence are searched for in the text

struct PlacementText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClaimLedger)
};

QString wordsAndPlace(const QString &text, const QString &key)
{
    return key + u'\n' + anchorWords(text);
}

/// Texts that share rare words with a given one, those with most of them first.
class SharedWords
{
public:
    void add(int index, const QString &text)
    {
        for (const size_t word : wordsIn(text))
            m_texts[word].append(index);
        m_order.append(index);
    }

    /// `nearby`: place in the order of adding whose neighbours are candidates too, as texts that share no rare word.
    QList<int> candidates(const QString &text, qsizetype nearby) const
    {
        QHash<int, int> shared;
        for (const size_t word : wordsIn(text)) {
            const auto texts = m_texts.constFind(word);
            if (texts == m_texts.cend() || texts->size() > commonWord)
                continue;
            for (const int index : *texts)
                ++shared[index];
        }
        QList<int> found = shared.keys();
        std::ranges::sort(found, [&shared](int a, int b) {
            return shared.value(a) != shared.value(b) ? shared.value(a) > shared.value(b) : a < b;
        });
        found = found.first(std::min<qsizetype>(mostCandidates, found.size()));
        for (qsizetype i = nearby - 1; i <= nearby + 1; ++i) {
            if (i >= 0 && i < m_order.size() && !found.contains(m_order.at(i)))
                found.append(m_order.at(i));
        }
        return found;
    }

private:
    static QSet<size_t> wordsIn(const QString &text)
    {
        QSet<size_t> words;
        const QString folded = text.toCaseFolded();
        for (const QStringView word : wordsOf(folded))
            words.insert(qHash(word));
        return words;
    }

    QHash<size_t, QList<int>> m_texts;
    QList<int> m_order;
};

ClaimPlace placeIn(ProseScope scope)
{
    switch (scope) {
    case ProseScope::Heading:
        return ClaimPlace::Heading;
    case ProseScope::ListItem:
        return ClaimPlace::ListItem;
    case ProseScope::TableCell:
        return ClaimPlace::TableCell;
    case ProseScope::Quote:
        return ClaimPlace::Quote;
    case ProseScope::Paragraph:
    case ProseScope::Callout:
    case ProseScope::Footnote:
        break;
    }
    return ClaimPlace::Text;
}

/// Keeps the newest of each role, and nothing that says "no claim" once the sentence is marked as one.
void keepNewest(QList<ClaimDecision> &known, const ClaimDecision &decision)
{
    known.removeIf([&](const ClaimDecision &earlier) {
        return earlier.role == decision.role
               || (decision.verdict == Verdict::MarkedAsClaim && earlier.verdict == Verdict::NotAClaim);
    });
    if (decision.verdict != Verdict::MarkedAsClaim)
        known.append(decision);
    std::ranges::stable_sort(known, std::ranges::greater(), &ClaimDecision::role);
}

} // namespace

bool DecisionPlacement::Thread::isOnceMarked() const
{
    return std::ranges::any_of(decisions, [](const ClaimDecision &d) { return d.verdict == Verdict::MarkedAsClaim; });
}

DecisionPlacement::DecisionPlacement(const QList<ClaimDecision> &decisions, const LedgerBasis &basis)
    : m_basis(basis)
{
    QHash<QByteArray, size_t> threads;
    for (const ClaimDecision &decision : decisions) {
        const auto known = threads.constFind(decision.fingerprint);
        if (known == threads.cend()) {
            threads.insert(decision.fingerprint, m_threads.size());
            m_threads.push_back({decision.fingerprint, {decision}});
        } else {
            m_threads[*known].decisions.append(decision);
        }
    }
}

QList<ClaimDecision> DecisionPlacement::placeIn(QList<LedgerEntry> &entries)
{
    if (m_threads.empty())
        return {};
    placeByFingerprint(entries, true);
    placeMoved(entries);
    placeByFingerprint(entries, false);
    placeReworded(entries);
    addUnfound(entries);
    QList<ClaimDecision> orphans;
    for (const Thread &thread : m_threads) {
        if (!thread.isPlaced)
            orphans.append(thread.newest());
    }
    return orphans;
}

void DecisionPlacement::placeByFingerprint(QList<LedgerEntry> &entries, bool isNewestOnly)
{
    QHash<QByteArray, Thread *> threads;
    for (Thread &thread : m_threads) {
        if (!thread.isPlaced)
            threads.insert(thread.fingerprint, &thread);
    }
    for (LedgerEntry &entry : entries) {
        Thread *thread = entry.thread.isEmpty() ? threads.value(entry.fingerprint) : nullptr;
        if (thread && (!isNewestOnly || anchorWords(thread->newest().text) == anchorWords(entry.claim.text)))
            take(entry, *thread);
    }
}

void DecisionPlacement::placeMoved(QList<LedgerEntry> &entries)
{
    if (std::ranges::all_of(m_threads, &Thread::isPlaced))
        return;
    QHash<QString, QList<int>> free;
    for (int i = 0; i < int(entries.size()); ++i) {
        const LedgerEntry &entry = entries.at(i);
        if (entry.thread.isEmpty())
            free[wordsAndPlace(entry.claim.text, claimPlaceKey(entry.claim))].append(i);
    }
    for (Thread &thread : m_threads) {
        const auto alike = free.find(wordsAndPlace(thread.newest().text, thread.newest().key));
        if (thread.isPlaced || alike == free.end() || alike->isEmpty())
            continue;
        qsizetype best = 0;
        double bestLikeness = -1;
        for (qsizetype i = 0; alike->size() > 1 && i < std::min<qsizetype>(mostAlike, alike->size()); ++i) {
            const double own = likeness(thread, anchorOf(entries.at(alike->at(i)).claim));
            if (own > bestLikeness) {
                best = i;
                bestLikeness = own;
            }
        }
        take(entries[alike->takeAt(best)], thread);
    }
}

void DecisionPlacement::placeReworded(QList<LedgerEntry> &entries)
{
    if (std::ranges::all_of(m_threads, &Thread::isPlaced))
        return;
    SharedWords words;
    QList<qsizetype> positions;           // of the entries in the body, which come in order
    QHash<int, TextAnchor> anchors;
    for (int i = 0; i < int(entries.size()); ++i) {
        if (!entries.at(i).thread.isEmpty())
            continue;
        words.add(i, entries.at(i).claim.text);
        anchors.insert(i, anchorOf(entries.at(i).claim));
        positions.append(std::max(anchors[i].position, positions.isEmpty() ? 0 : positions.last()));
    }
    for (Thread &thread : m_threads) {
        if (thread.isPlaced)
            continue;
        const qsizetype nearby = std::ranges::lower_bound(positions, thread.newest().position) - positions.begin();
        int best = -1;
        double bestLikeness = sameAnchor;
        for (const int i : words.candidates(thread.newest().text, nearby)) {
            const bool isFree = entries.at(i).thread.isEmpty() && claimPlaceKey(entries.at(i).claim) == thread.newest().key;
            const double own = isFree ? likeness(thread, anchors.value(i)) : 0;
            if (own >= bestLikeness) {
                best = i;
                bestLikeness = own;
            }
        }
        if (best != -1)
            take(entries[best], thread);
    }
}

void DecisionPlacement::addUnfound(QList<LedgerEntry> &entries)
{
    if (std::ranges::all_of(m_threads, &Thread::isPlaced))
        return;
    const QList<Stretch> sentences = text().sentences();
    for (const LedgerEntry &entry : entries) {
        if (claimPlaceKey(entry.claim).isEmpty())
            m_known.insert(entry.claim.range.start);
    }
    QHash<QString, QList<int>> bySentence;
    SharedWords words;
    QList<qsizetype> starts;
    for (int i = 0; i < int(sentences.size()); ++i) {
        bySentence[anchorWords(sentences.at(i).text)].append(i);
        words.add(i, sentences.at(i).text);
        starts.append(sentences.at(i).source.start);
    }
    for (Thread &thread : m_threads) {
        if (thread.isPlaced || !thread.newest().key.isEmpty())
            continue;
        if (const auto place = placeOf(thread, bySentence, sentences)) {
            // What is no claim need not be shown while it is not found to be one either.
            if (thread.newest().verdict == Verdict::NotAClaim)
                thread.isPlaced = true;
            else
                addFrom(thread, *place, entries);
            continue;
        }
        if (!thread.isOnceMarked())
            continue;
        const qsizetype nearby = std::ranges::lower_bound(starts, m_basis.article.bodyStart() + thread.newest().position) - starts.begin();
        for (const int i : words.candidates(thread.newest().text, nearby)) {
            if (!thread.isPlaced && !m_known.contains(sentences.at(i).source.start) && likeness(thread, text().anchorOf(sentences.at(i))) >= sameAnchor)
                addFrom(thread, sentences.at(i), entries);
        }
    }
}

std::optional<DecisionPlacement::Stretch> DecisionPlacement::placeOf(const Thread &thread,
    const QHash<QString, QList<int>> &bySentence, const QList<Stretch> &sentences)
{
    QList<Stretch> places;
    for (const int i : bySentence.value(anchorWords(thread.newest().text)).mid(0, mostAlike))
        places.append(sentences.at(i));
    if (places.isEmpty() && m_searches++ < mostSearches)
        places = text().find(thread.newest().text, mostAlike);
    places.removeIf([this](const Stretch &place) { return m_known.contains(place.source.start); });
    const auto best = std::ranges::max_element(places, {}, [&](const Stretch &place) {
        return likeness(thread, text().anchorOf(place));
    });
    return best == places.end() ? std::nullopt : std::optional(*best);
}

void DecisionPlacement::addFrom(Thread &thread, const Stretch &stretch, QList<LedgerEntry> &entries)
{
    LedgerEntry entry;
    Claim &claim = entry.claim;
    claim.text = stretch.text;
    claim.place = articular::placeIn(stretch.scope);
    claim.file = m_basis.article.path();
    claim.range = stretch.source;
    claim.headingPath = m_basis.fingerprints.headingPath(stretch.source.start);
    claim.explanation = thread.isOnceMarked() ? PlacementText::tr("A reviewer marked it as a claim.")
                                              : PlacementText::tr("A reviewer decided about it as a claim.");
    entry.fingerprint = thread.fingerprint;
    take(entry, thread);
    m_known.insert(claim.range.start);
    const auto next = std::ranges::find_if(entries, [&claim](const LedgerEntry &other) {
        return other.isInClinicText() || (other.claim.key.isEmpty() && other.claim.range.start > claim.range.start);
    });
    entries.insert(next, entry);
}

void DecisionPlacement::take(LedgerEntry &entry, Thread &thread)
{
    entry.thread = thread.fingerprint;
    thread.isPlaced = true;
    const QString words = anchorWords(entry.claim.text);
    for (const ClaimDecision &decision : thread.decisions) {
        entry.isMarked = entry.isMarked || decision.verdict == Verdict::MarkedAsClaim;
        keepNewest(anchorWords(decision.text) == words ? entry.decisions : entry.earlier, decision);
    }
    // What is said about the sentence as it is needs no reminder of what was said before.
    entry.earlier.removeIf([&entry](const ClaimDecision &earlier) {
        return std::ranges::any_of(entry.decisions, [&](const ClaimDecision &now) { return now.role == earlier.role; });
    });
}

const AnchoredText &DecisionPlacement::text()
{
    if (!m_text)
        m_text.emplace(m_basis.body, m_basis.prose, m_basis.fingerprints, m_basis.article.bodyStart());
    return *m_text;
}

TextAnchor DecisionPlacement::anchorOf(const Claim &claim)
{
    TextAnchor anchor;
    if (claimPlaceKey(claim).isEmpty())
        anchor = text().anchorOf(claim.range);
    anchor.exact = claim.text;
    return anchor;
}

TextAnchor DecisionPlacement::anchorOf(const ClaimDecision &decision)
{
    return {decision.text, decision.before, decision.after, decision.headingPath, decision.position};
}

double DecisionPlacement::likeness(const Thread &thread, const TextAnchor &anchor)
{
    return anchorLikeness(anchorOf(thread.newest()), anchor, text().bodySize());
}

} // namespace articular
