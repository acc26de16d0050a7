// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/rules.h"

#include "tests/lint/rooms.h"
#include "tests/lint/translations.h"

#include <algorithm>
#include <regex>

namespace lint {

namespace {

using Sources = std::vector<Source>;
using Findings = std::vector<Finding>;

constexpr std::size_t MostLines = 400;

// Calls `visit` with each line of each C++ file of `folders`, comments blanked (strings too if wanted).
template <typename Visit>
void eachLine(const Sources &sources, const std::vector<std::string> &folders, bool withStrings, Visit visit)
{
    for (const Source &source : sources) {
        const bool wanted = std::any_of(
            folders.begin(), folders.end(), [&](const std::string &folder) { return source.isIn(folder); });
        if (!wanted || !source.isCpp())
            continue;
        const auto lines = linesOf(withStrings ? withoutComments(source.text) : codeOnly(source.text));
        for (std::size_t i = 0; i < lines.size(); ++i)
            visit(source, i + 1, lines[i]);
    }
}

bool holdsSql(const Source &source)
{
    return source.isIn("core/store") || source.isIn("core/query") || source.isIn("core/history")
        || source.isIn("core/sync");
}

// SQL is written with capitals here, so that a sentence such as "Update the set" is no statement.
Findings sql(const Sources &sources)
{
    static const std::regex statement(
        R"(\b(SELECT\s+\S+.*\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s)"
        R"(|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL)\b|PRAGMA\s+\w))");
    static const std::regex select(R"(["(]\s*SELECT\s)");
    Findings findings;
    eachLine(sources, {"core", "ui", "app"}, true,
        [&](const Source &source, std::size_t line, const std::string &text) {
            if (holdsSql(source))
                return;
            if (std::regex_search(text, statement) || std::regex_search(text, select))
                findings.push_back({source.path, line,
                    "SQL belongs to core/store, query, history, sync or resources/sql; ask a named read "
                    "instead"});
        });
    return findings;
}

Findings sizes(const Sources &sources)
{
    Findings findings;
    for (const Source &source : sources) {
        const bool counts = source.isCpp() || source.isIn("scripts") || source.path.ends_with(".cmake");
        const std::size_t lines = linesOf(source.text).size();
        if (counts && lines > MostLines)
            findings.push_back({source.path, 0,
                std::to_string(lines) + " lines; past " + std::to_string(MostLines)
                    + " a file has a second job to give away"});
    }
    return findings;
}

Findings headers(const Sources &sources)
{
    static const std::string license = "SPDX-License-Identifier: GPL-3.0-or-later";
    Findings findings;
    for (const Source &source : sources) {
        const bool counts = source.isCpp() || source.isIn("scripts") || source.path.ends_with(".cmake")
            || source.path.ends_with("CMakeLists.txt") || source.path.ends_with(".sql")
            || source.path.ends_with(".qss");
        const auto lines = linesOf(source.text);
        const auto end = lines.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(lines.size(), 3));
        const auto names = [](const std::string &line) { return line.find(license) != std::string::npos; };
        if (counts && std::none_of(lines.begin(), end, names))
            findings.push_back({source.path, 1, "the first line must read '" + license + "'"});
        if (source.path.ends_with(".h") && source.text.find("#pragma once") == std::string::npos)
            findings.push_back({source.path, 0, "a header needs '#pragma once'"});
    }
    return findings;
}

// A nested event loop lets the user reach a half-done state; open() and a signal do the same without.
Findings loops(const Sources &sources)
{
    static const std::regex nested(
        R"(\bQMessageBox::(question|information|warning|critical)\s*\(|\bQInputDialog::get)"
        R"(|\bQEventLoop\b|\bprocessEvents\s*\(|[dD]ialog\s*(\.|->)\s*exec\s*\()");
    Findings findings;
    eachLine(
        sources, {"core", "ui"}, false, [&](const Source &source, std::size_t line, const std::string &text) {
            if (std::regex_search(text, nested))
                findings.push_back(
                    {source.path, line, "nested event loop; open() the dialog and answer its signal"});
        });
    return findings;
}

Findings words(const Sources &sources)
{
    static const std::regex machine(R"((^|[^A-Za-z0-9_.])/(work|home|Users)/\w)");
    static const std::regex temporary(R"("/tm[p]/)");
    static const std::regex open(R"(\b(TO[D]O|FI[X]ME|XX[X]|HAC[K])\b)");
    static const std::regex conflict(R"(^(<{7}|>{7}) )");
    Findings findings;
    for (const Source &source : sources) {
        const auto lines = linesOf(source.text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::string &line = lines[i];
            if (line.size() > 20000)
                continue; // generated data, and more than a regular expression should chew
            if (std::regex_search(line, machine) || (source.isCpp() && std::regex_search(line, temporary)))
                findings.push_back(
                    {source.path, i + 1, "a path of one machine; take it from an argument or QTemporaryDir"});
            if (source.isCpp() && std::regex_search(line, open))
                findings.push_back({source.path, i + 1, "an open end; finish it or write an issue"});
            if (std::regex_search(line, conflict))
                findings.push_back({source.path, i + 1, "a merge left its marks"});
        }
    }
    return findings;
}

// Sentences on the screen are calm: no begging, no boasting, no shouting.
Findings wording(const Sources &sources)
{
    static const std::regex tone(
        R"(\b(please|successful|successfully|oops|sorry)\b|!$|! )", std::regex::icase);
    static const std::string open = "<source>";
    Findings findings;
    for (const Source &source : sources) {
        if (!source.path.ends_with(".ts"))
            continue;
        const auto lines = linesOf(source.text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::size_t from = lines[i].find(open);
            if (from == std::string::npos)
                continue;
            const std::size_t to = lines[i].find("</source>", from);
            const std::size_t start = from + open.size();
            const std::string text = lines[i].substr(start, to == std::string::npos ? to : to - start);
            if (std::regex_search(text, tone))
                findings.push_back({source.path, i + 1, "tone: \"" + text + "\""});
        }
    }
    return findings;
}

// Links of documents to files of the tree lead somewhere.
Findings links(const Sources &sources)
{
    static const std::regex link(R"(\]\(([^)#\s]+)(#[^)]*)?\))");
    const auto exists = [&](const std::string &path) {
        return std::any_of(sources.begin(), sources.end(), [&](const Source &source) {
            return source.path == path || source.path.starts_with(path.ends_with('/') ? path : path + '/');
        });
    };
    Findings findings;
    for (const Source &source : sources) {
        if (!source.path.ends_with(".md"))
            continue;
        const std::filesystem::path folder = std::filesystem::path(source.path).parent_path();
        const auto lines = linesOf(source.text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (std::sregex_iterator at(lines[i].begin(), lines[i].end(), link), end; at != end; ++at) {
                const std::string target = (*at)[1];
                const bool isElsewhere
                    = target.find("://") != std::string::npos || target.starts_with("mailto:");
                if (!isElsewhere && !exists((folder / target).lexically_normal().generic_string()))
                    findings.push_back({source.path, i + 1, "leads nowhere: " + target});
            }
        }
    }
    return findings;
}

} // namespace

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all{{"rooms", rooms}, {"sql", sql}, {"sizes", sizes}, {"headers", headers},
        {"loops", loops}, {"words", words}, {"wording", wording}, {"unfinished", unfinished},
        {"links", links}};
    return all;
}

} // namespace lint
