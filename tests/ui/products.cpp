// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/import_trial.h"
#include "tests/ui/list_fixture.h"

#include "core/query/product_use.h"
#include "ui/customers/productuse.h"
#include "ui/customers/recordpanel.h"
#include "ui/form/formfield.h"
#include "ui/form/sheetform.h"
#include "ui/list/listfooter.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/savedview.h"
#include "ui/list/viewtabs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariant usd(qint64 whole) { return QVariant::fromValue(Money::of(whole * 100, Currency::fromCode(u"USD"))); }
QVariant eur(qint64 whole) { return QVariant::fromValue(Money::of(whole * 100, Currency::fromCode(u"EUR"))); }

struct Shop : ListFile {
    Shop()
    {
        motor = add(u"product"_s,
            {{u"name"_s, u"Motor"_s}, {u"price"_s, usd(100)}, {u"category"_s, u"Drives"_s},
                {u"unit"_s, u"crate"_s}});
        gear = add(u"product"_s, {{u"name"_s, u"Gear"_s}, {u"price"_s, usd(50)}, {u"status"_s, u"off"_s}});
        for (const Record &stage : workspace->dictionary(u"stage"_s))
            stages.insert(stage.value(u"kind").toString(), stage.id());
    }
    Uid deal(const QString &name, const QString &kind, const QVariant &amount, const Uid &product = {})
    {
        return add(u"deal"_s,
            {{u"name"_s, name}, {u"stage"_s, QVariant::fromValue(stages.value(kind))}, {u"amount"_s, amount},
                {u"lost_reason"_s, u"Price"_s},
                {u"product"_s, product.isNull() ? QVariant() : QVariant::fromValue(product)}});
    }
    void line(const Uid &of, const Uid &product, double quantity, const QVariant &price)
    {
        add(u"deal_line"_s,
            {{u"deal"_s, QVariant::fromValue(of)}, {u"product"_s, QVariant::fromValue(product)},
                {u"quantity"_s, quantity}, {u"price"_s, price}});
    }

    Uid motor, gear;
    QHash<QString, Uid> stages; // the last of each kind
};

} // namespace

TEST_CASE("List prices are never added up under the list of products", "[products]")
{
    Shop shop;
    ListPage page(*shop.workspace, u"product"_s);
    page.resize(1100, 700);
    page.show();
    REQUIRE(waitFor([&] { return page.model()->isComplete() && page.model()->totals().count == 2; }));
    CHECK(page.findChild<ListFooter *>()->sumsText().isEmpty());
    CHECK(page.model()->moneyFields().isEmpty());
    query::ListQuery all;
    all.entity = u"product"_s;
    const auto totals = query::totals(shop.workspace->reads(), all, {u"price"_s, u"cost"_s});
    REQUIRE(totals);
    CHECK(totals->count == 2);
    CHECK(totals->sums.isEmpty());
    all.entity = u"deal"_s;
    shop.deal(u"Sold"_s, u"won"_s, usd(7));
    CHECK(query::totals(shop.workspace->reads(), all, {u"amount"_s})->sums.value(u"amount"_s).size() == 1);
}

TEST_CASE("A custom amount as a column does not keep a list from counting", "[products]")
{
    Shop shop;
    shop.add(u"custom_field"_s,
        {{u"name"_s, u"deposit"_s}, {u"of"_s, u"product"_s}, {u"kind"_s, u"money"_s},
            {u"label_en"_s, u"Deposit"_s}, {u"listed"_s, true}});
    ListPage page(*shop.workspace, u"product"_s);
    page.resize(1100, 700);
    page.show();
    REQUIRE(waitFor([&] { return page.model()->isComplete() && page.model()->totals().count == 2; }));
    CHECK(page.model()->moneyFields().isEmpty());
}

TEST_CASE("Products come with views of what is on sale, by category, and off sale", "[products]")
{
    Shop shop;
    QStringList titles;
    const EntityDef &def = shop.workspace->schema()->at(u"product");
    for (const SavedView &view : viewsOf(*shop.workspace, u"product"_s)) {
        titles << view.title(def);
        query::ListQuery list;
        list.entity = u"product"_s;
        list.filter = view.filter;
        list.sort = view.sort;
        CHECK(query::rowNumbers(shop.workspace->reads(), list).ok());
    }
    CHECK(titles == QStringList{u"All products"_s, u"On sale"_s, u"By category"_s, u"Off sale"_s});
}

TEST_CASE("Units and categories in use are offered by the arrow down, usual units behind them", "[products]")
{
    Shop shop;
    QWidget window;
    window.resize(900, 800);
    window.show();
    window.activateWindow();
    REQUIRE(waitFor([&] { return window.isActiveWindow(); }));
    SheetForm sheet(*shop.workspace, &window);
    sheet.openNew(u"product"_s);
    CHECK(sheet.form()->editor(u"status"_s)->value().toString() == u"on_sale"_s);
    auto *line = sheet.form()->editor(u"unit"_s)->findChild<QLineEdit *>();
    auto *completer = sheet.form()->editor(u"unit"_s)->findChild<QCompleter *>();
    REQUIRE(completer);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Down);
    REQUIRE(waitFor([&] { return completer->completionModel()->rowCount() > 3; }));
    const auto offered
        = [&](int row) { return completer->completionModel()->index(row, 0).data().toString(); };
    CHECK(offered(0) == u"crate"_s); // what this file uses stands first
    CHECK(offered(1) == u"piece"_s);
    completer->popup()->hide();
}

