// SPDX-License-Identifier: GPL-3.0-or-later
// A file with a few deals and its board on screen, on Monday, 16 March 2026.
#pragma once

#include "tests/ui/list_fixture.h"

#include "ui/pipeline/pipelinepage.h"

namespace rapport::test {

struct BoardFile : ListFile {
    explicit BoardFile(bool show = true);

    // `minor` in the currency of the file, unless another is named.
    Uid deal(const QString &name, int stage, qint64 minor, const QString &currency = QStringLiteral("USD"));
    void open();
    bool settles(); // all cards and totals are there

    Record stage(int index) const; // of the pipeline, in order
    ui::ColumnView *column(int index) const;
    QStringList names(int column) const;
    ui::BoardView *board() const { return page->board(); }
    QString current() const; // name of the deal under the cursor
    Record read(const Uid &deal) const { return ListFile::read(QStringLiteral("deal"), deal); }
    // Drags by the pointer, as a person does: to the card in row `row` of a column.
    void drag(int from, int fromRow, int to, int row);

    Uid customer;
    std::unique_ptr<ui::PipelinePage> page;
};

} // namespace rapport::test
