// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/PictureCache.h"

#include "core/base/ConfinedPath.h"
#include "core/markdown/LinkPolicy.h"
#include "core/media/ImagePipeline.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

PictureCache::PictureCache(QString folder, QString prefix)
    : m_folder(std::move(folder))
    , m_prefix(std::move(prefix))
{
}

ImageSource PictureCache::source(const QString &address)
{
    if (m_folder.isEmpty() || address.isEmpty() || !isAllowedImage(address))
        return {};
    Entry &entry = m_entries[address];
    if (entry.generation != m_generation) {
        entry.generation = m_generation;
        const std::optional<QString> path = confinedAddress(m_folder, address);
        const QFileInfo file(path.value_or(QString()));
        const qint64 fileSize = path ? file.size() : -1;
        const QDateTime modified = fileSize < 0 ? QDateTime() : file.lastModified();
        if (fileSize != entry.fileSize || modified != entry.modified) {
            if (entry.modified.isValid())
                ++entry.version;
            else if (path)
                m_files.append(*path);
            entry.fileSize = fileSize;
            entry.modified = modified.isValid() ? modified : entry.modified;
            entry.pixels = fileSize < 0 ? QSize() : imageSize(file.filePath());
        }
    }
    if (entry.fileSize < 0)
        return {};
    const QSize pixels = entry.pixels.isValid() ? entry.pixels : QSize(0, 0);
    // Chromium asks for a picture once; only a new address makes it look again.
    const bool isPlain = !address.contains(u'?') && !address.contains(u'#');
    const QString version = entry.version > 0 && isPlain ? u"?v%1"_s.arg(entry.version) : QString();
    return {m_prefix + address + version, {}, pixels.width(), pixels.height()};
}

void PictureCache::expire()
{
    ++m_generation;
}

} // namespace articular
