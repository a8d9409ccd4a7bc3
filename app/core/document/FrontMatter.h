// SPDX-License-Identifier: GPL-3.0-or-later
// The YAML block at the top of an article: where it is, what its keys say, and edits to it.
#pragma once

#include "core/base/Result.h"
#include "core/base/YamlDocument.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace articular {

/// The writer's statement about medical claims (key `medical-claims-review`).
enum class ClaimsReviewFlag { Absent, Required, NotRequired, Invalid };

struct ArticleImage
{
    QString src;
    QString alt;
    bool decorative = false;              ///< `decorative: yes`: the picture says nothing, alt stays empty on purpose
    QString credit;
    QString consent;
    QString showsPerson;                  ///< yes | no | empty: a patient, a scan or a screen
    bool checked = false;                 ///< `checked: yes`: somebody looked; no name, date or number can be read in it
};

/// What the front matter says, typed. An absent list that falls back to the clinic's default is nullopt; `[]` is an
/// empty list. formats.md "Article" holds the meaning of each key.
struct ArticleMetadata
{
    QString id, type, title, slug, description, language, audience, canonical, keyMessage, funding, dateText;
    QDate date;                           ///< invalid when absent or not a date
    QStringList authors, categories, tags, aliases;
    ArticleImage image;
    std::optional<QStringList> disclaimers, notices, callsToAction, jurisdictions;
    ClaimsReviewFlag claimsReview = ClaimsReviewFlag::Absent;
};

/// Something about the front matter itself that the user should know (two spellings of one key, an ignored key).
struct FrontMatterNote
{
    enum class Kind { Duplicate, Ignored, Unknown };
    Kind kind;
    QString key;
    TextRange range;
};

/// The front matter of one text. Broken or missing front matter is a valid value: problem() says so, nothing is lost.
class FrontMatter
{
public:
    /// Finds and reads the block at the top of `text` (after a BOM). Understands Hugo's and Jekyll's spellings.
    static FrontMatter parse(const QByteArray &text);

    bool isPresent() const { return m_block.length > 0; }
    /// From the opening `---` to the end of the closing line, its line end included. Empty when there is no block.
    TextRange block() const { return m_block; }
    /// The opening `---` (3 bytes), or an empty range at the text's start: where a finding about a missing key points.
    TextRange opening() const { return m_opening; }
    /// Offset of the first byte of the body.
    qsizetype bodyStart() const { return m_block.end(); }

    /// Set when the block cannot be read (never closed, broken YAML, over 64 KB). Ranges count from the text's start.
    const std::optional<YamlProblem> &problem() const { return m_problem; }
    const QList<FrontMatterNote> &notes() const { return m_notes; }
    const ArticleMetadata &metadata() const { return m_metadata; }

    /// Range of a key's value (`image.alt` for an inner one), or of the key where the value is absent, or opening().
    TextRange rangeOf(const QString &key) const;
    /// The parsed YAML, for keys that metadata() does not hold and for edits.
    const YamlDocument &yaml() const { return m_yaml; }

    /// Edits for the whole text; refused while problem() is set. They create the block when there is none.
    Result<TextEdit> setScalar(const QString &key, const QString &value) const;
    Result<TextEdit> setList(const QString &key, const QStringList &values) const;
    Result<TextEdit> removeKey(const QString &key) const;

private:
    /// `key` in the spelling that the block uses (`summary` for `description`); `key` itself when it has none.
    QString spelledAs(const QString &key) const;
    Result<TextEdit> placed(const Result<TextEdit> &edit) const;
    Error unreadable() const;

    TextRange m_block, m_opening;
    QByteArray m_lineEnd = "\n";          ///< of the text's first line
    bool m_bodyNeedsBlankLine = false;    ///< a new block needs an empty line after it
    YamlDocument m_yaml;
    std::optional<YamlProblem> m_problem;
    QList<FrontMatterNote> m_notes;
    ArticleMetadata m_metadata;
};

} // namespace articular
