// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/OwnShortcuts.h"

#include <algorithm>

namespace articular {

namespace {

QString nameOf(ActionId id)
{
    return QString::fromLatin1(actionRow(id).name);
}

} // namespace

OwnShortcuts::OwnShortcuts(const QStringList &list)
{
    for (const QString &entry : list) {
        if (const qsizetype sign = entry.indexOf(u'='); sign > 0)
            m_given.insert(entry.first(sign), entry.sliced(sign + 1));
    }
}

QStringList OwnShortcuts::toList() const
{
    QStringList list;
    for (auto it = m_given.cbegin(); it != m_given.cend(); ++it)
        list.append(it.key() + u'=' + it.value());
    return list;
}

QList<QKeySequence> OwnShortcuts::keys(ActionId id) const
{
    if (const auto given = m_given.constFind(nameOf(id)); given != m_given.cend()) {
        const QKeySequence key(given.value(), QKeySequence::PortableText);
        return key.isEmpty() ? QList<QKeySequence>() : QList{key};
    }
    QList<QKeySequence> usual = actionShortcuts(actionRow(id));
    usual.removeIf([this](const QKeySequence &key) {
        return std::ranges::any_of(m_given, [&key](const QString &given) { return QKeySequence(given, QKeySequence::PortableText) == key; });
    });
    return usual;
}

std::optional<ActionId> OwnShortcuts::owner(const QKeySequence &key) const
{
    for (const ActionRow &row : actionTable()) {
        if (keys(row.id).contains(key))
            return row.id;
    }
    return {};
}

void OwnShortcuts::give(ActionId id, const QKeySequence &key)
{
    takeAway(key, id);
    if (actionShortcuts(actionRow(id)) == QList{key})
        m_given.remove(nameOf(id));
    else
        m_given.insert(nameOf(id), key.toString(QKeySequence::PortableText));
}

void OwnShortcuts::giveUsual(ActionId id)
{
    m_given.remove(nameOf(id));
    for (const QKeySequence &key : actionShortcuts(actionRow(id)))
        takeAway(key, id);
}

/// Only what was given has to be taken: a usual key gives way by itself.
void OwnShortcuts::takeAway(const QKeySequence &key, ActionId to)
{
    for (auto it = m_given.begin(); it != m_given.end(); ++it) {
        if (it.key() != nameOf(to) && !key.isEmpty() && QKeySequence(it.value(), QKeySequence::PortableText) == key)
            it.value().clear();
    }
}

} // namespace articular
