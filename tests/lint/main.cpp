// SPDX-License-Identifier: GPL-3.0-or-later
// rapport_lint ROOT RULE: prints each breach as "path:line: what" and ends with 1 if there is any.
#include "tests/lint/rules.h"

#include <algorithm>
#include <iostream>

int main(int argc, char *argv[])
{
    const auto &all = lint::rules();
    const std::string wanted = argc == 3 ? argv[2] : "";
    const auto rule
        = std::find_if(all.begin(), all.end(), [&](const lint::Rule &each) { return each.name == wanted; });
    if (rule == all.end()) {
        std::cerr << "usage: rapport_lint ROOT RULE, where RULE is one of:";
        for (const lint::Rule &each : all)
            std::cerr << ' ' << each.name;
        std::cerr << '\n';
        return 2;
    }
    const auto sources = lint::readTree(argv[1]);
    if (sources.empty()) {
        std::cerr << "There is nothing to read below " << argv[1] << ".\n";
        return 2;
    }
    const auto findings = rule->check(sources);
    for (const lint::Finding &finding : findings) {
        std::cout << finding.path;
        if (finding.line > 0)
            std::cout << ':' << finding.line;
        std::cout << ": " << finding.what << '\n';
    }
    std::cout << rule->name << ": " << sources.size() << " files, " << findings.size() << " findings\n";
    return findings.empty() ? 0 : 1;
}
