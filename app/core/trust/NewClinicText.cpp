// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/NewClinicText.h"

#include "core/base/FileStore.h"
#include "core/document/FrontMatter.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct NewWords
{
    Q_DECLARE_TR_FUNCTIONS(articular::NewClinicText)
};

} // namespace

const ClinicText *clinicTextFile(const Workspace &workspace, const QString &id)
{
    const QDir clinic(QDir(workspace.root()).filePath(u"clinic"_s));
    const auto found = std::ranges::find_if(workspace.texts(), [&](const ClinicText &text) { return clinic.relativeFilePath(text.path) == id; });
    return found == workspace.texts().end() ? nullptr : &*found;
}

Result<QByteArray> withNewWords(const QByteArray &file, const QString &version, const QString &words)
{
    QString plain = words.trimmed();
    if (plain.isEmpty())
        return Error{ErrorCode::InvalidInput, NewWords::tr("A clinic text needs words. Nothing was changed."), {}, {}};
    const FrontMatter details = FrontMatter::parse(file);
    if (const auto &problem = details.problem())
        return Error{ErrorCode::InvalidSyntax, problem->message, {}, {}, problem->line};
    if (file.contains("\r\n"))
        plain.replace(u"\n"_s, u"\r\n"_s);
    const QByteArray body = file.sliced(details.bodyStart());
    const QByteArray old = body.trimmed();
    const qsizetype start = details.bodyStart() + (old.isEmpty() ? body.size() : body.indexOf(old));
    QList<TextEdit> edits{{{start, old.size()}, plain.toUtf8()}};
    if (!version.isEmpty()) {
        const Result<TextEdit> edit = details.setScalar(u"version"_s, version);
        if (!edit)
            return edit.error();
        edits.prepend(edit.value());
    }
    return applyEdits(file, edits);
}

Result<ClinicTextVersion> signNewClinicText(const QString &root, const NewClinicText &text, const SigningKey &key, const Trust &trust, const Clock &clock)
{
    const Workspace workspace = Workspace::load(root);
    const ClinicText *file = clinicTextFile(workspace, text.request.id);
    if (!file)
        return signClinicText(workspace, text.request, key, trust, clock);
    const Result<QByteArray> before = readTextFile(file->path);
    const Result<QByteArray> after = before ? withNewWords(before.value(), text.version, text.words) : before;
    if (!after)
        return after.error();
    if (after.value() != before.value()) {
        if (const Status written = writeFile(file->path, after.value()); !written)
            return written.error();
    }
    const auto version = signClinicText(Workspace::load(root), text.request, key, trust, clock);
    if (version || after.value() == before.value())
        return version;
    if (const Status restored = writeFile(file->path, before.value()); !restored)
        return restored.error();
    return version;
}

} // namespace articular
