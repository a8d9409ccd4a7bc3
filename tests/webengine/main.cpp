// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PreviewFactory.h"
#include "support/TestSupport.h"

#include <QApplication>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const articular::PreviewFactory factory(articular::RenderingChoice::Software);
    QApplication application(argc, argv);
    return articular::test::runTests(argc, argv);
}
