// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/list_fixture.h"

#include "ui/list/format.h"
#include "ui/list/listmodel.h"

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shop : ListFile {
    Shop()
    {
        maya = add(u"user"_s, {{u"name"_s, u"Maya Chen"_s}});
        acme = add(u"customer"_s,
            {{u"name"_s, u"Acme Robotics"_s}, {u"grade"_s, u"A"_s}, {u"owner"_s, QVariant::fromValue(maya)}});
        zenith = add(u"customer"_s, {{u"name"_s, u"Zenith Foods"_s}, {u"grade"_s, u"B"_s}});
        mid = add(u"customer"_s, {{u"name"_s, u"Meridian Dental"_s}, {u"grade"_s, u"B"_s}});
        model = std::make_unique<ListModel>(*workspace, u"customer"_s);
        model->setColumns({u"name"_s, u"grade"_s, u"owner"_s, u"next_follow_up"_s, u"open_deals"_s});
    }

    void show(const QString &sort, const QString &filter = {})
    {
        query::ListQuery query;
        query.entity = u"customer"_s;
        query.sort = query::Sort::fromText(sort);
        query.filter = *Filter::parse(filter);
        const auto loaded = hear(model.get(), &ListModel::loaded);
        model->setQuery(query);
        REQUIRE(waitFor([&] { return loaded->count() > 0 && model->isComplete(); }));
    }

    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->titleAt(row);
        return all;
    }

    Uid maya, acme, zenith, mid;
    std::unique_ptr<ListModel> model;
};

} // namespace

TEST_CASE("A list shows its rows in the order of the sort", "[list]")
{
    Shop shop;
    shop.show(u"name"_s);
    CHECK(shop.titles() == QStringList{u"Acme Robotics"_s, u"Meridian Dental"_s, u"Zenith Foods"_s});
    shop.show(u"name:desc"_s);
    CHECK(shop.titles() == QStringList{u"Zenith Foods"_s, u"Meridian Dental"_s, u"Acme Robotics"_s});
    shop.show({});
    CHECK(shop.titles().first() == u"Meridian Dental"_s); // newest first
}

TEST_CASE("A list shows only what its filter lets through", "[list]")
{
    Shop shop;
    shop.show(u"name"_s, u"grade = B"_s);
    CHECK(shop.titles() == QStringList{u"Meridian Dental"_s, u"Zenith Foods"_s});
}

TEST_CASE("A commit that does not move a row repaints that row alone", "[list]")
{
    Shop shop;
    shop.show(u"name"_s);
    REQUIRE(shop.titles().size() == 3);
    int resets = 0;
    QObject::connect(
        shop.model.get(), &QAbstractItemModel::modelReset, shop.model.get(), [&resets] { ++resets; });
    const auto changes = hear(shop.model.get(), &QAbstractItemModel::dataChanged);
    shop.change(u"customer"_s, shop.mid, u"grade"_s, u"A"_s);
    REQUIRE(changes->count() == 1);
    CHECK(changes->last<0>().row() == 1);
    CHECK(changes->last<1>().row() == 1);
    CHECK(shop.model->index(1, 2).data().toString() == u"A"_s);
    CHECK(resets == 0);
}

TEST_CASE("A commit that changes the sort field moves the row", "[list]")
{
    Shop shop;
    shop.show(u"name"_s);
    shop.change(u"customer"_s, shop.acme, u"name"_s, u"Young Acme"_s);
    REQUIRE(waitFor([&] { return shop.titles().first() == u"Meridian Dental"_s; }));
    CHECK(shop.titles() == QStringList{u"Meridian Dental"_s, u"Young Acme"_s, u"Zenith Foods"_s});
}

TEST_CASE("New and removed records come into and leave an open list", "[list]")
{
    Shop shop;
    shop.show(u"name"_s);
    shop.add(u"customer"_s, {{u"name"_s, u"Brightwater Foods"_s}});
    REQUIRE(waitFor([&] { return shop.model->rowCount() == 4; }));
    CHECK(shop.titles().at(1) == u"Brightwater Foods"_s);
    REQUIRE(shop.workspace->remove(u"customer"_s, {shop.acme}).ok());
    REQUIRE(waitFor([&] { return shop.model->rowCount() == 3; }));
    CHECK_FALSE(shop.titles().contains(u"Acme Robotics"_s));
    REQUIRE(shop.workspace->undo().ok());
    REQUIRE(waitFor([&] { return shop.model->rowCount() == 4; }));
}

