// SPDX-License-Identifier: GPL-3.0-or-later
// Comments by which a writer switches rules off in parts of the text and on again, with a reason (formats.md "Body"):
// what they say and where they hold. Which rules may be switched off is the check runner's question.
#pragma once

#include "core/findings/Finding.h"
#include "core/markdown/ProseRuns.h"

#include <QHash>

namespace articular {

/// What one comment says about one rule.
struct Suppression
{
    enum class Kind { Disable, DisableNext, Enable, Unknown };
    Kind kind = Kind::Unknown;
    QString rule;                         ///< empty when the comment names none; for Unknown the word it uses instead
    QString reason;
    TextRange comment;                    ///< bytes of the text, marks included
    TextRange scope;                      ///< where problems of the rule do not count; of an Enable empty
    int partner = -1;                     ///< of a Disable the Enable that ends it, of an Enable what it ends
    bool isAlone = true;                  ///< the comment names no other rule

    bool switchesOff() const { return (kind == Kind::Disable || kind == Kind::DisableNext) && !rule.isEmpty() && !reason.isEmpty(); }
};

/// A problem that does not count, and why.
struct SwitchedOffFinding
{
    Finding finding;
    QString reason;
    friend bool operator==(const SwitchedOffFinding &, const SwitchedOffFinding &) = default;
};

class Suppressions
{
public:
    static Suppressions of(const MarkdownDocument &body, const ProseRuns &prose);

    /// In order of place.
    const QList<Suppression> &all() const { return m_all; }
    /// Index into all() of the innermost one that switches `rule` off at a byte of the text, or -1.
    int at(const QString &rule, qsizetype offset) const;

private:
    struct Scope
    {
        TextRange range;
        int suppression = -1;
        int outer = -1;                   ///< the scope of the same rule around it
    };
    void pair();
    void index();

    QList<Suppression> m_all;
    QHash<QString, QList<Scope>> m_scopes;    ///< by rule, in order of place
};

/// Whether raw HTML is only comments of this kind, whatever they say.
bool isSuppressionComment(QByteArrayView html);

/// The comment that switches `rule` off in the block at `offset`, to be put on a line of its own above that block. Nothing
/// where that cannot be done: in the article details, or without a reason.
std::optional<TextEdit> switchOffEdit(const QByteArray &text, qsizetype bodyStart, const QString &rule, qsizetype offset,
                                      const QString &reason);

} // namespace articular
