// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/query/deal_file.h"

#include <QRandomGenerator>
#include <QSet>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const DealFile &file, int stage, const query::BoardQuery &asked, qint64 limit = -1)
{
    const auto numbers = must(query::boardNumbers(file.reads(), asked, file.stage(stage), limit));
    QStringList names;
    for (const query::Card &card : must(query::cards(file.reads(), numbers)))
        names << card.name;
    return names;
}

query::BoardQuery boardOf(const DealFile &file, const QString &filter = {})
{
    query::BoardQuery asked;
    asked.pipeline = file.pipeline();
    asked.filter = filterOf(filter);
    return asked;
}

int lastOpen(const DealFile &file)
{
    int last = 0;
    while (file.stages()[std::size_t(last) + 1].value(u"kind").toString() == u"open"_s)
        ++last;
    return last;
}

Uid idOf(const DealFile &file, const QString &name)
{
    return Uid::fromText(
        file.sql(u"SELECT lower(hex(id)) FROM deal WHERE name = '%1'"_s.arg(name)).front().front());
}

// Puts a card between two others as the board does, with everything that moves apart for it.
void place(DealFile &file, const QString &name, int stage, const QString &above, const QString &below)
{
    const Uid moved = idOf(file, name);
    const auto where = must(query::placeBetween(file.reads(), file.stage(stage),
        above.isEmpty() ? Uid() : idOf(file, above), below.isEmpty() ? Uid() : idOf(file, below)));
    const EntityDef &def = file.store->schema().at(u"deal");
    const auto set = [&](const Uid &id, double position) {
        const Record record = must(file.store->load(def, id));
        if (record.value(u"position").toDouble() != position)
            file.change(record, u"position", position);
    };
    for (const auto &[id, position] : where.others) {
        if (id != moved)
            set(id, position);
    }
    set(moved, where.position);
}

} // namespace

TEST_CASE("a column's totals are of all its deals, apart by currency and weighted by each one's chance")
{
    DealFile file;
    file.deal(u"A"_s, 0, {{u"amount"_s, money(10001)}});
    file.deal(u"B"_s, 0, {{u"amount"_s, money(50000)}, {u"probability"_s, 33.5}});
    file.deal(u"C"_s, 0, {{u"amount"_s, money(70000, "EUR")}});
    file.deal(u"D"_s, 0);
    file.deal(u"E"_s, 1, {{u"amount"_s, money(99)}});
    const auto totals = must(query::boardTotals(file.reads(), boardOf(file)));
    REQUIRE(totals.size() == file.stages().size());
    CHECK(totals[0].stage == file.stage(0));
    CHECK(totals[0].count == 4);
    REQUIRE(totals[0].sums.size() == 2);
    // The file's own currency leads, whatever the other comes to.
    CHECK(totals[0].sums[0].sum.text() == u"600.01 USD"_s);
    CHECK(totals[0].sums[1].sum.text() == u"700.00 EUR"_s);
    CHECK(totals[0].sums[0].count == 2);
    const double chance = file.stages()[0].value(u"probability").toDouble();
    CHECK(totals[0].sums[0].weighted.minor == qRound64(10001 * chance / 100 + 50000 * 0.335));
    CHECK(totals[0].sums[1].weighted.minor == qRound64(70000 * chance / 100));
    CHECK(totals[1].count == 1);
    CHECK(totals[2].count == 0);
    CHECK(totals[2].sums.empty());

    const auto some = must(query::boardTotals(file.reads(), boardOf(file, u"amount > \"500 EUR\""_s)));
    CHECK(some[0].count == 1);
}

TEST_CASE("sums of enormous amounts stay exact, and what fits nowhere shows as the most there is")
{
    DealFile file;
    const qint64 beyondDouble = (qint64(1) << 53) + 1, most = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i)
        file.deal(u"odd"_s, 0, {{u"amount"_s, money(beyondDouble)}, {u"probability"_s, 100.0}});
    for (int i = 0; i < 3; ++i)
        file.deal(u"huge"_s, 1, {{u"amount"_s, money(most - 5)}, {u"probability"_s, 50.0}});
    file.deal(u"owed"_s, 2, {{u"amount"_s, money(-beyondDouble)}});
    const auto totals = must(query::boardTotals(file.reads(), boardOf(file)));
    CHECK(totals[0].sums.at(0).sum.minor == 3 * beyondDouble);
    CHECK(totals[0].sums.at(0).weighted.minor == 3 * beyondDouble);
    CHECK(totals[1].sums.at(0).sum.minor == most);
    CHECK(totals[1].sums.at(0).weighted.minor == most);
    CHECK(totals[2].sums.at(0).sum.minor == -beyondDouble);
    const auto list = must(query::totals(file.reads(), {u"deal"_s, filterOf({}), {}, false}, {u"amount"_s}));
    REQUIRE(list.sums[u"amount"_s].size() == 1);
    CHECK(list.sums[u"amount"_s].front().minor == most);
}

