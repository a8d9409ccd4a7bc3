// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of clinic/references.json that leave every other byte of it as it was: people and programs wrote it.
#pragma once

#include "core/base/Result.h"
#include "core/workspace/References.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace articular {

/// The list with `entries` behind its last one, written as that one is: indentation, line ends, one line or many. Each
/// entry has an `id` that the list does not have (AlreadyExists). Empty text gives a new list; InvalidSyntax with the
/// line when the list cannot be read.
Result<QByteArray> withReferences(const QByteArray &json, const QList<QJsonObject> &entries);

/// The list with the entry of the same `id` replaced; the others keep their bytes. NotFound when there is none.
Result<QByteArray> withChangedReference(const QByteArray &json, const QJsonObject &entry);

/// The entry as the list holds it, with all its fields; empty when there is none or the list cannot be read.
QJsonObject referenceEntry(const QByteArray &json, const QString &key);

/// The path of a clinic's references: <root>/clinic/references.json.
QString referencesPath(const QString &clinicRoot);

/// Adds entries to a clinic's file, which is made when it is not there. On failure nothing changes.
Status addReferences(const QString &clinicRoot, const QList<QJsonObject> &entries);
/// Replaces one entry of a clinic's file.
Status changeReference(const QString &clinicRoot, const QJsonObject &entry);
/// Marks an entry of a clinic's file as withdrawn, or takes the mark away. NotFound when there is no such entry.
Status setWithdrawal(const QString &clinicRoot, const QString &key, const std::optional<ReferenceWithdrawal> &withdrawal);

} // namespace articular
