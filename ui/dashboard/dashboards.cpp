// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboards.h"

#include "core/model/record.h"
#include "core/query/widget_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

GridBox boxOf(const Widget &widget)
{
    const auto number = [](const Integer &value, int otherwise) {
        return int(std::clamp<qint64>(value.number.value_or(otherwise), 0, 10'000));
    };
    return grid::fitted({number(widget.column, 0), number(widget.row, 0), number(widget.width, 20),
        number(widget.height, 6)});
}

void putBox(Widget &widget, const GridBox &box)
{
    widget.column.number = box.column;
    widget.row.number = box.row;
    widget.width.number = box.width;
    widget.height.number = box.height;
}

QString ShownDashboard::handle() const
{
    return dashboard.key.isEmpty() ? dashboard.meta.id.text() : dashboard.key;
}

QString ShownDashboard::title() const
{
    return dashboard.key.isEmpty() ? dashboard.name : dashboards::templateTitle(dashboard.key);
}

GridBoxes ShownDashboard::boxes() const
{
    GridBoxes all;
    for (const Widget &widget : widgets)
        all.push_back(boxOf(widget));
    return grid::settled(std::move(all));
}

namespace dashboards {

namespace {

void sortWidgets(std::vector<Widget> &widgets)
{
    std::ranges::stable_sort(widgets, [](const Widget &a, const Widget &b) {
        const GridBox one = boxOf(a), other = boxOf(b);
        return std::pair(one.row, one.column) < std::pair(other.row, other.column);
    });
}

ShownDashboard shipped(QStringView key)
{
    ShownDashboard made;
    made.dashboard.key = key.toString();
    made.dashboard.name = templateTitle(key);
    made.dashboard.shared = true;
    made.widgets = query::templateWidgets(key);
    sortWidgets(made.widgets);
    return made;
}

Uid actorOf(const Workspace &workspace) { return workspace.actor(); }

bool isSeen(const Dashboard &dashboard, const Uid &me)
{
    return dashboard.shared || dashboard.owner.isNull() || dashboard.owner.uid == me;
}

} // namespace

QString templateTitle(QStringView key)
{
    for (const query::DashboardTemplate &one : query::dashboardTemplates()) {
        if (one.key == key)
            return QCoreApplication::translate("DashboardTemplate", one.label);
    }
    return QCoreApplication::translate("Dashboards", "Dashboard");
}

std::vector<ShownDashboard> of(const Workspace &workspace)
{
    std::vector<ShownDashboard> all;
    for (const Record &record : workspace.dictionary(u"dashboard"_s)) {
        ShownDashboard one{fromRecord<Dashboard>(record), {}};
        if (isSeen(one.dashboard, actorOf(workspace)))
            all.push_back(std::move(one));
    }
    for (const Record &record : workspace.dictionary(u"widget"_s)) {
        const auto widget = fromRecord<Widget>(record);
        const auto home = std::ranges::find_if(
            all, [&](const ShownDashboard &one) { return one.dashboard.meta.id == widget.dashboard.uid; });
        if (home != all.end())
            home->widgets.push_back(widget);
    }
    for (ShownDashboard &one : all)
        sortWidgets(one.widgets);
    std::ranges::stable_sort(
        all, {}, [](const ShownDashboard &one) { return one.dashboard.position.number.value_or(0); });
    const auto kept = std::ranges::find_if(
        all, [](const ShownDashboard &one) { return one.dashboard.key == QLatin1String(team); });
    if (kept == all.end())
        all.insert(all.begin(), shipped(QString::fromLatin1(team)));
    else
        std::rotate(all.begin(), kept, kept + 1);
    return all;
}

ShownDashboard find(const Workspace &workspace, const QString &handle)
{
    std::vector<ShownDashboard> all = of(workspace);
    const auto found
        = std::ranges::find_if(all, [&](const ShownDashboard &one) { return one.handle() == handle; });
    return found == all.end() ? all.front() : *found;
}

bool mayChange(const Workspace &workspace, const ShownDashboard &of)
{
    return !workspace.isReadOnly()
        && (of.dashboard.owner.isNull() || of.dashboard.owner.uid == actorOf(workspace));
}

} // namespace dashboards

} // namespace rapport::ui
