// SPDX-License-Identifier: GPL-3.0-or-later
// Paper made of blocks that stand one below the other: a heading, a picture, a row. Pages end between them,
// never in one; a heading goes with what it is over, and the head of a table is repeated on each page.
// Lengths are in units of 1/96 inch, as on a screen.
#pragma once

#include "ui/paper/paper.h"

#include <QHash>
#include <QPainter>

#include <memory>
#include <vector>

namespace rapport::ui {

struct PaperBlock {
    double height = 0;
    std::function<void(QPainter &painter, const QRectF &box)> paint = {};
    bool keepsWithNext = false;
    bool startsPage = false;
    bool isSpace = false; // left out at the top of a page
    QString chapter = {}; // in the head of the pages that follow
    QString anchor = {}; // the contents name the page it is on
    std::shared_ptr<const PaperBlock> head = {}; // painted again where a page begins with this block
};

class FlowPaper : public Paper
{
public:
    int paint(QPagedPaintDevice &device, const KeepGoing &keepGoing = {}) const override;

protected:
    struct Part { // begins a page
        QPageLayout::Orientation orientation = QPageLayout::Portrait;
        std::vector<PaperBlock> blocks;
    };
    struct Flow {
        std::vector<Part> parts;
        // Pages of the anchors, from 1; known when blocks are painted.
        std::shared_ptr<QHash<QString, int>> pages = std::make_shared<QHash<QString, int>>();
        int bare = 0; // pages at the front without head and number
    };
    // `body` gives the room of a page that stands or lies.
    virtual Flow flow(const std::function<QSizeF(QPageLayout::Orientation)> &body) const = 0;
};

namespace paper {

enum class Ink { Text, Muted, Subtle, Accent, Line, Warning };
QColor colour(Ink ink);

// The height that text takes in this width when its lines break.
double heightOf(const QString &text, const QFont &font, double width);
double widthOf(const QString &text, const QFont &font);
void write(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, Ink ink,
    int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
PaperBlock space(double height);
// Lines that break, in one block.
PaperBlock text(const QString &text, const QFont &font, Ink ink, double width, double below = 0);

} // namespace paper

} // namespace rapport::ui
