// SPDX-License-Identifier: GPL-3.0-or-later
// Reports on paper, one chapter each: title, what it is about, what was chosen, and for each table its
// picture and all of its rows. Several make a book with a cover and contents. Pages lie when a table needs
// it.
#pragma once

#include "core/query/report.h"
#include "ui/paper/flowpaper.h"

#include <optional>

namespace rapport::ui {

class ReportPaper final : public FlowPaper
{
public:
    struct Chapter {
        QString title;
        QString about; // one sentence
        QStringList choices; // "This quarter, 1 Jan – 31 Mar 2026", "All teams"
        std::vector<query::ReportTable> tables;
        QString problem; // instead of tables
    };
    struct Cover {
        QString company, title, period;
        QStringList lines; // by whom, when, of what
    };

    std::vector<Chapter> chapters;
    std::optional<Cover> cover;

    // Upright, or lying where a table needs the room.
    static QPageLayout::Orientation orientationOf(const Chapter &chapter);
    static Chapter chapterOf(const query::Report &report, const QString &about, const QStringList &choices);

protected:
    Flow flow(const std::function<QSizeF(QPageLayout::Orientation)> &body) const override;

private:
    std::vector<PaperBlock> coverBlocks(const Flow &flow, const QSizeF &body) const;
    std::vector<PaperBlock> chapterBlocks(std::size_t at, const QSizeF &body) const;
};

} // namespace rapport::ui
