// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PackagePictures.h"

#include "core/base/ConfinedPath.h"
#include "core/markdown/LinkPolicy.h"
#include "core/media/ImagePipeline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Pictures
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

} // namespace

PackagePictures::PackagePictures(QString folder, QString name) : m_folder(std::move(folder)), m_name(std::move(name)) {}

ImageSource PackagePictures::source(const QString &address)
{
    const auto known = m_sources.constFind(address);
    return known != m_sources.cend() ? *known : *m_sources.insert(address, add(address));
}

ImageSource PackagePictures::add(const QString &address)
{
    if (address.isEmpty())
        return {};
    const std::optional<QString> path = isAllowedImage(address) ? confinedAddress(m_folder, address) : std::nullopt;
    if (!path) {
        m_notes.append(Pictures::tr("The picture “%1” is not in the article's folder; the page has its description instead.").arg(address));
        return {};
    }
    const auto derivatives = imageDerivatives(*path);
    if (!derivatives) {
        m_notes.append(Pictures::tr("The picture “%1” was left out: %2").arg(address, derivatives.error().message));
        return {};
    }
    ++m_count;
    ImageSource source;
    QStringList candidates;
    for (const ImageDerivative &derivative : derivatives.value()) {
        const QString file = u"images/%1-%2-%3.%4"_s.arg(m_name).arg(m_count).arg(derivative.width).arg(derivative.suffix);
        m_files.insert(file, derivative.bytes);
        candidates.append(u"%1 %2w"_s.arg(file).arg(derivative.width));
        if (derivative.width > source.width)
            source = {file, {}, derivative.width, derivative.height};
    }
    if (candidates.size() > 1)
        source.srcset = candidates.join(u", ");
    return source;
}

} // namespace articular
