// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/report_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query {

namespace {

// What is of one currency stands together, the file's own first: amounts of different currencies
// have no order among them.
void groupByCurrency(ReportTable &table, const Currency &own)
{
    const auto money = std::ranges::find(table.columns, Kind::Money, &ReportColumn::kind);
    if (money == table.columns.end())
        return;
    const std::size_t at = std::size_t(money - table.columns.begin());
    const auto rank = [&](const std::vector<QVariant> &row) {
        const QString code = row[at].value<Money>().currency.code();
        return std::pair(!code.isEmpty() && code != own.code(), code);
    };
    std::ranges::stable_sort(table.rows, {}, rank);
}

} // namespace

const std::vector<ReportKind> &reportKinds()
{
    static const std::vector<ReportKind> kinds{
        {QStringLiteral("pipeline"), QT_TRANSLATE_NOOP("Report", "Pipeline"), reports::pipeline},
        {QStringLiteral("forecast"), QT_TRANSLATE_NOOP("Report", "Forecast"), reports::forecastReport},
        {QStringLiteral("funnel"), QT_TRANSLATE_NOOP("Report", "Sales funnel"), reports::funnel},
        {QStringLiteral("cycle"), QT_TRANSLATE_NOOP("Report", "Sales cycle"), reports::cycle},
        {QStringLiteral("win-loss"), QT_TRANSLATE_NOOP("Report", "Won and lost"), reports::winLoss},
        {QStringLiteral("won-by-month"), QT_TRANSLATE_NOOP("Report", "Won by month"), reports::wonByMonth},
        {QStringLiteral("leaderboard"), QT_TRANSLATE_NOOP("Report", "Leaderboard"), reports::leaderboard},
        {QStringLiteral("sources"), QT_TRANSLATE_NOOP("Report", "Sources of deals"), reports::sources},
        {QStringLiteral("activities"), QT_TRANSLATE_NOOP("Report", "Activities"), reports::activities},
    };
    return kinds;
}

Result<Report> report(const Context &context, const QString &name, const ReportQuery &query)
{
    QStringList known;
    for (const ReportKind &kind : reportKinds()) {
        if (kind.name == name) {
            RAPPORT_ASSIGN(Report made, kind.make(context, query));
            for (ReportTable &table : made.tables)
                groupByCurrency(table, context.currency);
            made.name = kind.name;
            made.label = QCoreApplication::translate("Report", kind.label);
            return made;
        }
        known << kind.name;
    }
    return Error{Error::Code::NotFound,
        QCoreApplication::translate("Report", "There is no report “%1”.").arg(name), {},
        QCoreApplication::translate("Report", "There are: %1.").arg(known.join(QLatin1String(", ")))};
}

} // namespace rapport::query
