// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/forecast.h"
#include "tests/core/query/deal_file.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;
using Why = query::ForecastChange::Why;

namespace {

constexpr int Won = 5, Lost = 6; // after the five open stages

query::ForecastQuery march(const DealFile &file, const QString &filter = {})
{
    REQUIRE(file.stages()[Won].value(u"kind").toString() == u"won"_s);
    REQUIRE(file.stages()[Lost].value(u"kind").toString() == u"lost"_s);
    return {file.pipeline(), filterOf(filter), QDate(2026, 3, 1), QDate(2026, 3, 31)};
}

query::ForecastQuery quarter(const DealFile &file)
{
    return {file.pipeline(), {}, QDate(2026, 1, 1), QDate(2026, 3, 31)};
}

DealFile::Values open(const QDate &closes, qint64 amount, double probability, const Uid &owner = {})
{
    return {{u"closes_on"_s, closes}, {u"amount"_s, money(amount)}, {u"probability"_s, probability},
        {u"owner"_s, link(owner)}, {u"opened_on"_s, QDate(2026, 1, 5)}};
}

DealFile::Values won(const QDate &closed, qint64 amount, const Uid &owner = {})
{
    return {{u"closed_on"_s, closed}, {u"amount"_s, money(amount)}, {u"owner"_s, link(owner)},
        {u"opened_on"_s, QDate(2026, 1, 5)}};
}

void target(DealFile &file, const char *period, const QDate &start, qint64 amount, const Uid &user = {},
    const QString &team = {})
{
    file.add(u"target"_s,
        {{u"user"_s, link(user)}, {u"team"_s, team}, {u"period"_s, QString::fromLatin1(period)},
            {u"starts_on"_s, start}, {u"metric"_s, u"won"_s}, {u"amount"_s, money(amount)}});
}

std::optional<query::ForecastChange> changeOf(
    const DealFile &file, const query::ForecastQuery &asked, const QString &deal)
{
    std::optional<query::ForecastChange> found;
    for (const auto &change : must(query::forecastChanges(file.reads(), asked, QDate(2026, 3, 9)))) {
        if (change.name == deal) {
            CHECK_FALSE(found);
            found = change;
        }
    }
    return found;
}

} // namespace

TEST_CASE("a period's deals stand as won, commit, best case and the rest, plain and weighted")
{
    DealFile file;
    file.deal(u"A"_s, 4, open(QDate(2026, 3, 31), 10000, 80));
    file.deal(u"B"_s, 2, open(QDate(2026, 3, 1), 4000, 79.9));
    file.deal(u"C"_s, 2, open(QDate(2026, 3, 5), 2000, 50));
    file.deal(u"D"_s, 0, open(QDate(2026, 3, 5), 1000, 10));
    file.deal(u"other month"_s, 4, open(QDate(2026, 4, 1), 99999, 90));
    file.deal(u"no day"_s, 4, {{u"amount"_s, money(99999)}});
    file.deal(u"W"_s, Won, won(QDate(2026, 3, 2), 5000));
    file.deal(u"won before"_s, Won, won(QDate(2026, 2, 28), 7777));
    file.deal(u"L"_s, Lost, won(QDate(2026, 3, 2), 3333));
    DealFile::Values euro = open(QDate(2026, 3, 9), 0, 90);
    euro[1].second = money(700, "EUR");
    file.deal(u"euro"_s, 0, euro);
    file.deal(u"unpriced"_s, 0, {{u"closes_on"_s, QDate(2026, 3, 9)}});

    const auto figures = must(query::forecast(file.reads(), march(file)));
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].currency.code() == u"USD"_s);
    CHECK(figures[0].won.minor == 5000);
    CHECK(figures[0].commit.minor == 10000);
    CHECK(figures[0].bestCase.minor == 6000);
    CHECK(figures[0].rest.minor == 1000);
    CHECK(figures[0].open.minor == 17000);
    CHECK(figures[0].weighted.minor == 8000 + 3196 + 1000 + 100);
    CHECK(figures[0].wonCount == 1);
    CHECK(figures[0].openCount == 5);
    CHECK(figures[1].commit.text() == u"7.00 EUR"_s);

    must(file.workspace->setSetting(u"commit_from"_s, u"50 %"_s));
    must(file.workspace->setSetting(u"best_case_from"_s, u"10"_s));
    const auto wide = must(query::forecast(file.reads(), march(file)));
    CHECK(wide[0].commit.minor == 16000);
    CHECK(wide[0].bestCase.minor == 1000);
    CHECK(wide[0].rest.minor == 0);
}

