// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/ProblemKinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace articular {

namespace {

struct Kind
{
    QLatin1StringView id;
    const char *name;
};

constexpr char context[] = "articular::ProblemKinds";
constexpr std::array kinds{
    Kind{QLatin1StringView("req"), QT_TRANSLATE_NOOP("articular::ProblemKinds", "Required parts")},
    Kind{QLatin1StringView("clm"), QT_TRANSLATE_NOOP("articular::ProblemKinds", "Medical claims")},
    Kind{QLatin1StringView("ref"), QT_TRANSLATE_NOOP("articular::ProblemKinds", "Sources")},
    Kind{QLatin1StringView("prv"), QT_TRANSLATE_NOOP("articular::ProblemKinds", "Privacy")},
    Kind{QLatin1StringView("lan"), QT_TRANSLATE_NOOP("articular::ProblemKinds", "Wording and spelling")},
    Kind{QLatin1StringView("str"), QT_TRANSLATE_NOOP("articular::ProblemKinds", "Headings, lists and links")},
    Kind{QLatin1StringView("a11y"), QT_TRANSLATE_NOOP("articular::ProblemKinds", "Accessibility")},
    Kind{QLatin1StringView("seo"), QT_TRANSLATE_NOOP("articular::ProblemKinds", "Search engines")},
    Kind{QLatin1StringView("rev"), QT_TRANSLATE_NOOP("articular::ProblemKinds", "Review")},
    Kind{QLatin1StringView("exp"), QT_TRANSLATE_NOOP("articular::ProblemKinds", "Export")},
    Kind{QLatin1StringView("fmt"), QT_TRANSLATE_NOOP("articular::ProblemKinds", "Files that cannot be read")},
};

} // namespace

QString problemKind(const QString &ruleId)
{
    const QStringView family = QStringView(ruleId).left(ruleId.indexOf(u'-'));
    const auto known = std::ranges::find_if(kinds, [family](const Kind &kind) { return kind.id == family; });
    return known == kinds.end() ? QStringLiteral("") : QString(known->id);
}

QString problemKindName(const QString &kind)
{
    const auto known = std::ranges::find_if(kinds, [&kind](const Kind &candidate) { return candidate.id == kind; });
    if (known == kinds.end())
        return QCoreApplication::translate(context, "Other");
    return QCoreApplication::translate(context, known->name);
}

} // namespace articular
