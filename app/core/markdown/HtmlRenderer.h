// SPDX-License-Identifier: GPL-3.0-or-later
// HTML of a parsed body: our own, so that raw HTML shows as text, comments vanish, void elements have no slash and
// alignment is a class. Output is safe to put in a page: every URL has passed LinkPolicy, every text is escaped.
#pragma once

#include "core/markdown/MarkdownDocument.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace articular {

/// How a picture is written: address, derivatives and size. Sizes of 0 are left out.
struct ImageSource
{
    QString src;                          ///< as written to the attribute; empty = missing: alt text in a marked box
    QString srcset;
    int width = 0, height = 0;            ///< pixels
};

/// The few words that the body itself says, in the article's language.
struct HtmlWords
{
    QString note = QStringLiteral("Note"), warning = QStringLiteral("Warning"), keyPoint = QStringLiteral("Key point");
    QString backToNote = QStringLiteral("Back to note %1 in the text");              ///< %1: the note's number
    QString backToMention = QStringLiteral("Back to note %1 in the text, mention %2"); ///< %2: which mention of it
};

/// What the renderer asks of whoever knows the clinic and the output.
struct HtmlOptions
{
    /// Maps a picture's address in the Markdown to what the page uses. Unset: as written when relative or https.
    std::function<ImageSource(const QString &address)> image;
    /// HTML of a directive's block (a disclaimer, a call to action…), made by page/. Unset: the source as text.
    std::function<QByteArray(const Directive &)> directive;
    /// Prefix for generated ids (headings, footnotes, references).
    QByteArray idPrefix;
    /// The first picture of a page loads at once, all others lazily; true when the hero image is before the body.
    bool hasImageBefore = false;
    /// How wide pictures with derivatives are shown: the attribute `sizes`.
    QByteArray imageSizes = "(max-width: 46rem) 100vw, 46rem";
    HtmlWords words;
};

struct HtmlNames;
class HtmlWriter;

class HtmlRenderer
{
public:
    /// `document` must outlive the renderer.
    HtmlRenderer(const MarkdownDocument &document, HtmlOptions options);

    /// HTML of one top-level block, a newline at its end. A footnote definition and a comment give nothing.
    QByteArray block(int index) const;
    /// The list of footnotes, or nothing when the body has none.
    QByteArray footnotes() const;
    /// All blocks and the footnotes.
    QByteArray body() const;

    /// `text` with & < > " as entities.
    static QByteArray escaped(QByteArrayView text);

private:
    void writeFootnotes(HtmlWriter &writer) const;

    const MarkdownDocument &m_document;
    HtmlOptions m_options;
    std::shared_ptr<const HtmlNames> m_names;   ///< ids and numbers, found once for all blocks
};

} // namespace articular
