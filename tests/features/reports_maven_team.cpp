// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the team's dashboard on the practice set of a trading firm, against sums over the file it
// came from that share no line with this program.
#include "tests/features/maven.h"

#include <QFile>

#include <cmath>
#include <map>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

struct Sold {
    qint64 won = 0, lost = 0, sum = 0; // in whole units
    double days = 0;
    QString text() const { return u"%1|%2|%3"_s.arg(won).arg(lost).arg(sum * 100); }
};

struct Line {
    QString agent, product, stage;
    QDate engaged, closed;
    qint64 value = 0;
};

std::vector<QStringList> lines(const QString &name)
{
    QFile file(realFile(u"crm-maven/"_s + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> all;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            all.push_back(QString::fromUtf8(line).trimmed().split(u','));
    }
    all.erase(all.begin());
    return all;
}

QDate dayOf(const QString &text) // 20-10-16
{
    return text.size() == 8 ? QDate(2000 + text.mid(6).toInt(), text.mid(3, 2).toInt(), text.left(2).toInt())
                            : QDate();
}

std::vector<Line> deals()
{
    std::vector<Line> all;
    for (const QStringList &cells : lines(u"sales_pipeline.csv"_s))
        all.push_back({cells[1], QString(cells[2]).remove(u' '), cells[4], dayOf(cells[5]), dayOf(cells[6]),
            cells[7].toLongLong()});
    return all;
}

// What was closed, by whatever `key` gives.
template <typename Key>
std::map<QString, Sold> soldBy(const std::vector<Line> &deals, Key key, QDate from = {}, QDate to = {})
{
    std::map<QString, Sold> all;
    for (const Line &deal : deals) {
        const bool won = deal.stage == u"Won"_s;
        if (!(won || deal.stage == u"Lost"_s) || (from.isValid() && (deal.closed < from || deal.closed > to)))
            continue;
        Sold &sold = all[key(deal)];
        ++(won ? sold.won : sold.lost);
        sold.sum += won ? deal.value : 0;
        sold.days += won ? double(deal.engaged.daysTo(deal.closed)) : 0;
    }
    return all;
}

QStringList linesOf(const std::map<QString, Sold> &sold)
{
    QStringList all;
    for (const auto &[key, sums] : sold)
        all << QString(key + u'|' + sums.text());
    all.sort();
    return all;
}

QString tenth(double value) { return machineText(Kind::Decimal, std::round(value * 10) / 10); }

query::ReportQuery quarter(int year, int number)
{
    query::ReportQuery asked;
    asked.from = QDate(year, 3 * number - 2, 1);
    asked.to = asked.from.addMonths(3).addDays(-1);
    asked.versus = query::Versus::Before;
    return asked;
}

// Each list behind a cell of counts or sums comes to it. How many there were.
int checkLists(const ImportTrial &trial, const query::Report &report)
{
    int checked = 0;
    for (const query::ReportTable &table : report.tables) {
        for (const query::ReportRow &row : table.rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                const query::Behind &behind = row.behindOf(i);
                const bool isSum = !behind.sum.isEmpty();
                if (!behind.isThere() || !(isSum || table.columns[i].kind == Kind::Integer))
                    continue;
                INFO(behind.filter.text().toStdString());
                const auto totals = query::totals(trial.reads(), {behind.entity, behind.filter, {}, false},
                    isSum ? QStringList{behind.sum} : QStringList());
                REQUIRE(totals);
                const auto sums = isSum ? totals->sums.value(behind.sum) : std::vector<Money>();
                CHECK((isSum ? (sums.empty() ? 0 : sums.front().minor) : totals->count)
                    == (isSum ? row[i].value<Money>().minor : row[i].toLongLong()));
                ++checked;
            }
        }
    }
    return checked;
}

} // namespace

TEST_CASE("sales of the practice set by agent, manager, office, product and quarter come to the file's sums")
{
    ImportTrial trial;
    if (!importMaven(trial))
        return;
    const std::vector<Line> all = deals();
    std::map<QString, QString> manager, office;
    for (const QStringList &cells : lines(u"sales_teams.csv"_s)) {
        manager[cells[0]] = cells[1];
        office[cells[0]] = cells[2];
    }
    const query::Report sales = reportOf(trial, u"sales"_s);
    const QStringList figures{u"count"_s, u"lost"_s, u"amount"_s};
    const auto shown = [&](const QString &table, const QString &name) {
        return sorted(rowsOf(sales, table, QStringList{name} + figures));
    };
    const QStringList agents = linesOf(soldBy(all, [](const Line &deal) { return deal.agent; }));
    CHECK(agents.size() == 30);
    CHECK(shown(u"owners"_s, u"owner"_s) == agents);
    const QStringList managers = linesOf(soldBy(all, [&](const Line &deal) { return manager[deal.agent]; }));
    CHECK(managers.size() == 6);
    CHECK(shown(u"managers"_s, u"manager"_s) == managers);
    const QStringList offices = linesOf(soldBy(all, [&](const Line &deal) { return office[deal.agent]; }));
    CHECK(offices.size() == 3);
    CHECK(shown(u"teams"_s, u"team"_s) == offices);
    QStringList products = shown(u"products"_s, u"product"_s);
    for (QString &line : products)
        line.remove(u' ');
    products.sort();
    CHECK(products == linesOf(soldBy(all, [](const Line &deal) { return deal.product; })));
    QStringList quarters = shown(u"quarters"_s, u"from"_s);
    quarters.removeAll(u"|0|0|0"_s); // of open deals, which were closed on no day
    CHECK(quarters == linesOf(soldBy(all, [](const Line &deal) {
        return QDate(deal.closed.year(), (deal.closed.month() - 1) / 3 * 3 + 1, 1).toString(Qt::ISODate);
    })));
    CHECK(rowsOf(sales, u"total"_s, figures) == QStringList{u"4238|2473|1000553400"_s});
}

