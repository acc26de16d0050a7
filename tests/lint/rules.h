// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that a compiler does not check. Each takes the whole tree and returns what
// breaks it; tests/lint/rules_test.cpp shows for each that it can fail.
#pragma once

#include "tests/lint/source.h"

#include <functional>
#include <string>
#include <vector>

namespace lint {

struct Finding {
    std::string path;
    std::size_t line = 0; // 1 is the first; 0 when the file as a whole is meant
    std::string what;
};

struct Rule {
    std::string name; // what ctest calls it, after "lint_"
    std::function<std::vector<Finding>(const std::vector<Source> &)> check;
};

const std::vector<Rule> &rules();

} // namespace lint
