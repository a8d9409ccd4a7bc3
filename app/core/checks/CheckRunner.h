// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the registered checks over an article and applies the clinic's levels.
#pragma once

#include "core/findings/Check.h"

namespace articular {

/// The checks that need neither review nor export: all of checks/rules.
CheckRegistry builtInChecks();

class CheckRunner
{
public:
    explicit CheckRunner(CheckRegistry checks);

    /// All findings in report order. Includes broken front matter (`fmt-yaml`), notes about keys (`fmt-keys`) and the
    /// workspace's broken files (`fmt-clinic`); while the front matter is broken, checks that need it stay silent.
    QList<Finding> run(const CheckContext &context) const;

    std::vector<RuleInfo> rules() const;

private:
    CheckRegistry m_checks;
};

/// Finding for a file that could not be read at all: not UTF-8, NUL bytes, too large (`fmt-file`).
Finding unreadableFileFinding(const QString &path, const Error &error, const QByteArray &bytes);

} // namespace articular
