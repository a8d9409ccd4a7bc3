// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/ReviewCase.h"

#include "core/document/ArticleLock.h"
#include "core/export/WebsitePackage.h"
#include "core/review/Notes.h"
#include "core/review/ReviewPhrases.h"
#include "core/review/Waivers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

QJsonObject jsonOf(const ApprovedVersion &version)
{
    QJsonArray approvals;
    for (const ApprovalRecord &approval : version.approvals) {
        approvals.append(QJsonObject{{u"by"_s, approval.signer.id}, {u"name"_s, approval.signer.name}, {u"role"_s, approval.signer.role},
                                     {u"meaning"_s, meaningId(approval.meaning)}, {u"at"_s, approval.at.toString(Qt::ISODate)}});
    }
    QJsonObject json{{u"version"_s, version.number}, {u"approved"_s, version.at.toString(Qt::ISODate)}, {u"approvals"_s, approvals},
                     {u"content_digest"_s, QString::fromLatin1(version.contentDigest)}, {u"page_digest"_s, QString::fromLatin1(version.pageDigest)},
                     {u"review_until"_s, version.reviewUntil.toString(Qt::ISODate)}};
    if (version.lastReviewed.isValid())
        json.insert(u"last_reviewed"_s, version.lastReviewed.toString(Qt::ISODate));
    return json;
}

/// What keeps an approved article from going out all the same: a withdrawn consent, say.
QList<Finding> stopping(const ReviewSubject &subject)
{
    if (!subject.state.holds)
        return {};
    QList<Finding> findings = subject.findings;
    takeWaived(subject.context, findings);
    return exportObstacles(subject.context, findings);
}

QJsonArray openedBy(const ReviewSubject &subject)
{
    QJsonArray holders;
    for (const LockHolder &holder : lockHolders(subject.path(), subject.clock.now())) {
        holders.append(QJsonObject{{u"by"_s, holder.by}, {u"name"_s, holder.name}, {u"computer"_s, holder.computer},
                                   {u"since"_s, holder.since.toString(Qt::ISODate)}, {u"left_behind"_s, holder.isStale}});
    }
    return holders;
}

QJsonObject jsonOf(const ReviewSubject &subject, const PhraseBasis &basis)
{
    const ArticleState &state = subject.state;
    QJsonArray versions;
    for (const ApprovedVersion &version : state.versions)
        versions.append(jsonOf(version));
    const qsizetype openNotes = std::ranges::count_if(notesOf(subject.history.log), &Note::isOpen);
    QJsonObject json{
        {u"path"_s, subject.path()}, {u"state"_s, phaseId(state.phase)}, {u"words"_s, stateWords(state, basis)},
        {u"version"_s, state.workingVersion()}, {u"approval_holds"_s, state.holds}, {u"same_visible_text"_s, state.isSameVisibleText},
        {u"locked"_s, state.isLocked()}, {u"versions"_s, versions}, {u"open_notes"_s, openNotes},
        {u"missing"_s, QJsonArray::fromStringList(state.holds ? QStringList() : missingWords(state, basis))},
        {u"problems"_s, QJsonArray::fromStringList(problemWords(state, subject.history, basis))},
        {u"content_digest"_s, QString::fromLatin1(subject.page.contentDigest)}, {u"page_digest"_s, QString::fromLatin1(subject.page.pageDigest)}};
    if (state.since.isValid()) {
        json.insert(u"since"_s, state.since.toString(Qt::ISODate));
        json.insert(u"by"_s, state.person);
    }
    if (state.submission)
        json.insert(u"with"_s, QJsonArray::fromStringList(state.submission->to));
    if (!state.reason.isEmpty())
        json.insert(u"reason"_s, state.reason);
    if (const QStringList erased = erasedWords(subject.history); !erased.isEmpty())
        json.insert(u"erased"_s, QJsonArray::fromStringList(erased));
    if (state.changesToApply)
        json.insert(u"changes_to_apply"_s, state.changesToApply->signer.id);
    if (const QJsonArray open = openedBy(subject); !open.isEmpty())
        json.insert(u"open"_s, open);
    QJsonArray stops;
    for (const Finding &finding : stopping(subject))
        stops.append(QJsonObject{{u"rule"_s, finding.ruleId}, {u"message"_s, finding.message}});
    json.insert(u"stopped_by"_s, stops);
    QJsonObject clinicTexts;
    const ReplacedTexts &texts = state.clinicTexts;
    for (const auto &[name, ids] : {std::pair(u"new_words"_s, texts.sameMeaning), std::pair(u"changed_meaning"_s, texts.otherMeaning),
                                    std::pair(u"not_in_force_yet"_s, texts.notYet), std::pair(u"not_signed"_s, texts.notSigned)}) {
        if (!ids.isEmpty())
            clinicTexts.insert(name, QJsonArray::fromStringList(ids));
    }
    json.insert(u"clinic_texts"_s, clinicTexts);
    json.insert(u"to_republish"_s, state.isToRepublish);
    if (state.onSite) {
        json.insert(u"on_site"_s, QJsonObject{{u"version"_s, state.onSite->version}, {u"url"_s, state.onSite->address},
                                              {u"since"_s, state.onSite->at.toString(Qt::ISODate)}});
    }
    if (const ApprovedVersion *version = state.newest(); version && state.holds)
        json.insert(u"next_review"_s, version->reviewUntil.toString(Qt::ISODate));
    return json;
}

