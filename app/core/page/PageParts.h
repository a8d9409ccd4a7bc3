// SPDX-License-Identifier: GPL-3.0-or-later
// HTML of each part of the page around the body. A part that the article or clinic does not have is empty; one that the
// website adds is grey and labelled in the preview and empty elsewhere.
#pragma once

#include "core/page/PageContext.h"
#include "core/page/ThemeTemplate.h"

#include <QCoreApplication>

namespace articular {

class PageParts
{
    Q_DECLARE_TR_FUNCTIONS(articular::PageRenderer)

public:
    explicit PageParts(const PageContext &context) : m_context(context) {}

    /// Every name of templateNames() but `body`.
    TemplateValues values() const;
    /// Whether a picture stands before the body.
    bool hasHero() const;

private:
    QByteArray draftMark() const;
    QByteArray notices() const;
    QByteArray byline() const;
    QByteArray author(const QString &id) const;
    QByteArray review() const;
    QByteArray reviewers(const PageReview &review) const;
    QByteArray hero() const;
    QByteArray references() const;
    QByteArray reference(const QString &key) const;
    QByteArray categories() const;
    QByteArray newsletter() const;
    QByteArray newsletterForm(const Newsletter &newsletter) const;
    QByteArray callsToAction() const;
    QByteArray address() const;
    QString unbroken(QString phone) const;
    QByteArray copyright() const;
    QByteArray disclaimers() const;
    QStringList idsPlacedInBody(const QString &directive) const;

    /// `part` as its mode wants it: as it is, grey with a label, or not at all.
    QByteArray placed(const QString &name, const QByteArray &part) const;
    QByteArray section(const QString &cssClass, const QString &heading, const QByteArray &content) const;

    const PageContext &m_context;
};

} // namespace articular
