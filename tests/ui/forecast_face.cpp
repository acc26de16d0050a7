// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/forecast_support.h"

#include "ui/list/format.h"
#include "ui/pipeline/forecastchanges.h"
#include "ui/pipeline/forecastface.h"
#include "ui/pipeline/forecasttable.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;
using Column = ForecastTableModel::Column;
using Why = query::ForecastChange::Why;

namespace {

struct Shown {
    explicit Shown(ForecastTrial &trial) : face(*trial.file)
    {
        QObject::connect(&face, &ForecastFace::loaded, &face, [this] { ++readings; });
        QObject::connect(
            &face, &ForecastFace::listRequested, &face, [this](const Filter &asked, const QString &name) {
                filter = asked;
                title = name;
            });
        QObject::connect(&face, &ForecastFace::openRequested, &face,
            [this](const QString &, const Uid &id) { opened = id; });
        face.resize(1232, 900);
        face.show();
        face.activateWindow();
        wait();
    }

    void wait()
    {
        const int before = readings;
        REQUIRE(waitUntil([&] { return readings > before; }));
    }

    ForecastFace face;
    int readings = 0;
    Filter filter;
    QString title;
    Uid opened;
};

// Each figure of the rows of one currency, added up, is that of the total.
void checkSums(const ForecastTableModel &model)
{
    for (int total = 0; total < model.rowCount(); ++total) {
        if (!model.isTotal(total))
            continue;
        for (const int column :
            {Column::Won, Column::Commit, Column::BestCase, Column::Rest, Column::Open, Column::Weighted}) {
            qint64 sum = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.isTotal(row)
                    && model.row(row).figures.currency == model.row(total).figures.currency)
                    sum += model.amount(row, column).minor;
            }
            CHECK(sum == model.amount(total, column).minor);
        }
    }
}

} // namespace

TEST_CASE("the forecast face adds up to the forecast query", "[forecast]")
{
    ForecastTrial trial;
    trial.fillAsDesigned(false);
    trial.open({u"Abroad"_s, 8940000, 4, {2026, 2, 10}, trial.tom, Currency::fromCode(u"CNY")});
    Shown shown(trial);
    const query::ForecastQuery quarter{{}, {}, {2026, 1, 1}, {2026, 3, 31}};
    const auto totals = query::forecast(trial.file->reads(), quarter);
    const auto months = query::forecastBy(trial.file->reads(), quarter, query::ForecastBy::Month);
    REQUIRE(totals);
    REQUIRE(months);
    for (const ForecastTable *table : {shown.face.byMonth(), shown.face.byOwner()}) {
        const ForecastTableModel &model = *table->table();
        std::vector<query::ForecastFigures> shownTotals;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isTotal(row))
                shownTotals.push_back(model.row(row).figures);
        }
        REQUIRE(shownTotals.size() == totals->size());
        for (std::size_t i = 0; i < shownTotals.size(); ++i) {
            CHECK(shownTotals[i].won == (*totals)[i].won);
            CHECK(shownTotals[i].weighted == (*totals)[i].weighted);
            CHECK(shownTotals[i].target == (*totals)[i].target);
        }
        checkSums(model);
    }
    const ForecastTableModel &model = *shown.face.byMonth()->table();
    CHECK(model.name(0) == u"January"_s);
    CHECK(model.text(0, Column::Won, false) == u"$238,400"_s);
    const QString spoken = model.data(model.index(0, Column::Name), Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"January"_s));
    CHECK(spoken.contains(u"$238,400"_s));
}

TEST_CASE("currencies of one owner stand together", "[forecast]")
{
    ForecastTrial trial;
    const Currency yuan = Currency::fromCode(u"CNY");
    trial.win({u"A"_s, 90000, 0, {2026, 2, 2}, trial.maya, yuan});
    trial.win({u"B"_s, 100000, 0, {2026, 2, 2}, trial.tom});
    trial.win({u"C"_s, 200, 0, {2026, 2, 2}, trial.maya});
    trial.win({u"D"_s, 50, 0, {2026, 1, 2}, trial.maya, yuan});
    Shown shown(trial);
    const auto said = [](const ForecastTable *table) {
        QStringList rows;
        for (int row = 0; row < table->table()->rowCount(); ++row)
            rows << table->table()->name(row) + u' ' + table->table()->text(row, Column::Won, false);
        return rows;
    };
    CHECK(said(shown.face.byOwner())
        == QStringList{u"Tom Becker $100,000"_s, u"Maya Chen $200"_s, u"Maya Chen ¥90,050"_s,
            u"Total $100,200"_s, u"Total ¥90,050"_s});
    CHECK(said(shown.face.byMonth())
        == QStringList{u"January ¥50"_s, u"February $100,200"_s, u"February ¥90,000"_s, u"March $0"_s,
            u"Total $100,200"_s, u"Total ¥90,050"_s});
}

