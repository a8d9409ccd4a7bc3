// SPDX-License-Identifier: GPL-3.0-or-later
// Small conveniences that tests of every kind share: files in a temporary folder, paths of the source tree, a fixed clock.
#pragma once

#include "core/base/Clock.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace articular::test {

/// Runs the registered classes; what every test executable's main() returns.
int runTests(int argc, char **argv);

/// A temporary folder that tests fill by relative path; removed at the end.
class Folder
{
public:
    QString path(const QString &relative = {}) const;
    /// Writes a file, making its folders; returns its path.
    QString write(const QString &relative, const QByteArray &content) const;
    QByteArray read(const QString &relative) const;

private:
    QTemporaryDir m_directory;
};

/// Path below the source tree: sourcePath("tests/corpus").
QString sourcePath(const QString &relative);

/// Path of a program that this build made: programPath("articular-cli").
QString programPath(const QString &name);

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime time) : m_time(std::move(time)) {}
    QDateTime now() const override { return m_time; }

private:
    QDateTime m_time;
};

} // namespace articular::test
