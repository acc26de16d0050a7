// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted and said in these states; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/ui/forecast_support.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "ui/form/formfield.h"
#include "ui/pipeline/closedeal.h"
#include "ui/pipeline/forecastface.h"
#include "ui/pipeline/forecaststrip.h"
#include "ui/pipeline/targetdialog.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QTest>
#include <QVBoxLayout>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void pictureStrip(ForecastTrial &trial, const QString &name)
{
    ForecastStrip strip(*trial.file);
    strip.resize(1192, 68);
    strip.show();
    bool there = false;
    QObject::connect(&strip, &ForecastStrip::figuresChanged, &strip, [&] { there = true; });
    strip.setQuery({}, {});
    REQUIRE(waitUntil([&] { return there; }));
    keep(strip, u"strip-"_s + name);
    strip.resize(928, 68);
    keep(strip, u"strip-narrow-"_s + name);
    strip.resize(640, 68);
    keep(strip, u"strip-small-"_s + name);
}

void pictureFace(ForecastTrial &trial, const QString &name)
{
    QWidget page;
    page.setAutoFillBackground(true);
    page.resize(1232, 900);
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 12, 0, 0);
    auto *face = new ForecastFace(*trial.file);
    column->addWidget(face);
    bool there = false;
    QObject::connect(face, &ForecastFace::loaded, face, [&] { there = true; });
    page.show();
    REQUIRE(waitUntil([&] { return there; }));
    keep(page, u"face-"_s + name);
    page.resize(900, 900);
    face->setPeriod({2026, 4, 1}, {2026, 5, 31});
    face->setSince({2026, 3, 2});
    there = false;
    REQUIRE(waitUntil([&] { return there; }));
    keep(page, u"face-other-"_s + name);
}

void pictureSheets(ForecastTrial &trial, const QString &name, bool zh)
{
    QWidget host;
    host.setAutoFillBackground(true);
    host.resize(760, 640);
    host.show();
    const Record deal = trial.open(
        {zh ? u"科尔物流: 码头扫描"_s : u"Corvane Logistics: Dock scanners"_s, 64900, 2, {2026, 3, 31}});
    Record moved = deal;
    Record to = trial.file->dictionary(u"stage"_s).at(3);
    to.set(u"checklist",
        zh ? u"决策人已见过\n预算已获批准，并且有书面确认，写明金额和付款时间，由财务签字\n报价已发送"_s
           : u"Decision maker met\nBudget approved in writing, with the amount and the date of payment, and signed by finance\nQuote sent"_s);
    rules::setTicked(moved, rules::checklistOf(to).constFirst(), true);
    moved.set(u"stage", QVariant::fromValue(to.id()));
    rules::StageGate gate;
    gate.missing = QStringList{u"contact"_s, u"need"_s};
    {
        GateSheet sheet(*trial.file, &host);
        sheet.openFor(moved, to, gate);
        QTest::qWait(300);
        keep(host, u"gate-"_s + name);
        gate.backward = true;
        sheet.openFor(moved, to, gate);
        keep(host, u"gate-back-"_s + name);
    }
    CloseDealSheet close(*trial.file, &host);
    moved.set(u"stage", QVariant::fromValue(trial.stage(u"lost"_s).id()));
    close.openFor(moved, trial.stage(u"lost"_s));
    QTest::qWait(300);
    close.submit();
    keep(host, u"lost-"_s + name);
    close.openFor(moved, trial.stage(u"won"_s));
    keep(host, u"won-"_s + name);
    TargetDialog target(*trial.file, {{2026, 1, 1}, {2026, 3, 31}}, &host);
    target.setAttribute(Qt::WA_DeleteOnClose, false);
    target.show();
    keep(target, u"target-"_s + name);
}

} // namespace

TEST_CASE("forecast and closing sheets are painted whole in both languages", "[pictures]")
{
    const bool zh = GENERATE(false, true);
    const bool dark = GENERATE(false, true);
    const QString language = zh ? u"zh"_s : u"en"_s;
    Translations words;
    words.install(language);
    Theme look;
    look.setAppearance(dark ? Appearance::Dark : Appearance::Light);
    look.setChinese(zh);
    look.apply();
    const QString name = language + (dark ? u"-dark"_s : u"-light"_s);
    ForecastTrial trial(language);
    pictureStrip(trial, u"empty-"_s + name);
    trial.fillAsDesigned(zh);
    pictureStrip(trial, name);
    pictureFace(trial, name);
    trial.open({u"Yunfeng: 大单"_s, 8900000, 4, {2026, 3, 30}, {}, Currency::fromCode(zh ? u"USD" : u"CNY")});
    trial.win({u"Giant: 13 digits"_s, 1234567890123, 0, {2026, 3, 2}});
    pictureStrip(trial, u"huge-"_s + name);
    pictureFace(trial, u"huge-"_s + name);
    pictureSheets(trial, name, zh);
}
