// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ClinicInWindow.h"

#include "gui/window/NewCommands.h"

#include <QCoreApplication>

namespace articular {

namespace {

struct ClinicInWindow
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClinicInWindow)
};

} // namespace

QString knownClinic(const ReviewServices &services)
{
    const QString open = services.view.session().workspace().root();
    const QString folder = services.settings.value(clinicFolderKey);
    return !open.isEmpty() ? open : folder.isEmpty() ? QString() : Workspace::findRoot(folder);
}

QString clinicInWindow(const ReviewServices &services)
{
    const QString root = knownClinic(services);
    if (root.isEmpty())
        services.notices.showNotice(Tone::Information, ClinicInWindow::tr("Open the folder of a clinic first."));
    return root;
}

} // namespace articular
