// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real articular-cli and keeps what came of it.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

namespace articular::test {

struct CommandLine
{
    int status = -1;                      ///< exit status; -1 when it crashed or did not end within two minutes
    QByteArray output, messages;

    static CommandLine run(const QStringList &arguments, const QByteArray &input = {});
    /// The output as a JSON array; empty when it is none.
    QJsonArray json() const;
};

/// A workspace of the practice clinic in `folder`/clinic; its path.
QString practiceClinic(const QString &folder);

} // namespace articular::test