TEST_CASE("whatever the filter, a board's totals are the list's")
{
    DealFile file;
    QRandomGenerator random(20260316);
    const char *const currencies[] = {"USD", "EUR", "JPY", "CNY"};
    std::vector<Uid> owners{file.user(u"Ada"_s), file.user(u"Bo"_s), file.user(u"Cy"_s)};
    std::vector<Record> deals;
    for (int i = 0; i < 400; ++i) {
        DealFile::Values values{{u"name"_s, u"Deal %1"_s.arg(i)},
            {u"stage"_s, link(file.stage(int(random.bounded(quint32(file.stages().size())))))}};
        if (random.bounded(10) > 0)
            values.push_back({u"amount"_s,
                money(
                    qint64(random.generate64() >> (1 + random.bounded(60))), currencies[random.bounded(4)])});
        if (random.bounded(3) == 0)
            values.push_back({u"probability"_s, double(random.bounded(101))});
        if (random.bounded(4) > 0)
            values.push_back({u"owner"_s, link(owners[random.bounded(3U)])});
        if (random.bounded(2) == 0)
            values.push_back({u"closes_on"_s, QDate(2026, 1, 1).addDays(random.bounded(200))});
        deals.push_back(file.blank(u"deal"_s, values));
    }
    file.addAll(deals);
    const QStringList leaves{u"owner = Ada"_s, u"owner is empty"_s, u"amount > 1000"_s,
        u"amount > \"5 EUR\""_s, u"closes_on = this_month"_s, u"closes_on < 2026-04-02"_s,
        u"probability >= 50"_s, u"name contains \"7\""_s, u"status = open"_s, u"amount is empty"_s,
        u"owner in (Bo, Cy)"_s, u"status != won"_s};
    for (int round = 0; round < 150; ++round) {
        QString text = leaves[qsizetype(random.bounded(quint32(leaves.size())))];
        for (quint32 more = random.bounded(3U); more > 0; --more)
            text = u"(%1) %2 %3"_s.arg(text, random.bounded(2) ? u"and"_s : u"or"_s,
                leaves[qsizetype(random.bounded(quint32(leaves.size())))]);
        INFO(text.toStdString());
        const query::BoardQuery asked = boardOf(file, text);
        qint64 count = 0;
        for (const query::StageTotals &column : must(query::boardTotals(file.reads(), asked))) {
            count += column.count;
            const Filter filter = Filter::all(
                {asked.filter, Filter::of({u"stage"_s, Condition::Op::Equal, {column.stage.text()}})});
            const auto list
                = must(query::totals(file.reads(), {u"deal"_s, filter, {}, false}, {u"amount"_s}));
            CHECK(list.count == column.count);
            const auto listed = list.sums.value(u"amount"_s);
            REQUIRE(listed.size() == column.sums.size());
            for (const query::CurrencySum &sum : column.sums)
                CHECK(std::find(listed.begin(), listed.end(), sum.sum) != listed.end());
            CHECK(
                qint64(must(query::boardNumbers(file.reads(), asked, column.stage)).size()) == column.count);
        }
        CHECK(must(query::totals(file.reads(), {u"deal"_s, asked.filter, {}, false})).count == count);
    }
}

TEST_CASE("cards stand where people put them, or as they are sorted")
{
    DealFile file;
    file.deal(u"first"_s, 0, {{u"amount"_s, money(300)}});
    file.deal(u"second"_s, 0, {{u"amount"_s, money(100)}});
    file.deal(u"third"_s, 0);
    query::BoardQuery asked = boardOf(file);
    CHECK(namesOf(file, 0, asked) == QStringList{u"third"_s, u"second"_s, u"first"_s});
    CHECK(namesOf(file, 0, asked, 2) == QStringList{u"third"_s, u"second"_s});
    asked.sort = query::Sort::fromText(u"amount:desc");
    CHECK(namesOf(file, 0, asked) == QStringList{u"first"_s, u"second"_s, u"third"_s});
    CHECK(namesOf(file, 0, asked, 1) == QStringList{u"first"_s});

    asked.sort = {};
    place(file, u"first"_s, 0, u"third"_s, u"second"_s);
    CHECK(namesOf(file, 0, asked) == QStringList{u"third"_s, u"first"_s, u"second"_s});
    place(file, u"first"_s, 0, {}, u"third"_s);
    CHECK(namesOf(file, 0, asked) == QStringList{u"first"_s, u"third"_s, u"second"_s});
    place(file, u"first"_s, 0, u"second"_s, {});
    CHECK(namesOf(file, 0, asked) == QStringList{u"third"_s, u"second"_s, u"first"_s});
}

