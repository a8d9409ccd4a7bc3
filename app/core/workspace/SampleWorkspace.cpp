// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/SampleWorkspace.h"

#include "core/base/FileStore.h"
#include "core/base/YamlDocument.h"

#include <QDirIterator>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

class WorkspaceText
{
    Q_DECLARE_TR_FUNCTIONS(articular::SampleWorkspace)

public:
    static Error notEmpty(const QString &folder)
    {
        return {ErrorCode::AlreadyExists,
                tr("The folder %1 already holds files. Nothing was written; choose an empty or a new folder.").arg(folder),
                {}, folder, 0};
    }
    static Error notAFolder(const QString &folder)
    {
        return {ErrorCode::NotAFolder, tr("%1 is a file. Nothing was written; choose a folder.").arg(folder), {}, folder, 0};
    }
};

/// Success when `folder` does not exist yet or holds nothing.
Status checkFree(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists() && !info.isSymLink())
        return success();
    if (!info.isDir())
        return WorkspaceText::notAFolder(folder);
    const bool isEmpty = QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return isEmpty ? success() : Status(WorkspaceText::notEmpty(folder));
}

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Status writeNew(const QString &path, const QByteArray &content)
{
    if (const Status made = makeFolder(QFileInfo(path).path()); !made)
        return made;
    return writeFile(path, content, Overwrite::Refuse);
}

} // namespace

Status createSampleWorkspace(const QString &folder)
{
    if (const Status free = checkFree(folder); !free)
        return free;
    const QString source = u":/articular/sample-workspace"_s;
    QStringList files;
    for (QDirIterator it(source, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    files.sort();
    for (const QString &file : files) {
        if (const Status written = writeNew(folder + file.mid(source.size()), resource(file)); !written)
            return written;
    }
    return success();
}

Status createWorkspace(const QString &folder, const QString &clinicName)
{
    if (const Status free = checkFree(folder); !free)
        return free;
    QByteArray profile = resource(u":/articular/templates/workspace/clinic.yaml"_s);
    const Result<TextEdit> name = YamlDocument::parse(profile).setScalar(u"name"_s, clinicName.simplified());
    if (!name)
        return name.error();
    profile = applyEdits(profile, {name.value()});
    const QList<std::pair<QString, QByteArray>> files{
        {u"clinic/clinic.yaml"_s, profile},
        {u"clinic/people.yaml"_s, resource(u":/articular/templates/workspace/people.yaml"_s)},
        {u"clinic/disclaimers/general.md"_s, resource(u":/articular/templates/workspace/general.md"_s)},
    };
    for (const auto &[path, content] : files) {
        if (const Status written = writeNew(QDir(folder).filePath(path), content); !written)
            return written;
    }
    return makeFolder(QDir(folder).filePath(u"articles"_s));
}

} // namespace articular
