// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/Readiness.h"

#include "core/checks/rules/ClaimPlaces.h"
#include "core/checks/rules/Problems.h"
#include "core/statistics/TextStatistics.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Words that an article of a type needs at least, as its template says.
int leastWords(const QString &type)
{
    if (type == "condition"_L1 || type == "procedure"_L1 || type == "research"_L1)
        return 400;
    return type == "faq"_L1 ? 250 : 300;
}

/// Makes the fourteen tasks of one article.
class Checklist
{
    Q_DECLARE_TR_FUNCTIONS(Checklist)

public:
    Checklist(const CheckContext &context, const QList<Finding> &findings)
        : m_context(context)
        , m_findings(findings)
        , m_isReadable(!context.article.frontMatter().problem())
    {
    }

    Readiness made() const
    {
        Readiness readiness;
        readiness.tasks = {
            detail(TaskId::Title, tr("Give it a title"), u"title"_s, u"req-title"_s, hasTitle(),
                   tr("Say in a few words what the article answers.")),
            detail(TaskId::Author, tr("Name the author"), u"author"_s, u"req-author"_s, hasAuthor(),
                   tr("Pick who wrote it from the clinic's list of people.")),
            detail(TaskId::Category, tr("Choose a category"), u"categories"_s, u"req-category"_s, hasCategory(),
                   tr("Pick where on the website it belongs.")),
            description(),
            mainPicture(),
            text(),
            body(TaskId::PictureDescriptions, tr("Describe every picture"), u"a11y-alt"_s),
            detail(TaskId::Disclaimers, tr("Put the disclaimers in place"), u"disclaimers"_s, u"req-disclaimer"_s, true,
                   {}),
            detail(TaskId::ClaimsReview, tr("Say whether it needs a medical-claims review"),
                   u"medical-claims-review"_s, u"req-claims-flag"_s, hasClaimsFlag(),
                   tr("Answer yes unless the text says nothing about health.")),
            sources(),
            claims(),
            privacy(),
            mustFix(),
            approval(),
        };
        return readiness;
    }

private:
    bool hasTitle() const { return !m_context.article.metadata().title.trimmed().isEmpty(); }
    bool hasAuthor() const { return !m_context.article.metadata().authors.isEmpty(); }
    bool hasCategory() const { return !m_context.article.metadata().categories.isEmpty(); }
    bool hasClaimsFlag() const
    {
        const ClaimsReviewFlag flag = m_context.article.metadata().claimsReview;
        return flag == ClaimsReviewFlag::Required || flag == ClaimsReviewFlag::NotRequired;
    }

    /// First finding of a rule at or above a level, in the article's order.
    const Finding *firstOf(const QString &rule, Level least) const
    {
        const auto found = std::ranges::find_if(m_findings, [&](const Finding &finding) {
            return finding.level >= least && (rule.isEmpty() || finding.ruleId == rule);
        });
        return found == m_findings.end() ? nullptr : &*found;
    }

    bool isInArticle(const Finding &finding) const { return finding.file == m_context.article.path(); }

    static ReadinessTask task(TaskId id, TaskState state, const QString &text)
    {
        ReadinessTask made;
        made.id = id;
        made.state = state;
        made.text = text;
        return made;
    }

    static ReadinessTask waiting(TaskId id, const QString &text, const QString &hint)
    {
        ReadinessTask made = task(id, TaskState::Waiting, text);
        made.hint = hint;
        return made;
    }

    /// While the article details cannot be read, all that stands in them is open at the place that has to be mended.
    /// The first task says so for all.
    ReadinessTask open(TaskId id, const QString &text, const QString &hint, const QString &key) const
    {
        ReadinessTask made = task(id, TaskState::Open, text);
        made.hint = hint;
        if (m_isReadable) {
            made.key = key;
        } else if (const Finding *broken = firstOf(u"fmt-yaml"_s, Level::Error)) {
            made.hint = id == TaskId::Title ? tr("The article details cannot be read; mend the problem in them first.")
                                            : QString();
            made.range = broken->range;
        }
        return made;
    }

