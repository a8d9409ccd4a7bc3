// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/HistoryList.h"

#include "core/base/Digest.h"
#include "core/claims/ClaimPhrases.h"
#include "core/review/Decisions.h"
#include "core/review/Notes.h"
#include "core/review/ReviewSteps.h"
#include "core/trust/ListedSignatures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Makes a sentence of each event.
class HistoryTeller
{
    Q_DECLARE_TR_FUNCTIONS(articular::HistoryList)

public:
    HistoryTeller(const ReviewHistory &history, const ArticleState &state, const PhraseBasis &basis)
        : m_history(history), m_state(state), m_basis(basis)
    {
        for (const SignedApproval &approval : history.approvals)
            m_approvals.insert(approval.event, &approval);
    }

    QList<HistoryEntry> tell()
    {
        for (const Event &event : m_history.log.events) {
            m_entries.append({event.at, event.by, nameOf(event.by), event.kind, sentenceOf(event), remarksOn(event), event.file});
            m_isEverApproved = m_isEverApproved || event.kind == "approve"_L1;
            if (const SignedApproval *approval = m_approvals.value(event.file))
                m_approved = approval->record.version;
            if (event.kind == "export"_L1 || event.kind == "publish"_L1)
                m_givenOut = event.fields["version"_L1].toInt();
        }
        addRemoved();
        addProblems();
        std::ranges::stable_sort(m_entries, {}, &HistoryEntry::file);
        return m_entries;
    }

private:
    QString nameOf(const QString &id) const { return personName(id, m_basis.workspace, m_basis.trust); }

    static QString text(const Event &event, QLatin1StringView name) { return event.fields[name].toString().simplified(); }

    static QString withReason(const QString &sentence, const QString &reason)
    {
        return reason.isEmpty() ? sentence : tr("%1 Reason: %2").arg(sentence, reason);
    }

    QString sentenceOf(const Event &event) const
    {
        const int version = event.fields["version"_L1].toInt();
        const QString &kind = event.kind;
        if (kind == "create"_L1)
            return m_isEverApproved ? tr("Began a new version.") : tr("Made the article.");
        if (kind == "import"_L1)
            return tr("Brought the text in from another file.");
        if (kind == "save"_L1)
            return tr("Saved the text.");
        if (kind == "submit"_L1)
            return sent(event);
        if (kind == "take-back"_L1)
            return tr("Took it back from review.");
        if (kind == "return"_L1)
            return withReason(tr("Gave it back to the writer."), text(event, "reason"_L1));
        if (kind == "withdraw"_L1)
            return withReason(m_approved > m_givenOut ? tr("Took the approval back.") : tr("Took the article down."), text(event, "reason"_L1));
        if (kind == "waive"_L1)
            return tr("Let a problem stand (%1). Reason: %2", "rule, reason").arg(text(event, "rule"_L1), text(event, "reason"_L1));
        if (kind == "export"_L1)
            return tr("Exported version %1 as “%2”.").arg(version).arg(text(event, "package"_L1));
        if (kind == "publish"_L1)
            return tr("Put version %1 on the site: %2").arg(version).arg(text(event, "url"_L1));
        if (kind == "erase"_L1)
            return withReason(tr("Erased identifying text."), text(event, "reason"_L1));
        return kind == "approve"_L1 ? approved(event) : kind == "decide"_L1 ? decided(event) : noted(event);
    }

    QString sent(const Event &event) const
    {
        QStringList names;
        for (const QJsonValue &id : event.fields["to"_L1].toArray())
            names.append(nameOf(id.toString()));
        QString sentence = tr("Sent version %1 for review to %2.").arg(event.fields["version"_L1].toInt()).arg(names.join(u", "_s));
        if (const QString day = text(event, "needed_by"_L1); !day.isEmpty())
            sentence = tr("%1 Needed by %2.").arg(sentence, day);
        const QString message = text(event, "message"_L1);
        return message.isEmpty() ? sentence : tr("%1 “%2”", "a sentence, a message").arg(sentence, message);
    }

    QString approved(const Event &event) const
    {
        const SignedApproval *approval = m_approvals.value(event.file);
        if (!approval)
            return tr("Approved something; the record cannot be read.");
        const ApprovalRecord &record = approval->record;
        return tr("Signed version %1 as %2: “%3”", "number, role, statement").arg(record.version).arg(roleName(record.signer.role), record.statement);
    }

