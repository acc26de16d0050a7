// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/forecast_support.h"

#include "ui/form/fieldeditor.h"
#include "ui/list/format.h"
#include "ui/pipeline/forecastbar.h"
#include "ui/pipeline/forecaststrip.h"
#include "ui/pipeline/forecastwords.h"
#include "ui/pipeline/targetdialog.h"

#include <QLineEdit>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;
using Which = ForecastPart::Which;

namespace {

struct Shown {
    explicit Shown(ForecastTrial &trial, int width = 1192) : strip(*trial.file)
    {
        QObject::connect(&strip, &ForecastStrip::figuresChanged, &strip, [this] { ++readings; });
        QObject::connect(
            &strip, &ForecastStrip::listRequested, &strip, [this](const Filter &asked, const QString &name) {
                filter = asked;
                title = name;
            });
        strip.resize(width, 68);
        strip.show();
        strip.activateWindow();
        wait();
    }

    void wait()
    {
        const int before = readings;
        REQUIRE(waitUntil([&] { return readings > before; }));
    }

    QString amount(Which which) const { return strip.figure(which)->words().amount; }

    ForecastStrip strip;
    int readings = 0;
    Filter filter;
    QString title;
};

qint64 sumOf(ForecastTrial &trial, const Filter &filter, const Currency &currency)
{
    const auto totals = query::totals(trial.file->reads(), {u"deal"_s, filter, {}, false}, {u"amount"_s});
    REQUIRE(totals);
    for (const Money &sum : totals->sums.value(u"amount"_s)) {
        if (sum.currency == currency)
            return sum.minor;
    }
    return 0;
}

} // namespace

TEST_CASE("the forecast strip says what the forecast query says", "[forecast]")
{
    ForecastTrial trial;
    trial.fillAsDesigned(false);
    Shown shown(trial);
    const auto figures = query::forecast(trial.file->reads(), {{}, {}, {2026, 1, 1}, {2026, 3, 31}});
    REQUIRE(figures);
    const query::ForecastFigures &usd = figures->front();
    CHECK(shown.strip.figures().front().won == usd.won);
    CHECK(shown.amount(Which::Forecast) == format::money(words::sum(usd.won, usd.commit)));
    CHECK(shown.amount(Which::Forecast) == u"$887,600"_s);
    CHECK(shown.amount(Which::Won) == u"$684,200"_s);
    CHECK(shown.amount(Which::Commit) == u"$203,400"_s);
    CHECK(shown.amount(Which::BestCase) == u"+$249,100"_s);
    CHECK(shown.amount(Which::Target) == u"$840,000"_s);
    CHECK(shown.amount(Which::StillToWin) == u"$155,800"_s);
    CHECK(shown.strip.figure(Which::Forecast)->words().more.startsWith(u"106%"_s));
    // A screen reader hears all of it.
    for (const QString &figure :
        {u"$887,600"_s, u"$684,200"_s, u"$203,400"_s, u"$249,100"_s, u"$840,000"_s, u"$155,800"_s, u"106%"_s})
        CHECK(shown.strip.accessibleName().contains(figure));
    CHECK(shown.strip.accessibleName().contains(u"14"_s));
}

TEST_CASE("every figure of the strip leads to the deals it is made of", "[forecast]")
{
    ForecastTrial trial;
    trial.fillAsDesigned(false);
    // One whose own probability speaks against its stage, and one that closes outside the period.
    const Record unsure = trial.open({u"Unsure"_s, 1000, 4, {2026, 3, 20}});
    REQUIRE(trial.file.change(unsure, u"probability", 55.0));
    trial.open({u"Next quarter"_s, 5000, 4, {2026, 4, 2}});
    Shown shown(trial);
    const query::ForecastFigures usd = shown.strip.figures().front();
    const auto click = [&](Which which) {
        shown.strip.figure(which)->click();
        return sumOf(trial, shown.filter, usd.currency);
    };
    CHECK(click(Which::Won) == usd.won.minor);
    CHECK(click(Which::Commit) == usd.commit.minor);
    CHECK(click(Which::BestCase) == usd.bestCase.minor);
    CHECK(click(Which::StillToWin) == usd.open.minor);
    CHECK(click(Which::Forecast) == usd.won.minor + usd.commit.minor);
    CHECK(shown.title.contains(u"Q1"_s));

    // Together with what the board filters by.
    const auto mine = Filter::parse(u"owner = me");
    REQUIRE(mine);
    const Uid pipeline = trial.stage(u"won"_s).value(u"pipeline").value<Uid>();
    shown.strip.setQuery(pipeline, *mine);
    shown.wait();
    const query::ForecastFigures own = shown.strip.figures().front();
    CHECK(own.won.minor < usd.won.minor);
    CHECK(click(Which::Won) == own.won.minor);
    CHECK(click(Which::Commit) == own.commit.minor);
    CHECK(click(Which::Forecast) == own.won.minor + own.commit.minor);
    CHECK(own.target.minor == 45000000); // hers, not the company's
    const query::ForecastQuery asked = shown.strip.forecastQuery();
    CHECK(sumOf(trial, words::filterOf(words::Figure::Rest, asked, *trial.file), usd.currency)
        == own.rest.minor);
}

TEST_CASE("the strip is walked with the arrows", "[forecast]")
{
    ForecastTrial trial;
    trial.fillAsDesigned(false);
    Shown shown(trial);
    QWidget *first = shown.strip.figure(Which::Forecast);
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Right);
    CHECK(shown.strip.figure(Which::Won)->hasFocus());
    QTest::keyClick(shown.strip.figure(Which::Won), Qt::Key_Return);
    CHECK(sumOf(trial, shown.filter, trial.file->currency()) == 68420000);
    QTest::keyClick(shown.strip.figure(Which::Won), Qt::Key_Left);
    CHECK(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Left);
    CHECK(first->hasFocus());
}

