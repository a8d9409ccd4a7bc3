// SPDX-License-Identifier: GPL-3.0-or-later
// An article parsed for checks, with everything that its context refers to.
#pragma once

#include "core/checks/CheckRunner.h"
#include "core/checks/CheckSubject.h"

namespace articular::test {

class CheckedText
{
public:
    CheckedText(const QString &path, const QByteArray &text, Workspace workspace, QDate today = {2026, 11, 22},
                const Surroundings &surroundings = {})
        : m_workspace(std::move(workspace))
        , m_subject(Article(path, text), m_workspace, today, surroundings)
    {
    }

    const CheckContext &context() const { return m_subject.context(); }
    QList<Finding> findings() const { return CheckRunner(builtInChecks()).run(context()); }

private:
    Workspace m_workspace;
    CheckSubject m_subject;
};

} // namespace articular::test
