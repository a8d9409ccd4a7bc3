// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/ClinicTextBlocks.h"

#include "core/markdown/LinkPolicy.h"
#include "core/page/HtmlElements.h"

#include <QCoreApplication>
#include <QUrl>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

class DirectiveText
{
    Q_DECLARE_TR_FUNCTIONS(articular::PageRenderer)

public:
    static QString unknown(const QString &name, const QString &id)
    {
        if (name == u"disclaimer")
            return tr("The clinic has no disclaimer named “%1”.").arg(id);
        if (name == u"cta")
            return tr("The clinic has no call to action named “%1”.").arg(id);
        if (name == u"notice")
            return tr("The clinic has no notice named “%1”.").arg(id);
        return tr("“%1” is nothing that can be put here. Use disclaimer, cta, notice or video.").arg(name);
    }
    static QString notInForce(const QString &id) { return tr("“%1” is not shown: today is outside its dates.").arg(id); }
    static QString badVideo(const QString &address) { return tr("“%1” is not the web address of a video.").arg(address); }
};

QByteArray video(const Directive &directive, const PageContext &context)
{
    if (classifyLink(directive.argument) != LinkKind::Web)
        return missingNote(DirectiveText::badVideo(directive.argument), context);
    const QString host = QUrl(directive.argument).host();
    const QString title = directive.title.isEmpty() ? host : directive.title;
    const QByteArray link = html::element("a", {{"href", directive.argument}, {"rel", u"external noopener"_s}},
                                          html::textElement("span", {{"class", u"video-title"_s}}, title)
                                              + html::textElement("span", {{"class", u"video-host"_s}},
                                                                  context.labels().video + u' ' + host));
    return html::element("p", {{"class", u"video-card"_s}}, link) + '\n';
}

std::optional<ClinicText::Kind> kindOf(const QString &name)
{
    if (name == u"disclaimer")
        return ClinicText::Kind::Disclaimer;
    if (name == u"cta")
        return ClinicText::Kind::CallToAction;
    if (name == u"notice")
        return ClinicText::Kind::Notice;
    return std::nullopt;
}

} // namespace

QByteArray clinicTextBody(const ClinicText &text, const QByteArray &idPrefix)
{
    const MarkdownDocument document = MarkdownDocument::parse(text.body.toUtf8());
    HtmlOptions options;
    options.idPrefix = idPrefix;
    // A clinic text has no folder that pictures could be looked up in.
    options.image = [](const QString &) { return ImageSource(); };
    return HtmlRenderer(document, options).body();
}

QByteArray clinicTextButton(const ClinicText &text, const PageLabels &labels)
{
    if (classifyLink(text.link) != LinkKind::Web)
        return {};
    const QString label = text.button.isEmpty() ? labels.learnMore : text.button;
    return html::element("p", {{"class", u"clinic-text-link"_s}},
                         html::textElement("a", {{"class", u"button"_s}, {"href", text.link}}, label)) + '\n';
}

QByteArray directiveBlock(const Directive &directive, const PageContext &context)
{
    if (directive.name == u"video")
        return video(directive, context);
    const std::optional<ClinicText::Kind> kind = kindOf(directive.name);
    const ClinicText *text = kind ? context.workspace.text(*kind, directive.argument) : nullptr;
    if (!text)
        return missingNote(DirectiveText::unknown(directive.name, directive.argument), context);
    if (*kind != ClinicText::Kind::Disclaimer && !context.isShown(*text))
        return missingNote(DirectiveText::notInForce(text->id), context);
    const QByteArray prefix = "inline-" + directive.name.toLatin1() + '-' + text->id.toUtf8() + '-';
    QByteArray content = clinicTextBody(*text, prefix) + clinicTextButton(*text, context.labels());
    if (*kind == ClinicText::Kind::Disclaimer)
        content.prepend(html::textElement("p", {{"class", u"part-label"_s}}, context.labels().disclosure) + '\n');
    return html::element("div", {{"class", u"inline-text inline-"_s + directive.name}}, '\n' + content) + '\n';
}

QByteArray missingNote(const QString &message, const PageContext &context)
{
    return context.isPreview() ? html::textElement("p", {{"class", u"missing-note"_s}}, message) + '\n' : QByteArray();
}

} // namespace articular
