// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dashboard.h"

#include <QCoreApplication>

namespace rapport {

namespace {

std::vector<Option> buckets()
{
    return {{"day", QT_TRANSLATE_NOOP("Widget", "Day")}, {"week", QT_TRANSLATE_NOOP("Widget", "Week")},
        {"month", QT_TRANSLATE_NOOP("Widget", "Month")}, {"quarter", QT_TRANSLATE_NOOP("Widget", "Quarter")},
        {"year", QT_TRANSLATE_NOOP("Widget", "Year")}};
}

} // namespace

template <>
const EntityDef &definition<Dashboard>()
{
    static const EntityDef def = define<Dashboard>("Dashboard", QT_TRANSLATE_NOOP("Dashboard", "Dashboard"),
        QT_TRANSLATE_NOOP("Dashboard", "Dashboards"),
        field<&Dashboard::name>(
            "name", QT_TRANSLATE_NOOP("Dashboard", "Name"), Title | Required | Listed | MatchKey),
        field<&Dashboard::owner>("owner", QT_TRANSLATE_NOOP("Dashboard", "Owner"), Listed),
        field<&Dashboard::shared>("shared", QT_TRANSLATE_NOOP("Dashboard", "Shared"), Listed),
        field<&Dashboard::key>("key", QT_TRANSLATE_NOOP("Dashboard", "Key"), Internal),
        field<&Dashboard::position>("position", QT_TRANSLATE_NOOP("Dashboard", "Position")),
        field<&Dashboard::range>("range", QT_TRANSLATE_NOOP("Dashboard", "Range"), Listed),
        field<&Dashboard::versus>("versus", QT_TRANSLATE_NOOP("Dashboard", "Compare"), 0,
            {{"none", QT_TRANSLATE_NOOP("Dashboard", "Nothing")},
                {"before", QT_TRANSLATE_NOOP("Dashboard", "Period before")},
                {"year", QT_TRANSLATE_NOOP("Dashboard", "Year before")}}),
        field<&Dashboard::currency>("currency", QT_TRANSLATE_NOOP("Dashboard", "Currency")));
    return def;
}

template <>
const EntityDef &definition<Widget>()
{
    static const EntityDef def = define<Widget>("Widget", QT_TRANSLATE_NOOP("Widget", "Widget"),
        QT_TRANSLATE_NOOP("Widget", "Widgets"),
        field<&Widget::dashboard>(
            "dashboard", QT_TRANSLATE_NOOP("Widget", "Dashboard"), Required | PartOf | Indexed | Listed),
        field<&Widget::title>("title", QT_TRANSLATE_NOOP("Widget", "Title"), Listed),
        field<&Widget::kind>("kind", QT_TRANSLATE_NOOP("Widget", "Shown as"), Required | Listed,
            {{"number", QT_TRANSLATE_NOOP("Widget", "Number")}, {"bar", QT_TRANSLATE_NOOP("Widget", "Bars")},
                {"line", QT_TRANSLATE_NOOP("Widget", "Line")}, {"pie", QT_TRANSLATE_NOOP("Widget", "Ring")},
                {"funnel", QT_TRANSLATE_NOOP("Widget", "Funnel")},
                {"table", QT_TRANSLATE_NOOP("Widget", "Table")},
                {"gauge", QT_TRANSLATE_NOOP("Widget", "Gauge")},
                {"leaderboard", QT_TRANSLATE_NOOP("Widget", "Leaderboard")}}),
        field<&Widget::report>("report", QT_TRANSLATE_NOOP("Widget", "Report")),
        field<&Widget::of>("of", QT_TRANSLATE_NOOP("Widget", "Of")),
        field<&Widget::measure>("measure", QT_TRANSLATE_NOOP("Widget", "Measure"), 0,
            {{"count", QT_TRANSLATE_NOOP("Widget", "Number of records")},
                {"sum", QT_TRANSLATE_NOOP("Widget", "Sum")},
                {"average", QT_TRANSLATE_NOOP("Widget", "Average")},
                {"minimum", QT_TRANSLATE_NOOP("Widget", "Smallest")},
                {"maximum", QT_TRANSLATE_NOOP("Widget", "Largest")},
                {"conversion", QT_TRANSLATE_NOOP("Widget", "Conversion")}}),
        field<&Widget::field>("field", QT_TRANSLATE_NOOP("Widget", "Field")),
        field<&Widget::group>("group", QT_TRANSLATE_NOOP("Widget", "Grouped by")),
        field<&Widget::bucket>("bucket", QT_TRANSLATE_NOOP("Widget", "By"), 0, buckets()),
        field<&Widget::split>("split", QT_TRANSLATE_NOOP("Widget", "Split by")),
        field<&Widget::splitBucket>(
            "split_bucket", QT_TRANSLATE_NOOP("Widget", "Split by period"), 0, buckets()),
        field<&Widget::dayField>("day_field", QT_TRANSLATE_NOOP("Widget", "Day of the range")),
        field<&Widget::filter>("filter", QT_TRANSLATE_NOOP("Widget", "Filter")),
        field<&Widget::success>("success", QT_TRANSLATE_NOOP("Widget", "Counts as success")),
        field<&Widget::most>("most", QT_TRANSLATE_NOOP("Widget", "Groups at most")),
        field<&Widget::column>("column", QT_TRANSLATE_NOOP("Widget", "Column"), Internal),
        field<&Widget::row>("row_at", QT_TRANSLATE_NOOP("Widget", "Row"), Internal),
        field<&Widget::width>("width", QT_TRANSLATE_NOOP("Widget", "Width"), Internal),
        field<&Widget::height>("height", QT_TRANSLATE_NOOP("Widget", "Height"), Internal));
    return def;
}

} // namespace rapport
