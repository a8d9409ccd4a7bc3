// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/CommandLine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("articular::CommandLine", text);
}

/// Qt's options that have their value in the next argument.
bool takesNextArgument(const QString &option)
{
    static const QStringList options{u"platform"_s, u"style"_s, u"stylesheet"_s, u"display"_s, u"geometry"_s,
                                     u"platformpluginpath"_s, u"platformtheme"_s, u"qwindowgeometry"_s,
                                     u"qwindowicon"_s, u"qwindowtitle"_s, u"session"_s};
    return options.contains(option);
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    CommandLine result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsEnded || !argument.startsWith(u'-') || argument == "-"_L1) {
            result.paths.append(argument);
        } else if (argument == "--"_L1) {
            optionsEnded = true;
        } else if (argument == "--version"_L1 || argument == "-v"_L1) {
            result.showsVersion = true;
        } else if (argument == "--help"_L1 || argument == "-h"_L1) {
            result.showsHelp = true;
        } else if (argument == "--new-instance"_L1) {
            result.newInstance = true;
        } else if (argument == "--print-pdf"_L1) {
            result.printsPdf = true;
        } else if (argument.startsWith("--rendering="_L1)) {
            result.rendering = argument.sliced(12);
            if (!QStringList{u"auto"_s, u"gpu"_s, u"software"_s}.contains(result.rendering))
                result.problem = tr("--rendering is auto, gpu or software, not “%1”.").arg(result.rendering);
        } else if (takesNextArgument(argument.sliced(argument.startsWith("--"_L1) ? 2 : 1))) {
            ++i;
        } else if (argument.startsWith("--"_L1)) {
            result.problem = tr("There is no option “%1”.").arg(argument);
        }
    }
    return result;
}

QString CommandLine::help()
{
    return tr("Usage: articular [options] [PATH…]\n"
              "Write, check and approve a clinic's patient articles.\n\n"
              "PATH is an article, the folder of an article, or a clinic's folder.\n\n"
              "  --new-instance                  start a program of its own\n"
              "  --rendering=auto|gpu|software   who draws the page: chosen by the program, the\n"
              "                                  graphics card, or the processor\n"
              "  --version                       print the version\n"
              "  --help                          print this\n");
}

} // namespace articular
