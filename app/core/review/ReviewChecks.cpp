// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewChecks.h"

#include "core/base/ShownDates.h"
#include "core/checks/CheckRunner.h"
#include "core/review/ArticleState.h"
#include "core/review/Notes.h"
#include "core/review/ReviewHistory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const auto reviewerRule = u"req-reviewer"_s;
const auto approvalRule = u"rev-approval"_s;
const auto notesRule = u"rev-notes-open"_s;
const auto decisionsRule = u"rev-decisions-open"_s;
const auto fourEyesRule = u"rev-four-eyes"_s;
const auto credentialRule = u"rev-credential"_s;
const auto dueRule = u"rev-due"_s;
const auto eventsRule = u"rev-events"_s;

class Reviewing
{
    Q_DECLARE_TR_FUNCTIONS(articular::Review)

public:
    Reviewing(const CheckContext &context, std::vector<Finding> &findings)
        : m_context(context), m_findings(findings), m_history(context.review ? *context.review : none())
    {
        // Days are all that counts here; noon is the same day nearly everywhere.
        const QDateTime now(context.today, QTime(12, 0), Qt::UTC);
        const ArticleFacts facts = m_history.facts ? *m_history.facts : factsOf(context.article, context.body, context.workspace, m_history, now);
        m_state = articleStateOf(facts, m_history, now);
    }

    void run()
    {
        lookAtReviewer();
        lookAtApproval();
        lookAtNotes();
        lookAtDecisions();
        lookAtPeople();
        lookAtDueDate();
        lookAtRecords();
    }

private:
    static const ReviewHistory &none()
    {
        static const ReviewHistory history;
        return history;
    }

    Finding &add(const QString &ruleId, const QString &message, const QString &why)
    {
        Finding finding;
        finding.ruleId = ruleId;
        finding.level = Level::Error;
        finding.range = m_context.article.frontMatter().opening();
        finding.message = message;
        finding.why = why;
        m_findings.push_back(finding);
        return m_findings.back();
    }

    void lookAtReviewer()
    {
        if (!m_state.holds && !m_state.submission)
            add(reviewerRule, tr("No medical reviewer has been asked to read this article."), tr("Readers are told which physician reviewed the page, and when."));
        else
            lookAtSpecialty();
    }

    /// Whether somebody who was asked, or who approved, knows the article's main category.
    void lookAtSpecialty()
    {
        const QStringList &categories = m_context.article.metadata().categories;
        const Category *category = categories.isEmpty() ? nullptr : m_context.workspace.profile().category(categories.first());
        if (!category || category->specialties.isEmpty())
            return;
        QStringList people = m_state.submission ? m_state.submission->to : QStringList();
        for (const ApprovalRecord &approval : m_state.holds ? m_state.newest()->approvals : m_state.round)
            people.append(approval.signer.id);
        const bool isCovered = std::ranges::any_of(people, [&](const QString &id) {
            const Person *person = m_context.workspace.person(id);
            return person && std::ranges::any_of(person->specialties, [&](const QString &specialty) {
                return category->specialties.contains(specialty, Qt::CaseInsensitive);
            });
        });
        if (!isCovered) {
            add(reviewerRule, tr("Nobody who was asked to review this article has the specialty for “%1”: %2.").arg(category->name, category->specialties.join(u", "_s)),
                tr("A reviewer should know the field. Send it to somebody who does, or write the specialty into the list of people."));
        }
    }

    QString whyNotApproved() const
    {
        if (!m_state.trustProblem.isEmpty() && !m_history.approvals.isEmpty())
            return m_state.trustProblem;
        if (m_state.changesToApply)
            return tr("%1 approved it with changes that are not in the text yet. Apply them first.").arg(m_state.changesToApply->signer.name);
        if (m_state.isWithdrawn)
            return tr("This article was taken down. It needs a new approval before it may go out again.");
        if (m_state.newest() && !m_state.clinicTexts.notSigned.isEmpty()) {
            return tr("The clinic changed %1, and nobody signed the new words, so the approval of this article ended. You can export a draft.", "names of texts")
                .arg(clinicTextNames(m_state.clinicTexts.notSigned));
        }
        if (m_state.newest())
            return tr("The text was changed since version %1 was approved, so it may not go out. You can export a draft.").arg(m_state.newest()->number);
        if (m_state.submission)
            return tr("It is with the reviewer, so it may not go out yet. You can export a draft.");
        return tr("No physician has approved this text yet, so it may not go out. You can export a draft.");
    }

    void lookAtApproval()
    {
        if (!m_state.holds)
            add(approvalRule, whyNotApproved(), tr("Every medical article needs a physician's approval of exactly the text that readers will see."));
    }

    void lookAtNotes()
    {
        QList<Note> notes = notesOf(m_history.log);
        notes.removeIf([](const Note &note) { return !note.isOpen || note.kind != NoteKind::MustFix; });
        for (const PlacedNote &placed : placedNotes(notes, m_context)) {
            Finding &finding = add(notesRule, tr("A reviewer wants this mended: “%1”").arg(placed.note.text),
                                   tr("The article is approved only when everything is done that a reviewer marked so."));
            finding.fingerprint = placed.note.event.toLatin1();
            if (placed.place != NotePlace::Lost)
                finding.range = placed.range;
        }
    }