TEST_CASE("A task that is planned shows at its customer", "[list]")
{
    Shop shop;
    shop.show(u"name"_s);
    shop.add(u"task"_s,
        {{u"title"_s, u"Call"_s}, {u"customer"_s, QVariant::fromValue(shop.acme)},
            {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(15, 0)})}});
    REQUIRE(waitFor([&] { return !shop.model->index(0, 4).data().toString().isEmpty(); }));
    CHECK(shop.model->index(0, 4).data().toString() == u"Today 15:00"_s);
}

TEST_CASE("Ticks stay with their records when the list is sorted anew", "[list]")
{
    Shop shop;
    shop.show(u"name"_s);
    shop.model->setTicked(0, 0, true); // Acme
    shop.show(u"name:desc"_s);
    CHECK(shop.model->isTicked(2));
    CHECK(shop.model->tickedCount() == 1);
    shop.change(u"customer"_s, shop.zenith, u"name"_s, u"A Zenith"_s);
    REQUIRE(waitFor([&] { return shop.titles().last() == u"A Zenith"_s; }));
    CHECK(shop.model->isTicked(1));
    CHECK_FALSE(shop.model->isTicked(2));
}

TEST_CASE("A row that the filter hides loses its tick, so that no bulk action hits it unseen", "[list]")
{
    Shop shop;
    shop.show(u"name"_s);
    shop.model->tickAll();
    CHECK(shop.model->tickedCount() == 3);
    shop.show(u"name"_s, u"grade = B"_s);
    CHECK(shop.model->tickedCount() == 2);
}

TEST_CASE("A row is read out whole", "[list][accessibility]")
{
    Shop shop;
    shop.show(u"name"_s);
    shop.add(u"task"_s,
        {{u"title"_s, u"Call"_s}, {u"customer"_s, QVariant::fromValue(shop.acme)},
            {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(15, 0)})}});
    const QModelIndex title = shop.model->index(0, 1);
    REQUIRE(waitFor([&] { return title.data(Qt::AccessibleTextRole).toString().contains(u"15:00"_s); }));
    CHECK(title.data(Qt::AccessibleTextRole).toString()
        == u"Acme Robotics, Grade A, Owner Maya Chen, Today 15:00"_s);
    shop.model->setTicked(0, 0, true);
    CHECK(title.data(Qt::AccessibleTextRole).toString().startsWith(u"selected"_s));
}

TEST_CASE("Sums are kept by currency", "[list]")
{
    Shop shop;
    const auto deal = [&](qint64 minor, QStringView currency) {
        shop.add(u"deal"_s,
            {{u"name"_s, u"Deal"_s},
                {u"customer"_s, QVariant::fromValue(currency == u"USD" ? shop.acme : shop.zenith)},
                {u"amount"_s, QVariant::fromValue(Money::of(minor, Currency::fromCode(currency)))}});
    };
    deal(18240000, u"USD");
    deal(128000000, u"CNY");
    shop.show(u"name"_s);
    REQUIRE(waitFor([&] { return shop.model->totals().sums.value(u"open_deals"_s).size() == 2; }));
    const QString words
        = format::moneyList(shop.model->totals().sums.value(u"open_deals"_s), shop.workspace->currency());
    CHECK(words.contains(u"$182,400"_s));
    CHECK(words.contains(u"¥1,280,000"_s));
    CHECK(words.contains(u" + "_s));
}

TEST_CASE("Scrolling through a long list keeps but a few pages of it", "[list]")
{
    ListFile file;
    file.addMany(30000);
    ListModel model(*file.workspace, u"product"_s);
    model.setColumns({u"name"_s});
    query::ListQuery query;
    query.entity = u"product"_s;
    query.sort = {u"name"_s, false};
    model.setQuery(query);
    CHECK(model.rowCount() > 0); // the first rows are there at once
    CHECK(model.rowCount() < 1000);
    REQUIRE(waitFor([&] { return model.isComplete(); }));
    CHECK(model.rowCount() == 30000);
    for (const int row : {0, 29999, 15000, 7, 22222})
        CHECK(model.titleAt(row) == u"Part %1"_s.arg(row, 6, 10, QLatin1Char('0')));
    for (int row = 0; row < 30000; row += 50)
        model.titleAt(row);
    CHECK(model.cachedRows() <= 20 * 64);
    model.tickAll();
    CHECK(model.tickedCount() == 30000);
}
