// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/ReviewCase.h"

#include "core/review/PicturePairs.h"
#include "core/review/Snapshots.h"
#include "core/review/TextChanges.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

struct KeptText
{
    QByteArray contentDigest, pageDigest;
};

/// The text to compare with: the version asked for, else the newest approved one, else what was sent.
Result<KeptText> textToCompareWith(const ReviewSubject &subject, const Arguments &arguments)
{
    const ArticleState &state = subject.state;
    if (arguments.isSet(u"since"_s)) {
        const int wanted = arguments.value(u"since"_s).toInt();
        const auto version = std::ranges::find(state.versions, wanted, &ApprovedVersion::number);
        if (version != state.versions.end())
            return KeptText{version->contentDigest, version->pageDigest};
        return Error{ErrorCode::InvalidInput, u"There is no approved version “%1”."_s.arg(arguments.value(u"since"_s)), {}, {}};
    }
    if (state.newest())
        return KeptText{state.newest()->contentDigest, state.newest()->pageDigest};
    if (state.submission && !arguments.isSet(u"since-approval"_s))
        return KeptText{state.submission->contentDigest, state.submission->pageDigest};
    return Error{ErrorCode::Refused, u"No version of it is approved, so there is nothing to compare it with."_s, {}, subject.path()};
}

} // namespace

int runDiff(const QStringList &list)
{
    Arguments arguments(u"diff"_s, u"PATH"_s, u"Shows what a reader would see otherwise than in the newest approved version, or in the text that was sent."_s);
    arguments.addFlag(u"since-approval"_s, u"Compares with the newest approved version only."_s);
    arguments.addOption(u"since"_s, u"Compares with this approved version: a number."_s);
    arguments.addFlag(u"html"_s, u"Writes a page instead of text."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    const auto path = oneArticle(arguments, u"diff"_s);
    if (const int *status = std::get_if<int>(&path))
        return *status;
    const auto read = ReviewReader().read(std::get<QString>(path));
    if (!read)
        return printError(read.error());
    const ReviewSubject &subject = read.value()->subject();
    const auto kept = textToCompareWith(subject, arguments);
    if (!kept)
        return printError(kept.error());
    const auto snapshot = readSnapshot(subject.path(), kept.value().contentDigest, kept.value().pageDigest, subject.history.erasures);
    if (!snapshot)
        return printError(snapshot.error());
    const QList<TextChange> changes = changesBetween(snapshot.value().pageText, subject.page.pageText);
    if (changes.isEmpty())
        printMessage(kept.value().contentDigest == subject.page.contentDigest ? u"Nothing changed."_s : u"Only what readers do not see was changed."_s);
    const QString title = u"Changes in %1"_s.arg(subject.context.article.metadata().title);
    return finish(arguments.isSet(u"html"_s) ? changesAsHtml(changes, title, picturesOf(snapshot.value().content, subject.page.content)) : changesAsText(changes), AllGood);
}

} // namespace articular::cli
