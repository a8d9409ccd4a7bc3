// SPDX-License-Identifier: GPL-3.0-or-later
// What tells a problem or a claim apart from others and stays the same while the text around it is edited: rule, sentence,
// headings above it, and which of several alike it is.
#pragma once

#include "core/markdown/Outline.h"
#include "core/markdown/ProseRuns.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace articular {

class Fingerprints
{
public:
    /// How often an identity was met so far; one for each list of things that get fingerprints.
    using Ordinals = QHash<QByteArray, int>;

    /// `body` and `prose` must outlive it. Not thread-safe.
    Fingerprints(const MarkdownDocument &body, const ProseRuns &prose);

    /// Of something at a byte of the body.
    QByteArray at(const QString &kind, qsizetype offset, Ordinals &ordinals) const;
    /// Of something whose sentence is known; `key` is that of the article details, or empty.
    static QByteArray ofText(const QString &kind, const QString &key, const QString &sentence, const QString &headingPath,
                             Ordinals &ordinals);
    /// The headings above a byte of the body, outermost first, one a line.
    QString headingPath(qsizetype offset) const;

private:
    /// A sentence of a block, where it ends in the block's text, and the hash of its words.
    struct Sentence
    {
        qsizetype end = 0;
        QByteArray digest;
    };
    const ProseBlock *blockAt(qsizetype offset) const;
    QByteArray sentenceAt(qsizetype offset) const;

    const ProseRuns &m_prose;
    QList<OutlineEntry> m_outline;
    QList<QString> m_paths;                              ///< heading path below each entry of m_outline
    std::vector<const ProseBlock *> m_blocks;            ///< in order of place
    mutable QHash<const ProseBlock *, QList<Sentence>> m_sentences;
};

} // namespace articular
