// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/People.h"

#include "core/base/Slug.h"
#include "core/base/YamlDocument.h"

#include <QCoreApplication>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

struct PeopleText
{
    Q_DECLARE_TR_FUNCTIONS(articular::People)
};

QString freeId(const YamlNode &people, const QString &name)
{
    const QString slug = slugFor(name);
    const QString wanted = slug.isEmpty() ? u"person"_s : slug;
    QString id = wanted;
    for (int number = 2; people.find(id); ++number)
        id = wanted + u'-' + QString::number(number);
    return id;
}

} // namespace

Result<PeopleWithOne> withPerson(const QByteArray &people, const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return Error{ErrorCode::InvalidInput, PeopleText::tr("A person needs a name. Nothing was changed."), {}, {}, 0};
    const YamlDocument document = YamlDocument::parse(people);
    if (const auto &problem = document.problem())
        return Error{ErrorCode::InvalidSyntax, problem->message, {}, {}, problem->line};
    for (const YamlNode::Entry &person : document.root().entries) {
        const YamlNode *known = person.value.find(u"name");
        if (known && known->text().simplified() == plain)
            return PeopleWithOne{people, person.key};
    }
    const QString id = freeId(document.root(), plain);
    const Result<TextEdit> edit = document.setScalar(id + u".name"_s, plain);
    if (!edit)
        return edit.error();
    return PeopleWithOne{applyEdits(people, {edit.value()}), id};
}

} // namespace articular
