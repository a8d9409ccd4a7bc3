// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/Icons.h"

#include "gui/controls/Tone.h"

namespace articular {

QIcon icon(const QString &name)
{
    if (name == QLatin1String("articular"))
        return QIcon(QStringLiteral(":/articular/icons/articular.svg"));
    if (QIcon::themeName().startsWith(QLatin1String("breeze"), Qt::CaseInsensitive) && QIcon::hasThemeIcon(name))
        return QIcon::fromTheme(name);
    return toneIcon(name, Tone::Neutral);
}

} // namespace articular
