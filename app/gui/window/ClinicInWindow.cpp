// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ClinicInWindow.h"

#include "gui/window/NewCommands.h"

#include <QCoreApplication>
#include <QDir>

namespace articular {

namespace {

struct ClinicInWindow
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClinicInWindow)
};

} // namespace

QString knownClinic(const DocumentSession &session, const Settings &settings)
{
    // The article's clinic is read in the background; its folder is known at once.
    for (const QString &place : {session.path(), settings.value(openedClinicKey), settings.value(clinicFolderKey)}) {
        if (const QString root = Workspace::findRoot(place); !root.isEmpty())
            return root;
    }
    return {};
}

QString clinicInWindow(const ReviewServices &services)
{
    const DocumentSession &session = services.view.session();
    const QString root = knownClinic(session, services.settings);
    if (!root.isEmpty() && !session.path().isEmpty() && Workspace::findRoot(session.path()).isEmpty())
        services.notices.showNotice(Tone::Information, ClinicInWindow::tr("This article lies in no clinic's folder. What is shown is of the clinic in “%1”.").arg(QDir::toNativeSeparators(root)));
    else if (root.isEmpty())
        services.notices.showNotice(Tone::Information, ClinicInWindow::tr("Open the folder of a clinic first."));
    return root;
}

} // namespace articular