TEST_CASE("a file without deals has a forecast in its own currency")
{
    DealFile file;
    const auto figures = must(query::forecast(file.reads(), march(file)));
    REQUIRE(figures.size() == 1);
    CHECK(figures[0].currency.code() == u"USD"_s);
    CHECK(figures[0].won.minor == 0);
}

TEST_CASE("a quarter's target stands before the sum of its months, the company's before its people's")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s), bo = file.user(u"Bo"_s);
    const auto total = [&] { return must(query::forecast(file.reads(), quarter(file)))[0].target.minor; };
    CHECK(total() == 0);
    target(file, "month", QDate(2026, 1, 1), 10, ada);
    target(file, "month", QDate(2026, 3, 1), 30, ada);
    target(file, "month", QDate(2026, 4, 1), 1000, ada);
    target(file, "quarter", QDate(2026, 1, 1), 500, bo);
    target(file, "month", QDate(2026, 1, 1), 7, bo);
    CHECK(total() == 540);
    target(file, "month", QDate(2026, 2, 1), 200);
    CHECK(total() == 200);
    target(file, "quarter", QDate(2026, 1, 1), 900);
    CHECK(total() == 900);
    file.add(u"target"_s,
        {{u"period"_s, u"quarter"_s}, {u"starts_on"_s, QDate(2026, 1, 1)}, {u"metric"_s, u"activities"_s},
            {u"count"_s, qlonglong(80)}});
    CHECK(total() == 900);

    query::ForecastQuery mine = quarter(file);
    mine.filter = filterOf(u"owner = Ada and amount > 0"_s);
    CHECK(must(query::forecast(file.reads(), mine))[0].target.minor == 40);

    const auto months = must(query::forecastBy(file.reads(), quarter(file), query::ForecastBy::Month));
    REQUIRE(months.size() == 3);
    CHECK(months[1].month == QDate(2026, 2, 1));
    CHECK(months[1].figures.target.minor == 200);
    CHECK(months[2].figures.target.minor == 300); // without its own, a third of the quarter's
    const auto owners = must(query::forecastBy(file.reads(), quarter(file), query::ForecastBy::Owner));
    REQUIRE(owners.size() == 2);
    for (const query::ForecastRow &row : owners)
        CHECK(row.figures.target.minor == (row.owner == ada ? 40 : 500));
}

TEST_CASE("months and owners add up to the whole forecast")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s);
    file.deal(u"A"_s, 4, open(QDate(2026, 1, 31), 10000, 80, ada));
    file.deal(u"B"_s, 2, open(QDate(2026, 3, 1), 4000, 20));
    file.deal(u"C"_s, Won, won(QDate(2026, 3, 31), 77, ada));
    const auto all = must(query::forecast(file.reads(), quarter(file)))[0];
    for (const query::ForecastBy by : {query::ForecastBy::Month, query::ForecastBy::Owner}) {
        qint64 sum = 0, weighted = 0, wonSum = 0, count = 0;
        for (const query::ForecastRow &row : must(query::forecastBy(file.reads(), quarter(file), by))) {
            sum += row.figures.open.minor;
            weighted += row.figures.weighted.minor;
            wonSum += row.figures.won.minor;
            count += row.figures.openCount;
        }
        CHECK(sum == all.open.minor);
        CHECK(weighted == all.weighted.minor);
        CHECK(wonSum == 77);
        CHECK(count == 2);
    }
    const auto owners = must(query::forecastBy(file.reads(), quarter(file), query::ForecastBy::Owner));
    CHECK(owners.front().ownerName == u"Ada"_s);
    CHECK(owners.back().ownerName.isEmpty());
}

