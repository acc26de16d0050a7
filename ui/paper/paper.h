// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on paper: pages with head, foot and numbers on any paged device, or as a PDF file whose text can
// be selected and found. Works on any thread. Always in the light colours, whatever the window looks like.
#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QPageLayout>
#include <QPageSize>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace rapport::ui {

class Paper
{
public:
    // Asked before each page; false leaves out the rest.
    using KeepGoing = std::function<bool(int page, int count)>;

    QString title; // of the file: "Briefing: Acme Robotics"
    QString foot; // left of the page number: who printed it when
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;

    Paper() = default;
    virtual ~Paper() = default;

    // What people use in a country: Letter in North America and some of its south.
    static QPageSize::PageSizeId sizeFor(const QString &region);

    // Gives the number of pages.
    virtual int paint(QPagedPaintDevice &device, const KeepGoing &keepGoing = {}) const = 0;
    // Errors: the file cannot be written; Cancelled, and then there is no file.
    Result<int> save(const QString &path, const KeepGoing &keepGoing = {}) const;

    QPageLayout layout() const; // without margins: the paper brings its own

protected:
    Paper(const Paper &) = default;
    Paper &operator=(const Paper &) = default;
};

namespace paper {

constexpr double marginMm = 18, headMm = 7, footMm = 9, textPoints = 9.5;

// In points, for a device that knows how many there are to an inch.
QFont font(double points, QFont::Weight weight = QFont::Normal);
// In units of 1/96 inch, for a painter that was scaled to them.
QFont fontOf(double pixels, QFont::Weight weight = QFont::Normal);
// The page without margins, head and foot, in units of the device of which `mm` make a millimetre.
QRectF bodyOf(const QSizeF &page, double mm, double margin = marginMm);
// Head, foot and number around the text of a page.
void frame(QPainter &painter, const QRectF &body, double mm, const QString &head, const QString &foot,
    const QString &number);
QString numberOf(int page, int count); // "Page 2 of 5"

} // namespace paper

} // namespace rapport::ui
