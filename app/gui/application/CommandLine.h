// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked for when the program was started. Read before QApplication, since the way of drawing is chosen before it.
#pragma once

#include <QStringList>

namespace articular {

struct CommandLine
{
    QStringList paths;
    QString rendering = QStringLiteral("auto");   ///< auto, gpu or software
    bool newInstance = false;
    bool printsPdf = false;               ///< for articular-cli: PrintService.h
    bool showsVersion = false;
    bool showsHelp = false;
    QString problem;                      ///< a sentence; empty: the rest counts

    /// `arguments` without the program's name. Qt's own options (-style, -platform…) pass untouched.
    static CommandLine parse(const QStringList &arguments);
    static QString help();
};

} // namespace articular