TEST_CASE("a figure of the tables opens the deals behind it", "[forecast]")
{
    ForecastTrial trial;
    trial.fillAsDesigned(false);
    Shown shown(trial);
    const auto sumOf = [&] {
        const auto totals
            = query::totals(trial.file->reads(), {u"deal"_s, shown.filter, {}, false}, {u"amount"_s});
        REQUIRE(totals);
        const auto sums = totals->sums.value(u"amount"_s);
        return sums.empty() ? 0 : sums.front().minor;
    };
    for (ForecastTable *table : {shown.face.byMonth(), shown.face.byOwner()}) {
        const ForecastTableModel &model = *table->table();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int column :
                {Column::Won, Column::Commit, Column::BestCase, Column::Rest, Column::Open}) {
                Q_EMIT table->figureChosen(row, column);
                CHECK(sumOf() == model.amount(row, column).minor);
            }
        }
    }
    ForecastTable *table = shown.face.byMonth();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, Column::Won));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(sumOf() == 27450000);
    CHECK(shown.title.contains(u"February"_s));
}

TEST_CASE("what changed stands in groups with their sums", "[forecast]")
{
    ForecastTrial trial;
    trial.fillAsDesigned(false);
    Shown shown(trial);
    const ForecastChangesModel &model = *shown.face.changes()->table();
    const auto changes
        = query::forecastChanges(trial.file->reads(), shown.face.forecastQuery(), shown.face.since());
    REQUIRE(changes);
    REQUIRE_FALSE(changes->empty());
    qint64 difference = 0;
    for (const query::ForecastChange &change : *changes)
        difference += change.after.minor - change.before.minor;
    REQUIRE(model.difference().size() == 1);
    CHECK(model.difference().front().minor == difference);
    CHECK(model.rowCount() == int(changes->size() + model.groups().size()));
    QList<Why> order;
    for (const auto &group : model.groups())
        order << group.why;
    CHECK(order.contains(Why::Won));
    CHECK(order.contains(Why::Lost));
    CHECK(order.contains(Why::AmountChanged));
    CHECK(order.contains(Why::MovedOut));
    for (int row = 0; row < model.rowCount(); ++row) {
        const query::ForecastChange *change = model.change(row);
        if (!change || change->why != Why::AmountChanged)
            continue;
        CHECK(model.beforeAfter(row) == u"$120,000 → $134,000"_s);
        CHECK(model.differenceText(row) == u"+$14,000"_s);
        ForecastChangesView *view = shown.face.changes();
        view->setFocus();
        view->setCurrentIndex(model.index(row));
        QTest::keyClick(view, Qt::Key_Return);
        CHECK(shown.opened == change->deal);
    }
    CHECK(shown.opened != Uid());
    // The head of a group opens nothing, and is read with its count.
    CHECK(model.change(0) == nullptr);
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole).toString().contains(u"Won"_s));
}

TEST_CASE("the face follows its choices and the file", "[forecast]")
{
    ForecastTrial trial;
    trial.fillAsDesigned(false);
    Shown shown(trial);
    auto *period = shown.face.findChild<QComboBox *>(u"forecastPeriod"_s);
    auto *since = shown.face.findChild<QComboBox *>(u"forecastSince"_s);
    REQUIRE(period);
    REQUIRE(since);
    CHECK(period->currentIndex() == 0);
    const auto choose = [](QComboBox *box, int index) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    choose(period, 1);
    shown.wait();
    CHECK(shown.face.forecastQuery().from == QDate(2026, 4, 1));
    CHECK(shown.face.forecastQuery().to == QDate(2026, 6, 30));
    choose(period, 2);
    shown.wait();
    CHECK(shown.face.forecastQuery().to == QDate(2026, 12, 31));
    choose(period, 3);
    auto *first = shown.face.findChild<QComboBox *>(u"forecastFirstMonth"_s);
    CHECK(first->isVisible());
    choose(first, first->findData(QDate(2026, 3, 1)));
    shown.wait();
    CHECK(shown.face.forecastQuery().from == QDate(2026, 3, 1));
    choose(since, 3);
    shown.wait();
    CHECK(shown.face.since() == QDate(2026, 1, 1));

    const ForecastTableModel &model = *shown.face.byMonth()->table();
    const qint64 before = model.amount(model.rowCount() - 1, Column::Won).minor;
    trial.win({u"Late"_s, 100, 0, {2026, 3, 17}});
    shown.wait();
    CHECK(model.amount(model.rowCount() - 1, Column::Won).minor == before + 10000);
}

TEST_CASE("a period without deals says so", "[forecast]")
{
    ForecastTrial trial;
    Shown shown(trial);
    CHECK(shown.face.byMonth()->isHidden());
    auto *words = shown.face.findChild<QLabel *>(u"forecastNoFigures"_s);
    REQUIRE(words);
    CHECK(words->isVisibleTo(&shown.face));
    CHECK(words->text().contains(u"Q1"_s));
    CHECK(shown.face.findChild<QLabel *>(u"forecastNoChanges"_s)->isVisibleTo(&shown.face));
}
