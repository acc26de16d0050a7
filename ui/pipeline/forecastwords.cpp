// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/forecastwords.h"

#include "core/workspace/workspace.h"
#include "ui/list/format.h"
#include "ui/list/shortfigure.h"

#include <QCoreApplication>

#include <limits>

namespace rapport::ui::words {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

Filter leaf(const QString &field, Condition::Op op, const QStringList &values = {})
{
    return Filter::of({field, op, values});
}

// In a word where there is one: "this quarter" is easier to read than two days.
void appendPeriod(
    std::vector<Filter> &parts, const QString &field, const query::ForecastQuery &query, const QDate &today)
{
    const query::Period period{query.from, query.to};
    QStringList names{u"this_month"_s, u"this_quarter"_s, u"this_year"_s};
    if (spanOf(query.from, query.to) == Span::Month)
        names << query.from.toString(u"yyyy-MM"_s);
    for (const QString &name : names) {
        if (query::periodOf(name, today) == period) {
            parts.push_back(leaf(field, Condition::Op::Equal, {name}));
            return;
        }
    }
    parts.push_back(leaf(field, Condition::Op::GreaterEqual, {query.from.toString(Qt::ISODate)}));
    parts.push_back(leaf(field, Condition::Op::LessEqual, {query.to.toString(Qt::ISODate)}));
}

// What the board shows, as parts that a chip each can stand for.
std::vector<Filter> baseOf(const query::ForecastQuery &query)
{
    std::vector<Filter> parts;
    if (!query.filter.isEmpty() && !query.filter.isLeaf() && query.filter.join == Filter::Join::All)
        parts = query.filter.parts;
    else if (!query.filter.isEmpty())
        parts.push_back(query.filter);
    if (query.pipeline.isNull())
        return parts;
    const Filter pipeline = leaf(u"pipeline"_s, Condition::Op::Equal, {query.pipeline.text()});
    if (std::find(parts.begin(), parts.end(), pipeline) == parts.end())
        parts.push_back(pipeline);
    return parts;
}

double setting(const Workspace &workspace, const QString &name, double otherwise)
{
    bool ok = false;
    const double value = workspace.setting(name).remove(u'%').trimmed().toDouble(&ok);
    return ok ? value : otherwise;
}

// A deal's own probability, else that of its stage, from `least` to below `below`.
Filter chance(const Workspace &workspace, double least, std::optional<double> below)
{
    std::vector<Filter> own{
        leaf(u"probability"_s, Condition::Op::GreaterEqual, {QString::number(least, 'g', 12)})};
    if (below)
        own.push_back(leaf(u"probability"_s, Condition::Op::Less, {QString::number(*below, 'g', 12)}));
    QStringList stages;
    for (const Record &stage : workspace.dictionary(u"stage"_s)) {
        const double value = stage.value(u"probability").toDouble();
        if (stage.value(u"kind").toString() == "open"_L1 && value >= least && (!below || value < *below))
            stages << stage.id().text();
    }
    const Filter typed = own.size() == 1 ? own.front() : Filter::all(own);
    if (stages.isEmpty())
        return typed;
    return Filter::any({typed,
        Filter::all(
            {leaf(u"probability"_s, Condition::Op::Empty), leaf(u"stage"_s, Condition::Op::In, stages)})});
}

Filter openOf(
    const query::ForecastQuery &query, const Workspace &workspace, const std::optional<Filter> &chance)
{
    std::vector<Filter> parts = baseOf(query);
    parts.push_back(leaf(u"status"_s, Condition::Op::Equal, {u"open"_s}));
    appendPeriod(parts, u"closes_on"_s, query, workspace.clock().today());
    if (chance)
        parts.push_back(*chance);
    return Filter::all(parts);
}

} // namespace

Span spanOf(QDate from, QDate to)
{
    if (!from.isValid() || from.day() != 1 || to.addDays(1).day() != 1)
        return Span::Other;
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    if (months == 1)
        return Span::Month;
    if (months == 3 && from.month() % 3 == 1)
        return Span::Quarter;
    return months == 12 && from.month() == 1 ? Span::Year : Span::Other;
}

