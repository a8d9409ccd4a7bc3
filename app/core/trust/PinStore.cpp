// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/PinStore.h"

#include "core/base/CanonicalJson.h"
#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/trust/StrictFields.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qint64 maximumPinSize = 64 * 1024;

/// The same however the folder is reached.
QString canonical(const QString &root)
{
    const QString path = QFileInfo(root).canonicalFilePath();
    return path.isEmpty() ? QFileInfo(root).absoluteFilePath() : path;
}

} // namespace

PinStore PinStore::ofThisComputer()
{
    return PinStore(QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(u"articular/clinics"_s));
}

QString PinStore::pathOf(const QString &workspaceRoot) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(sha256Hex(canonical(workspaceRoot).toUtf8())) + u".json"_s);
}

std::optional<Pin> PinStore::pinOf(const QString &workspaceRoot) const
{
    const Result<QByteArray> bytes = readTextFile(pathOf(workspaceRoot), maximumPinSize);
    const Result<QJsonObject> json = bytes ? parseStrictJson(bytes.value()) : Result<QJsonObject>(bytes.error());
    if (!json)
        return std::nullopt;
    StrictFields fields(json.value());
    fields.number(u"format"_s, 1, 1);
    fields.require(fields.text(u"workspace"_s) == canonical(workspaceRoot));
    const Pin pin{fields.text(u"administrator-key"_s), fields.number(u"serial"_s, 1, 1'000'000'000)};
    return fields.isSound() ? std::optional(pin) : std::nullopt;
}

Status PinStore::setPin(const QString &workspaceRoot, const Pin &pin) const
{
    if (const Status made = makeFolder(m_folder); !made)
        return made.error();
    const QJsonObject json{{u"format"_s, 1}, {u"workspace"_s, canonical(workspaceRoot)}, {u"administrator-key"_s, pin.fingerprint},
                           {u"serial"_s, pin.serial}};
    return writeFile(pathOf(workspaceRoot), canonicalJson(json) + '\n');
}

} // namespace articular
