// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ReviewItems.h"

#include "core/claims/ClaimEdits.h"
#include "core/claims/ClaimPhrases.h"
#include "core/review/PageWords.h"
#include "core/review/ReviewSituation.h"
#include "gui/claims/ClaimWords.h"
#include "gui/review/NoteWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class ItemMaker
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReviewItems)

public:
    explicit ItemMaker(const ReviewItemsBasis &basis) : m_basis(basis), m_situation(basis.analysis.review.situation.get()) {}

    QList<QueueItem> make()
    {
        addNotes(tr("Your earlier notes"), [this](const Note &note) { return isOwn(note) && !note.isOwnOfRound; });
        addChanges();
        addNotes(tr("Notes of others"), [this](const Note &note) { return !isOwn(note) && note.isOpen; });
        addClaims();
        addNotes(tr("Your notes of now"), [this](const Note &note) { return isOwn(note) && note.isOwnOfRound; });
        return m_items;
    }

private:
    bool isOwn(const Note &note) const { return note.by == m_basis.reviewer.id; }

    template <typename Wanted>
    void addNotes(const QString &group, const Wanted &isWanted)
    {
        for (const PlacedNote &note : m_situation ? m_situation->notes : QList<PlacedNote>()) {
            // Questions about a claim are shown with it.
            if (note.note.claim.isEmpty() && isWanted(note.note))
                m_items.append(itemOf(note, group));
        }
    }

    QueueItem itemOf(const PlacedNote &placed, const QString &group) const
    {
        const Note &note = placed.note;
        QueueItem item;
        item.kind = QueueItem::Kind::Note;
        item.id = note.event.toUtf8();
        item.group = group;
        item.text = NoteWords::summary(note);
        item.words = wordsNow(placed);
        item.isOpen = isOwn(note) ? note.isOpen && !note.isOwnOfRound : note.isOpen;
        item.icon = note.isOpen ? u"panel-todo"_s : u"panel-done"_s;
        item.tone = note.isOpen ? Tone::Attention : Tone::Good;
        item.state = note.isOpen ? tr("open") : tr("done");
        item.facts.append(NoteWords::heading(note, m_basis.workspace, m_situation->trust));
        if (!note.anchor.exact.isEmpty())
            item.facts.append(tr("It was about: “%1”").arg(note.anchor.exact));
        if (const QString done = whatWasDone(placed); !done.isEmpty())
            item.facts.append(done);
        for (const NoteReply &reply : note.replies)
            item.facts.append(NoteWords::reply(reply, m_basis.workspace, m_situation->trust));
        return item;
    }

    QString wordsNow(const PlacedNote &placed) const
    {
        if (placed.place == NotePlace::Lost)
            return placed.note.replacement;
        const TextRange range = placed.range;
        return QString::fromUtf8(m_basis.analysis.text.mid(range.start, range.length)).simplified();
    }

    /// What the text says there now, compared with what the note was about.
    QString whatWasDone(const PlacedNote &placed) const
    {
        const Note &note = placed.note;
        const QString now = wordsNow(placed);
        if (note.kind == NoteKind::Suggestion && m_basis.analysis.text.contains(note.replacement.toUtf8()))
            return tr("Your words stand in the text now.");
        if (placed.place == NotePlace::Lost)
            return tr("The words that it was about are not in the text any more.");
        return now == note.anchor.exact ? tr("The text is the same there as it was.") : tr("Now it says: “%1”").arg(now);
    }

    void addChanges()
    {
        const QList<TextChange> &page = m_basis.page.page;
        const QString group = m_basis.page.since > 0 ? tr("What changed since version %1").arg(m_basis.page.since) : tr("What your suggestions change");
        for (qsizetype i = 0; i < page.size(); ++i) {
            if (page.at(i).kind != TextChange::Kind::Removed && page.at(i).kind != TextChange::Kind::Added)
                continue;
            QStringList gone, added;
            const qsizetype first = i;
            for (; i < page.size() && (page.at(i).kind == TextChange::Kind::Removed || page.at(i).kind == TextChange::Kind::Added); ++i)
                (page.at(i).kind == TextChange::Kind::Removed ? gone : added).append(blockInWords(page.at(i).text));
            gone.removeAll(QString());
            added.removeAll(QString());
            if (gone.isEmpty() && added.isEmpty())
                continue;
            QueueItem item;
            item.kind = QueueItem::Kind::Change;
            item.id = "change " + QByteArray::number(first);
            item.group = group;
            item.text = added.isEmpty() ? gone.join(u' ') : added.join(u' ');
            item.words = added.isEmpty() ? gone.first() : added.first();
            item.icon = u"panel-article"_s;
            item.tone = Tone::Information;
            item.state = added.isEmpty() ? tr("taken out") : gone.isEmpty() ? tr("new") : tr("changed");
            if (!added.isEmpty() && !gone.isEmpty())
                item.facts.append(tr("Before: “%1”").arg(gone.join(u' ')));
            m_items.append(item);
        }
    }

    void addClaims()
    {
        for (const ClaimGroup &group : m_basis.analysis.claims.groups()) {
            for (const int i : group.entries) {
                const LedgerEntry &entry = m_basis.analysis.claims.entries().at(i);
                // Those of the clinic's texts are decided where the texts are.
                if (!entry.isInClinicText())
                    m_items.append(itemOf(entry, group.title));
            }
        }
    }

    QueueItem itemOf(const LedgerEntry &entry, const QString &group) const
    {
        const std::optional<SentenceSource> source = sourceOf(m_basis.analysis.text, entry.claim);
        const ShownClaim shown{entry, source.has_value(), m_basis.analysis.askedClaims.contains(entry.thread)};
        QueueItem item;
        item.id = entry.fingerprint;
        item.group = group;
        item.text = entry.claim.text;
        item.words = entry.claim.text;
        item.state = ClaimWords::state(shown, m_basis.workspace);
        item.tone = ClaimWords::tone(shown);
        item.icon = ClaimWords::icon(shown);
        item.isOpen = isOpen(entry);
        if (const auto pending = m_basis.pending.constFind(entry.fingerprint); pending != m_basis.pending.cend())
            showPending(*pending, item);
        item.facts.append(entry.claim.explanation);
        item.facts.append(sourceInWords(entry, source));
        item.facts.append(approvedText(entry));
        item.facts.append(questionAbout(entry));
        item.facts.append(ClaimWords::history(entry, m_basis.workspace));
        item.facts.removeAll(QString());
        return item;
    }

    static void showPending(const std::optional<Verdict> &verdict, QueueItem &item)
    {
        const bool isFine = verdict == Verdict::Accepted || verdict == Verdict::AcceptedWithReference || verdict == Verdict::NotAClaim;
        item.isOpen = !verdict;
        item.state = verdict ? verdictPhrase(*verdict) : tr("open");
        item.tone = !verdict ? Tone::Attention : isFine ? Tone::Good : Tone::Problem;
        item.icon = !verdict ? u"panel-todo"_s : isFine ? u"panel-done"_s : u"panel-warning"_s;
    }

    /// Whether this reviewer has to say something about it: for the first time, or because it came back as it was.
    bool isOpen(const LedgerEntry &entry) const
    {
        const QString role = m_basis.reviewer.role;
        if (!entry.claim.isClaim || (!role.isEmpty() && !entry.neededRoles.contains(role)))
            return false;
        const auto own = std::ranges::find(entry.decisions, role, &ClaimDecision::role);
        if (own == entry.decisions.end())
            return entry.state() == ClaimState::Open || entry.state() == ClaimState::BackToWriter;
        const auto &submission = m_situation ? m_situation->state.submission : std::nullopt;
        return entry.objection() == &*own && submission && own->at < submission->at;
    }

    QString sourceInWords(const LedgerEntry &entry, const std::optional<SentenceSource> &source) const
    {
        if (!source)
            return entry.claim.actions.contains(ClaimAction::Cite) ? tr("No source is given.") : QString();
        const Reference *reference = m_basis.workspace.references().find(source->key);
        if (!reference)
            return source->key.isEmpty() ? tr("Its source is a footnote of the text.") : tr("Its source “%1” is not among the clinic's references.").arg(source->key);
        const QString where = source->locator.isEmpty() ? QString() : u' ' + tr("There: %1").arg(source->locator);
        return tr("Source: %1").arg(References::vancouver(*reference)) + where;
    }

    static QString approvedText(const LedgerEntry &entry)
    {
        if (!entry.library)
            return {};
        switch (entry.library->fit) {
        case LibraryMatch::Fit::InScope: return tr("These words are one of the clinic's approved texts.");
        case LibraryMatch::Fit::OutOfScope: return tr("The clinic approved these words, but not for here: %1").arg(entry.library->reason);
        case LibraryMatch::Fit::Near: return tr("Similar approved text: “%1”").arg(entry.library->text);
        default: return entry.library->reason;
        }
    }

    QString questionAbout(const LedgerEntry &entry) const
    {
        QStringList asked;
        for (const PlacedNote &note : m_situation ? m_situation->notes : QList<PlacedNote>()) {
            if (note.note.claim == entry.thread && note.note.isOpen && !note.note.text.isEmpty())
                asked.append(tr("%1 asks: “%2”").arg(personName(note.note.by, m_basis.workspace, m_situation->trust), note.note.text));
        }
        return asked.join(u'\n');
    }

    const ReviewItemsBasis &m_basis;
    const ReviewSituation *m_situation;
    QList<QueueItem> m_items;
};

} // namespace

QList<QueueItem> reviewItems(const ReviewItemsBasis &basis)
{
    return ItemMaker(basis).make();
}

} // namespace articular