query::Period quarterOf(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

QString period(QDate from, QDate to, QDate today)
{
    const bool isNear = from.year() == today.year();
    const QString year = QString::number(from.year());
    switch (spanOf(from, to)) {
    case Span::Month:
        return format::locale().toString(from,
            isNear ? Say::tr("MMMM", "date pattern of a month: March")
                   : Say::tr("MMMM yyyy", "date pattern of a month of another year: March 2027"));
    case Span::Quarter: {
        const QStringList names{Say::tr("Q1"), Say::tr("Q2"), Say::tr("Q3"), Say::tr("Q4")};
        const QString name = names.at((from.month() - 1) / 3);
        return isNear ? name : Say::tr("%1 %2", "a quarter and its year: Q1 2027").arg(name, year);
    }
    case Span::Year:
        return Say::tr("%1", "a year: 2026").arg(year);
    case Span::Other:
        break;
    }
    return Say::tr("%1 – %2", "two days").arg(format::shortDay(from, today), format::shortDay(to, today));
}

QString shortMoney(const Money &money, const Currency &own) { return format::shortMoney(money, own); }

QString share(const Money &part, const Money &target)
{
    if (target.minor <= 0)
        return {};
    const double percent
        = double(static_cast<long double>(part.minor) * 100 / static_cast<long double>(target.minor));
    return format::locale().toString(percent, 'f', 0) + u'%';
}

Money sum(const Money &one, const Money &other)
{
    qint64 total = 0;
    if (__builtin_add_overflow(one.minor, other.minor, &total))
        total = one.minor > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return Money::of(total, one.currency.isEmpty() ? other.currency : one.currency);
}

Money difference(const Money &one, const Money &other)
{
    qint64 total = 0;
    if (__builtin_sub_overflow(one.minor, other.minor, &total))
        total = other.minor < 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return Money::of(total, one.currency.isEmpty() ? other.currency : one.currency);
}

QString figure(Figure figure)
{
    switch (figure) {
    case Figure::Won:
        return Say::tr("Won");
    case Figure::Commit:
        return Say::tr("Commit");
    case Figure::BestCase:
        return Say::tr("Best case");
    case Figure::Rest:
        return Say::tr("Rest");
    case Figure::Open:
        return Say::tr("Open");
    }
    Q_UNREACHABLE();
}

Filter filterOf(Figure figure, const query::ForecastQuery &query, const Workspace &workspace)
{
    const double commit = setting(workspace, u"commit_from"_s, 80);
    const double best = setting(workspace, u"best_case_from"_s, 50);
    switch (figure) {
    case Figure::Won: {
        std::vector<Filter> parts = baseOf(query);
        parts.push_back(leaf(u"status"_s, Condition::Op::Equal, {u"won"_s}));
        appendPeriod(parts, u"closed_on"_s, query, workspace.clock().today());
        return Filter::all(parts);
    }
    case Figure::Commit:
        return openOf(query, workspace, chance(workspace, commit, std::nullopt));
    case Figure::BestCase:
        return openOf(query, workspace, chance(workspace, best, commit));
    case Figure::Rest:
        return openOf(query, workspace, chance(workspace, 0, best));
    case Figure::Open:
        return openOf(query, workspace, std::nullopt);
    }
    Q_UNREACHABLE();
}

Filter filterOfBoth(Figure open, const query::ForecastQuery &query, const Workspace &workspace)
{
    query::ForecastQuery bare = query;
    bare.pipeline = {};
    bare.filter = {};
    std::vector<Filter> parts = baseOf(query);
    parts.push_back(Filter::any({filterOf(Figure::Won, bare, workspace), filterOf(open, bare, workspace)}));
    return Filter::all(parts);
}

Uid ownerIn(const Filter &filter, const Workspace &workspace)
{
    const Condition &leaf = filter.condition;
    if (filter.isLeaf() && leaf.field == "owner"_L1 && leaf.values.size() == 1
        && (leaf.op == Condition::Op::Equal || leaf.op == Condition::Op::In)) {
        const QString value = leaf.values.constFirst();
        if (value == "me"_L1)
            return workspace.actor();
        for (const Record &user : workspace.dictionary(u"user"_s)) {
            if (user.id() == Uid::fromText(value) || user.title() == value)
                return user.id();
        }
    }
    if (!filter.isLeaf() && filter.through.isEmpty() && filter.join == Filter::Join::All) {
        for (const Filter &part : filter.parts) {
            if (const Uid found = ownerIn(part, workspace); !found.isNull())
                return found;
        }
    }
    return {};
}

} // namespace rapport::ui::words
