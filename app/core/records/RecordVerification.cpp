// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/RecordVerification.h"

#include "core/records/RecordSteps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct VerificationText
{
    Q_DECLARE_TR_FUNCTIONS(articular::RecordVerification)
};

/// Goes through the steps and keeps what each came to.
class Walk
{
public:
    explicit Walk(const VerificationRequest &request) : m_request(request) {}

    Verification run()
    {
        if (open() && read())
            look();
        if (m_request.website)
            compare();
        for (const QString &id : order())
            finish(id, {StepResult::NotDone, {VerificationText::tr("An earlier step made this impossible.")}});
        return m_verification;
    }

private:
    QStringList order() const
    {
        QStringList ids{u"readable"_s, u"names"_s, u"complete"_s, u"checksums"_s, u"content"_s, u"page"_s, u"signatures"_s, u"rests-on"_s, u"trust"_s};
        if (m_request.website)
            ids.append(u"website"_s);
        return ids;
    }

    void finish(const QString &id, const StepOutcome &outcome)
    {
        if (std::ranges::find(m_verification.steps, id, &VerifiedStep::id) != m_verification.steps.end())
            return;
        const VerifiedStep step{id, outcome.result, outcome.details};
        m_verification.steps.append(step);
        if (m_request.stepDone)
            m_request.stepDone(step);
    }

    bool open()
    {
        const UnpackedRecord unpacked = unpackRecord(m_request.archive);
        finish(u"readable"_s, unpacked.readable);
        if (unpacked.readable.result == StepResult::Passed)
            finish(u"names"_s, unpacked.names);
        m_bag = unpacked.files;
        return unpacked.readable.result == StepResult::Passed && unpacked.names.result == StepResult::Passed;
    }

    /// Goes on where files are missing or altered: what else is wrong is worth knowing.
    bool read()
    {
        finish(u"complete"_s, completeStep(m_bag));
        finish(u"checksums"_s, checksumStep(m_bag));
        const ContentStep content = contentStep(m_bag);
        finish(u"content"_s, content.outcome);
        m_files = content.files;
        if (content.outcome.result != StepResult::Passed)
            return false;
        auto page = pageStep(m_bag, m_files);
        finish(u"page"_s, page.outcome);
        m_content = std::move(page.content);
        return m_content != nullptr;
    }

    void look()
    {
        const RecordTrust trust = recordTrust(m_bag, m_request.known);
        const SignatureStep signatures = signatureStep(m_bag, *m_content, trust);
        finish(u"signatures"_s, signatures.outcome);
        finish(u"rests-on"_s, signatures.restsOn);
        finish(u"trust"_s, trustStep(trust, signatures.version));
        m_verification.title = m_content->article().metadata().title.simplified();
        m_verification.version = signatures.version ? signatures.version->number : 0;
        m_version = signatures.version;
    }

    void compare()
    {
        if (m_version)
            finish(u"website"_s, websiteStep(*m_request.website, *m_content, *m_version));
    }

    const VerificationRequest &m_request;
    Verification m_verification;
    FileMap m_bag;
    ContentList m_files;
    std::unique_ptr<RecordContent> m_content;
    std::optional<ApprovedVersion> m_version;
};

} // namespace

QString stepTitle(const QString &id)
{
    static const QHash<QString, const char *> titles{
        {u"readable"_s, QT_TRANSLATE_NOOP("articular::RecordVerification", "The file can be opened")},
        {u"names"_s, QT_TRANSLATE_NOOP("articular::RecordVerification", "The file names in it are safe")},
        {u"complete"_s, QT_TRANSLATE_NOOP("articular::RecordVerification", "Nothing is missing, added or renamed")},
        {u"checksums"_s, QT_TRANSLATE_NOOP("articular::RecordVerification", "No file was altered")},
        {u"content"_s, QT_TRANSLATE_NOOP("articular::RecordVerification", "The page's files are those of their list")},
        {u"page"_s, QT_TRANSLATE_NOOP("articular::RecordVerification", "The page text is what these files show")},
        {u"signatures"_s, QT_TRANSLATE_NOOP("articular::RecordVerification", "The approvals are signed, for this page")},
        {u"rests-on"_s, QT_TRANSLATE_NOOP("articular::RecordVerification", "What the approvals rest on is unaltered")},
        {u"trust"_s, QT_TRANSLATE_NOOP("articular::RecordVerification", "The list of people who may approve is the clinic's")},
        {u"website"_s, QT_TRANSLATE_NOOP("articular::RecordVerification", "The website shows what was approved")}};
    return QCoreApplication::translate("articular::RecordVerification", titles.value(id, ""));
}

bool Verification::isIntact() const
{
    return !steps.isEmpty() && std::ranges::all_of(steps, [](const VerifiedStep &step) {
        return step.result == StepResult::Passed || step.result == StepResult::NotProven;
    });
}

bool Verification::isProven() const
{
    return isIntact() && std::ranges::all_of(steps, [](const VerifiedStep &step) { return step.result == StepResult::Passed; });
}

QString Verification::conclusion() const
{
    if (isProven())
        return VerificationText::tr("Valid: version %1 of “%2” is what was approved, and who signed is proven.").arg(version).arg(title);
    if (isIntact())
        return VerificationText::tr("Intact; who signed is not proven.");
    const bool isOnlyWebsite = std::ranges::all_of(steps, [](const VerifiedStep &step) {
        return step.id == "website"_L1 || step.result == StepResult::Passed || step.result == StepResult::NotProven;
    });
    return isOnlyWebsite ? VerificationText::tr("The record is intact, but the website shows something else.")
                         : VerificationText::tr("Not valid. Do not rely on this record.");
}

Verification verifyRecord(const VerificationRequest &request)
{
    return Walk(request).run();
}

} // namespace articular
