// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/PageLabels.h"

namespace articular {

using namespace Qt::StringLiterals;

namespace {

PageLabels english()
{
    PageLabels labels;
    labels.by = u"By"_s;
    labels.listAnd = u"and"_s;
    labels.draft = u"Draft"_s;
    labels.draftNotReviewed = u"Draft, not medically reviewed"_s;
    labels.reviewedBy = u"Medically reviewed by"_s;
    labels.references = u"References"_s;
    labels.categories = u"Categories"_s;
    labels.disclaimers = u"Important information"_s;
    labels.notice = u"Notice from the clinic"_s;
    labels.nextSteps = u"Next steps"_s;
    labels.newsletter = u"Newsletter"_s;
    labels.email = u"Email address"_s;
    labels.signUp = u"Sign up"_s;
    labels.privacyPolicy = u"Privacy policy"_s;
    labels.allRightsReserved = u"All rights reserved."_s;
    labels.learnMore = u"Learn more"_s;
    labels.skipToArticle = u"Skip to the article"_s;
    labels.pictureCredit = u"Picture:"_s;
    labels.untitled = u"Untitled article"_s;
    labels.video = u"Video on"_s;
    labels.sourceToBeAdded = u"Source to be added"_s;
    labels.footerAddress = u"Address and phone"_s;
    labels.disclosure = u"Please note"_s;
    labels.noAuthor = u"No author yet"_s;
    labels.pastLastDay = u"Past its last day,"_s;
    labels.dateFormat = u"MMMM d, yyyy"_s;
    return labels;
}

PageLabels spanish()
{
    PageLabels labels;
    labels.by = u"Por"_s;
    labels.listAnd = u"y"_s;
    labels.draft = u"Borrador"_s;
    labels.draftNotReviewed = u"Borrador, sin revisión médica"_s;
    labels.reviewedBy = u"Revisado médicamente por"_s;
    labels.references = u"Referencias"_s;
    labels.categories = u"Categorías"_s;
    labels.disclaimers = u"Información importante"_s;
    labels.notice = u"Aviso de la clínica"_s;
    labels.nextSteps = u"Próximos pasos"_s;
    labels.newsletter = u"Boletín"_s;
    labels.email = u"Correo electrónico"_s;
    labels.signUp = u"Suscribirme"_s;
    labels.privacyPolicy = u"Política de privacidad"_s;
    labels.allRightsReserved = u"Todos los derechos reservados."_s;
    labels.learnMore = u"Más información"_s;
    labels.skipToArticle = u"Saltar al artículo"_s;
    labels.pictureCredit = u"Imagen:"_s;
    labels.untitled = u"Artículo sin título"_s;
    labels.video = u"Video en"_s;
    labels.sourceToBeAdded = u"Falta añadir la fuente"_s;
    labels.footerAddress = u"Dirección y teléfono"_s;
    labels.disclosure = u"Tenga en cuenta"_s;
    labels.body = {u"Nota"_s, u"Atención"_s, u"Lo esencial"_s, u"Volver a la nota %1 en el texto"_s,
                   u"Volver a la nota %1 en el texto, mención %2"_s};
    labels.noAuthor = u"Sin autor todavía"_s;
    labels.pastLastDay = u"Pasó su último día,"_s;
    labels.dateFormat = u"d 'de' MMMM 'de' yyyy"_s;
    return labels;
}

} // namespace

const PageLabels &PageLabels::of(const QString &language)
{
    static const PageLabels en = english();
    static const PageLabels es = spanish();
    return QLocale(language).language() == QLocale::Spanish ? es : en;
}

QString PageLabels::date(const QString &language, const QDate &date)
{
    const QLocale locale(language);
    const bool isAmerican = locale.language() == QLocale::English && locale.territory() == QLocale::UnitedStates;
    const bool hasOwnFormat = isAmerican || locale.language() == QLocale::Spanish;
    return locale.toString(date, hasOwnFormat ? of(language).dateFormat : u"d MMMM yyyy"_s);
}

} // namespace articular