    ReadinessTask detail(TaskId id, const QString &text, const QString &key, const QString &rule, bool isPresent,
                         const QString &hint) const
    {
        const Finding *problem = firstOf(rule, Level::Error);
        if (m_isReadable && isPresent && !problem)
            return task(id, TaskState::Done, text);
        return open(id, text, isPresent && problem ? problem->message : hint, key);
    }

    ReadinessTask description() const
    {
        const QString text = tr("Say in a sentence or two what it is about");
        const Finding *problem = firstOf(u"req-description"_s, Level::Warning);
        const bool isPresent = !m_context.article.metadata().description.trimmed().isEmpty();
        if (m_isReadable && isPresent && !problem)
            return task(TaskId::Description, TaskState::Done, text);
        return open(TaskId::Description, text,
                    isPresent && problem ? problem->message : tr("Search results show it below the title."),
                    u"description"_s);
    }

    ReadinessTask mainPicture() const
    {
        const QString text = tr("Choose the main picture and describe it");
        const ArticleImage &image = m_context.article.metadata().image;
        const bool isUnsaved = m_context.article.folder().isEmpty();
        if (!m_isReadable || image.src.isEmpty()) {
            return open(TaskId::MainPicture, text, tr("Lists of articles and shared links show it."), u"image.src"_s);
        }
        if (!isUnsaved && fileBeside(m_context.article, image.src).isEmpty()) {
            return open(TaskId::MainPicture, text,
                        tr("The picture “%1” is not in the article's folder.").arg(image.src), u"image.src"_s);
        }
        if (!image.decorative && (image.alt.trimmed().isEmpty() || isFileName(image.alt, image.src))) {
            return open(TaskId::MainPicture, text, tr("Say what it shows, for people who cannot see it."),
                        u"image.alt"_s);
        }
        return task(TaskId::MainPicture, TaskState::Done, text);
    }

    ReadinessTask text() const
    {
        const QString text = tr("Write the text");
        ReadinessTask made = task(TaskId::Text, TaskState::Open, text);
        for (const Finding &finding : m_findings) {
            if (finding.ruleId == "req-placeholder"_L1 && isInArticle(finding)) {
                made.hint = finding.message;
                made.key = finding.key;
                made.range = finding.range;
                return made;
            }
        }
        const int words = wordCount(m_context.prose);
        const int least = leastWords(m_context.article.metadata().type);
        if (words >= least)
            return task(TaskId::Text, TaskState::Done, text);
        made.hint = words == 1 ? tr("It has 1 word; an article of this kind needs at least %1.").arg(least)
                               : tr("It has %1 words; an article of this kind needs at least %2.").arg(words).arg(least);
        made.range = {m_context.article.text().size(), 0};
        return made;
    }

    ReadinessTask body(TaskId id, const QString &text, const QString &rule) const
    {
        const Finding *problem = firstOf(rule, Level::Warning);
        if (!problem)
            return task(id, TaskState::Done, text);
        ReadinessTask made = task(id, TaskState::Open, text);
        made.hint = problem->message;
        made.range = problem->range;
        return made;
    }

    /// Studies without a source, and citations of nothing or of what the clinic withdrew.
    ReadinessTask sources() const
    {
        const QString text = tr("Give a source for every study mentioned");
        if (const QString missing = withoutClaimRules(m_context); !missing.isEmpty())
            return waiting(TaskId::Sources, text, notLookedFor(missing));
        return openAtFirst(TaskId::Sources, text, [](const Finding &finding) {
            return finding.ruleId == "ref-studies"_L1 || finding.ruleId == "ref-resolve"_L1 || finding.ruleId == "ref-withdrawn"_L1;
        });
    }