TEST_CASE("A product knows the deals it is sold in, and what they are worth", "[products]")
{
    Shop shop;
    const Uid open = shop.deal(u"Line 3"_s, u"open"_s, usd(5000), shop.gear);
    shop.line(open, shop.motor, 3, usd(100));
    shop.line(open, shop.motor, 2, usd(90));
    shop.line(open, shop.gear, 1, usd(50));
    const Uid abroad = shop.deal(u"Abroad"_s, u"open"_s, eur(900));
    shop.line(abroad, shop.motor, 4, eur(80));
    shop.deal(u"Old one"_s, u"won"_s, usd(700), shop.motor); // named by the deal alone
    shop.deal(u"Somebody else's"_s, u"lost"_s, usd(999));
    const auto use = query::productUse(shop.workspace->reads(), shop.motor, 10);
    REQUIRE(use);
    CHECK(use->deals() == 3);
    REQUIRE(use->parts.size() == 2);
    const query::ProductUse::Part &standing = use->parts[0];
    CHECK(standing.status == u"open"_s);
    CHECK(standing.deals == 2);
    CHECK(standing.quantity == 9.0);
    REQUIRE(standing.sums.size() == 2); // never added across currencies
    CHECK(standing.sums[0].text() == u"480.00 USD"_s);
    CHECK(standing.sums[1].text() == u"320.00 EUR"_s);
    CHECK(use->parts[1].status == u"won"_s);
    CHECK(use->parts[1].sums[0].text() == u"700.00 USD"_s);
    REQUIRE(use->newest.size() == 3);
    CHECK(use->newest.front().name == u"Abroad"_s); // the youngest open one
    CHECK(use->newest.back().name == u"Old one"_s);
    // The gear stands in a line of the first deal: its line counts, not the deal's whole amount.
    CHECK(
        query::productUse(shop.workspace->reads(), shop.gear, 10)->parts[0].sums[0].text() == u"50.00 USD"_s);
}

TEST_CASE("The panel of a product shows its deals and follows them", "[products]")
{
    Shop shop;
    const Uid deal = shop.deal(u"Line 3"_s, u"open"_s, usd(5000));
    shop.line(deal, shop.motor, 3, usd(100));
    RecordPanel panel(*shop.workspace);
    panel.resize(384, 900);
    panel.show();
    panel.showNow(u"product"_s, shop.motor);
    auto *section = panel.findChild<ProductUseSection *>();
    REQUIRE(section);
    REQUIRE(waitFor([&] { return section->sumsText().contains(u"$300"_s); }));
    CHECK(section->isVisibleTo(&panel));
    shop.line(deal, shop.motor, 1, usd(20));
    REQUIRE(waitFor([&] { return section->sumsText().contains(u"$320"_s); }));
    Uid opened;
    QObject::connect(&panel, &RecordPanel::openRequested, &panel,
        [&opened](const QString &, const Uid &id) { opened = id; });
    for (auto *row : section->findChildren<QAbstractButton *>()) {
        if (row->accessibleName().startsWith(u"Line 3"_s))
            row->click();
    }
    CHECK(opened == deal);
}

TEST_CASE("Products come in from lists with the headings that people use", "[products][import]")
{
    const bool chinese = GENERATE(false, true);
    ImportTrial trial(chinese ? u"zh"_s : u"en"_s);
    const QByteArray text = chinese
        ? "产品编码,产品名称,产品分类,计量单位,单价,成本价,税率,上架状态\n"
          "P-001,伺服驱动器,驱动,台,12800.00,9000,13%,在售\nP-002,减速机,传动,件,3600,2400,13%,下架\n"
        : "SKU,Item Name,Product Category,UOM,Unit Price,Unit Cost,VAT,Availability\n"
          "P-001,Servo drive,Drives,piece,12800.00,9000,13%,Active\n"
          "P-002,Gear box,Gears,box,3600,2400,13%,Discontinued\n";
    const auto report = trial.text(u"product"_s, text);
    CHECK(addsUp(report));
    CHECK(trial.all(u"product"_s).size() == 2);
    const Record drive = trial.one(u"product"_s, u"code"_s, u"P-001"_s);
    CHECK(drive.title() == (chinese ? u"伺服驱动器"_s : u"Servo drive"_s));
    CHECK(drive.value(u"category").toString() == (chinese ? u"驱动"_s : u"Drives"_s));
    CHECK(drive.value(u"unit").toString() == (chinese ? u"台"_s : u"piece"_s));
    CHECK(drive.value(u"price").value<Money>().minor == 1280000);
    CHECK(drive.value(u"cost").value<Money>().minor == 900000);
    CHECK(drive.value(u"tax_rate").toDouble() == 13.0);
    CHECK(drive.value(u"status").toString() == u"on_sale"_s);
    CHECK(trial.one(u"product"_s, u"code"_s, u"P-002"_s).value(u"status").toString() == u"off"_s);
}
