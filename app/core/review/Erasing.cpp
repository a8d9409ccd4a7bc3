// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Erasing.h"

#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/base/Ulid.h"
#include "core/recovery/RecoveryCopies.h"
#include "core/review/ConflictCopies.h"
#include "core/review/ErasedText.h"
#include "core/review/ReviewFolder.h"
#include "core/signing/SshKeygen.h"
#include "core/trust/TrustEdits.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Erase
{
    Q_DECLARE_TR_FUNCTIONS(articular::Erasing)
};

Error refused(const QString &message, const QString &path = {})
{
    return {ErrorCode::Refused, message, {}, path};
}

/// Why the person may not erase, or the request says too little; empty when all is well.
QString obstacle(const ReviewSubject &subject, const EraseRequest &request)
{
    const Trust &trust = subject.history.trust;
    if (!trust.isVerified())
        return trust.problem.isEmpty() ? Erase::tr("Nobody is set up as administrator, so nothing can be erased with a record of it.") : trust.problem;
    const TrustedPerson *person = trust.list.person(request.by);
    if (!person || !person->roles.contains(u"administrator"_s))
        return Erase::tr("Only the administrator erases text.");
    const TrustedKey *key = keyInUse(*person, subject.clock.now());
    if (!key || key->fingerprint != request.key)
        return Erase::tr("This is not the signing key that %1 has now.").arg(person->name);
    if (!isUlid(subject.articleId()))
        return Erase::tr("The article has no number of its own yet, so there is no review to erase from. Change the text itself.");
    if (const QString problem = ErasedText::passageProblem(request.passage); !problem.isEmpty())
        return problem;
    if (request.reason.trimmed().isEmpty())
        return Erase::tr("Say why it is erased, without repeating it.");
    return ErasedText(request.passage).isIn(request.reason) ? Erase::tr("The reason repeats what is to be erased. Say it in other words.") : QString();
}

/// All files that may hold words of an article, links left out.
QStringList filesOf(const QString &articlePath)
{
    const QDir folder(QFileInfo(articlePath).absolutePath());
    QStringList files{QFileInfo(articlePath).absoluteFilePath()};
    for (const QString &copy : conflictCopiesBeside(articlePath))
        files.append(folder.filePath(copy));
    QDirIterator review(reviewFolder(articlePath), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (review.hasNext())
        files.append(QDir::cleanPath(review.next()));
    return files;
}

bool isSigned(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return QFileInfo::exists(path + u".sig"_s) || name.endsWith(".sig"_L1);
}

class ErasePlanner
{
public:
    ErasePlanner(const ReviewSubject &subject, const EraseRequest &request)
        : m_folder(QFileInfo(subject.path()).absolutePath()), m_article(QFileInfo(subject.path()).absoluteFilePath()), m_words(request.passage)
    {
        m_plan.passage = request.passage;
    }

    /// Fails when a file cannot be read or may not be changed.
    Status look(const QString &path)
    {
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        const auto after = path.endsWith(".json"_L1) ? m_words.inRecord(bytes.value()) : m_words.inText(bytes.value());
        if (!after)
            return success();
        if (isSigned(path))
            return refused(Erase::tr("It stands in “%1”, which somebody signed. That cannot be changed without ending what was signed.").arg(QFileInfo(path).fileName()), path);
        m_plan.record.files.append({QDir(m_folder).relativeFilePath(path), sha256Hex(bytes.value()), sha256Hex(*after)});
        m_plan.files.insert(path, *after);
        m_plan.isArticleChanged = m_plan.isArticleChanged || path == m_article;
        return success();
    }

    void lookAtRecoveryCopies(const QString &root)
    {
        for (const RecoveryCopy &copy : leftRecoveryCopies(root)) {
            if (QFileInfo(copy.path).absoluteFilePath() == m_article && m_words.inText(copy.text))
                m_plan.recoveryCopies.append(copy.file);
        }
    }

    ErasePlan take() { return std::move(m_plan); }

private:
    const QString m_folder, m_article;
    const ErasedText m_words;
    ErasePlan m_plan;
};

EraseRecord recordOf(const ReviewSubject &subject, const EraseRequest &request, QList<ErasedFile> files)
{
    const TrustList &list = subject.history.trust.list;
    const QDateTime now = subject.clock.now();
    return {subject.articleId(), request.by, list.person(request.by)->name, request.key, QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC),
            request.reason.trimmed(), "sha256:" + list.sha256, std::move(files)};
}

