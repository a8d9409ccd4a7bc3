// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/PageParts.h"

#include "core/markdown/LinkPolicy.h"
#include "core/page/ClinicTextBlocks.h"
#include "core/page/HtmlElements.h"
#include "core/page/PageHead.h"

namespace articular {

using namespace Qt::StringLiterals;
using html::element;
using html::escaped;
using html::textElement;

TemplateValues PageParts::values() const
{
    const ClinicProfile &profile = m_context.profile();
    return {
        {"lang", escaped(m_context.language())},
        {"dir", QLocale(m_context.language()).textDirection() == Qt::RightToLeft ? "rtl" : "ltr"},
        {"title", escaped(m_context.title())},
        {"description", escaped(m_context.metadata().description)},
        {"clinic-name", escaped(profile.name)},
        {"clinic-url", classifyLink(profile.site) == LinkKind::Web ? escaped(profile.site) : QByteArray()},
        {"skip-label", escaped(m_context.labels().skipToArticle)},
        {"head", pageHead(m_context)},
        {"draft", draftMark()},
        {"notices", notices()},
        {"byline", byline()},
        {"review", review()},
        {"hero", hero()},
        {"references", references()},
        {"categories", categories()},
        {"newsletter", newsletter()},
        {"calls-to-action", callsToAction()},
        {"address", address()},
        {"copyright", copyright()},
        {"disclaimers", disclaimers()},
    };
}

bool PageParts::hasHero() const
{
    return !m_context.heroSource().src.isEmpty();
}

QByteArray PageParts::placed(const QString &name, const QByteArray &part) const
{
    const PartMode mode = m_context.profile().part(name);
    if (part.isEmpty() || mode == PartMode::Article)
        return part;
    if (m_context.isRecord() && mode == PartMode::Website)
        return part;
    if (mode == PartMode::Unused || !m_context.isPreview())
        return {};
    return element("div", {{"class", u"website-part"_s}},
                   textElement("p", {{"class", u"website-part-label"_s}}, tr("Your website adds this")) + '\n' + part);
}

QByteArray PageParts::section(const QString &cssClass, const QString &heading, const QByteArray &content) const
{
    const QString id = cssClass + u"-title"_s;
    return element("section", {{"class", cssClass}, {"aria-labelledby", id}},
                   '\n' + textElement("h2", {{"id", id}}, heading) + '\n' + content);
}

QByteArray PageParts::draftMark() const
{
    if (!m_context.isDraft())
        return {};
    return element("div", {{"class", u"draft-mark"_s}, {"data-text", m_context.labels().draft}, {"aria-hidden", u"true"_s}}, {});
}

QByteArray PageParts::notices() const
{
    const QStringList ids = m_context.metadata().notices.value_or(m_context.profile().notices);
    QByteArray content;
    for (const QString &id : ids) {
        const ClinicText *text = m_context.workspace.text(ClinicText::Kind::Notice, id);
        const QDate today = m_context.options.today;
        const bool isEarly = text && text->validFrom.isValid() && today < text->validFrom;
        const bool isLate = text && !text->isInForce(today) && !isEarly;
        const bool isLeftOut = isEarly || (isLate && m_context.options.purpose == PagePurpose::Published);
        if (!text || (isLeftOut && !m_context.isRecord()))
            continue;
        // Preview and draft show a notice that is past its last day, marked, so that somebody takes it out.
        const QByteArray mark = !isLate || m_context.isRecord() ? QByteArray()
            : textElement("p", {{"class", u"missing-note"_s}},
                          m_context.labels().pastLastDay + u' ' + PageLabels::date(m_context.language(), text->validUntil)) + '\n';
        content += element("div", {{"class", u"notice"_s}},
                           '\n' + mark + clinicTextBody(*text, "notice-" + id.toUtf8() + '-')
                               + clinicTextButton(*text, m_context.labels())) + '\n';
    }
    if (content.isEmpty())
        return {};
    return placed(u"notice"_s, element("section", {{"class", u"notices"_s}, {"aria-label", m_context.labels().notice}}, '\n' + content));
}

QByteArray PageParts::author(const QString &id) const
{
    const Person *person = m_context.workspace.person(id);
    if (!person || person->name.isEmpty())
        return m_context.isPreview()
            ? textElement("span", {{"class", u"missing-note"_s}}, tr("“%1” is not in the list of people").arg(id))
            : QByteArray();
    QByteArray name = escaped(person->name);
    if (classifyLink(person->url) == LinkKind::Web)
        name = element("a", {{"rel", u"author"_s}, {"href", person->url}}, name);
    if (!person->credentials.isEmpty())
        name += ", " + textElement("span", {{"class", u"credentials"_s}}, person->credentials);
    return element("span", {{"class", u"author"_s}}, name);
}

QByteArray PageParts::byline() const
{
    const PageLabels &labels = m_context.labels();
    QList<QByteArray> names;
    for (const QString &id : m_context.metadata().authors) {
        if (const QByteArray name = author(id); !name.isEmpty())
            names.append(name);
    }
    if (names.isEmpty())
        names.append(textElement("span", {{"class", u"missing-note"_s}}, labels.noAuthor));
    QByteArray people;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            people += i + 1 == names.size() ? ' ' + escaped(labels.listAnd) + ' ' : QByteArray(", ");
        people += names[i];
    }
    QByteArray line;
    if (!people.isEmpty())
        line += element("span", {{"class", u"authors"_s}}, escaped(labels.by) + ' ' + people);
    const QDate date = m_context.metadata().date;
    if (date.isValid())
        line += (line.isEmpty() ? "" : " ")
            + textElement("time", {{"datetime", date.toString(Qt::ISODate)}}, PageLabels::date(m_context.language(), date));
    return line.isEmpty() ? QByteArray() : element("p", {{"class", u"byline"_s}}, line);
}

