// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"
#include "cli/Command.h"

#include "core/workspace/NewArticle.h"
#include "core/workspace/SampleWorkspace.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

int newWorkspace(const QString &folder, bool sample)
{
    const Status made = sample ? createSampleWorkspace(folder)
                               : createWorkspace(folder, QFileInfo(QDir(folder).absolutePath()).fileName());
    if (!made)
        return printError(made.error());
    return finish(folder.toUtf8() + '\n', AllGood);
}

int newArticle(const QString &folder, const Arguments &arguments)
{
    const QString root = Workspace::findRoot(folder);
    const Workspace workspace = root.isEmpty() ? Workspace() : Workspace::load(root);
    const NewArticleRequest request{root.isEmpty() ? folder : root, arguments.value(u"template"_s), arguments.value(u"title"_s),
                                    arguments.value(u"author"_s), QDate::currentDate()};
    const auto path = createArticle(workspace, request, SystemClock());
    if (!path)
        return printError(path.error());
    return finish(path.value().toUtf8() + '\n', AllGood);
}

/// Why the options do not fit together; empty when they do.
QString contradiction(const Arguments &arguments)
{
    const bool isWorkspace = arguments.isSet(u"workspace"_s);
    const bool isArticle = arguments.isSet(u"template"_s) || arguments.isSet(u"title"_s) || arguments.isSet(u"author"_s);
    if (isWorkspace && isArticle)
        return u"--workspace makes a workspace, --template an article: choose one."_s;
    if (!isWorkspace && arguments.isSet(u"sample"_s))
        return u"--sample goes with --workspace."_s;
    if (!isWorkspace && (!arguments.isSet(u"template"_s) || arguments.value(u"title"_s).trimmed().isEmpty()))
        return u"new needs --workspace, or --template NAME with --title T."_s;
    return {};
}

} // namespace

int runNew(const QStringList &list)
{
    Arguments arguments(u"new"_s, u"DIR"_s, u"Makes a workspace, or an article in one. Nothing is ever overwritten."_s);
    arguments.addFlag(u"workspace"_s, u"Makes a workspace in DIR."_s);
    arguments.addFlag(u"sample"_s, u"With --workspace: the practice clinic with its articles."_s);
    arguments.addOption(u"template"_s, u"Makes an article from this template."_s, {}, QStringList{QString()} + articleTemplates());
    arguments.addOption(u"title"_s, u"The article's title."_s);
    arguments.addOption(u"author"_s, u"The author's id in people.yaml."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (const QString why = contradiction(arguments); !why.isEmpty()) {
        printMessage(why);
        return WrongUse;
    }
    const QString folder = arguments.paths().constFirst();
    return arguments.isSet(u"workspace"_s) ? newWorkspace(folder, arguments.isSet(u"sample"_s)) : newArticle(folder, arguments);
}

} // namespace articular::cli