QByteArray textOf(const ReviewSubject &subject, const PhraseBasis &basis)
{
    const ArticleState &state = subject.state;
    const QString words = state.phase == ArticlePhase::Draft ? versionWords(state) : u"%1 (%2)"_s.arg(stateWords(state, basis), versionWords(state));
    QStringList lines{u"%1: %2"_s.arg(subject.path(), words)};
    if (const QString site = siteWords(state); !site.isEmpty())
        lines.append(site);
    if (!state.reason.isEmpty())
        lines.append(u"Reason: %1"_s.arg(state.reason));
    if (!state.holds)
        lines += missingWords(state, basis);
    lines += clinicTextWords(state);
    for (const Finding &finding : stopping(subject))
        lines.append(u"It may not go out: %1"_s.arg(finding.message));
    if (state.isSameVisibleText)
        lines.append(u"The file was changed since, but nothing that readers see."_s);
    if (state.holds)
        lines.append(u"Next review: %1"_s.arg(state.newest()->reviewUntil.toString(Qt::ISODate)));
    for (const Note &note : notesOf(subject.history.log)) {
        if (note.isOpen) {
            lines.append(u"%1 by %2: “%3” (%4)"_s.arg(noteKindId(note.kind), personName(note.by, basis.workspace, basis.trust),
                                                      note.kind == NoteKind::Suggestion ? note.replacement : note.text, note.event));
        }
    }
    for (const LockHolder &holder : lockHolders(subject.path(), subject.clock.now()))
        lines.append(lockWords(holder, basis.now));
    lines += erasedWords(subject.history);
    lines += problemWords(state, subject.history, basis);
    return lines.join(u"\n    "_s).toUtf8() + '\n';
}

} // namespace

int runStatus(const QStringList &list)
{
    Arguments arguments(u"status"_s, u"PATH…"_s, u"Says where articles stand in review. Exit status 0: the approval of each is valid for its text."_s);
    arguments.addOption(u"format"_s, u"How to write the result."_s, u"text"_s, {u"text"_s, u"json"_s});
    if (const auto status = arguments.parse(list, 1))
        return *status;
    const auto files = articleFiles(arguments.paths());
    if (!files)
        return printError(files.error());
    const ReviewReader reader;
    int status = AllGood;
    QByteArray text;
    QJsonArray rows;
    for (const QString &path : files.value()) {
        const auto read = reader.read(path);
        if (!read) {
            status = std::max(status, printError(read.error()));
            continue;
        }
        const ReviewSubject &subject = read.value()->subject();
        const PhraseBasis basis{subject.context.workspace, subject.history.trust, QDateTime::currentDateTime()};
        text += textOf(subject, basis);
        rows.append(jsonOf(subject, basis));
        if (!subject.state.holds)
            status = std::max(status, int(SomethingFailed));
    }
    return finish(arguments.value(u"format"_s) == u"json" ? QJsonDocument(rows).toJson() : text, status);
}

} // namespace articular::cli
