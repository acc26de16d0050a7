// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboards that ship: of a team for its manager, of one person, and of whoever looks after the file.
#include "core/query/widget_report.h"

#include <QCoreApplication>

namespace rapport::query {

namespace {

struct Place {
    int column, row, width, height;
};

constexpr int Tile = 12, TileRows = 2, CardRows = 6;

class Maker
{
public:
    Widget &shipped(const char *kind, const char *report, const Place &place)
    {
        Widget &made = add(kind, place);
        made.report = QLatin1String(report);
        return made;
    }

    // `title`: source text, context "DashboardTemplate".
    Widget &own(const char *kind, const char *title, const char *of, const char *measure, const Place &place)
    {
        Widget &made = add(kind, place);
        made.title = QCoreApplication::translate("DashboardTemplate", title);
        made.of = QLatin1String(of);
        made.measure = Choice(QLatin1String(measure));
        return made;
    }

    std::vector<Widget> widgets;

private:
    Widget &add(const char *kind, const Place &place)
    {
        Widget made;
        made.kind = Choice(QLatin1String(kind));
        made.column.number = place.column;
        made.row.number = place.row;
        made.width.number = place.width;
        made.height.number = place.height;
        widgets.push_back(std::move(made));
        return widgets.back();
    }
};

void ask(Widget &widget, const char *field, const char *filter, const char *day)
{
    widget.field = QLatin1String(field);
    widget.filter = LongText(QLatin1String(filter));
    widget.dayField = QLatin1String(day);
}

void group(Widget &widget, const char *by, const char *bucket = "", const char *split = "")
{
    widget.group = QLatin1String(by);
    widget.bucket = Choice(QLatin1String(bucket));
    widget.split = QLatin1String(split);
}

Place tile(int number) { return {number * Tile, 0, Tile, TileRows}; }

std::vector<Widget> team()
{
    Maker make;
    int at = 0;
    for (const char *name : {"won", "open", "win-rate", "cycle-days", "overdue"})
        make.shipped("number", name, tile(at++));
    make.shipped("bar", "won-by-month", {0, 2, 28, CardRows});
    make.shipped("funnel", "funnel", {28, 2, 18, CardRows});
    make.shipped("pie", "lead-sources", {46, 2, 14, CardRows});
    make.shipped("bar", "pipeline", {0, 8, 20, CardRows});
    make.shipped("leaderboard", "leaderboard", {20, 8, 21, CardRows});
    make.shipped("bar", "activities", {41, 8, 19, CardRows});
    return make.widgets;
}

void repTiles(Maker &make)
{
    ask(make.own("number", QT_TRANSLATE_NOOP("DashboardTemplate", "Won by me"), "deal", "sum", tile(0)),
        "amount", "status = won and owner = me", "closed_on");
    ask(make.own(
            "number", QT_TRANSLATE_NOOP("DashboardTemplate", "My open pipeline"), "deal", "sum", tile(1)),
        "amount", "status = open and owner = me", "");
    Widget &rate = make.own(
        "number", QT_TRANSLATE_NOOP("DashboardTemplate", "My win rate"), "deal", "conversion", tile(2));
    ask(rate, "", "status in (won, lost) and owner = me", "closed_on");
    rate.success = LongText(QStringLiteral("status = won"));
    ask(make.own(
            "number", QT_TRANSLATE_NOOP("DashboardTemplate", "My activities"), "activity", "count", tile(3)),
        "", "owner = me", "at");
    ask(make.own(
            "number", QT_TRANSLATE_NOOP("DashboardTemplate", "My overdue tasks"), "task", "count", tile(4)),
        "", "owner = me and status = todo and kind != event and due < today", "");
}

std::vector<Widget> rep()
{
    Maker make;
    make.widgets.reserve(16); // references to them stay
    repTiles(make);
    Widget &won = make.own(
        "bar", QT_TRANSLATE_NOOP("DashboardTemplate", "Won by month"), "deal", "sum", {0, 2, 28, CardRows});
    ask(won, "amount", "status = won and owner = me", "");
    group(won, "closed_on", "month");
    won.most.number = 12;
    Widget &stages = make.own("funnel", QT_TRANSLATE_NOOP("DashboardTemplate", "My pipeline by stage"),
        "deal", "count", {28, 2, 18, CardRows});
    ask(stages, "", "status = open and owner = me", "");
    group(stages, "stage");
    Widget &leads = make.own("pie", QT_TRANSLATE_NOOP("DashboardTemplate", "Sources of my leads"), "lead",
        "count", {46, 2, 14, CardRows});
    ask(leads, "", "owner = me", "created_at");
    group(leads, "source");
    Widget &done = make.own("bar", QT_TRANSLATE_NOOP("DashboardTemplate", "My activities by week"),
        "activity", "count", {0, 8, 20, CardRows});
    ask(done, "", "owner = me", "at");
    group(done, "at", "week", "kind");
    Widget &closing
        = make.own("table", QT_TRANSLATE_NOOP("DashboardTemplate", "My open deals by expected close"), "deal",
            "sum", {20, 8, 21, CardRows});
    ask(closing, "amount", "status = open and owner = me", "");
    group(closing, "closes_on", "month");
    Widget &customers = make.own("bar", QT_TRANSLATE_NOOP("DashboardTemplate", "My customers by grade"),
        "customer", "count", {41, 8, 19, CardRows});
    ask(customers, "", "owner = me", "");
    group(customers, "grade");
    return make.widgets;
}

void adminTiles(Maker &make)
{
    int at = 0;
    for (const auto &[of, title] :
        {std::pair{"customer", QT_TRANSLATE_NOOP("DashboardTemplate", "New customers")},
            {"contact", QT_TRANSLATE_NOOP("DashboardTemplate", "New contacts")},
            {"lead", QT_TRANSLATE_NOOP("DashboardTemplate", "New leads")}})
        make.own("number", title, of, "count", tile(at++)).dayField = QStringLiteral("created_at");
    ask(make.own("number", QT_TRANSLATE_NOOP("DashboardTemplate", "Customers without an owner"), "customer",
            "count", tile(at++)),
        "", "owner is empty", "");
    ask(make.own("number", QT_TRANSLATE_NOOP("DashboardTemplate", "Deals without an amount"), "deal", "count",
            tile(at++)),
        "", "status = open and amount is empty", "");
}

std::vector<Widget> admin()
{
    Maker make;
    make.widgets.reserve(16);
    adminTiles(make);
    Widget &added = make.own("bar", QT_TRANSLATE_NOOP("DashboardTemplate", "Customers added by month"),
        "customer", "count", {0, 2, 28, CardRows});
    group(added, "created_at", "month");
    added.most.number = 12;
    make.shipped("bar", "completeness", {28, 2, 18, CardRows});
    Widget &status = make.own("pie", QT_TRANSLATE_NOOP("DashboardTemplate", "Customers by status"),
        "customer", "count", {46, 2, 14, CardRows});
    group(status, "status");
    Widget &phone
        = make.own("bar", QT_TRANSLATE_NOOP("DashboardTemplate", "Contacts that can be reached, by owner"),
            "contact", "conversion", {0, 8, 20, CardRows});
    phone.success
        = LongText(QStringLiteral("mobile is not empty or phone is not empty or email is not empty"));
    group(phone, "customer.owner");
    Widget &work = make.own("line", QT_TRANSLATE_NOOP("DashboardTemplate", "Activities logged"), "activity",
        "count", {20, 8, 21, CardRows});
    work.dayField = QStringLiteral("created_at");
    group(work, "created_at");
    Widget &people = make.own("table", QT_TRANSLATE_NOOP("DashboardTemplate", "Customers by owner"),
        "customer", "count", {41, 8, 19, CardRows});
    group(people, "owner");
    return make.widgets;
}

} // namespace

const std::vector<DashboardTemplate> &dashboardTemplates()
{
    static const std::vector<DashboardTemplate> all{
        {QStringLiteral("team"), QT_TRANSLATE_NOOP("DashboardTemplate", "Team")},
        {QStringLiteral("rep"), QT_TRANSLATE_NOOP("DashboardTemplate", "My figures")},
        {QStringLiteral("admin"), QT_TRANSLATE_NOOP("DashboardTemplate", "Records and their upkeep")}};
    return all;
}

std::vector<Widget> templateWidgets(QStringView key)
{
    if (key == u"team")
        return team();
    if (key == u"rep")
        return rep();
    return key == u"admin" ? admin() : std::vector<Widget>();
}

} // namespace rapport::query
