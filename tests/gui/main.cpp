// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestSupport.h"

#include <QApplication>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return articular::test::runTests(argc, argv);
}
