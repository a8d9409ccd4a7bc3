// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/RecordSteps.h"

#include "core/base/Digest.h"
#include "core/base/ZipArchive.h"
#include "core/base/ZipScan.h"
#include "core/review/PageReading.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(articular::RecordSteps)
};

const auto contentFolder = u"data/content/"_s;
constexpr qsizetype mostFaults = 20;

/// What a record always has, beside its lists.
const QStringList &neededFiles()
{
    static const QStringList names{u"VERIFY.txt"_s, u"data/page.txt"_s, u"data/page.html"_s, u"data/trust.json"_s, u"data/trust.json.sig"_s,
                                   u"data/allowed_signers"_s, contentFolder + QLatin1StringView(contentListName)};
    return names;
}

StepOutcome failed(const QString &reason)
{
    return {StepResult::Failed, {reason}};
}

/// The files without the one folder that they all lie in; nothing when there is none.
std::optional<FileMap> belowOneFolder(const FileMap &files)
{
    FileMap below;
    const QString folder = files.isEmpty() ? QString() : files.firstKey().section(u'/', 0, 0) + u'/';
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().startsWith(folder) || file.key().size() == folder.size())
            return std::nullopt;
        below.insert(file.key().sliced(folder.size()), file.value());
    }
    return below.isEmpty() ? std::nullopt : std::optional(below);
}

ContentList contentFilesOf(const FileMap &bag)
{
    QMap<QByteArray, QByteArray> files;
    for (auto file = bag.lowerBound(contentFolder); file != bag.cend() && file.key().startsWith(contentFolder); ++file) {
        const QByteArray name = file.key().sliced(contentFolder.size()).toUtf8();
        if (name != contentListName)
            files.insert(name, file.value());
    }
    return ContentList(std::move(files));
}

QHash<QByteArray, QByteArray> hashesByName(const QByteArray &list)
{
    QHash<QByteArray, QByteArray> hashes;
    for (const QByteArray &line : list.split('\n')) {
        if (line.size() > 66)
            hashes.insert(line.sliced(66), line.first(64));
    }
    return hashes;
}

/// Pages that hide words or run something do not show what was signed, whatever their words are.
bool canHideWords(const HtmlTree &page)
{
    static const QSet<QString> unwanted{u"script"_s, u"style"_s, u"iframe"_s, u"object"_s, u"embed"_s, u"svg"_s, u"template"_s};
    bool can = false;
    page.visit([&](const HtmlElement &element) {
        const bool isStyle = element.tag == "link"_L1 && element.attributes.value(u"rel"_s).contains(u"stylesheet"_s);
        // The data for search engines run nothing.
        const bool isData = element.tag == "script"_L1 && element.attributes.value(u"type"_s) == "application/ld+json"_L1;
        can = can || isStyle || (unwanted.contains(element.tag) && !isData) || element.attributes.contains(u"style"_s)
            || std::ranges::any_of(element.attributes.keys(), [](const QString &name) { return name.startsWith("on"_L1); });
    });
    return can;
}

} // namespace

StepOutcome outcomeOf(const QStringList &faults, const QString &found)
{
    if (faults.isEmpty())
        return {StepResult::Passed, found.isEmpty() ? QStringList() : QStringList{found}};
    QStringList shown = faults.first(std::min(faults.size(), mostFaults));
    if (faults.size() > mostFaults)
        shown.append(StepText::tr("And %1 more.").arg(faults.size() - mostFaults));
    return {StepResult::Failed, shown};
}

UnpackedRecord unpackRecord(const QByteArray &archive)
{
    UnpackedRecord record;
    const Result<QList<ZipEntry>> entries = scanZip(archive);
    if (!entries) {
        record.readable = failed(entries.error().message);
        return record;
    }
    const QString unsafe = zipNameFault(entries.value());
    if (!unsafe.isEmpty()) {
        record.readable = {StepResult::Passed, {}};
        record.names = failed(unsafe);
        return record;
    }
    const Result<FileMap> files = readZipArchive(archive);
    if (!files) {
        record.readable = failed(files.error().message);
        return record;
    }
    const auto below = belowOneFolder(files.value());
    record.readable = below ? StepOutcome{StepResult::Passed, {}} : failed(StepText::tr("This is no approval record: its files are not in one folder."));
    record.names = {StepResult::Passed, {}};
    record.files = below.value_or(FileMap());
    return record;
}

StepOutcome completeStep(const FileMap &bag)
{
    QStringList faults = incompleteness(bag);
    for (const QString &name : neededFiles()) {
        if (const QString fault = StepText::tr("“%1” is missing.").arg(name); !bag.contains(name) && !faults.contains(fault))
            faults.append(fault);
    }
    return outcomeOf(faults, StepText::tr("Files: %1.").arg(QLocale().toString(bag.size())));
}

StepOutcome checksumStep(const FileMap &bag)
{
    return outcomeOf(alterations(bag), {});
}

ContentStep contentStep(const FileMap &bag)
{
    const QByteArray list = bag.value(contentFolder + QLatin1StringView(contentListName));
    ContentList files = contentFilesOf(bag);
    if (files.text() == list && !list.isEmpty())
        return {{StepResult::Passed, {StepText::tr("Files: %1.").arg(QLocale().toString(files.files().size()))}}, files};
    QStringList faults;
    const QHash<QByteArray, QByteArray> listed = hashesByName(list);
    for (auto file = files.files().cbegin(); file != files.files().cend(); ++file) {
        if (!listed.contains(file.key()))
            faults.append(StepText::tr("“%1” is not in the list.").arg(QString::fromUtf8(file.key())));
        else if (listed.value(file.key()) != sha256Hex(file.value()))
            faults.append(StepText::tr("“%1” is not the file of the list.").arg(QString::fromUtf8(file.key())));
    }
    for (auto entry = listed.cbegin(); entry != listed.cend(); ++entry) {
        if (!files.files().contains(entry.key()))
            faults.append(StepText::tr("“%1” of the list is missing.").arg(QString::fromUtf8(entry.key())));
    }
    faults.sort();
    if (faults.isEmpty())
        faults.append(StepText::tr("The list is missing, or is not written as such lists are."));
    return {outcomeOf(faults, {}), {}};
}

PageStep pageStep(const FileMap &bag, const ContentList &files)
{
    auto made = RecordContent::of(files);
    if (!made)
        return {failed(made.error().message), nullptr};
    PageStep step;
    step.content = std::move(made).value();
    QStringList faults;
    if (step.content->pageText() != bag.value(u"data/page.txt"_s))
        faults.append(StepText::tr("“%1” says something else than these files show.").arg(u"page.txt"_s));
    const QByteArray page = bag.value(u"data/page.html"_s), fresh = step.content->page(u"content"_s);
    // Another version of the program may write the same page in another way.
    if (page != fresh && (textOfPage(page) != textOfPage(fresh) || canHideWords(HtmlTree::parse(page))))
        faults.append(StepText::tr("“%1” shows something else than these files.").arg(u"page.html"_s));
    step.outcome = outcomeOf(faults, {});
    return step;
}

} // namespace articular
