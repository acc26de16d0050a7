// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/translations.h"

namespace lint {

namespace {

std::string between(const std::string &line, const std::string &open, const std::string &close)
{
    const std::size_t from = line.find(open);
    if (from == std::string::npos)
        return {};
    const std::size_t start = from + open.size();
    const std::size_t to = line.find(close, start);
    return line.substr(start, to == std::string::npos ? to : to - start);
}

} // namespace

std::vector<Finding> unfinished(const std::vector<Source> &sources)
{
    std::vector<Finding> findings;
    for (const Source &source : sources) {
        if (!source.path.ends_with(".ts"))
            continue;
        std::string context;
        std::string text;
        const auto lines = linesOf(source.text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (const std::string name = between(lines[i], "<name>", "</name>"); !name.empty())
                context = name;
            if (const std::string said = between(lines[i], "<source>", "</source>"); !said.empty())
                text = said;
            if (lines[i].find("type=\"unfinished\"") != std::string::npos)
                findings.push_back({source.path, i + 1, "not translated: " + context + ", \"" + text + "\""});
        }
    }
    return findings;
}

} // namespace lint
