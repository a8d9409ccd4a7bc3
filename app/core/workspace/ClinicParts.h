// SPDX-License-Identifier: GPL-3.0-or-later
// The wording of clinic.yaml that every page shows, as texts of their own: "footer" (name, address, privacy link, copyright
// line) and "newsletter" (its heading and what a reader agrees to). So they are signed and compared like the clinic's files.
#pragma once

#include "core/workspace/Workspace.h"

#include <QJsonObject>
#include <QMap>

namespace articular {

/// "footer" and "newsletter".
const QStringList &clinicPartIds();

/// All that pages show of a profile but what differs between articles.
QJsonObject clinicWording(const ClinicProfile &profile);

/// The bytes of a part, of clinicWording() or of an object that holds it among others.
QByteArray clinicPart(const QJsonObject &wording, const QString &id);

/// The same clinic with other words in some of its texts: bytes by id (a file below clinic/, or a part).
Workspace withTexts(Workspace workspace, const QMap<QString, QByteArray> &texts);

} // namespace articular
