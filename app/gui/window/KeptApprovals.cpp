// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/KeptApprovals.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// One JSON object each.
const SettingKey<QStringList> keptKey{u"review/to-sign", {}};

QString written(const KeptApproval &kept)
{
    const QJsonObject fields{{u"path"_s, kept.path}, {u"title"_s, kept.title}, {u"statement"_s, kept.statement}, {u"meaning"_s, meaningId(kept.meaning)},
                             {u"looked"_s, kept.lookedForClaims}, {u"whole"_s, kept.sawWholePage},
                             {u"content"_s, QString::fromLatin1(kept.contentDigest)}, {u"page"_s, QString::fromLatin1(kept.pageDigest)}};
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

std::optional<KeptApproval> read(const QString &text)
{
    const QJsonObject fields = QJsonDocument::fromJson(text.toUtf8()).object();
    const std::optional<Meaning> meaning = meaningFromId(fields["meaning"_L1].toString());
    const QString path = fields["path"_L1].toString();
    if (!meaning || !QFileInfo::exists(path))
        return std::nullopt;
    return KeptApproval{path, fields["title"_L1].toString(), fields["statement"_L1].toString(), *meaning, fields["looked"_L1].toBool(),
                        fields["whole"_L1].toBool(), fields["content"_L1].toString().toLatin1(), fields["page"_L1].toString().toLatin1()};
}

} // namespace

QList<KeptApproval> keptApprovals(const Settings &settings)
{
    QList<KeptApproval> all;
    for (const QString &text : settings.value(keptKey)) {
        if (const std::optional<KeptApproval> kept = read(text))
            all.append(*kept);
    }
    return all;
}

void keepApproval(const KeptApproval &kept, Settings &settings)
{
    forgetKept({kept.path}, settings);
    settings.setValue(keptKey, settings.value(keptKey) + QStringList{written(kept)});
}

void forgetKept(const QStringList &paths, Settings &settings)
{
    QStringList rest;
    for (const KeptApproval &kept : keptApprovals(settings)) {
        if (!paths.contains(kept.path))
            rest.append(written(kept));
    }
    settings.setValue(keptKey, rest);
}

} // namespace articular
