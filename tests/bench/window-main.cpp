// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/StallMeter.h"
#include "support/TestSupport.h"

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    articular::test::StallMeter application(argc, argv);
    return articular::test::runTests(argc, argv);
}
