// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestSupport.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return articular::test::runTests(argc, argv);
}
