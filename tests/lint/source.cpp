// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/source.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;

namespace lint {

namespace {

bool isText(const fs::path &path)
{
    static const std::array extensions{".cpp", ".h", ".cmake", ".txt", ".sql", ".md", ".ts", ".qss", ".json",
        ".sh", ".yml", ".xml", ".desktop", ""};
    const std::string extension = path.extension().string();
    return std::any_of(
        extensions.begin(), extensions.end(), [&](const char *known) { return extension == known; });
}

bool isSkippedFolder(const std::string &name)
{
    return name == ".git" || name == "build" || name == ".cache" || name == "vcpkg_installed";
}

std::string readFile(const fs::path &path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

// Copies C++ text and blanks what is not wanted, without ever moving a line.
class Blanker
{
public:
    Blanker(const std::string &text, bool blanksStrings) : m_in(text), m_blanksStrings(blanksStrings) { }

    std::string run()
    {
        while (m_at < m_in.size()) {
            if (looksAt("//"))
                blankUntil("\n", false);
            else if (looksAt("/*"))
                blankUntil("*/", true);
            else if (looksAt("R\"") && !followsWord())
                rawString();
            else if (m_in[m_at] == '"' || (m_in[m_at] == '\'' && !followsWord()))
                quoted(m_in[m_at]);
            else
                keep(1);
        }
        return m_out;
    }

private:
    bool looksAt(const char *mark) const
    {
        return m_in.compare(m_at, std::char_traits<char>::length(mark), mark) == 0;
    }
    // A quote after a digit or letter is a digit separator (1'000), not a character. u8R"" starts with u8.
    bool followsWord() const
    {
        if (m_at == 0)
            return false;
        const char before = m_in[m_at - 1];
        return std::isalnum(static_cast<unsigned char>(before)) != 0 && before != 'u' && before != 'L'
            && before != '8' && before != 'U';
    }
    void keep(std::size_t count)
    {
        for (; count > 0 && m_at < m_in.size(); --count)
            m_out += m_in[m_at++];
    }
    void blankTo(std::size_t end)
    {
        for (; m_at < end && m_at < m_in.size(); ++m_at)
            m_out += m_in[m_at] == '\n' ? '\n' : ' ';
    }
    void blankUntil(const std::string &mark, bool including)
    {
        const std::size_t found = m_in.find(mark, m_at + 2);
        blankTo(found == std::string::npos ? m_in.size() : found + (including ? mark.size() : 0));
    }
    void stringBody(std::size_t end)
    {
        if (m_blanksStrings)
            blankTo(end);
        else
            keep(end - m_at);
    }
    void rawString()
    {
        const std::size_t open = m_in.find('(', m_at);
        if (open == std::string::npos)
            return keep(m_in.size() - m_at);
        const std::string close = ')' + m_in.substr(m_at + 2, open - m_at - 2) + '"';
        keep(open - m_at + 1);
        const std::size_t end = m_in.find(close, m_at);
        stringBody(end == std::string::npos ? m_in.size() : end);
        keep(close.size());
    }
    void quoted(char quote)
    {
        std::size_t end = m_at + 1;
        while (end < m_in.size() && m_in[end] != quote && m_in[end] != '\n')
            end += m_in[end] == '\\' ? 2 : 1;
        keep(1);
        stringBody(std::min(end, m_in.size()));
        keep(1);
    }

    const std::string &m_in;
    std::string m_out;
    std::size_t m_at = 0;
    bool m_blanksStrings;
};

} // namespace

std::vector<Source> readTree(const fs::path &root)
{
    std::vector<Source> sources;
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator();
         ++entry) {
        const std::string name = entry->path().filename().string();
        if (entry->is_directory()) {
            if (isSkippedFolder(name))
                entry.disable_recursion_pending();
            continue;
        }
        if (!entry->is_regular_file())
            continue;
        const std::string path = fs::relative(entry->path(), root).generic_string();
        sources.push_back({path, isText(entry->path()) ? readFile(entry->path()) : std::string()});
    }
    std::sort(
        sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

std::string withoutComments(const std::string &text) { return Blanker(text, false).run(); }

std::string codeOnly(const std::string &text) { return Blanker(text, true).run(); }

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

} // namespace lint
