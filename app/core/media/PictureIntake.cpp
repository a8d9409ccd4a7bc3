// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PictureIntake.h"

#include "core/base/FileStore.h"
#include "core/base/Slug.h"
#include "core/media/ImagePipeline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(articular::PictureIntake)
};

constexpr int largestNumber = 9999;

/// Whether `source` lies in the folder of pictures under a name that this file gives out.
bool isNamedHere(const QFileInfo &source, const QDir &pictures, const QString &name)
{
    static const QRegularExpression ending(u"^-[1-9][0-9]{0,3}\\.(jpg|png)$"_s);
    const QString file = source.fileName();
    return source.canonicalPath() == pictures.canonicalPath() && file.startsWith(name)
           && ending.match(file.sliced(name.size())).hasMatch();
}

} // namespace

Result<QString> takeInPicture(const QString &source, const QString &articleFolder, const QString &name)
{
    const Result<ImageDerivative> picture = plainPicture(source);
    if (!picture)
        return picture.error();
    const QDir pictures(QDir(articleFolder).filePath(u"images"_s));
    const QFileInfo original(source);
    if (isNamedHere(original, pictures, name)) {
        const Result<QByteArray> file = readFile(source, picture.value().bytes.size());
        if (file && file.value() == picture.value().bytes)
            return u"images/"_s + original.fileName();
    }
    if (const Status made = makeFolder(pictures.path()); !made)
        return made.error();
    for (int number = 1; number <= largestNumber; ++number) {
        const QString stem = u"%1-%2"_s.arg(name).arg(number);
        if (!pictures.entryList({stem + u".*"_s}, QDir::AllEntries | QDir::Hidden | QDir::System).isEmpty())
            continue;
        const QString file = stem + u'.' + picture.value().suffix;
        const Status written = writeFile(pictures.filePath(file), picture.value().bytes, Overwrite::Refuse);
        if (written)
            return u"images/"_s + file;
        if (written.error().code != ErrorCode::AlreadyExists)
            return written.error();
    }
    return Error{ErrorCode::AlreadyExists,
                 Texts::tr("There are too many pictures in the article's folder. The picture was not added; remove some that "
                           "are not used from the folder “images”."),
                 {}, pictures.path(), 0};
}

QString pictureName(const QString &slug, const QString &articleFolder)
{
    if (isSlug(slug))
        return slug;
    const QString folder = QDir(articleFolder).dirName();
    return isSlug(folder) ? folder : u"picture"_s;
}

} // namespace articular
