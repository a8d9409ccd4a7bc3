// SPDX-License-Identifier: GPL-3.0-or-later
// The one value type for everything that checks say about a text.
#pragma once

#include "core/base/TextRange.h"

#include <QList>
#include <QString>

#include <optional>

namespace articular {

enum class Level { Info, Warning, Error };
/// A step that must not be taken while the finding stands: it stops that step and all after it.
enum class Stage { None, Submit, Approve, Export };
/// Who has to decide about it in review.
enum class Decision { None, Medical, MedicalAndCompliance };

/// A mend that the program can make: edits to the finding's file, applied as one undo step.
struct Fix
{
    QString label;                        ///< translated, as on a button
    QList<TextEdit> edits;
    friend bool operator==(const Fix &, const Fix &) = default;
};

struct Finding
{
    QString ruleId;                       ///< as in the catalogue: req-title
    Level level = Level::Warning;
    Stage blocks = Stage::None;
    Decision decision = Decision::None;
    QString file;                         ///< path of the file that holds the text
    TextRange range;                      ///< bytes of that file's text
    QString message;                      ///< translated: what is wrong and where, in the writer's words
    QString why;                          ///< translated: the reason
    QString link;                         ///< where the rule comes from
    QString key;                          ///< front matter key it is about, as in forms: image.alt; empty for the body
    std::optional<Fix> fix;
    QByteArray fingerprint;               ///< the same for the same problem after edits elsewhere (Fingerprints)
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// "error", "warning", "info" and the other ids used in output; the same words in every language.
QString levelId(Level level);
QString stageId(Stage stage);
QString decisionId(Decision decision);

/// Whether the finding stops `stage` (submit, approve or export): what blocks an earlier step blocks the later ones.
bool stops(const Finding &finding, Stage stage);

/// The findings as they count at `stage`: what only a later stage stops is waiting, hence of level Info.
QList<Finding> asSeenAt(Stage stage, QList<Finding> findings);

/// Order of reports: by file, place, rule.
bool comesBefore(const Finding &a, const Finding &b);

} // namespace articular