Result<QString> writeRecord(const ReviewSubject &subject, const EraseRecord &record, const QByteArray &signature)
{
    const QByteArray bytes = eraseBytes(record);
    if (bytes.size() > maximumApprovalSize || signature.size() > maximumSignatureSize)
        return Error{ErrorCode::TooLarge, Erase::tr("It stands in too many files to be erased at once. Nothing was erased."), {}, subject.path()};
    const QString folder = eventsFolder(subject.path());
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    const QString name = eventName(folder, u"erase"_s, std::min(subject.clock.now().toUTC(), record.at.addMSecs(999)));
    const QString path = QDir(folder).filePath(name);
    if (const Status written = writeFile(path + u".sig"_s, signature, Overwrite::Refuse); !written)
        return written.error();
    if (const Status written = writeFile(path, bytes, Overwrite::Refuse); !written) {
        QFile::remove(path + u".sig"_s);
        return written.error();
    }
    return name;
}

Status eraseInCopy(const QString &file, const ErasedText &words)
{
    Result<RecoveryCopy> copy = readRecoveryCopy(file);
    const auto after = copy ? words.inText(copy.value().text) : std::nullopt;
    if (!after)
        return success();
    copy.value().text = *after;
    return writeRecoveryCopy(copy.value());
}

} // namespace

Result<ErasePlan> planErasing(const ReviewSubject &subject, const EraseRequest &request, const QString &recoveryRoot)
{
    if (const Status safe = safeReviewFolder(subject.path()); !safe)
        return safe.error();
    if (const QString reason = obstacle(subject, request); !reason.isEmpty())
        return refused(reason, subject.path());
    if (const Status clock = clockIsSound(subject.history.log, subject.clock.now()); !clock)
        return clock.error();
    ErasePlanner planner(subject, request);
    for (const QString &path : filesOf(subject.path())) {
        if (const Status looked = planner.look(path); !looked)
            return looked.error();
    }
    planner.lookAtRecoveryCopies(recoveryRoot);
    ErasePlan plan = planner.take();
    if (plan.files.isEmpty())
        return refused(Erase::tr("These words stand neither in the article nor in its review. Nothing was erased."), subject.path());
    plan.record = recordOf(subject, request, std::move(plan.record.files));
    return plan;
}

Result<QString> erase(const ReviewSubject &subject, const ErasePlan &plan, const QByteArray &signature)
{
    const Result<QString> name = writeRecord(subject, plan.record, signature);
    if (!name)
        return name;
    const ErasedText words(plan.passage);
    for (const QString &copy : plan.recoveryCopies) {
        if (const Status erased = eraseInCopy(copy, words); !erased)
            return erased.error();
    }
    for (auto file = plan.files.cbegin(); file != plan.files.cend(); ++file) {
        if (const Status written = writeFile(file.key(), file.value()); !written)
            return written.error();
    }
    return name;
}

QStringList filesWithPassage(const QString &workspaceRoot, const QString &passage)
{
    const ErasedText words(passage);
    QStringList found;
    QDirIterator files(workspaceRoot, {u"*.md"_s, u"*.json"_s, u"*.yaml"_s, u"*.yml"_s, u"*.txt"_s, u"*.mustache"_s, u"*.css"_s, u"*.dic"_s},
                       QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const Result<QByteArray> bytes = readFile(path);
        if (bytes && (words.inText(bytes.value()) || (path.endsWith(".json"_L1) && words.inRecord(bytes.value()))))
            found.append(path);
    }
    found.sort();
    return found;
}

} // namespace articular