TEST_CASE("a hundred cards go to the same place one after the other and stay in that order")
{
    DealFile file;
    QStringList expected{u"top"_s};
    file.deal(u"bottom"_s, 0, {{u"position"_s, 1.0}});
    file.deal(u"top"_s, 0, {{u"position"_s, 0.0}});
    for (int i = 0; i < 40; ++i)
        file.deal(u"after %1"_s.arg(i), 0, {{u"position"_s, 1.0 + (i + 1) * 1e-15}});
    const QStringList before = namesOf(file, 0, boardOf(file));
    for (int i = 0; i < 100; ++i) {
        const QString name = u"card %1"_s.arg(i);
        file.deal(name, 0, {{u"position"_s, 1e6 + i}});
        place(file, name, 0, i == 0 ? u"top"_s : u"card %1"_s.arg(i - 1), u"bottom"_s);
        expected << name;
    }
    const QStringList now = namesOf(file, 0, boardOf(file));
    CHECK(now.mid(0, 101) == expected);
    CHECK(now.mid(101) == before.mid(1));
    // And equal positions, as an import may bring them.
    for (int i = 0; i < 12; ++i)
        file.deal(u"same %1"_s.arg(i), 1, {{u"position"_s, 9e15}});
    file.deal(u"moved"_s, 1, {{u"position"_s, 0.0}});
    place(file, u"moved"_s, 1, u"same 4"_s, u"same 5"_s);
    const QStringList equal = namesOf(file, 1, boardOf(file));
    CHECK(equal.size() == 13);
    CHECK(equal.indexOf(u"moved"_s) == 5);
    CHECK(equal[4] == u"same 4"_s);
}

TEST_CASE("a card that is placed beside one that has gone finds a place all the same")
{
    DealFile file;
    const Record gone = file.deal(u"gone"_s, 1);
    file.deal(u"low"_s, 0);
    file.deal(u"high"_s, 0);
    const Uid high = idOf(file, u"high"_s), low = idOf(file, u"low"_s);
    const auto at = [&](const Uid &above, const Uid &below) {
        return must(query::placeBetween(file.reads(), file.stage(0), above, below)).position;
    };
    const double top = must(file.store->load(gone.def(), high)).value(u"position").toDouble();
    const double bottom = must(file.store->load(gone.def(), low)).value(u"position").toDouble();
    REQUIRE(top < bottom);
    CHECK(at(high, gone.id()) > top);
    CHECK(at(high, gone.id()) < bottom);
    CHECK(at(gone.id(), low) > top);
    CHECK(at(gone.id(), low) < bottom);
    CHECK(at(gone.id(), high) < top);
    CHECK(at(gone.id(), gone.id()) < top);
    CHECK(at(low, {}) > bottom);
    CHECK(must(query::placeBetween(file.reads(), file.stage(2), {}, {})).others.empty());
}

TEST_CASE("five thousand cards in one column come in pages, each once and in order")
{
    DealFile file;
    std::vector<Record> deals;
    for (int i = 0; i < 5000; ++i)
        deals.push_back(file.blank(u"deal"_s,
            {{u"name"_s, u"Deal %1"_s.arg(i)}, {u"stage"_s, link(file.stage(2))}, {u"amount"_s, money(i)},
                {u"position"_s, double(i * 7919 % 5000)}}));
    file.addAll(deals);
    const auto numbers = must(query::boardNumbers(file.reads(), boardOf(file), file.stage(2)));
    REQUIRE(numbers.size() == 5000);
    CHECK(QSet<qint64>(numbers.begin(), numbers.end()).size() == 5000);
    const auto first = must(query::boardNumbers(file.reads(), boardOf(file), file.stage(2), 50));
    CHECK(std::equal(first.begin(), first.end(), numbers.begin()));
    const auto page = must(query::cards(file.reads(), {numbers.begin() + 2500, numbers.begin() + 2540}));
    REQUIRE(page.size() == 40);
    CHECK(page.front().amount.minor * 7919 % 5000 == 2500);
    const auto totals = must(query::boardTotals(file.reads(), boardOf(file)));
    CHECK(totals[2].count == 5000);
    CHECK(totals[2].sums.front().sum.minor == 4999 * 5000 / 2);
    const auto where = must(query::placeBetween(file.reads(), file.stage(2), page[0].id, page[1].id));
    CHECK(where.others.empty());
}

