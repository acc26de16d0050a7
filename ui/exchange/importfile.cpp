// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importfile.h"

#include "core/exchange/mapping/headings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

exchange::WorkbookResult ImportFile::open() const
{
    return isPasted() ? exchange::openText(bytes, options) : exchange::openFile(path, options);
}

Result<ImportFile> readImportFile(ImportFile asked, const Schema &schema)
{
    ImportFile file = std::move(asked);
    file.name = file.isPasted() ? QCoreApplication::translate("ImportFile", "Pasted rows")
                                : QFileInfo(file.path).fileName();
    file.size = file.isPasted() ? file.bytes.size() : QFileInfo(file.path).size();
    RAPPORT_ASSIGN(const auto workbook, file.open());
    file.format = workbook->format;
    file.encoding = file.isPasted() ? QString() : workbook->encoding;
    file.confidence = workbook->confidence;
    file.delimiter = workbook->delimiter;
    file.sheets = workbook->sheets;
    file.sheet = workbook->chosen;
    RAPPORT_ASSIGN(const auto rows, workbook->rows());
    exchange::TableOptions options;
    options.headerRow = file.headerChoice;
    options.isHeading = exchange::isKnownHeading;
    RAPPORT_ASSIGN(file.table, exchange::readTable(*rows, options));
    if (file.table.columns.empty() || file.table.rows.empty())
        return Error{Error::Code::Unreadable,
            QCoreApplication::translate("ImportFile", "“%1” has nothing to import.").arg(file.name),
            QCoreApplication::translate("ImportFile", "There are no rows below the headings."),
            QCoreApplication::translate("ImportFile", "Choose another file or another sheet.")};
    const QString sheet = file.sheets.empty() ? QString() : file.sheets[std::size_t(file.sheet)].name;
    file.guess = exchange::guessEntity(schema, file.table, file.name, sheet);
    return file;
}

Result<qint64> countImportRows(const ImportFile &file, const std::function<bool()> &goOn)
{
    RAPPORT_ASSIGN(const auto workbook, file.open());
    RAPPORT_ASSIGN(const auto source, workbook->rows());
    exchange::Row row;
    qint64 count = 0;
    while (true) {
        RAPPORT_ASSIGN(const bool more, source->next(row));
        if (!more)
            return count;
        if (row.number > file.table.headerRow && !row.isBlank())
            ++count;
        if (row.number % 4096 == 0 && !goOn())
            return Error{Error::Code::Cancelled, {}, {}, {}};
    }
}

} // namespace rapport::ui