TEST_CASE("without a target the strip offers to set one", "[forecast]")
{
    ForecastTrial trial;
    trial.win({u"One"_s, 1000, 0, {2026, 2, 2}});
    Shown shown(trial);
    CHECK(shown.strip.figure(Which::Target)->words().isLink);
    CHECK(shown.strip.figure(Which::StillToWin)->isHidden());
    CHECK(shown.strip.figure(Which::Forecast)->words().more.isEmpty());

    shown.strip.figure(Which::Target)->click();
    auto *dialog = shown.strip.findChild<TargetDialog *>();
    REQUIRE(dialog);
    auto *amount = dialog->amountEditor()->findChild<QLineEdit *>();
    QTest::keyClicks(amount, u"0"_s);
    dialog->save();
    CHECK(dialog->isVisible()); // nothing to reach is no target
    amount->selectAll();
    QTest::keyClicks(amount, u"4000"_s);
    dialog->save();
    shown.wait(); // it reads anew by itself
    CHECK(shown.amount(Which::Target) == u"$4,000"_s);
    CHECK(shown.amount(Which::StillToWin) == u"$3,000"_s);
    CHECK(shown.strip.figure(Which::Forecast)->words().more.startsWith(u"25%"_s));
    CHECK(trial.file->undo());
    shown.wait();
    CHECK(shown.strip.figure(Which::Target)->words().isLink);
}

TEST_CASE("an empty amount takes a target away", "[forecast]")
{
    ForecastTrial trial;
    trial.target(4000, {2026, 1, 1}, u"quarter"_s);
    auto *dialog = new TargetDialog(*trial.file, {{2026, 1, 1}, {2026, 3, 31}}, nullptr);
    CHECK(dialog->amountEditor()->value().value<Money>().minor == 400000);
    dialog->amountEditor()->setValue({});
    dialog->save();
    settle();
    const auto left = query::all(trial.file->reads(), u"target");
    REQUIRE(left);
    CHECK(left->empty());
}

TEST_CASE("currencies stand side by side in the strip", "[forecast]")
{
    ForecastTrial trial;
    trial.win({u"Small"_s, 1000, 0, {2026, 2, 2}});
    trial.open({u"Large"_s, 8940000, 4, {2026, 3, 30}, {}, Currency::fromCode(u"CNY")});
    Shown shown(trial);
    CHECK(shown.amount(Which::Forecast) == u"$1,000"_s);
    CHECK(shown.strip.figure(Which::Forecast)->words().beside == u"+ ¥8.94M"_s);
    CHECK(shown.strip.accessibleName().contains(u"$1,000"_s));
}

TEST_CASE("the strip stands amounts of any size", "[forecast]")
{
    ForecastTrial trial;
    const auto [won, target] = GENERATE(std::pair<qint64, qint64>{0, 1000},
        std::pair<qint64, qint64>{-500, 1000}, std::pair<qint64, qint64>{1234567890123, 9999999999999},
        std::pair<qint64, qint64>{90000000000000000, 1});
    trial.win({u"One"_s, won, 0, {2026, 2, 2}});
    trial.open({u"Two"_s, won, 4, {2026, 3, 30}});
    trial.target(target, {2026, 1, 1}, u"quarter"_s);
    const int width = GENERATE(1192, 928, 640);
    Shown shown(trial, width);
    const query::ForecastFigures figures = shown.strip.figures().front();
    CHECK(figures.won.minor == won * 100);
    INFO(shown.strip.accessibleName().toStdString());
    CHECK(shown.strip.accessibleName().contains(format::money(figures.won)));
    const auto legend = {Which::Won, Which::Commit, Which::BestCase};
    int end = shown.strip.figure(Which::Forecast)->geometry().right();
    for (const Which which : legend) {
        CHECK(shown.strip.figure(which)->x() > end);
        end = shown.strip.figure(which)->geometry().right();
    }
    CHECK(end < width);
    const ForecastBar bar(QRectF(0, 0, 500, 10), figures);
    for (int i = 0; i < 3; ++i) {
        CHECK(bar.part(i).width() >= 0);
        CHECK(bar.part(i).right() <= 500);
    }
}

TEST_CASE("amounts get short without losing their size", "[forecast]")
{
    const Currency usd = Currency::fromCode(u"USD");
    const auto say = [&](qint64 minor) { return words::shortMoney(Money::of(minor, usd), usd); };
    CHECK(say(999950) == u"$9,999.50"_s);
    CHECK(say(2150000) == u"$21.5K"_s);
    CHECK(say(26800000) == u"$268.0K"_s);
    CHECK(say(99996000) == u"$1M"_s);
    CHECK(say(144980000) == u"$1.45M"_s);
    CHECK(say(890000000) == u"$8.9M"_s);
    CHECK(say(-144980000) == u"−$1.45M"_s);
    CHECK(words::shortMoney(Money(), usd).isEmpty());
    Theme chinese;
    chinese.setChinese(true);
    const Currency cny = Currency::fromCode(u"CNY");
    CHECK(words::shortMoney(Money::of(128000000, cny), cny) == u"¥128 万"_s);
    CHECK(words::shortMoney(Money::of(12000000000, cny), cny) == u"¥1.2 亿"_s);
}
