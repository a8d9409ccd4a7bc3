// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ExportTarget.h"

using namespace Qt::StringLiterals;

namespace articular {

QList<ExportTarget> exportTargets()
{
    return {ExportTarget::Html, ExportTarget::WordPress, ExportTarget::Hugo};
}

QList<ExportTarget> allExportTargets()
{
    return exportTargets() + QList{ExportTarget::Pdf};
}

QString targetName(ExportTarget target)
{
    switch (target) {
    case ExportTarget::Html: break;
    case ExportTarget::WordPress: return u"wordpress"_s;
    case ExportTarget::Hugo: return u"hugo"_s;
    case ExportTarget::Pdf: return u"pdf"_s;
    }
    return u"html"_s;
}

std::optional<ExportTarget> targetNamed(QStringView name)
{
    for (const ExportTarget target : allExportTargets()) {
        if (targetName(target) == name)
            return target;
    }
    return std::nullopt;
}

} // namespace articular
