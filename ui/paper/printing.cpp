// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printing.h"

#include <QPrintDialog>
#include <QPrinter>

namespace rapport::ui {

void printPaper(std::shared_ptr<const Paper> paper, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(paper->title);
    printer->setPageSize(QPageSize(paper->size));
    printer->setPageOrientation(paper->orientation);
    printer->setFullPage(true); // the paper brings its own margins
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, &QDialog::accepted, dialog, [paper, printer] { paper->paint(*printer); });
    dialog->open();
}

} // namespace rapport::ui