    static QString decided(const Event &event)
    {
        if (isTakenBack(event)) {
            return tr("Took back, as %1, what was decided about “%2”.", "role, sentence")
                .arg(roleName(text(event, "role"_L1)), event.fields["target"_L1].toObject()["exact"_L1].toString().simplified());
        }
        const Result<ClaimDecision> decision = decisionOf(event);
        if (!decision)
            return tr("Decided about a sentence; the record is not whole.");
        QString sentence = tr("Decided as %1 about “%2”: %3.", "role, sentence, what was decided")
                               .arg(roleName(decision.value().role), decision.value().text.simplified(), verdictPhrase(decision.value().verdict));
        if (!decision.value().reference.isEmpty())
            sentence = tr("%1 Source: %2.").arg(sentence, QString(decision.value().reference + u' ' + decision.value().locator).simplified());
        const QString note = decision.value().note.simplified();
        return note.isEmpty() ? sentence : tr("%1 “%2”", "a sentence, a message").arg(sentence, note);
    }

    static QString noted(const Event &event)
    {
        const QString words = text(event, "text"_L1);
        if (event.kind == "reply"_L1)
            return tr("Answered a note: “%1”").arg(words);
        if (event.kind == "resolve"_L1)
            return text(event, "state"_L1) == "reopened"_L1 ? tr("Opened a note again.") : tr("Marked a note as done.");
        const QString place = event.fields["target"_L1]["exact"_L1].toString().simplified();
        switch (noteKindFromId(text(event, "note"_L1)).value_or(NoteKind::Note)) {
        case NoteKind::Note: return tr("Left a note on “%1”: “%2”").arg(place, words);
        case NoteKind::MustFix: return tr("Wants “%1” mended: “%2”").arg(place, words);
        case NoteKind::Question: return words.isEmpty() ? tr("Asked about “%1”.").arg(place) : tr("Asked about “%1”: “%2”").arg(place, words);
        case NoteKind::Suggestion: return tr("Suggested “%2” instead of “%1”.").arg(place, text(event, "replacement"_L1));
        }
        Q_UNREACHABLE();
    }

    QStringList remarksOn(const Event &event) const
    {
        QStringList remarks;
        for (const UncountedApproval &uncounted : m_state.uncounted) {
            if (uncounted.event == event.file)
                remarks.append(tr("It does not count: %1").arg(uncounted.reason));
        }
        for (const SignedApproval &approval : m_history.approvals) {
            if (!approval.isSigned || approval.event == event.file)
                continue;
            const QString &signer = approval.record.signer.name;
            const auto seen = std::ranges::find(approval.record.restsOn, event.file, &SeenEvent::event);
            if (seen == approval.record.restsOn.end()) {
                if (event.file < approval.event)
                    remarks.append(tr("Arrived late: %1 had not seen it when signing version %2.").arg(signer).arg(approval.record.version));
            } else if (const QByteArray now = sha256Hex(event.bytes); m_history.erasures.explains(seen->sha256, now)) {
                remarks.append(tr("Text was erased from it since %1 signed version %2.").arg(signer).arg(approval.record.version));
            } else if (seen->sha256 != now) {
                remarks.append(tr("Altered: it is not what %1 saw when signing version %2.").arg(signer).arg(approval.record.version));
            }
        }
        if (eventsAhead(m_history.log, m_basis.now.toUTC()).contains(event.file))
            remarks.append(tr("Its time is still to come: the clock of the computer that wrote it is wrong."));
        return remarks;
    }

    /// Records that signatures name and that are not there.
    void addRemoved()
    {
        QHash<QString, QStringList> missing;
        for (const SignedApproval &approval : m_history.approvals) {
            for (const SeenEvent &seen : approval.isSigned ? approval.record.restsOn : QList<SeenEvent>()) {
                const bool isThere = std::ranges::any_of(m_history.log.events, [&seen](const Event &event) { return event.file == seen.event; });
                if (!isThere)
                    missing[seen.event].append(tr("%1 had seen it when signing version %2.").arg(approval.record.signer.name).arg(approval.record.version));
            }
        }
        for (auto file = missing.cbegin(); file != missing.cend(); ++file) {
            const QString kind = file.key().sliced(27).chopped(5);
            m_entries.append({timeOfEvent(file.key()), {}, {}, kind, tr("Something was recorded here, and the record is not there: it was removed, or has not arrived yet."),
                              file.value(), file.key()});
        }
    }

    void addProblems()
    {
        for (const WorkspaceProblem &problem : m_history.log.problems) {
            const QString file = QFileInfo(problem.path).fileName();
            m_entries.append({timeOfEvent(file), {}, {}, u"problem"_s, problem.message, {}, file});
        }
    }

    const ReviewHistory &m_history;
    const ArticleState &m_state;
    const PhraseBasis &m_basis;
    QHash<QString, const SignedApproval *> m_approvals;
    bool m_isEverApproved = false;
    int m_approved = 0, m_givenOut = 0;   ///< newest versions so far
    QList<HistoryEntry> m_entries;
};

} // namespace

QList<HistoryEntry> historyOf(const ReviewHistory &history, const ArticleState &state, const PhraseBasis &basis)
{
    return HistoryTeller(history, state, basis).tell();
}

} // namespace articular
