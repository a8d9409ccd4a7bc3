// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist of checks.md: fourteen plain tasks, derived from findings and article, each done, open or waiting.
#pragma once

#include "core/checks/Check.h"

#include <QCoreApplication>

namespace articular {

enum class TaskId {
    Title, Author, Category, Description, MainPicture, Text, PictureDescriptions, Disclaimers, ClaimsReview, Sources,
    Claims, Privacy, MustFix, Approval,
};

enum class TaskState { Done, Open, Waiting, NotApplicable };

struct ReadinessTask
{
    TaskId id = TaskId::Title;
    TaskState state = TaskState::Open;
    QString text;                         ///< translated: "Give it a title"
    QString hint;                         ///< translated: what is missing, or what it waits for
    QString key;                          ///< front matter key to go to, or empty
    TextRange range;                      ///< place in the article to go to when `key` is empty and it is open
    friend bool operator==(const ReadinessTask &, const ReadinessTask &) = default;
};

struct Readiness
{
    QList<ReadinessTask> tasks;           ///< always fourteen, in order
    int done() const;
    int applicable() const;               ///< those that are not NotApplicable
    friend bool operator==(const Readiness &, const Readiness &) = default;
};

Readiness readinessOf(const CheckContext &context, const QList<Finding> &findings);

} // namespace articular
