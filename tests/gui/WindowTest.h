// SPDX-License-Identifier: GPL-3.0-or-later
// Base of tests that show a window where there is no display.
#pragma once

#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <optional>

namespace articular::test {

/// The offscreen platform says of each window with a smallest size that it cannot pass its sizes on.
class WindowTest : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_allowed.emplace(QRegularExpression(QStringLiteral("propagateSizeHints"))); }
    void cleanupTestCase() { m_allowed.reset(); }

private:
    std::optional<AllowedWarnings> m_allowed;
};

} // namespace articular::test
