// SPDX-License-Identifier: GPL-3.0-or-later
// Lets one executable hold many test classes: each source ends in ARTICULAR_TEST(tst_X), and the executable runs the
// classes named on its command line, or all. Remaining arguments go to Qt Test.
#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace articular::test {

using TestFactory = QObject *(*)();

/// Adds a class to the executable; returns a value only so that it can initialise a static.
bool registerTest(const char *name, TestFactory factory);

/// Base of all test classes: any Qt warning that the test did not announce fails it.
class TestCase : public QObject
{
    Q_OBJECT

protected:
    /// For classes with an init() of their own.
    static void failOnAnyWarning() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

private slots:
    void init() { failOnAnyWarning(); }
};

} // namespace articular::test

#define ARTICULAR_TEST(Class) \
    static const bool registered_##Class = \
        articular::test::registerTest(#Class, []() -> QObject * { return new Class; });
