// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/MenuCommand.h"

#include "gui/actions/ActionSet.h"

#include <QMenu>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <compare>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// How far a command is from what was typed; the smallest is the closest.
struct Closeness
{
    bool isOff;
    int words;                            ///< summed over the words
    qsizetype lastUse;                    ///< how many were used since
    auto operator<=>(const Closeness &) const = default;
};

/// Letters without accents and case.
QString folded(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            letters += c == u'’' ? u'\'' : c;
    }
    return letters.toCaseFolded();
}

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

std::optional<int> distance(const QString &name, const QString &place, const QString &word)
{
    if (beginsAWord(name, word))
        return 0;
    if (name.contains(word))
        return 2;
    if (beginsAWord(place, word))
        return 3;
    if (place.contains(word))
        return 5;
    return {};
}

std::optional<int> distance(const MenuCommand &command, const QString &typed)
{
    const QString name = folded(command.name), place = folded(command.place);
    // In the order in which it was typed it is what was meant.
    int sum = typed.isEmpty() || name.startsWith(typed) ? 0 : 1;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> one = distance(name, place, word);
        if (!one)
            return {};
        sum += *one * 2;
    }
    return sum;
}

void collect(QMenu *menu, const QString &place, const ActionSet &actions, QList<MenuCommand> &commands)
{
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString name = plainMenuText(action->text());
        const QString whyOff = action->isEnabled() ? QString() : actions.whyOff(action);
        if (action->menu())
            collect(action->menu(), place + u" › "_s + name, actions, commands);
        else
            commands.append({action, name, place, whyOff});
    }
}

} // namespace

QString plainMenuText(const QString &text)
{
    static const QRegularExpression mark(u"&(.)"_s);
    return QString(text).replace(mark, u"\\1"_s);
}

QList<MenuCommand> menuCommands(const QList<QMenu *> &menus, const ActionSet &actions)
{
    QList<MenuCommand> commands;
    for (QMenu *menu : menus)
        collect(menu, plainMenuText(menu->title()), actions, commands);
    return commands;
}

bool hasWords(const MenuCommand &command, const QString &typed)
{
    return distance(command, folded(typed.simplified())).has_value();
}

QList<MenuCommand> matchingCommands(const QList<MenuCommand> &commands, const QString &typed, const QStringList &recent)
{
    const QString wanted = folded(typed.simplified());
    QList<std::pair<Closeness, const MenuCommand *>> found;
    for (const MenuCommand &command : commands) {
        if (!command.action->isEnabled() && command.whyOff.isEmpty())
            continue;
        const qsizetype used = recent.indexOf(command.action->objectName());
        if (const std::optional<int> words = distance(command, wanted))
            found.append({{!command.whyOff.isEmpty(), *words, used < 0 ? recent.size() : used}, &command});
    }
    std::ranges::stable_sort(found, {}, [](const auto &one) { return one.first; });
    QList<MenuCommand> matching;
    for (const auto &[closeness, command] : found)
        matching.append(*command);
    return matching;
}

} // namespace articular
