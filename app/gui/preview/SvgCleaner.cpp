// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/SvgCleaner.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int maximumDepth = 100;

bool isAllowedElement(QStringView name)
{
    static const QSet<QString> allowed{
        u"svg"_s, u"g"_s, u"defs"_s, u"symbol"_s, u"use"_s, u"title"_s, u"desc"_s, u"path"_s, u"rect"_s, u"circle"_s,
        u"ellipse"_s, u"line"_s, u"polyline"_s, u"polygon"_s, u"text"_s, u"tspan"_s, u"textPath"_s, u"style"_s,
        u"linearGradient"_s, u"radialGradient"_s, u"stop"_s, u"pattern"_s, u"clipPath"_s, u"mask"_s, u"marker"_s,
        u"filter"_s, u"feGaussianBlur"_s, u"feOffset"_s, u"feBlend"_s, u"feMerge"_s, u"feMergeNode"_s,
        u"feColorMatrix"_s, u"feFlood"_s, u"feComposite"_s, u"switch"_s};
    return allowed.contains(name.toString());
}

/// Whether style text stays inside the file: url(#id) only, no imports, no escapes that could hide one.
bool isHarmlessStyle(QStringView css)
{
    if (css.contains(u'\\') || css.contains(u"@", Qt::CaseInsensitive) || css.contains(u"expression", Qt::CaseInsensitive)
        || css.contains(u"image-set", Qt::CaseInsensitive)) {
        return false;
    }
    for (qsizetype at = css.indexOf(u"url", 0, Qt::CaseInsensitive); at >= 0;
         at = css.indexOf(u"url", at + 3, Qt::CaseInsensitive)) {
        QStringView target = css.sliced(at + 3).trimmed();
        if (!target.startsWith(u'('))
            continue;
        target = target.sliced(1).trimmed();
        if (target.startsWith(u'"') || target.startsWith(u'\''))
            target = target.sliced(1);
        if (!target.startsWith(u'#'))
            return false;
    }
    return true;
}

bool isAllowedAttribute(const QXmlStreamAttribute &attribute)
{
    if (attribute.name().startsWith(u"on", Qt::CaseInsensitive))
        return false;
    if (attribute.name().compare(u"href", Qt::CaseInsensitive) == 0)
        return attribute.value().startsWith(u'#');
    return isHarmlessStyle(attribute.value());
}

void copyElement(const QXmlStreamReader &reader, QXmlStreamWriter &writer)
{
    static const QString svgNamespace = u"http://www.w3.org/2000/svg"_s;
    static const QString linkNamespace = u"http://www.w3.org/1999/xlink"_s;
    writer.writeStartElement(svgNamespace, reader.name().toString());
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        const bool isKnown = attribute.namespaceUri().isEmpty() || attribute.namespaceUri() == linkNamespace;
        if (isKnown && isAllowedAttribute(attribute))
            writer.writeAttribute(attribute.namespaceUri().toString(), attribute.name().toString(), attribute.value().toString());
    }
}

} // namespace

std::optional<QByteArray> cleanedSvg(const QByteArray &svg)
{
    QByteArray clean;
    QXmlStreamReader reader(svg);
    QXmlStreamWriter writer(&clean);
    writer.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    int depth = 0;
    bool inStyle = false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            if (!reader.entityDeclarations().isEmpty() || reader.text().contains(u"<!ENTITY"))
                return std::nullopt;
            break;
        case QXmlStreamReader::StartElement:
            if (depth == 0 && reader.name() != u"svg")
                return std::nullopt;
            if (!isAllowedElement(reader.name())) {
                reader.skipCurrentElement();
                break;
            }
            if (++depth > maximumDepth)
                return std::nullopt;
            inStyle = reader.name() == u"style";
            copyElement(reader, writer);
            break;
        case QXmlStreamReader::EndElement:
            inStyle = false;
            --depth;
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (depth > 0 && (!inStyle || isHarmlessStyle(reader.text())))
                writer.writeCharacters(reader.text().toString());
            break;
        default:
            break;
        }
    }
    if (reader.hasError() || clean.isEmpty())
        return std::nullopt;
    return clean;
}

} // namespace articular
