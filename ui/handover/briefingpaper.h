// SPDX-License-Identifier: GPL-3.0-or-later
// A briefing on paper: pages with head, foot and numbers on any paged device, or as a PDF file. Works
// on any thread. Always in the light colours, whatever the window looks like.
#pragma once

#include "core/base/result.h"

#include <QPageSize>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace rapport::ui {

struct BriefingPaper {
    QString html; // in the light colours
    QString title; // of the file: "Briefing: Acme Robotics"
    QString foot; // left of the page number: who printed it when
    QPageSize::PageSizeId size = QPageSize::A4;

    // What people use in a country: Letter in North America and some of its south.
    static QPageSize::PageSizeId sizeFor(const QString &region);

    // Gives the number of pages. `keepGoing` is asked before each; false leaves out the rest.
    int paint(
        QPagedPaintDevice &device, const std::function<bool(int page, int count)> &keepGoing = {}) const;
    // Errors: the file cannot be written; Cancelled, and then there is no file.
    Result<int> save(
        const QString &path, const std::function<bool(int page, int count)> &keepGoing = {}) const;

private:
    // Head, foot and number around the text of a page.
    void frame(
        QPainter &painter, const QRectF &body, double mm, const QString &head, const QString &number) const;
};

} // namespace rapport::ui
