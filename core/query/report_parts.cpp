// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/report_parts.h"

#include "core/query/daywords.h"
#include "core/query/filter_sql.h"
#include "core/query/forecast_parts.h"
#include "core/query/reads.h"
#include "core/query/report_catalogue.h"

#include <QCoreApplication>

#include <cmath>

namespace rapport::query::reports {

namespace {

QLatin1String columnOf(Day day)
{
    switch (day) {
    case Day::Closes:
        return QLatin1String("t.closes_on");
    case Day::Closed:
        return QLatin1String("t.closed_on");
    case Day::Opened: // see openedSql()
    case Day::None:
        break;
    }
    return {};
}

// By the day they say, else by the one they were entered on.
QString openedSql(const Context &context, const ReportQuery &query, std::vector<QVariant> &values)
{
    const auto at = [&](const QDate &day) {
        return QVariant(qlonglong(Instant::from(day.startOfDay(context.zone)).ms));
    };
    if (!query.from.isValid() && !query.to.isValid())
        return {};
    const QString told
        = daysSql(QLatin1String("t.opened_on"), query.from, query.to, values).mid(5); // without " AND "
    QString entered;
    if (query.from.isValid()) {
        entered += QLatin1String(" AND t.created_at >= ?");
        values.push_back(at(query.from));
    }
    if (query.to.isValid()) {
        entered += QLatin1String(" AND t.created_at < ?");
        values.push_back(at(query.to.addDays(1)));
    }
    return QStringLiteral(" AND ((%1) OR (t.opened_on IS NULL%2))").arg(told, entered);
}

Result<QStringList> peopleOfTeam(const Context &context, const QString &team)
{
    Statement statement = context.database->prepare("SELECT id FROM user WHERE team = ? COLLATE NOCASE");
    statement.bind(1, team);
    QStringList ids;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return ids;
        ids << statement.uid(0).text();
    }
}

QString statusSql(const QString &statuses, bool hasDays)
{
    if (statuses.isEmpty())
        return {};
    QStringList quoted;
    for (const QString &status : statuses.split(QLatin1Char(',')))
        quoted << QLatin1Char('\'') + status + QLatin1Char('\'');
    // Days are the narrower choice, and the planner does not know it.
    return QStringLiteral(" AND %1t.status IN (%2)")
        .arg(hasDays ? QStringLiteral("+") : QString(), quoted.join(QLatin1Char(',')));
}

DealFact readFact(const Context &context, const Statement &statement)
{
    DealFact deal;
    deal.id = statement.uid(0);
    deal.stage = statement.uid(1);
    deal.owner = statement.uid(2);
    deal.product = statement.uid(3);
    deal.pipeline = statement.uid(4);
    deal.status = statement.text(5);
    deal.hasAmount = !statement.isNull(6);
    deal.amount = statement.integer(6);
    deal.currency = deal.hasAmount ? statement.text(7) : QString();
    if (deal.currency.isEmpty())
        deal.currency = context.currency.code();
    deal.probability = statement.real(8);
    deal.openedOn = statement.text(9);
    deal.closesOn = statement.text(10);
    deal.closedOn = statement.text(11);
    deal.stale = statement.integer(12) != 0;
    deal.lostReason = statement.text(13);
    deal.competitors = statement.text(14);
    deal.source = statement.text(15);
    return deal;
}

} // namespace

Result<Filter> filterOf(const Context &context, const ReportQuery &query)
{
    using Op = Condition::Op;
    std::vector<Filter> parts;
    if (!query.owner.isNull())
        parts.push_back(Filter::of({QStringLiteral("owner"), Op::Equal, {query.owner.text()}}));
    if (!query.team.isEmpty()) {
        RAPPORT_ASSIGN(QStringList people, peopleOfTeam(context, query.team));
        if (people.isEmpty()) // a team of nobody owns nothing
            people << Uid().text();
        parts.push_back(Filter::of({QStringLiteral("owner"), Op::In, people}));
    }
    if (!query.pipeline.isNull())
        parts.push_back(Filter::of({QStringLiteral("pipeline"), Op::Equal, {query.pipeline.text()}}));
    if (!query.filter.isEmpty())
        parts.push_back(query.filter);
    return Filter::all(std::move(parts));
}