    /// Waits for the reviewer as long as a claim is undecided; is the writer's again when the reviewer wants other words.
    ReadinessTask claims() const
    {
        const QString text = tr("Decide every claim");
        if (const QString missing = withoutClaimRules(m_context); !missing.isEmpty())
            return waiting(TaskId::Claims, text, notLookedFor(missing));
        const QList<const LedgerEntry *> unsettled = m_context.claims.unsettled();
        if (unsettled.isEmpty())
            return task(TaskId::Claims, TaskState::Done, text);
        const auto back = std::ranges::find_if(unsettled, [](const LedgerEntry *entry) { return entry->objection() != nullptr; });
        const LedgerEntry &first = back == unsettled.end() ? *unsettled.first() : **back;
        ReadinessTask made = task(TaskId::Claims, back == unsettled.end() ? TaskState::Waiting : TaskState::Open, text);
        if (back != unsettled.end())
            made.hint = tr("The reviewer wants this changed: “%1”").arg(first.claim.text);
        else
            made.hint = unsettled.size() == 1 ? tr("One sentence waits for the reviewer.")
                                              : tr("%1 sentences wait for the reviewer.").arg(unsettled.size());
        made.key = first.claim.key;
        made.range = first.claim.range;
        return made;
    }

    ReadinessTask privacy() const
    {
        return openAtFirst(TaskId::Privacy, tr("Make sure no patient can be recognised"), [](const Finding &finding) {
            return finding.ruleId.startsWith("prv-"_L1) && finding.level >= Level::Warning;
        });
    }

    /// The findings are the only ones who know: an approval is nothing that the text could say.
    ReadinessTask approval() const
    {
        const QString text = tr("Get it approved");
        const Finding *missing = firstOf(u"rev-approval"_s, Level::Info);
        if (m_context.review && !missing)
            return task(TaskId::Approval, TaskState::Done, text);
        return waiting(TaskId::Approval, text, missing ? missing->message : tr("This waits for the reviewer."));
    }

    static QString notLookedFor(const QString &missing)
    {
        return tr("Claims were not checked: no rules for %1. Look for them yourself.").arg(missing);
    }

    /// Done while no finding of the article is one of these, else open at the first of them.
    template <typename Meant>
    ReadinessTask openAtFirst(TaskId id, const QString &text, Meant isMeant) const
    {
        const auto found = std::ranges::find_if(m_findings, [&](const Finding &finding) {
            return isInArticle(finding) && isMeant(finding);
        });
        if (found == m_findings.end())
            return task(id, TaskState::Done, text);
        ReadinessTask made = task(id, TaskState::Open, text);
        made.hint = found->message;
        made.key = found->key;
        made.range = found->range;
        return made;
    }

    ReadinessTask mustFix() const
    {
        const QString text = tr("Mend the must-fix problems");
        const Finding *first = nullptr;
        int count = 0;
        for (const Finding &finding : m_findings) {
            if (finding.level != Level::Error)
                continue;
            ++count;
            if (!first || (isInArticle(finding) && !isInArticle(*first)))
                first = &finding;
        }
        if (!first)
            return task(TaskId::MustFix, TaskState::Done, text);
        ReadinessTask made = task(TaskId::MustFix, TaskState::Open, text);
        made.hint = count == 1 ? first->message : tr("%1 problems must be fixed.").arg(count);
        if (isInArticle(*first)) {
            made.key = first->key;
            made.range = first->range;
        }
        return made;
    }

    const CheckContext &m_context;
    const QList<Finding> &m_findings;
    bool m_isReadable;
};

} // namespace

int Readiness::done() const
{
    return int(std::ranges::count(tasks, TaskState::Done, &ReadinessTask::state));
}

int Readiness::applicable() const
{
    return int(tasks.size() - std::ranges::count(tasks, TaskState::NotApplicable, &ReadinessTask::state));
}

Readiness readinessOf(const CheckContext &context, const QList<Finding> &findings)
{
    return Checklist(context, findings).made();
}

} // namespace articular