QByteArray PageParts::reviewers(const PageReview &review) const
{
    const PageLabels &labels = m_context.labels();
    QStringList names;
    for (const PageReview::Reviewer &reviewer : review.reviewers)
        names.append(reviewer.credentials.isEmpty() ? reviewer.name : reviewer.name + u", "_s + reviewer.credentials);
    QByteArray line;
    if (!names.isEmpty())
        line = escaped(labels.reviewedBy + u' ' + names.join(u' ' + labels.listAnd + u' '));
    if (!names.isEmpty() && review.lastReviewed.isValid()) {
        line += ", " + textElement("time", {{"datetime", review.lastReviewed.toString(Qt::ISODate)}},
                                   PageLabels::date(m_context.language(), review.lastReviewed));
    }
    return line.isEmpty() ? QByteArray() : placed(u"reviewer"_s, element("p", {{"class", u"review"_s}}, line));
}

QByteArray PageParts::review() const
{
    // An empty one, so that a theme's words around it are part of the record.
    if (m_context.isRecord())
        return m_context.profile().part(u"reviewer"_s) == PartMode::Article ? element("p", {{"class", u"review"_s}}, {}) : QByteArray();
    if (const PageReview *review = m_context.review())
        return reviewers(*review);
    const QByteArray line =
        element("p", {{"class", u"review review-draft"_s}}, textElement("strong", {}, m_context.labels().draftNotReviewed));
    // A draft says so itself, whoever adds the line later.
    const bool isLeftToWebsite = m_context.isPreview() && m_context.profile().part(u"reviewer"_s) == PartMode::Website;
    return isLeftToWebsite ? placed(u"reviewer"_s, line) : line;
}

QByteArray PageParts::hero() const
{
    const ArticleImage &image = m_context.metadata().image;
    const ImageSource source = m_context.heroSource();
    if (source.src.isEmpty()) {
        // A draft keeps the picture's place by its description, as pictures in the text do.
        if (!m_context.isPreview())
            return image.alt.isEmpty() ? QByteArray() : textElement("div", {{"class", u"missing-picture"_s}}, image.alt);
        if (image.src.isEmpty())
            return textElement("div", {{"class", u"missing-picture"_s}}, tr("No main picture yet"));
        return textElement("div", {{"class", u"missing-picture"_s}, {"data-articular-missing", QString()}}, tr("The main picture was not found: %1").arg(image.src));
    }
    html::Attributes attributes{{"src", source.src}, {"alt", image.decorative ? QString() : image.alt}};
    if (!source.srcset.isEmpty())
        attributes += {{"srcset", source.srcset}, {"sizes", u"(min-width: 60rem) 56rem, 100vw"_s}};
    if (source.width > 0 && source.height > 0)
        attributes += {{"width", QString::number(source.width)}, {"height", QString::number(source.height)}};
    QByteArray content = '\n' + html::voidElement("img", attributes) + '\n';
    if (!image.credit.isEmpty())
        content += textElement("figcaption", {}, m_context.labels().pictureCredit + u' ' + image.credit) + '\n';
    return element("figure", {{"class", u"hero"_s}}, content);
}

