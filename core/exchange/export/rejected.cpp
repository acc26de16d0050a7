// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/rejected.h"

#include "core/exchange/export/csv.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

Result<void> writeRejected(const ImportReport &report, QIODevice &device)
{
    CsvWriter writer(device);
    writer.begin();
    QStringList heading = report.columns;
    heading << QCoreApplication::translate("Import", "Row in the file")
            << QCoreApplication::translate("Import", "Why it was rejected");
    writer.row(heading);
    for (const RejectedRow &rejected : report.rejectedRows) {
        QStringList cells = rejected.cells.mid(0, report.columns.size());
        while (cells.size() < report.columns.size())
            cells << QString();
        cells << QString::number(rejected.row) << rejected.reason;
        writer.row(cells);
    }
    return writer.flush();
}

Result<void> writeRejectedFile(const ImportReport &report, const QString &path)
{
    return intoFile(path, [&](QIODevice &device) { return writeRejected(report, device); });
}

Result<void> writeProblemsFile(const ImportReport &report, const QString &path)
{
    return intoFile(path, [&](QIODevice &device) {
        CsvWriter writer(device);
        writer.begin();
        writer.row({u"row"_s, u"field"_s, u"value"_s, u"what"_s, u"rows"_s});
        for (const Problem &problem : report.problems.list())
            writer.row({QString::number(problem.row), problem.field, problem.value, problem.what,
                QString::number(problem.rows)});
        return writer.flush();
    });
}

} // namespace rapport::exchange
