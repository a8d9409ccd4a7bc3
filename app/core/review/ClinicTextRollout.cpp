// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ClinicTextRollout.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct RolloutText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClinicTextRollout)
};

} // namespace

QString rolloutNeedId(RolloutNeed need)
{
    switch (need) {
    case RolloutNeed::Republish: return u"republish"_s;
    case RolloutNeed::Review: return u"review"_s;
    case RolloutNeed::Signature: return u"signature"_s;
    case RolloutNeed::Later: return u"later"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RolloutEntry> rolloutOf(const QString &path, const QString &title, const ArticleState &state, const QString &textId)
{
    if (!state.newest() || state.isWithdrawn)
        return std::nullopt;
    const auto wanted = [&textId](QStringList ids) {
        ids.removeIf([&textId](const QString &id) { return !textId.isEmpty() && id != textId; });
        return ids;
    };
    const ReplacedTexts &texts = state.clinicTexts;
    RolloutEntry entry{path, title, RolloutNeed::Republish, {}, state.newest()->number, state.onSite};
    const auto needs = [&entry](RolloutNeed need, const QStringList &ids) {
        entry.need = need;
        entry.texts = ids;
        return !ids.isEmpty();
    };
    if (needs(RolloutNeed::Signature, wanted(texts.notSigned)) || needs(RolloutNeed::Review, wanted(texts.otherMeaning)))
        return entry;
    const QStringList replaced = wanted(texts.sameMeaning);
    if (!state.holds && needs(RolloutNeed::Review, replaced))
        return entry;
    const bool isOnSiteAlready = state.onSite && !state.isToRepublish;
    if (!isOnSiteAlready && needs(RolloutNeed::Republish, replaced))
        return entry;
    return needs(RolloutNeed::Later, wanted(texts.notYet)) ? std::optional(entry) : std::nullopt;
}

QByteArray rolloutTable(const QList<RolloutEntry> &entries, const QStringList &done)
{
    const auto line = [](const QStringList &cells) {
        QStringList quoted;
        for (const QString &cell : cells) {
            static const QString formula = u"=+-@\t\r"_s;
            const bool isFormula = !cell.isEmpty() && formula.contains(cell.front());
            quoted.append(u'"' + (isFormula ? u"'"_s : QString()) + QString(cell).replace(u'"', u"\"\""_s) + u'"');
        }
        return quoted.join(u',').toUtf8() + "\r\n";
    };
    QByteArray table = line({RolloutText::tr("Done"), RolloutText::tr("Article"), RolloutText::tr("What to do"), RolloutText::tr("Version"), RolloutText::tr("On the site"),
                             RolloutText::tr("Since"), RolloutText::tr("Clinic texts"), RolloutText::tr("File")});
    for (const RolloutEntry &entry : entries) {
        table += line({done.contains(entry.path) ? RolloutText::tr("yes") : RolloutText::tr("no"), entry.title, rolloutTask(entry.need), QString::number(entry.version),
                       entry.onSite ? entry.onSite->address : QString(), entry.onSite ? entry.onSite->at.date().toString(Qt::ISODate) : QString(),
                       clinicTextNames(entry.texts), entry.path});
    }
    return table;
}

QString rolloutTask(RolloutNeed need)
{
    switch (need) {
    case RolloutNeed::Republish: return RolloutText::tr("Publish again");
    case RolloutNeed::Review: return RolloutText::tr("Review again");
    case RolloutNeed::Signature: return RolloutText::tr("Sign the words");
    case RolloutNeed::Later: return RolloutText::tr("Publish again when the words are in force");
    }
    Q_UNREACHABLE();
}

QString rolloutHeading(RolloutNeed need, const QList<RolloutEntry> &entries)
{
    const auto onSite = std::ranges::count_if(entries, [need](const RolloutEntry &entry) { return entry.need == need && entry.onSite; });
    switch (need) {
    case RolloutNeed::Republish: return RolloutText::tr("To republish (%1 on the site)").arg(onSite);
    case RolloutNeed::Review: return RolloutText::tr("Needs review again (%1 on the site)").arg(onSite);
    case RolloutNeed::Signature: return RolloutText::tr("Not approved any more until the words are signed (%1 on the site)").arg(onSite);
    case RolloutNeed::Later: return RolloutText::tr("To republish when the words are in force (%1 on the site)").arg(onSite);
    }
    Q_UNREACHABLE();
}

} // namespace articular
