// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestRunner.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace articular::test {

namespace {

std::map<std::string, TestFactory> &registry()
{
    static std::map<std::string, TestFactory> tests;
    return tests;
}

} // namespace

bool registerTest(const char *name, TestFactory factory)
{
    return registry().emplace(name, factory).second;
}

int runTests(int argc, char **argv)
{
    std::vector<std::string> names;
    std::vector<char *> passedOn{argv[0]};
    for (int i = 1; i < argc; ++i) {
        if (registry().contains(argv[i]))
            names.emplace_back(argv[i]);
        else
            passedOn.push_back(argv[i]);
    }
    if (names.empty()) {
        for (const auto &[name, factory] : registry())
            names.push_back(name);
    }
    int failures = 0;
    for (const std::string &name : names) {
        const std::unique_ptr<QObject> test(registry().at(name)());
        failures += QTest::qExec(test.get(), int(passedOn.size()), passedOn.data());
    }
    return failures;
}

} // namespace articular::test
