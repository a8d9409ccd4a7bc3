// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/PictureCache.h"

#include "core/base/ConfinedPath.h"
#include "core/markdown/LinkPolicy.h"
#include "core/media/ImagePipeline.h"

#include <QFileInfo>

namespace articular {

PictureCache::PictureCache(QString folder, QString prefix)
    : m_folder(std::move(folder))
    , m_prefix(std::move(prefix))
{
}

ImageSource PictureCache::source(const QString &address)
{
    if (m_folder.isEmpty() || !isAllowedImage(address))
        return {};
    Entry &entry = m_entries[address];
    if (entry.generation != m_generation) {
        entry.generation = m_generation;
        const std::optional<QString> path = confinedAddress(m_folder, address);
        const QFileInfo file(path.value_or(QString()));
        const qint64 fileSize = path ? file.size() : -1;
        const QDateTime modified = fileSize < 0 ? QDateTime() : file.lastModified();
        if (fileSize != entry.fileSize || modified != entry.modified) {
            entry.fileSize = fileSize;
            entry.modified = modified;
            entry.pixels = fileSize < 0 ? QSize() : imageSize(file.filePath());
        }
    }
    if (entry.fileSize < 0)
        return {};
    const QSize pixels = entry.pixels.isValid() ? entry.pixels : QSize(0, 0);
    return {m_prefix + address, {}, pixels.width(), pixels.height()};
}

void PictureCache::expire()
{
    ++m_generation;
}

} // namespace articular
