// SPDX-License-Identifier: GPL-3.0-or-later
// articular: the desktop program.
#include "gui/application/Application.h"
#include "gui/application/CommandLine.h"
#include "gui/application/SingleInstance.h"
#include "gui/exporting/PrintService.h"
#include "gui/preview/PreviewFactory.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace articular;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const CommandLine commandLine = CommandLine::parse(arguments);
    if (!commandLine.problem.isEmpty()) {
        std::fprintf(stderr, "articular: %s\n%s", qPrintable(commandLine.problem), qPrintable(CommandLine::help()));
        return 2;
    }
    if (commandLine.showsVersion || commandLine.showsHelp) {
        const QString text = commandLine.showsHelp ? CommandLine::help() : QStringLiteral("articular " ARTICULAR_VERSION "\n");
        std::fputs(qPrintable(text), stdout);
        return 0;
    }

    // Both the page's scheme and the way of drawing must be settled before QApplication.
    PreviewFactory previews(renderingChoice(commandLine.rendering).value_or(RenderingChoice::Auto));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("articular"));
    QApplication::setApplicationDisplayName(QStringLiteral("Articular"));
    QApplication::setApplicationVersion(QStringLiteral(ARTICULAR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.articular.Articular"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/articular/icons/articular.svg")));

    if (commandLine.printsPdf)
        return printFromStandardInput([&previews](QString *reason) { return previews.createPrinter(reason); });

    SingleInstance instance(SingleInstance::usualSocket());
    if (!commandLine.newInstance) {
        QStringList paths;
        for (const QString &path : commandLine.paths)
            paths.append(QFileInfo(path).absoluteFilePath());
        if (instance.handOver(paths))
            return 0;
        instance.listen();
    }
    Application program(application, [&previews](QWidget *parent) { return previews.create(parent); },
                        [&previews](QString *reason) { return previews.createPrinter(reason); });
    QObject::connect(&instance, &SingleInstance::pathsReceived, &program, &Application::openPaths);
    program.start(commandLine);
    return QApplication::exec();
}
