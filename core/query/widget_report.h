// SPDX-License-Identifier: GPL-3.0-or-later
// What a widget shows: the report it names, or the answer to its own question. Window, console, exports and
// print all ask here.
#pragma once

#include "core/model/dashboard.h"
#include "core/query/report.h"

namespace rapport::query {

// The tables of the widget, the first is the one that is drawn. `query` is what the dashboard looks at: its
// days count where the widget names a day field, its team and owner where the entity has an owner.
Result<Report> widgetReport(const Context &context, const Widget &widget, const ReportQuery &query);

// The picture that the kind of a widget asks for, given its table: bars of periods stand upright, ...
Picture pictureOf(const Widget &widget, const ReportTable &table);

// The widgets of a dashboard that ships, by its key: "team", "rep", "admin". They have no ids yet.
std::vector<Widget> templateWidgets(QStringView key);
struct DashboardTemplate {
    QString key;
    const char *label; // source text, context "DashboardTemplate"
};
const std::vector<DashboardTemplate> &dashboardTemplates();

} // namespace rapport::query
