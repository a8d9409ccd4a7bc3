// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the HTML of a clipboard (a word processor's, a web page's) into Markdown: headings, lists, emphasis, links, tables and
// quotes. Everything else is dropped; nothing is fetched or run.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace articular {

struct ImportedHtml
{
    QString markdown;
    bool hasStructure = false;            ///< there is more in it than paragraphs of plain words
    int pictures = 0;                     ///< that were left out
};

/// nullopt for what is too large, nested too deep, or without words.
std::optional<ImportedHtml> importHtml(const QByteArray &html);

/// A web address as a link's target; empty for what may be no link.
QString importedAddress(const QString &address);

} // namespace articular
