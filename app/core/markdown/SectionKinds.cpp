// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/SectionKinds.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

SectionKind kindNamed(const QString &heading)
{
    static const QSet<QString> references{u"references"_s, u"reference list"_s, u"sources"_s, u"bibliography"_s, u"citations"_s,
                                          u"works cited"_s, u"literature"_s, u"literature cited"_s, u"references and sources"_s,
                                          u"further reading"_s, u"footnotes"_s, u"notes"_s, u"endnotes"_s,
                                          u"referencias"_s, u"bibliografía"_s, u"fuentes"_s, u"notas"_s, u"lecturas"_s};
    static const QSet<QString> disclaimers{u"disclaimer"_s, u"disclaimers"_s, u"medical disclaimer"_s, u"legal disclaimer"_s,
                                           u"aviso legal"_s, u"descargo de responsabilidad"_s, u"aviso médico"_s};
    QString name = heading.simplified().toLower();
    while (name.endsWith(u':') || name.endsWith(u'.'))
        name.chop(1);
    return references.contains(name) ? SectionKind::References
        : disclaimers.contains(name) ? SectionKind::Disclaimer : SectionKind::Text;
}

} // namespace

std::vector<SectionKind> sectionKinds(const MarkdownDocument &document)
{
    std::vector<SectionKind> kinds;
    kinds.reserve(size_t(document.blocks().size()));
    SectionKind kind = SectionKind::Text;
    int level = 7;
    for (const Block &block : document.blocks()) {
        const Node &node = document.ast()[block.node];
        // A heading inside such a section keeps its kind.
        if (node.kind == NodeKind::Heading && (kind == SectionKind::Text || node.level <= level)) {
            kind = kindNamed(document.ast().plainText(block.node));
            level = node.level;
        }
        kinds.push_back(kind);
    }
    return kinds;
}

} // namespace articular