TEST_CASE("a card carries what stands on it: people, the next task, how long it may stay")
{
    DealFile file;
    const Uid owner = file.user(u"Maya"_s);
    const Uid customer = file.add(u"customer"_s, {{u"name"_s, u"Northwind"_s}}).id();
    Record stage = file.stages()[1];
    file.change(stage, u"stale_days", qlonglong(10));
    const Record deal = file.deal(u"Boxes"_s, 1,
        {{u"owner"_s, link(owner)}, {u"customer"_s, link(customer)}, {u"amount"_s, money(123450)},
            {u"closes_on"_s, QDate(2026, 4, 1)}});
    file.move(deal, -1, 1, QDate(2026, 3, 1));
    const auto task = [&](const char *title, const QVariant &due, const char *status) {
        file.add(u"task"_s,
            {{u"title"_s, QString::fromLatin1(title)}, {u"kind"_s, u"call"_s}, {u"due"_s, due},
                {u"status"_s, QString::fromLatin1(status)}, {u"deal"_s, link(deal.id())}});
    };
    const auto due = [](int day) { return QVariant::fromValue(Due{QDate(2026, 3, day), {}}); };
    task("some day", {}, "todo");
    task("next", due(12), "todo");
    task("later", due(20), "todo");
    task("done", due(2), "done");
    const auto numbers = must(query::boardNumbers(file.reads(), boardOf(file), file.stage(1)));
    const auto cards = must(query::cards(file.reads(), numbers));
    REQUIRE(cards.size() == 1);
    const query::Card &card = cards.front();
    CHECK(card.customerName == u"Northwind"_s);
    CHECK(card.ownerName == u"Maya"_s);
    CHECK(card.status == u"open"_s);
    CHECK(card.amount.text() == u"1234.50 USD"_s);
    CHECK(card.closesOn == QDate(2026, 4, 1));
    CHECK(card.stageSince.local().date() == QDate(2026, 3, 1));
    CHECK(card.staleDays == 10);
    CHECK(card.staleOn == QDate(2026, 3, 11));
    CHECK(card.taskTitle == u"next"_s);
    CHECK(card.taskKind == u"call"_s);
    CHECK(card.taskDue.day == QDate(2026, 3, 12));
    const auto totals = must(query::boardTotals(file.reads(), boardOf(file)));
    CHECK(totals[1].stale == 1);
    CHECK(totals[0].stale == 0);
    CHECK(namesOf(file, 1, boardOf(file, u"stale_on <= today"_s)) == QStringList{u"Boxes"_s});
    CHECK(namesOf(file, 1, boardOf(file, u"stale_on < 2026-03-11"_s)).isEmpty());
}

TEST_CASE("of the closed deals a board shows those of its days")
{
    DealFile file;
    const int won = lastOpen(file) + 1;
    file.deal(u"old"_s, won, {{u"closed_on"_s, QDate(2025, 11, 2)}, {u"amount"_s, money(1)}});
    file.deal(u"new"_s, won, {{u"closed_on"_s, QDate(2026, 3, 2)}, {u"amount"_s, money(2)}});
    file.deal(u"undated"_s, won, {{u"amount"_s, money(4)}});
    file.deal(u"open"_s, 0, {{u"amount"_s, money(8)}});
    query::BoardQuery asked = boardOf(file);
    CHECK(namesOf(file, won, asked).size() == 3);
    asked.closedFrom = QDate(2026, 3, 1);
    CHECK(namesOf(file, won, asked) == QStringList{u"new"_s});
    CHECK(namesOf(file, 0, asked) == QStringList{u"open"_s});
    CHECK(must(query::boardTotals(file.reads(), asked))[std::size_t(won)].sums.front().sum.minor == 2);
    asked.closedFrom = {};
    asked.closedTo = QDate(2026, 3, 1);
    CHECK(namesOf(file, won, asked) == QStringList{u"old"_s});
}
