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
        {QStringLiteral("stages"), QT_TRANSLATE_NOOP("Report", "Stages and time in stage"), stages,
            QT_TRANSLATE_NOOP("Report", "Sales"),
            QT_TRANSLATE_NOOP("Report", "From which stages deals go on, and how long they stay there."),
            people | MindsPipeline | MindsFilter},
        {QStringLiteral("forecast-actual"), QT_TRANSLATE_NOOP("Report", "Forecast against actual"),
            forecastActual, QT_TRANSLATE_NOOP("Report", "Sales"),
            QT_TRANSLATE_NOOP("Report", "What was expected of each period when it began, and what was won."),
            people | MindsPipeline | MindsCurrency | MindsFilter},
        {QStringLiteral("customers"), QT_TRANSLATE_NOOP("Report", "Customer analysis"), customers,
            QT_TRANSLATE_NOOP("Report", "Customers"),
            QT_TRANSLATE_NOOP("Report", "Which customers there are, and what they bring."),
            people | MindsCurrency | MindsFilter, "customer"},
        {QStringLiteral("new-customers"), QT_TRANSLATE_NOOP("Report", "New customers and leads"),
            newCustomers, QT_TRANSLATE_NOOP("Report", "Customers"),
            QT_TRANSLATE_NOOP("Report", "New customers by month, and how many leads become customers."),
            people | MindsVersus},
        {QStringLiteral("follow-ups"), QT_TRANSLATE_NOOP("Report", "Follow-ups"), followUps,
            QT_TRANSLATE_NOOP("Report", "Activity"),
            QT_TRANSLATE_NOOP("Report", "Whether what was planned gets done, and done in time."), people},
        {QStringLiteral("silent-users"), QT_TRANSLATE_NOOP("Report", "Silent people"), silentUsers,
            QT_TRANSLATE_NOOP("Report", "Activity"),
            QT_TRANSLATE_NOOP("Report", "Who has changed nothing for a while, and what they have open."),
            people},
        {QStringLiteral("completeness"), QT_TRANSLATE_NOOP("Report", "Data completeness"), completeness,
            QT_TRANSLATE_NOOP("Report", "Data"),
            QT_TRANSLATE_NOOP("Report", "How much is filled in, by field and owner."), MindsTeam},
    };
}

} // namespace rapport::query::reports