QByteArray PageParts::reference(const QString &key) const
{
    const Reference *found = m_context.workspace.references().find(key);
    QByteArray content;
    if (found) {
        const QStringList text{References::vancouver(*found), References::linkIntroduction(*found)};
        content = textElement("span", {{"class", u"reference-text"_s}}, text.join(u' ').trimmed());
        const QString link = References::link(*found);
        if (!link.isEmpty())
            content += ' ' + textElement("a", {{"href", link}}, link);
    } else if (m_context.isPreview()) {
        content = textElement("span", {{"class", u"missing-note"_s}}, tr("The clinic has no reference named “%1”").arg(key));
    } else {
        content = escaped(m_context.labels().sourceToBeAdded);
    }
    return element("li", {{"id", QLatin1StringView(bodyIdPrefix) + u"ref-"_s + key}}, content) + '\n';
}

QByteArray PageParts::references() const
{
    QByteArray items;
    for (const QString &key : m_context.body.citedKeys())
        items += reference(key);
    if (items.isEmpty())
        return {};
    return section(u"references"_s, m_context.labels().references, element("ol", {}, '\n' + items) + '\n');
}

QByteArray PageParts::categories() const
{
    QByteArray items;
    for (const QString &category : m_context.metadata().categories)
        items += textElement("li", {}, category) + '\n';
    if (items.isEmpty())
        return {};
    const QString id = u"categories-title"_s;
    return element("div", {{"class", u"categories"_s}},
                   '\n' + textElement("span", {{"class", u"part-label"_s}, {"id", id}}, m_context.labels().categories) + '\n'
                       + element("ul", {{"aria-labelledby", id}}, '\n' + items) + '\n');
}

QByteArray PageParts::newsletterForm(const Newsletter &newsletter) const
{
    const PageLabels &labels = m_context.labels();
    const QString field = newsletter.field.isEmpty() ? u"email"_s : newsletter.field;
    const QByteArray input = html::voidElement("input", {{"type", u"email"_s}, {"id", u"newsletter-email"_s}, {"name", field},
                                                         {"autocomplete", u"email"_s}});
    const QByteArray fields = textElement("label", {{"for", u"newsletter-email"_s}}, labels.email) + '\n'
        + element("div", {{"class", u"newsletter-field"_s}},
                  input + '\n' + textElement("button", {{"class", u"button"_s}, {"type", u"submit"_s}}, labels.signUp));
    return element("form", {{"action", newsletter.action}, {"method", u"post"_s}}, '\n' + fields + '\n') + '\n';
}

QByteArray PageParts::newsletter() const
{
    const ClinicProfile &profile = m_context.profile();
    if (!profile.newsletter)
        return {};
    const Newsletter &newsletter = *profile.newsletter;
    const PageLabels &labels = m_context.labels();
    QByteArray content;
    if (classifyLink(newsletter.action) == LinkKind::Web)
        content += newsletterForm(newsletter);
    else if (classifyLink(profile.site) == LinkKind::Web)
        content += element("p", {}, textElement("a", {{"class", u"button"_s}, {"href", profile.site}}, labels.signUp)) + '\n';
    QByteArray consent = escaped(newsletter.consent);
    if (classifyLink(profile.privacyUrl) == LinkKind::Web)
        consent += (consent.isEmpty() ? "" : " ") + textElement("a", {{"href", profile.privacyUrl}}, labels.privacyPolicy);
    if (!consent.isEmpty())
        content += element("p", {{"class", u"consent"_s}}, consent) + '\n';
    const QString heading = newsletter.heading.isEmpty() ? labels.newsletter : newsletter.heading;
    return placed(u"newsletter"_s, section(u"newsletter"_s, heading, content));
}