    /// One finding for all claims, at the first one: the claims' own say what each is about.
    void lookAtDecisions()
    {
        const QList<const LedgerEntry *> waiting = m_context.claims.unsettled();
        if (waiting.isEmpty())
            return;
        Finding &finding = add(decisionsRule,
            waiting.size() == 1 ? tr("One claim still has to be decided about.") : tr("%1 claims still have to be decided about.").arg(waiting.size()),
            tr("A text is approved only when a reviewer has decided about everything that it claims."));
        finding.range = waiting.first()->claim.range;
        finding.key = waiting.first()->claim.key;
    }

    bool isContributor(const QString &id) const { return m_state.contributors.contains(id) || m_context.article.metadata().authors.contains(id); }

    /// Before it is sent, whether anybody is left who may approve; afterwards, whether those who were asked still may.
    void lookAtPeople()
    {
        if (!m_history.trust.isVerified() || m_state.holds)
            return;
        const TrustList &list = m_history.trust.list;
        for (const QString &role : list.policy.requiredRoles) {
            QStringList able, all;
            for (const TrustedPerson &person : list.people) {
                if (!person.roles.contains(role))
                    continue;
                all.append(person.name);
                if (!list.policy.fourEyes || !isContributor(person.id))
                    able.append(person.name);
            }
            if (able.isEmpty() && !all.isEmpty()) {
                add(fourEyesRule, tr("Everybody who could approve this text wrote, saved or sent it: %1.").arg(all.join(u", "_s)),
                    tr("Somebody else than those who wrote a text has to approve it."));
            }
        }
        for (const QString &id : m_state.submission ? m_state.submission->to : QStringList())
            lookAtLicense(list.person(id));
    }

    void lookAtLicense(const TrustedPerson *person)
    {
        if (!person || person->licenses.isEmpty())
            return;
        const bool isLicensed = std::ranges::any_of(person->licenses, [this](const License &license) { return license.isValidOn(m_context.today); });
        if (isLicensed)
            return;
        const QDate last = std::ranges::max_element(person->licenses, {}, &License::expires)->expires;
        add(credentialRule, tr("%1's licence ended on %2, so an approval by them would not count.").arg(person->name, shownDay(last)),
            tr("Only a physician with a licence in force approves medical articles."));
    }

    void lookAtDueDate()
    {
        if (m_state.holds && !m_state.clinicTexts.otherMeaning.isEmpty()) {
            add(dueRule, tr("The clinic changed what articles may say (%1). This article has to be reviewed again before it goes out.", "names of texts")
                             .arg(clinicTextNames(m_state.clinicTexts.otherMeaning)),
                tr("A reviewer has to see whether the article is still right beside the clinic's new words."));
        }
        if (!m_state.holds || !m_state.isDueSoon)
            return;
        const QDate until = m_state.newest()->reviewUntil;
        const bool isPast = m_context.today >= until;
        const QString day = shownDay(until);
        Finding &finding = add(dueRule, isPast ? tr("The article was to be reviewed again by %1.").arg(day) : tr("The article is to be reviewed again by %1.").arg(day),
                               tr("Medicine moves on: what was right a year ago has to be read again."));
        finding.level = isPast ? Level::Error : Level::Warning;
    }

    /// A record that does not count may hold a decision that the approval needs.
    void lookAtRecords()
    {
        const QString why = tr("What was decided in review is kept in files beside the article. All others still count.");
        const QList<WorkspaceProblem> damaged = m_context.review ? m_history.log.problems
            : m_context.reviewProblems ? *m_context.reviewProblems : QList<WorkspaceProblem>();
        for (const WorkspaceProblem &problem : damaged) {
            Finding &finding = add(eventsRule, problem.message, why);
            finding.file = problem.path;
            finding.range = {};
        }
        for (const UncountedApproval &uncounted : m_state.uncounted) {
            const bool isOver = m_state.newest() && timeOfEvent(uncounted.event) < m_state.newest()->at;
            if (!isOver)
                add(eventsRule, tr("An approval does not count: %1").arg(uncounted.reason), why);
        }
    }

    const CheckContext &m_context;
    std::vector<Finding> &m_findings;
    const ReviewHistory &m_history;
    ArticleState m_state;
};

} // namespace

std::vector<RuleInfo> ReviewChecks::rules() const
{
    const auto records = u"https://www.ecfr.gov/current/title-21/part-11/section-11.10"_s;
    const auto nhs = u"https://www.nhs.uk/our-policies/content-policy/"_s;
    return {{reviewerRule, Level::Error, Stage::Export, Decision::None, nhs},
            {approvalRule, Level::Error, Stage::Export, Decision::None, u"https://www.ecfr.gov/current/title-21/part-11/section-11.70"_s},
            {notesRule, Level::Error, Stage::Approve, Decision::None, records},
            {decisionsRule, Level::Error, Stage::Approve, Decision::None, u"https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"_s},
            {fourEyesRule, Level::Error, Stage::Submit, Decision::None, records},
            {credentialRule, Level::Error, Stage::Submit, Decision::None, u"https://accreditnet.urac.org/"_s},
            {dueRule, Level::Warning, Stage::Export, Decision::None, nhs},
            {eventsRule, Level::Error, Stage::Approve, Decision::None, records}};
}

void ReviewChecks::run(const CheckContext &context, std::vector<Finding> &findings) const
{
    Reviewing(context, findings).run();
}

CheckRegistry allChecks()
{
    CheckRegistry checks = builtInChecks();
    checks.push_back(std::make_unique<ReviewChecks>());
    return checks;
}

} // namespace articular
