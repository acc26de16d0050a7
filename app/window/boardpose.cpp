// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/boardpose.h"

#include "ui/pipeline/pipelinepage.h"

namespace rapport {

void liftCard(ui::PipelinePage &page)
{
    const QList<ui::BoardColumn *> &columns = page.board()->columns();
    if (columns.size() < 5)
        return;
    ui::ColumnView *from = columns[2]->view();
    const int row = std::min(2, from->column()->rowCount() - 1);
    if (row < 0)
        return;
    const QPoint grip(120, 40);
    ui::BoardDrag *drag = page.board()->drag();
    drag->begin(from, row, grip, from->viewport()->mapToGlobal(from->cardBox(row).center().toPoint()));
    const QWidget *to = columns[3]->view()->viewport();
    drag->moveTo(to->mapToGlobal(QPoint(-10, 5)) + grip);
}

} // namespace rapport