QByteArray PageParts::callsToAction() const
{
    const QStringList ids = m_context.metadata().callsToAction.value_or(m_context.profile().callsToAction);
    const QStringList inBody = idsPlacedInBody(u"cta"_s);
    QByteArray content;
    for (const QString &id : ids) {
        const ClinicText *text = m_context.workspace.text(ClinicText::Kind::CallToAction, id);
        if (text && m_context.isShown(*text) && !inBody.contains(id))
            content += element("div", {{"class", u"call-to-action"_s}},
                               '\n' + clinicTextBody(*text, "cta-" + id.toUtf8() + '-')
                                   + clinicTextButton(*text, m_context.labels())) + '\n';
    }
    if (content.isEmpty())
        return {};
    return placed(u"calls-to-action"_s, section(u"calls-to-action"_s, m_context.labels().nextSteps,
                                                element("div", {{"class", u"call-to-action-list"_s}}, '\n' + content) + '\n'));
}

/// A phone number that stays on one line. What an approval is bound to has it as the clinic wrote it.
QString PageParts::unbroken(QString phone) const
{
    return m_context.isRecord() ? phone : phone.replace(u' ', QChar::Nbsp).replace(u'-', u'\u2011');
}

QByteArray PageParts::address() const
{
    const ClinicProfile &profile = m_context.profile();
    QList<QByteArray> lines;
    if (!profile.name.isEmpty())
        lines.append(textElement("strong", {}, profile.name));
    for (const QString &line : profile.address)
        lines.append(escaped(line));
    if (!profile.phone.isEmpty()) {
        QString number;
        for (const QChar c : profile.phone) {
            if ((c >= u'0' && c <= u'9') || (c == u'+' && number.isEmpty()))
                number += c;
        }
        lines.append(number.isEmpty() ? escaped(profile.phone)
                                      : textElement("a", {{"href", u"tel:"_s + number}}, unbroken(profile.phone)));
    }
    if (profile.address.isEmpty() && profile.phone.isEmpty())
        return {};
    return placed(u"address"_s, element("address", {{"class", u"clinic-address"_s}}, lines.join("<br>\n")));
}

QByteArray PageParts::copyright() const
{
    const ClinicProfile &profile = m_context.profile();
    if (profile.copyrightHolder.isEmpty())
        return {};
    const int year = profile.copyrightYear > 0 ? profile.copyrightYear : m_context.options.today.year();
    QByteArray line = escaped(u"© %1 %2. "_s.arg(m_context.isRecord() ? QString() : QString::number(year), profile.copyrightHolder)
                              + m_context.labels().allRightsReserved);
    if (classifyLink(profile.privacyUrl) == LinkKind::Web)
        line += " <span aria-hidden=\"true\">|</span> "
            + textElement("a", {{"href", profile.privacyUrl}}, m_context.labels().privacyPolicy);
    return placed(u"copyright"_s, element("p", {{"class", u"copyright"_s}}, line));
}

QStringList PageParts::idsPlacedInBody(const QString &directive) const
{
    QStringList ids;
    const Ast &ast = m_context.body.ast();
    for (size_t node = 0; node < ast.nodes.size(); ++node) {
        if (ast.nodes[node].kind != NodeKind::Directive)
            continue;
        const Directive found = m_context.body.directive(NodeId(node));
        if (found.name == directive)
            ids.append(found.argument);
    }
    return ids;
}

QByteArray PageParts::disclaimers() const
{
    const QStringList ids = m_context.metadata().disclaimers.value_or(m_context.profile().disclaimers);
    const QStringList inBody = idsPlacedInBody(u"disclaimer"_s);
    QByteArray content;
    for (const QString &id : ids) {
        if (inBody.contains(id))
            continue;
        if (const ClinicText *text = m_context.workspace.text(ClinicText::Kind::Disclaimer, id))
            content += element("div", {{"class", u"disclaimer"_s}},
                               '\n' + clinicTextBody(*text, "disclaimer-" + id.toUtf8() + '-')) + '\n';
        else
            content += missingNote(tr("The clinic has no disclaimer named “%1”.").arg(id), m_context);
    }
    if (content.isEmpty())
        return {};
    return placed(u"disclaimers"_s, section(u"disclaimers"_s, m_context.labels().disclaimers, content));
}

} // namespace articular
