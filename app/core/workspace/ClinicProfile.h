// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic: clinic.yaml as a value, with the people, clinic texts and references that articles place by id.
#pragma once

#include "core/base/TextRange.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace articular {

/// Where a part of the page comes from: the article's page, the clinic's website theme, or nowhere.
enum class PartMode { Article, Website, Unused };

struct Category
{
    QString name;
    QStringList specialties;
    bool prohibited = false;
};

struct Newsletter
{
    QString heading, consent, action, field;
};

/// clinic.yaml as formats.md describes it, defaults filled in.
struct ClinicProfile
{
    QString name, legalName, site, phone, logo, privacyUrl;
    QStringList address;
    QString copyrightHolder;
    int copyrightYear = 0;                ///< 0: this year
    QString language = QStringLiteral("en-US");
    QString timeZone;
    QStringList jurisdictions;
    QList<Category> categories;
    std::optional<Newsletter> newsletter;
    QStringList disclaimers, notices, callsToAction;
    QHash<QString, PartMode> parts;       ///< by name: notice, newsletter, calls-to-action, address, copyright, disclaimers, reviewer
    QHash<QString, QString> checkLevels;  ///< rule id → off | info | warning | error
    int readingGradeTarget = 6;
    int readingGradeWarnAbove = 8;
    int referencesMaxAge = 10;            ///< years after which a source needs a reason to be cited
    QStringList approvingRoles = {QStringLiteral("medical-reviewer")};  ///< who decides about claims
    QStringList terms;                    ///< the clinic's words for what it does: no writer can avoid them
    QMap<QString, QString> glossary;      ///< word → plain words for it
    bool practice = false;                ///< a practice clinic: its articles can never be exported as real

    PartMode part(const QString &part) const { return parts.value(part, PartMode::Article); }
    const Category *category(const QString &wanted) const;
};

struct Person
{
    QString id, name, credentials, url, photo;
    QStringList specialties;
};

/// A disclaimer, notice, call to action or callout kept in one place and placed in articles by id.
struct ClinicText
{
    enum class Kind { Disclaimer, Notice, CallToAction, Callout };
    enum class Placement { End, Inline };

    Kind kind = Kind::Disclaimer;
    QString id, version, link, button, body;  ///< body: Markdown
    QStringList jurisdictions, requiredForCategories, requiredForClaimTypes;
    QStringList requiredForTerms;         ///< words of treatments that make it required
    Placement placement = Placement::End;
    QDate validFrom, validUntil;          ///< invalid: no limit
    QString path;                         ///< the file it was read from
    TextRange bodyRange;                  ///< of the body in that file

    bool isInForce(const QDate &today) const
    {
        return !(validFrom.isValid() && today < validFrom) && !(validUntil.isValid() && today > validUntil);
    }
};

/// A claim in words that the clinic approved once, for use where its scope says.
struct LibraryClaim
{
    QString id, text;
    QStringList variations;
    QStringList types;                    ///< ids of claim types
    QStringList categories, jurisdictions;  ///< empty: any
    QString language;                     ///< BCP 47; empty: any
    QString qualifier;                    ///< words that must stand in the same section
    QStringList references;               ///< keys
    bool isWithdrawn = false;
    QDate expires;                        ///< last day; invalid: none
    TextRange range;                      ///< of its id in the file
    friend bool operator==(const LibraryClaim &, const LibraryClaim &) = default;
};

/// The record of somebody's consent to be shown or quoted. The paper with the name is kept elsewhere.
struct Consent
{
    QString id, kind;
    QStringList scope;                    ///< web, print
    QDate expires;                        ///< last day; invalid: none
    bool isWithdrawn = false;
    QString kept;                         ///< where the paper is
    TextRange range;                      ///< of its number in the file

    bool isFor(const QString &use) const { return scope.contains(use); }
    bool isPast(const QDate &today) const { return expires.isValid() && today > expires; }
};

} // namespace articular
