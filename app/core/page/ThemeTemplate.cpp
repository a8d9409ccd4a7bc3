// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/ThemeTemplate.h"

#include <kainjow/mustache.hpp>

#include <QDir>

namespace articular {

using namespace Qt::StringLiterals;

const QList<TemplateName> &templateNames()
{
    using Kind = TemplateNameKind;
    static const QList<TemplateName> names{
        {"lang", Kind::Text, true},
        {"dir", Kind::Text, false},
        {"title", Kind::Text, true},
        {"description", Kind::Text, false},
        {"clinic-name", Kind::Text, false},
        {"clinic-url", Kind::Address, false},
        {"skip-label", Kind::Text, false},
        {"head", Kind::Html, true},
        {"draft", Kind::Html, true},
        {"notices", Kind::Html, true},
        {"byline", Kind::Html, true},
        {"review", Kind::Html, true},
        {"hero", Kind::Html, true},
        {"body", Kind::Html, true},
        {"references", Kind::Html, true},
        {"categories", Kind::Html, false},
        {"newsletter", Kind::Html, false},
        {"calls-to-action", Kind::Html, false},
        {"address", Kind::Html, false},
        {"copyright", Kind::Html, false},
        {"disclaimers", Kind::Html, true},
    };
    return names;
}

QByteArray filledTemplate(const QByteArray &page, const TemplateValues &values)
{
    namespace mustache = kainjow::mustache;
    mustache::data data;
    for (const TemplateName &name : templateNames()) {
        const QByteArray value = values.value(name.name);
        // false, not an empty text: mustache shows the section of an empty text.
        data.set(name.name, value.isEmpty() ? mustache::data(false) : mustache::data(value.toStdString()));
    }
    mustache::mustache filled(page.toStdString());
    filled.set_custom_escape([](const std::string &text) { return text; });
    return QByteArray::fromStdString(filled.render(data)).trimmed() + '\n';
}

std::optional<ThemeProblem> themeProblem(const Theme &theme)
{
    if (theme.isBuiltIn())
        return std::nullopt;
    if (!theme.page.isEmpty()) {
        if (const auto problem = themePageProblem(theme.page, theme.pagePath))
            return problem;
    }
    return themeStyleProblem(theme.style, QDir(theme.folder).filePath(u"style.css"_s));
}

} // namespace articular
