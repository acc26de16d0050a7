// SPDX-License-Identifier: GPL-3.0-or-later
// The practice set of a trading firm, counted in four ways: board, list and reports must agree to
// the unit with plain sums over the table and over the file it came from.
#include "core/query/board.h"
#include "core/query/forecast.h"
#include "tests/features/maven.h"

#include <cmath>
#include <map>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

// Days at a place of the sorted list, by the database alone.
QString daysAt(const ImportTrial &trial, const QString &status, const QString &place)
{
    return sql(trial,
        u"SELECT CAST(julianday(closed_on) - julianday(opened_on) AS INTEGER) AS days FROM deal"
        " WHERE status = '%1' AND deleted_at IS NULL ORDER BY days LIMIT 1 OFFSET (SELECT %2 FROM deal"
        " WHERE status = '%1' AND deleted_at IS NULL)"_s.arg(status, place))
        .value(0);
}

} // namespace

TEST_CASE("board, lists and reports of the practice set agree with plain sums to the unit")
{
    ImportTrial trial;
    if (!importMaven(trial))
        return;
    const query::Context reads = trial.reads();

    SECTION("board and list, per stage")
    {
        query::BoardQuery asked;
        asked.pipeline = Uid::fromText(sql(trial, u"SELECT lower(hex(id)) FROM pipeline"_s).value(0));
        const auto totals = query::boardTotals(reads, asked);
        REQUIRE(totals);
        QStringList board;
        for (const query::StageTotals &column : *totals) {
            CHECK(column.sums.size() <= 1);
            const QString title = query::titleOf(reads, u"stage", column.stage);
            board << u"%1|%2|%3"_s.arg(title)
                         .arg(column.count)
                         .arg(column.sums.empty() ? 0 : column.sums.front().sum.minor);
            const Filter filter = Filter::of({u"stage"_s, Condition::Op::Equal, {column.stage.text()}});
            const auto list = query::totals(reads, {u"deal"_s, filter, {}, false}, {u"amount"_s});
            REQUIRE(list);
            CHECK(list->count == column.count);
            const auto sums = list->sums.value(u"amount"_s);
            CHECK((sums.empty() ? 0 : sums.front().minor)
                == (column.sums.empty() ? 0 : column.sums.front().sum.minor));
            const auto numbers = query::boardNumbers(reads, asked, column.stage);
            REQUIRE(numbers);
            CHECK(qint64(numbers->size()) == column.count);
        }
        const QStringList plain = sql(trial,
            u"SELECT s.name, count(d.id), coalesce(sum(d.amount), 0) FROM stage s LEFT JOIN deal d"
            " ON d.stage_id = s.id AND d.deleted_at IS NULL WHERE s.deleted_at IS NULL GROUP BY s.id"
            " ORDER BY s.position, s.row"_s);
        CHECK(board == plain);
        CHECK(rowsOf(reportOf(trial, u"pipeline"_s), u"stages"_s, {u"stage"_s, u"count"_s, u"amount"_s})
            == plain);
        CHECK(board.contains(u"Won|4238|1000553400"_s));
        CHECK(board.contains(u"Lost|2473|0"_s));
    }
    SECTION("open and closed deals per agent, product and month")
    {
        const query::Report open = reportOf(trial, u"pipeline"_s), closed = reportOf(trial, u"win-loss"_s);
        for (const auto &[key, column, name] : {std::tuple{u"owners"_s, u"owner"_s, u"user"_s},
                 std::tuple{u"products"_s, u"product"_s, u"product"_s}}) {
            INFO(key.toStdString());
            CHECK(sorted(rowsOf(open, key, {column, u"count"_s, u"amount"_s}))
                == sorted(sql(trial,
                    u"SELECT coalesce(o.name, ''), count(*), coalesce(sum(d.amount), 0) FROM deal d LEFT JOIN"
                    " %1 o ON o.id = d.%2_id WHERE d.status = 'open' GROUP BY d.%2_id"_s.arg(name, column))));
            const QStringList outcome = sorted(sql(trial,
                u"SELECT coalesce(o.name, ''), sum(d.status = 'won'), sum(d.status = 'lost'),"
                " coalesce(sum(CASE WHEN d.status = 'won' THEN d.amount END), 0) FROM deal d LEFT JOIN %1 o"
                " ON o.id = d.%2_id WHERE d.status <> 'open' GROUP BY d.%2_id"_s.arg(name, column)));
            CHECK(outcome.size() == (key == u"owners"_s ? 30 : 7));
            CHECK(sorted(rowsOf(closed, key, {column, u"won"_s, u"lost"_s, u"won_amount"_s})) == outcome);
        }
        const QStringList months = sql(trial,
            u"SELECT substr(closed_on, 1, 7), sum(status = 'won'), sum(status = 'lost'),"
            " coalesce(sum(CASE WHEN status = 'won' THEN amount END), 0) FROM deal WHERE status <> 'open'"
            " GROUP BY 1 ORDER BY 1"_s);
        CHECK(months.size() == 10);
        CHECK(rowsOf(closed, u"months"_s, {u"month"_s, u"won"_s, u"lost"_s, u"won_amount"_s}) == months);
        CHECK(rowsOf(reportOf(trial, u"won-by-month"_s), u"months"_s, {u"from"_s, u"count"_s, u"amount"_s})
            == sql(trial,
                u"SELECT substr(closed_on, 1, 7) || '-01', count(*), sum(amount) FROM deal WHERE status = "
                u"'won'"
                " GROUP BY 1 ORDER BY 1"_s));
        CHECK(rowsOf(closed, u"total"_s, {u"won"_s, u"lost"_s, u"won_amount"_s})
            == QStringList{u"4238|2473|1000553400"_s});
    }
    SECTION("days of one month only")
    {
        query::ReportQuery asked;
        asked.from = QDate(2017, 5, 1);
        asked.to = QDate(2017, 5, 31);
        CHECK(
            rowsOf(reportOf(trial, u"win-loss"_s, asked), u"total"_s, {u"won"_s, u"lost"_s, u"won_amount"_s})
            == sql(trial,
                u"SELECT sum(status = 'won'), sum(status = 'lost'), sum(CASE WHEN status = 'won' THEN amount "
                u"END)"
                " FROM deal WHERE closed_on BETWEEN '2017-05-01' AND '2017-05-31'"_s));
        const auto forecast = query::forecast(reads, {{}, {}, asked.from, asked.to});
        REQUIRE(forecast);
        CHECK(QString::number(forecast->front().won.minor)
            == sql(trial,
                u"SELECT sum(amount) FROM deal WHERE status = 'won'"
                " AND closed_on BETWEEN '2017-05-01' AND '2017-05-31'"_s)
                   .value(0));
    }
    SECTION("the cycle comes from the days of engagement and closing")
    {
        const QStringList outcomes = rowsOf(
            reportOf(trial, u"cycle"_s), u"outcomes"_s, {u"outcome"_s, u"count"_s, u"median"_s, u"p90"_s});
        // Of the file itself, counted apart from this program.
        CHECK(outcomes == QStringList{u"won|4238|57|106"_s, u"lost|2473|14|100"_s, u"closed|6711|45|104"_s});
        CHECK(daysAt(trial, u"won"_s, u"count(*) / 2"_s) == u"57"_s);
        CHECK(daysAt(trial, u"won"_s, u"(count(*) * 9 + 9) / 10 - 1"_s) == u"106"_s);
        CHECK(daysAt(trial, u"lost"_s, u"count(*) / 2"_s) == u"14"_s);
        const QStringList owners
            = sorted(rowsOf(reportOf(trial, u"cycle"_s), u"owners"_s, {u"owner"_s, u"count"_s, u"mean"_s}));
        QStringList plain;
        for (const QString &row : sql(trial,
                 u"SELECT u.name, count(*), avg(julianday(d.closed_on) - julianday(d.opened_on)) FROM deal d"
                 " JOIN user u ON u.id = d.owner_id WHERE d.status = 'won' GROUP BY u.id"_s)) {
            const QStringList cells = row.split(u'|');
            plain << u"%1|%2|%3"_s.arg(
                cells[0], cells[1], machineText(Kind::Decimal, std::round(cells[2].toDouble() * 10) / 10));
        }
        CHECK(owners == sorted(plain));
    }
    SECTION("the funnel comes from the stages that deals ever stood in")
    {
        // How far each deal came by its history and its present place, step by step.
        std::map<int, qint64> count, sum;
        const QStringList steps = sql(trial,
            u"SELECT name FROM stage WHERE kind <> 'lost' AND deleted_at IS NULL"
            " ORDER BY kind = 'won', position, row"_s);
        for (const QString &row :
            sql(trial,
                u"WITH step AS (SELECT id, row_number() OVER (ORDER BY kind = 'won', position, row) - 1 AS "
                u"rank"
                " FROM stage WHERE kind <> 'lost' AND deleted_at IS NULL)"
                " SELECT max(coalesce((SELECT rank FROM step WHERE id = d.stage_id), 0), coalesce((SELECT"
                " max(s.rank) FROM stage_change c JOIN step s ON s.id = c.to_id WHERE c.deal_id = d.id), 0)),"
                " coalesce(d.amount, 0) FROM deal d"_s)) {
            const int rank = row.section(u'|', 0, 0).toInt();
            for (int step = 0; step <= rank; ++step) {
                ++count[step];
                sum[step] += row.section(u'|', 1, 1).toLongLong();
            }
        }
        QStringList plain;
        for (int step = 0; step < int(steps.size()); ++step)
            plain << u"%1|%2|%3"_s.arg(steps[step]).arg(count[step]).arg(sum[step]);
        const query::Report funnel = reportOf(trial, u"funnel"_s);
        CHECK(rowsOf(funnel, u"stages"_s, {u"stage"_s, u"count"_s, u"amount"_s}) == plain);
        CHECK(plain.front().section(u'|', 1) == u"8800|1000553400"_s);
        CHECK(plain.back() == u"Won|4238|1000553400"_s);
        CHECK(rowsOf(funnel, u"bottleneck"_s, {u"count"_s}).size() == 1);
        // Engaged in one quarter: the same by the days of the file.
        query::ReportQuery asked;
        asked.from = QDate(2017, 1, 1);
        asked.to = QDate(2017, 3, 31);
        const QStringList quarter
            = rowsOf(reportOf(trial, u"funnel"_s, asked), u"stages"_s, {u"stage"_s, u"count"_s});
        CHECK(quarter.back()
            == sql(trial,
                u"SELECT 'Won|' || count(*) FROM deal WHERE status = 'won' AND opened_on BETWEEN"
                " '2017-01-01' AND '2017-03-31'"_s)
                   .value(0));
    }
}