TEST_CASE("the tiles of the practice set say what its file says, quarter by quarter")
{
    ImportTrial trial;
    if (!importMaven(trial))
        return;
    const std::vector<Line> all = deals();
    const auto one = [](const Line &) { return QString(); };
    CHECK(rowsOf(reportOf(trial, u"won"_s), u"won"_s, {u"won"_s, u"count"_s})
        == QStringList{u"1000553400|4238"_s});
    CHECK(rowsOf(reportOf(trial, u"win-rate"_s), u"win_rate"_s, {u"rate"_s, u"won"_s, u"lost"_s})
        == QStringList{u"63.2|4238|2473"_s});
    const Sold whole = soldBy(all, one)[{}];
    CHECK(rowsOf(reportOf(trial, u"cycle-days"_s), u"cycle_days"_s, {u"mean"_s})
        == QStringList{tenth(whole.days / double(whole.won))});
    for (int number = 2; number <= 4; ++number) {
        INFO(number);
        const query::ReportQuery asked = quarter(2017, number);
        Sold now = soldBy(all, one, asked.from, asked.to)[{}],
             before = soldBy(all, one, asked.from.addMonths(-3), asked.from.addDays(-1))[{}];
        CHECK(rowsOf(reportOf(trial, u"won"_s, asked), u"won"_s, {u"won"_s, u"before"_s, u"count"_s})
            == QStringList{u"%1|%2|%3"_s.arg(now.sum * 100).arg(before.sum * 100).arg(now.won)});
        const auto rate
            = [](const Sold &sold) { return tenth(double(sold.won) * 100 / double(sold.won + sold.lost)); };
        CHECK(rowsOf(reportOf(trial, u"win-rate"_s, asked), u"win_rate"_s, {u"rate"_s, u"before"_s})
            == QStringList{QString(rate(now) + u'|' + rate(before))});
        const auto days
            = [](const Sold &sold) { return QString::number(qRound64(sold.days / double(sold.won))); };
        CHECK(rowsOf(reportOf(trial, u"cycle-days"_s, asked), u"cycle_days"_s, {u"days"_s, u"before"_s})
            == QStringList{QString(days(now) + u'|' + days(before))});
        QStringList months;
        for (QDate month = asked.to.addDays(1).addMonths(-12); month < asked.to; month = month.addMonths(1)) {
            const Sold sold = soldBy(all, one, month, month.addMonths(1).addDays(-1))[{}];
            months << u"%1|%2|%3"_s.arg(month.toString(Qt::ISODate)).arg(sold.won).arg(sold.sum * 100);
        }
        CHECK(rowsOf(reportOf(trial, u"won-by-month"_s, asked), u"months"_s,
                  {u"from"_s, u"count"_s, u"amount"_s})
            == months);
        QStringList agents;
        for (const auto &[agent, sold] : soldBy(
                 all, [](const Line &deal) { return deal.agent; }, asked.from, asked.to))
            agents << QString(agent + u'|' + sold.text());
        CHECK(sorted(rowsOf(reportOf(trial, u"leaderboard"_s, asked), u"owners"_s,
                  {u"owner"_s, u"won"_s, u"lost"_s, u"won_amount"_s}))
            == sorted(agents));
    }
}

TEST_CASE(
    "the funnel of a quarter of the practice set is that of plain sums over its stages and their history")
{
    ImportTrial trial;
    if (!importMaven(trial))
        return;
    const query::ReportQuery asked = quarter(2017, 2);
    // What was engaged without a day was entered today.
    QStringList plain;
    const QStringList steps = sql(trial,
        u"SELECT name FROM stage WHERE kind <> 'lost' AND deleted_at IS NULL ORDER BY kind = 'won', position,"
        " row"_s);
    for (int step = 0; step < int(steps.size()); ++step)
        plain << QString(steps[step] + u'|'
            + sql(trial,
                u"WITH step AS (SELECT id, row_number() OVER (ORDER BY kind = 'won', position, row) - 1 AS"
                " rank FROM stage WHERE kind <> 'lost' AND deleted_at IS NULL),"
                " way AS (SELECT d.id, s.rank FROM deal d JOIN step s ON s.id = d.stage_id UNION ALL"
                " SELECT c.deal_id, s.rank FROM stage_change c JOIN step s ON s.id IN (c.to_id, c.from_id)"
                " UNION ALL SELECT id, 0 FROM deal)"
                " SELECT count(*) FROM deal WHERE opened_on BETWEEN '2017-04-01' AND '2017-06-30'"
                " AND id IN (SELECT id FROM way WHERE rank >= %1)"_s.arg(step))
                  .value(0));
    CHECK(plain.front().section(u'|', 1).toInt() > 1000);
    CHECK(rowsOf(reportOf(trial, u"funnel"_s, asked), u"steps"_s, {u"stage"_s, u"count"_s}) == plain);
}

TEST_CASE("figures of the practice set open lists that come to them")
{
    ImportTrial trial;
    if (!importMaven(trial))
        return;
    query::ReportQuery asked = quarter(2017, 3);
    for (const QString &name : {u"won"_s, u"open"_s, u"win-rate"_s, u"won-by-month"_s, u"funnel"_s,
             u"pipeline"_s, u"leaderboard"_s, u"sources"_s}) {
        INFO(name.toStdString());
        CHECK(checkLists(trial, reportOf(trial, name, asked)) > 0);
    }
    asked.team = u"West"_s;
    CHECK(checkLists(trial, reportOf(trial, u"leaderboard"_s, asked)) >= 40);
    CHECK(checkLists(trial, reportOf(trial, u"funnel"_s, asked)) > 5);
}