Result<void> eachDeal(const Context &context, const ReportQuery &query, const Deals &which,
    const std::function<void(const DealFact &)> &visit)
{
    const Filter filter = dealsOf(query);
    RAPPORT_ASSIGN(const Where where, whereOf(context, context.schema->at(u"deal"), filter));
    std::vector<QVariant> values;
    QString days;
    if (which.day == Day::Opened)
        days = openedSql(context, query, values);
    else if (which.day != Day::None)
        days = daysSql(columnOf(which.day), query.from, query.to, values);
    const bool isWhole = filter.isEmpty() && (days.isEmpty() || which.day == Day::Opened)
        && qstrcmp(which.statuses, "open") != 0;
    const QString sql = QStringLiteral(
        "SELECT t.id, t.stage_id, t.owner_id, t.product_id, t.pipeline_id, t.status,"
        " t.amount, t.amount_currency, coalesce(t.probability, s.probability, 0), t.opened_on,"
        " t.closes_on, t.closed_on, t.stale_on <= '%1', %2 FROM %6"
        " LEFT JOIN stage s ON s.id = t.stage_id WHERE t.deleted_at IS NULL%3%4 AND (%5)")
                            .arg(context.today.toString(Qt::ISODate),
                                which.words ? QStringLiteral("t.lost_reason, t.competitors, t.source")
                                            : QStringLiteral("NULL, NULL, NULL"),
                                days, statusSql(QLatin1String(which.statuses), !days.isEmpty()), where.sql,
                                dealTable(isWhole));
    Statement statement = context.database->prepare(sql);
    bindAll(statement, bindAll(statement, 1, values), where.values);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        visit(readFact(context, statement));
    }
}

void Group::add(const DealFact &deal)
{
    ++count;
    stale += deal.stale ? 1 : 0;
    ++(deal.isWon() ? won : deal.isLost() ? lost : open);
    if (!deal.hasAmount)
        return;
    all.add(deal.amount);
    all.addPart(deal.amount, deal.probability);
    (deal.isWon() ? wonSum : deal.isLost() ? lostSum : openSum).add(deal.amount);
}

ReportColumn column(const char *key, const char *label, Kind kind)
{
    return {QLatin1String(key), QCoreApplication::translate("Report", label), kind};
}

ReportTable table(const char *key, const char *label, std::vector<ReportColumn> columns)
{
    return {QLatin1String(key), QCoreApplication::translate("Report", label), std::move(columns), {}};
}

QString periodKey(const Period &period, Bucket bucket)
{
    const bool isShort = bucket == Bucket::Day || bucket == Bucket::Week;
    return period.first.toString(isShort ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM"));
}

ReportColumn periodColumn(
    const char *key, const char *label, const std::vector<Period> &periods, Bucket bucket, int yearStart)
{
    ReportColumn made = column(key, label, Kind::Choice).as(Role::Name);
    for (const Period &period : periods) {
        if (period.first.isValid())
            made.options.push_back(Option(periodKey(period, bucket), periodLabel(period, bucket, yearStart)));
    }
    return made;
}

QString beforeLabel(const ReportQuery &query, const Period &before, int yearStart)
{
    for (const Bucket bucket : {Bucket::Month, Bucket::Quarter}) {
        if (query.versus == Versus::Before && periodAround(before.first, bucket, yearStart) == before)
            return shortPeriodLabel(before, bucket, yearStart);
    }
    return spanLabel(before, yearStart);
}

void dropEmpty(ReportTable &table, const QString &leading)
{
    std::erase_if(table.rows, [&](const ReportRow &row) {
        bool isOther = false;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const ReportColumn &which = table.columns[i];
            if (which.kind == Kind::Money && row[i].isValid()) {
                const Money sum = row[i].value<Money>();
                if (sum.minor != 0 || sum.currency.code() == leading)
                    return false;
                isOther = true;
            } else if (which.kind == Kind::Integer && row[i].toLongLong() != 0) {
                return false;
            }
        }
        return isOther;
    });
}

QVariant number(qint64 value) { return QVariant(qlonglong(value)); }

QVariant money(qint64 minor, const QString &code)
{
    return QVariant::fromValue(Money::of(minor, Currency::fromCode(code)));
}

QVariant part(double share, double whole)
{
    return whole > 0 ? QVariant(std::round(share * 1000 / whole) / 10) : QVariant();
}

QVariant linkTo(const Context &context, QStringView entity, const Uid &id)
{
    return id.isNull() ? QVariant() : QVariant::fromValue(LinkCell{id, titleOf(context, entity, id)});
}

} // namespace rapport::query::reports