TEST_CASE("what changed in a forecast is told with its reason, the largest first")
{
    DealFile file;
    const auto at = [&](int day) {
        file.workspace.clock.set(Instant::from(QDateTime(QDate(2026, 3, day), QTime(10, 0))));
    };
    at(1);
    const QDate in(2026, 3, 20), out(2026, 4, 20);
    const auto made = [&](const char *name, int stage, const DealFile::Values &values) {
        Record deal = file.deal(QString::fromLatin1(name), stage, values);
        file.move(deal, -1, stage, QDate(2026, 1, 5));
        return deal;
    };
    const Record raised = made("raised", 1, open(in, 1000, 50)), left = made("left", 1, open(in, 2000, 50)),
                 came = made("came", 1, open(out, 3000, 50)), onward = made("onward", 1, open(in, 4000, 50)),
                 gained = made("gained", 4, open(in, 5000, 50)),
                 failed = made("failed", 2, open(in, 6000, 50)), gone = made("gone", 2, open(in, 7000, 50)),
                 back = made("back", Lost, open(in, 8000, 50)), still = made("still", 2, open(in, 9000, 50)),
                 early = made("early", 1, open(in, 111, 50));
    at(5);
    file.change(early, u"amount", money(222));
    at(10);
    file.change(raised, u"amount", money(1500));
    file.change(left, u"closes_on", out);
    file.change(came, u"closes_on", in);
    const auto move = [&](const Record &deal, int from, int to) {
        file.change(deal, u"stage", link(file.stage(to)));
        file.move(deal, from, to, QDate(2026, 3, 10));
    };
    move(onward, 1, 3);
    move(gained, 4, Won);
    file.change(gained, u"closed_on", QDate(2026, 3, 10));
    move(failed, 2, Lost);
    file.change(failed, u"lost_reason", u"price"_s);
    move(back, Lost, 0);
    must(file.workspace->remove(u"deal"_s, {gone.id()}));
    DealFile::Values fresh = open(in, 400, 50);
    fresh.back().second = QDate(2026, 3, 9);
    file.deal(u"fresh"_s, 0, fresh);
    // An import of today that was opened long ago, and one that was won since then.
    file.deal(u"imported"_s, 0, open(in, 12345, 50));
    const Record history = file.deal(u"history"_s, Won, won(QDate(2026, 3, 12), 300));
    file.move(history, -1, 0, QDate(2026, 1, 5));
    file.move(history, 0, Won, QDate(2026, 3, 12));
    at(16);

    const auto asked = march(file);
    const auto is
        = [&](const char *name, Why why, std::optional<qint64> before, std::optional<qint64> after) {
              INFO(name);
              const auto change = changeOf(file, asked, QString::fromLatin1(name));
              REQUIRE(change);
              CHECK(int(change->why) == int(why));
              CHECK(change->before.isNull() == !before);
              CHECK(change->after.isNull() == !after);
              CHECK(change->before.minor == before.value_or(0));
              CHECK(change->after.minor == after.value_or(0));
              return *change;
          };
    CHECK(is("raised", Why::AmountChanged, 1000, 1500).at.local().date() == QDate(2026, 3, 10));
    CHECK(is("left", Why::MovedOut, 2000, {}).detail == u"20 Mar → 20 Apr"_s);
    is("came", Why::MovedIn, {}, 3000);
    const QString from = file.stages()[1].title(), to = file.stages()[3].title();
    CHECK(is("onward", Why::Stage, 4000, 4000).detail == QString(from + u" → "_s + to));
    is("gained", Why::Won, 5000, 5000);
    CHECK(is("failed", Why::Lost, 6000, {}).detail == u"price"_s);
    is("gone", Why::Removed, 7000, {});
    is("back", Why::Reopened, {}, 8000);
    is("fresh", Why::New, {}, 400);
    is("history", Why::Won, {}, 300);
    for (const char *name : {"still", "early", "imported"}) {
        INFO(name);
        CHECK_FALSE(changeOf(file, asked, QString::fromLatin1(name)));
    }
    const auto all = must(query::forecastChanges(file.reads(), asked, QDate(2026, 3, 9)));
    CHECK(all.front().name == u"back"_s);
    CHECK(all.back().name == u"onward"_s);

    // Sums differ by exactly what is told: open and won now, less what came, plus what went.
    const auto now = must(query::forecast(file.reads(), asked))[0];
    qint64 difference = 0;
    for (const auto &change : all)
        difference += change.after.minor - change.before.minor;
    CHECK(now.open.minor + now.won.minor - difference
        == 1000 + 2000 + 4000 + 5000 + 6000 + 7000 + 9000 + 222 + 12345);
}
