// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/rooms.h"

#include <map>
#include <regex>
#include <set>

namespace lint {

namespace {

// A room may include itself and the rooms named here. The ui sees values and the workspace, never
// the store; app composes everything.
const std::map<std::string, std::set<std::string>> &mayKnow()
{
    static const std::map<std::string, std::set<std::string>> table{
        {"core/base", {}},
        {"core/model", {"core/base"}},
        {"core/rules", {"core/base", "core/model"}},
        {"core/store", {"core/base", "core/model"}},
        {"core/query", {"core/base", "core/model", "core/rules", "core/store"}},
        {"core/history", {"core/base", "core/model", "core/rules", "core/store"}},
        {"core/exchange",
            {"core/base", "core/model", "core/rules", "core/store", "core/query", "core/history"}},
        {"core/sync", {"core/base", "core/model", "core/rules", "core/store", "core/query", "core/history"}},
        {"core/workspace",
            {"core/base", "core/model", "core/rules", "core/store", "core/query", "core/history",
                "core/exchange", "core/sync"}},
        {"core/sample",
            {"core/base", "core/model", "core/rules", "core/store", "core/query", "core/history",
                "core/exchange", "core/sync", "core/workspace"}},
        {"ui",
            {"core/base", "core/model", "core/rules", "core/query", "core/exchange", "core/workspace",
                "core/sample"}},
        {"app",
            {"core/base", "core/model", "core/rules", "core/store", "core/query", "core/history",
                "core/exchange", "core/sync", "core/workspace", "core/sample", "ui"}},
    };
    return table;
}

// "core/store/log.cpp" lies in "core/store", "ui/list/view.h" in "ui"; empty when in no room.
std::string roomOf(const std::string &path)
{
    const std::size_t first = path.find('/');
    if (first == std::string::npos)
        return {};
    const std::string top = path.substr(0, first);
    if (top == "ui" || top == "app")
        return top;
    const std::size_t second = path.find('/', first + 1);
    return top == "core" && second != std::string::npos ? path.substr(0, second) : std::string();
}

std::string whyNotQuoted(const std::string &room, const std::string &header)
{
    if (header.ends_with(".moc") || header.starts_with("moc_"))
        return {};
    const std::string other = roomOf(header);
    if (other.empty())
        return "includes \"" + header + "\", which is no path from the project root into a room";
    if (!mayKnow().contains(other))
        return "includes \"" + header + "\" of the unknown room " + other;
    if (room == other || mayKnow().at(room).contains(other))
        return {};
    return room + " must not know " + other + " (\"" + header + "\")";
}

bool mayNameDatabase(const std::string &room)
{
    return room == "core/store" || room == "core/query" || room == "core/history" || room == "core/sync";
}

std::string whyNotAngled(const std::string &room, const std::string &header)
{
    static const std::regex database(R"(^(QSql\w*|QtSql(/.*)?|sqlite3\.h)$)");
    static const std::regex dialog(R"(^(QtWidgets/)?(QMessageBox|Q\w*Dialog|QWizard\w*|QErrorMessage)$)");
    static const std::regex screen(
        R"(^(Qt(Gui|Widgets|Charts)(/.*)?|QGuiApplication|QApplication|QWidget|QColor|QFont|QIcon)"
        R"(|QPixmap|QImage|QPainter|QUndoStack|QClipboard|QDesktopServices)$)");
    if (std::regex_match(header, database) && !mayNameDatabase(room))
        return room + " must not talk to the database itself (<" + header + ">)";
    if (std::regex_match(header, dialog) && room != "ui")
        return "dialogs live in ui only (<" + header + ">)";
    if (std::regex_match(header, screen) && room.starts_with("core/"))
        return "the core knows no screen (<" + header + ">)";
    if (header.starts_with("catch2/"))
        return "Catch2 is named in tests/support/catch.h only";
    return {};
}

} // namespace

std::vector<Finding> rooms(const std::vector<Source> &sources)
{
    static const std::regex include(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
    std::vector<Finding> findings;
    for (const Source &source : sources) {
        const std::string room = roomOf(source.path);
        if (room.empty() || !source.isCpp())
            continue;
        if (!mayKnow().contains(room)) {
            findings.push_back({source.path, 0, "lies in the unknown room " + room});
            continue;
        }
        const auto lines = linesOf(withoutComments(source.text));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            std::smatch match;
            if (!std::regex_search(lines[i], match, include))
                continue;
            const std::string why
                = match[1] == "\"" ? whyNotQuoted(room, match[2]) : whyNotAngled(room, match[2]);
            if (!why.empty())
                findings.push_back({source.path, i + 1, why});
        }
    }
    return findings;
}

} // namespace lint
