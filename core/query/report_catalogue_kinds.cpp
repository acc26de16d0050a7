// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/report_catalogue.h"

#include <QCoreApplication>

namespace rapport::query::reports {

std::vector<ReportKind> catalogueKinds()
{
    constexpr unsigned people = MindsRange | MindsTeam;
    return {
        {QStringLiteral("sales"), QT_TRANSLATE_NOOP("Report", "Sales performance"), sales,
            QT_TRANSLATE_NOOP("Report", "Sales"),
            QT_TRANSLATE_NOOP("Report", "What was won by person, team, manager, product, region and period."),
            people | MindsPipeline | MindsVersus | MindsCurrency | MindsFilter},
        {QStringLiteral("customers"), QT_TRANSLATE_NOOP("Report", "Customer analysis"), customers,
            QT_TRANSLATE_NOOP("Report", "Customers"),
            QT_TRANSLATE_NOOP("Report", "Which customers there are, and what they bring."),
            people | MindsCurrency | MindsFilter, "customer"},
        {QStringLiteral("new-customers"), QT_TRANSLATE_NOOP("Report", "New customers and leads"),
            newCustomers, QT_TRANSLATE_NOOP("Report", "Customers"),
            QT_TRANSLATE_NOOP("Report", "New customers by month, and how many leads become customers."),
            people | MindsVersus},
    };
}

} // namespace rapport::query::reports
