// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the tree as the lint rules see them. Standard library only: the lint builds and runs
// before anything else does.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lint {

struct Source {
    std::string path; // from the project root, with forward slashes
    std::string text;

    bool isIn(const std::string &folder) const { return path.starts_with(folder + "/"); }
    bool isCpp() const { return path.ends_with(".cpp") || path.ends_with(".h"); }
};

// Every file of the project below `root`, in order of their paths; build folders and .git are left out.
// Of files that are no text a rule may want, only the path is there.
std::vector<Source> readTree(const std::filesystem::path &root);

// C++ text with every comment replaced by blanks; lines keep their numbers.
std::string withoutComments(const std::string &text);

// The same, with the contents of strings and characters blanked as well.
std::string codeOnly(const std::string &text);

std::vector<std::string> linesOf(const std::string &text);

} // namespace lint
