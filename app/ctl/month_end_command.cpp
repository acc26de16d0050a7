// SPDX-License-Identifier: GPL-3.0-or-later
// month-end: the reports a team wants each month, as one workbook.
#include "app/ctl/values.h"
#include "core/exchange/export/table_xlsx.h"
#include "core/workspace/month_end.h"

#include <QJsonArray>

namespace rapport::ctl {

namespace {

Result<query::Period> monthOf(Session &session, const QString &text)
{
    const query::Context context = session.reads();
    if (text.isEmpty())
        return monthBefore(context.today);
    const auto period = query::periodOf(text, context.today, context.yearStart);
    if (!period || query::periodAround(period->first, query::Bucket::Month) != *period)
        return usageError(Say::tr("“%1” is no month for --month. Write it like 2026-02.").arg(text));
    return *period;
}

Result<std::vector<MonthEndChapter>> chaptersOf(Session &session, const query::Period &month)
{
    MonthEnd wanted{monthEndReports(session.workspace()), {}};
    wanted.query.from = month.first;
    wanted.query.to = month.last;
    wanted.query.versus = query::Versus::Before;
    return monthEndChapters(session.reads(), wanted);
}

Result<void> writeMonthEnd(const Arguments &arguments)
{
    const QString path = arguments.value("xlsx");
    if (path.isEmpty() || !arguments.rest().isEmpty())
        return usageError(Say::tr("Say which month and where to: --month 2026-02 --xlsx february.xlsx."));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const query::Period month, monthOf(session, arguments.value("month")));
    RAPPORT_ASSIGN(const std::vector<MonthEndChapter> chapters, chaptersOf(session, month));
    std::vector<exchange::XlsxSheet> sheets;
    for (const MonthEndChapter &chapter : chapters) {
        for (const query::ReportTable &table : chapter.tables())
            sheets.push_back({chapter.titleOf(table), table});
    }
    RAPPORT_TRY(exchange::writeXlsxFile(path, sheets));
    if (arguments.has("json")) {
        printJson({{QStringLiteral("month"), month.first.toString(QStringLiteral("yyyy-MM"))},
            {QStringLiteral("reports"), QJsonArray::fromStringList(monthEndReports(session.workspace()))},
            {QStringLiteral("sheets"), int(sheets.size())}});
    } else {
        out(Say::tr("%n sheet(s) written.", nullptr, int(sheets.size())));
    }
    // The others are written; a script learns all the same that one is missing.
    for (const MonthEndChapter &chapter : chapters) {
        if (chapter.error)
            return *chapter.error;
    }
    return {};
}

} // namespace

Status runMonthEnd(const Arguments &arguments)
{
    const auto done = writeMonthEnd(arguments);
    return done ? Done : fail(done.error());
}

} // namespace rapport::ctl
