// SPDX-License-Identifier: GPL-3.0-or-later
// "Where is it used?": the places of an article at which it shows a clinic text, an approved claim or a picture, cites a
// reference or names a consent. For one article; who asks about a clinic goes through its articles.
#pragma once

#include "core/checks/Check.h"
#include "core/review/ArticleState.h"

namespace articular {

enum class UsedKind : quint8 { Text, Claim, Reference, Consent, Picture };
/// "text", "claim", "reference", "consent", "picture".
QString usedKindId(UsedKind kind);
std::optional<UsedKind> usedKindFromId(QStringView id);

/// What is looked for.
struct UsedThing
{
    UsedKind kind = UsedKind::Text;
    QString id;                           ///< of a clinic text its file below clinic/ too; of a picture its file below the clinic's folder, or its name
    bool isKnown = false;                 ///< whether the clinic has it now; it may be used all the same
    QByteArray sha256;                    ///< of a picture that is there: copies of it count too
};

/// InvalidInput for an empty id. A picture's file is read.
Result<UsedThing> usedThing(const Workspace &workspace, UsedKind kind, const QString &id);

struct UsePlace
{
    int line = 0;                         ///< 1-based; 0: not by a line of its own, but as every article of the clinic
    QString words;                        ///< what stands there
    friend bool operator==(const UsePlace &, const UsePlace &) = default;
};

/// In order of place; empty where it is not used. Reads the article's pictures when one is looked for.
QList<UsePlace> usesIn(const CheckContext &context, const UsedThing &thing);

struct ArticleUse
{
    QString path, title;
    QList<UsePlace> places;
    std::optional<PublishedVersion> onSite;
    QStringList consents;                 ///< when a picture was looked for: those that the article names for it
};

/// The same with where the article is on the site; nothing where it is not used.
std::optional<ArticleUse> useOf(const CheckContext &context, const UsedThing &thing, const QDateTime &now);

} // namespace articular
