// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReplacedTexts.h"

#include "core/base/CanonicalJson.h"
#include "core/base/Digest.h"
#include "core/review/Snapshots.h"
#include "core/workspace/ClinicParts.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr char clinicFile[] = "clinic.json";

const QByteArrayList &textFiles()
{
    static const QByteArrayList beginnings{"disclaimers/", "snippets/", "theme/"};
    return beginnings;
}

/// The clinic texts among the files of a content list, by id.
QMap<QString, QByteArray> clinicTextsIn(const QMap<QByteArray, QByteArray> &files)
{
    QMap<QString, QByteArray> texts;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (std::ranges::any_of(textFiles(), [&file](const QByteArray &beginning) { return file.key().startsWith(beginning); }))
            texts.insert(QString::fromUtf8(file.key()), file.value());
    }
    if (const Result<QJsonObject> clinic = parseStrictJson(files.value(clinicFile))) {
        for (const QString &id : clinicPartIds())
            texts.insert(id, clinicPart(clinic.value(), id));
    }
    return texts;
}

/// Those of the kept copy of a text.
Result<QMap<QString, QByteArray>> keptClinicTexts(const QString &articlePath, const QByteArray &contentDigest, const Erasures &erasures)
{
    const Result<QMap<QByteArray, QByteArray>> files = readSnapshotFiles(articlePath, contentDigest, textFiles() + QByteArrayList{clinicFile}, erasures);
    if (!files)
        return files.error();
    return clinicTextsIn(files.value());
}

/// The words before of the texts that both lists have, where they differ.
QMap<QString, QByteArray> earlierWords(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &now)
{
    QMap<QString, QByteArray> earlier;
    for (auto text = before.cbegin(); text != before.cend(); ++text) {
        if (now.contains(text.key()) && now.value(text.key()) != text.value())
            earlier.insert(text.key(), text.value());
    }
    return earlier;
}

bool isInForce(const Workspace &workspace, const QString &id, const QDate &today)
{
    const QDir clinic(workspace.root() + u"/clinic"_s);
    const auto text = std::ranges::find_if(workspace.texts(), [&](const ClinicText &known) { return clinic.relativeFilePath(known.path) == id; });
    return text == workspace.texts().end() || !text->validFrom.isValid() || today >= text->validFrom;
}

Result<PageBasis> basisWith(const PresentText &text, const QMap<QString, QByteArray> &words)
{
    return pageBasisOf(text.article, text.body, withTexts(text.workspace, words), words);
}

QMap<QString, QByteArray> onlyThose(QMap<QString, QByteArray> words, const QStringList &ids)
{
    words.removeIf([&ids](const auto &entry) { return !ids.contains(entry.key()); });
    return words;
}

} // namespace

std::optional<ReplacedTexts> replacedTextsOf(const PresentText &text, const ApprovedVersion &approved, const ReviewHistory &history, const QDate &today)
{
    const Result<QMap<QString, QByteArray>> kept = keptClinicTexts(text.article.path(), approved.contentDigest, history.erasures);
    if (!kept)
        return std::nullopt;
    const QMap<QString, QByteArray> now = clinicTextsIn(text.page.content.files());
    const QMap<QString, QByteArray> earlier = earlierWords(kept.value(), now);
    if (earlier.isEmpty())
        return std::nullopt;
    ReplacedTexts replaced;
    replaced.approved = approved.contentDigest;
    for (auto words = earlier.cbegin(); words != earlier.cend(); ++words) {
        const QString &id = words.key();
        const ClinicTextChange change = clinicTextChange(history.clinicTexts, id, sha256Hex(words.value()), approved.at, sha256Hex(now.value(id)));
        if (change == ClinicTextChange::Unsigned)
            replaced.notSigned.append(id);
        else if (!isInForce(text.workspace, id, today))
            replaced.notYet.append(id);
        else
            (change == ClinicTextChange::OtherMeaning ? replaced.otherMeaning : replaced.sameMeaning).append(id);
    }
    if (!replaced.notSigned.isEmpty())
        return replaced;
    const Result<PageBasis> asApproved = basisWith(text, onlyThose(earlier, replaced.signedOnes()));
    const Result<PageBasis> inForce = basisWith(text, onlyThose(earlier, replaced.notYet));
    if (!asApproved || !inForce)
        return std::nullopt;
    replaced.contentDigest = asApproved.value().contentDigest;
    replaced.pageDigest = asApproved.value().pageDigest;
    replaced.contentInForce = inForce.value().contentDigest;
    replaced.pageInForce = inForce.value().pageDigest;
    return replaced;
}

std::optional<ClinicInForce> clinicInForce(const QString &articlePath, const Workspace &workspace, const ArticleState &state, const Erasures &erasures)
{
    if (state.clinicTexts.notYet.isEmpty() || !state.newest())
        return std::nullopt;
    const Result<QMap<QString, QByteArray>> kept = keptClinicTexts(articlePath, state.newest()->contentDigest, erasures);
    if (!kept)
        return std::nullopt;
    const QMap<QString, QByteArray> words = onlyThose(kept.value(), state.clinicTexts.notYet);
    return ClinicInForce{withTexts(workspace, words), words};
}

} // namespace articular
