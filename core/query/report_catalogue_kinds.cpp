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
    };
}

} // namespace rapport::query::reports
