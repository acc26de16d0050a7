// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/header.h"

#include <QSet>

#include <algorithm>

namespace rapport::exchange {

namespace {

constexpr size_t deepest = 30; // headings lie in the first rows

bool isBlankCell(const Cell &cell)
{
    return cell.isEmpty() || (cell.isText() && cell.text().trimmed().isEmpty());
}

bool looksLikeData(const QString &text)
{
    if (text.contains(QLatin1Char('@')) || text.contains(QLatin1String("://")))
        return true;
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    return digits > 0 && digits * 2 >= text.size();
}

struct Shape {
    int filled = 0;
    int names = 0; // short texts that could name a column
    int data = 0; // numbers, dates, addresses
    int known = 0;
    int distinct = 0;
    int last = 0; // used columns
};

Shape shapeOf(const Row &row, const std::function<bool(const QString &)> &known)
{
    Shape shape;
    shape.last = usedColumns(row);
    QSet<QString> seen;
    for (const Cell &cell : row.cells) {
        if (isBlankCell(cell))
            continue;
        ++shape.filled;
        const QString text = cell.text().trimmed();
        seen.insert(text);
        if (!cell.isText() || looksLikeData(text))
            ++shape.data;
        else if (text.size() <= 40)
            ++shape.names;
        if (known && cell.isText() && known(text))
            ++shape.known;
    }
    shape.distinct = static_cast<int>(seen.size());
    return shape;
}

// How often a column is text in the heading and data below: what tells names from values.
double contrast(std::span<const Row> rows, size_t at)
{
    int columns = 0;
    int changes = 0;
    for (size_t column = 0; column < rows[at].cells.size(); ++column) {
        const Cell &head = rows[at].cells[column];
        if (isBlankCell(head) || !head.isText() || looksLikeData(head.text()))
            continue;
        ++columns;
        int filled = 0;
        int data = 0;
        for (size_t below = at + 1; below < rows.size() && filled < 10; ++below) {
            if (column >= rows[below].cells.size() || isBlankCell(rows[below].cells[column]))
                continue;
            ++filled;
            data += !rows[below].cells[column].isText() || looksLikeData(rows[below].cells[column].text())
                ? 1
                : 0;
        }
        changes += filled > 0 && data * 2 > filled ? 1 : 0;
    }
    return columns ? static_cast<double>(changes) / columns : 0;
}

double scoreOf(std::span<const Row> rows, const std::vector<Shape> &shapes, size_t at)
{
    const Shape &shape = shapes[at];
    if (shape.filled == 0)
        return 0;
    int wide = 0; // the usual width of what follows
    std::vector<int> below;
    for (size_t i = at + 1; i < shapes.size() && below.size() < 15; ++i) {
        if (shapes[i].filled > 0)
            below.push_back(shapes[i].filled);
    }
    if (!below.empty()) {
        std::ranges::nth_element(below, below.begin() + static_cast<std::ptrdiff_t>(below.size() / 2));
        wide = below[below.size() / 2];
    }
    const double filled = shape.filled;
    const double reach = wide > 0 ? std::min(1.0, filled / wide) : 0.8;
    double score = 0.45 * (shape.names / filled) * reach + 0.15 * (shape.distinct / filled) * reach
        + 0.25 * std::min(1.0, contrast(rows, at) * 2);
    score -= 0.6 * (shape.data / filled);
    if (shape.known > 0)
        score += 0.5 * std::min(1.0, shape.known / std::min(filled, 4.0));
    if (shape.filled == 1 && wide > 2)
        score -= 0.3; // a title
    const auto isRecord = [&shape](const Shape &above) {
        return above.filled >= shape.filled && above.data * 2 >= above.filled;
    };
    if (std::any_of(shapes.begin(), shapes.begin() + static_cast<std::ptrdiff_t>(at), isRecord))
        score -= 0.4; // records stand above it
    return score;
}

} // namespace

int usedColumns(const Row &row)
{
    auto last = row.cells.size();
    while (last > 0 && isBlankCell(row.cells[last - 1]))
        --last;
    return static_cast<int>(last);
}

HeaderGuess findHeader(std::span<const Row> rows, const std::function<bool(const QString &)> &known)
{
    HeaderGuess guess;
    std::vector<Shape> shapes;
    shapes.reserve(rows.size());
    for (const Row &row : rows) {
        shapes.push_back(shapeOf(row, known));
        guess.columns = std::max(guess.columns, shapes.back().last);
    }
    double best = 0.22; // below this a row is data like the others
    double second = 0;
    for (size_t i = 0; i < std::min(rows.size(), deepest); ++i) {
        // Rows further down must be clearly better: values below a heading are often short texts too.
        const double score = scoreOf(rows, shapes, i) - 0.02 * static_cast<double>(i);
        if (score > best + (guess.index >= 0 ? 0.08 : 0.0)) {
            second = guess.index >= 0 ? best : second;
            best = score;
            guess.index = static_cast<int>(i);
        } else {
            second = std::max(second, score);
        }
    }
    if (guess.index >= 0)
        guess.confidence = std::clamp(0.35 + 0.5 * best + 0.8 * (best - second), 0.05, 0.99);
    else
        guess.confidence = std::clamp(0.5 + (0.22 - second), 0.3, 0.95);
    return guess;
}

} // namespace rapport::exchange
