// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted and said; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/ui/pictures.h"
#include "tests/ui/reminders_support.h"

#include "core/base/translations.h"
#include "ui/reminders/bellpopover.h"
#include "ui/reminders/daysummary.h"
#include "ui/reminders/reminderrow.h"
#include "ui/reminders/snoozemenu.h"
#include "ui/reminders/tray.h"
#include "ui/settings/remindersettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"

#include <QMenu>
#include <QPainter>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;

TEST_CASE("reminders are painted whole in both languages", "[pictures]")
{
    const bool chinese = GENERATE(false, true);
    const QString language = chinese ? u"zh"_s : u"en"_s;
    Translations words;
    words.install(language);
    Theme look;
    look.setAppearance(chinese ? Appearance::Dark : Appearance::Light);
    look.setChinese(chinese);
    look.apply();
    const auto pick
        = [chinese](const QString &english, const QString &han) { return chinese ? han : english; };
    DeskFile file;
    const Uid acme = file.add(u"customer"_s, pick(u"Acme Robotics"_s, u"腾飞科技有限公司"_s)).id();
    const Values of{{u"customer"_s, QVariant::fromValue(acme)}};
    const auto with = [&of](const QString &kind, const QString &place = {}) {
        Values values = of;
        values.emplace_back(u"kind"_s, kind);
        if (!place.isEmpty())
            values.emplace_back(u"place"_s, place);
        return values;
    };
    file.task(pick(u"Send the revised quote"_s, u"发送修订后的报价单"_s), u"2026-03-02"_s, with(u"email"_s));
    file.task(pick(u"Call Anna about delivery"_s, u"给王伟打电话确认交期"_s), u"2026-03-03T10:00"_s,
        with(u"call"_s));
    file.event(pick(u"Industry fair"_s, u"行业展会"_s), u"2026-03-04T11:00"_s,
        with(u"event"_s, pick(u"Hall 7"_s, u"7 号馆"_s)));
    file.task(
        pick(u"Visit the new plant and take photographs of the line"_s, u"参观新工厂并拍摄生产线照片"_s),
        u"2026-03-04T14:00"_s, with(u"visit"_s));
    for (const QString &now : {u"2026-03-02T10:00"_s, u"2026-03-03T10:00"_s, u"2026-03-04T10:50"_s}) {
        file.set(now);
        file.check();
    }
    const QString suffix = u"-"_s + language + (chinese ? u"-dark"_s : u"-light"_s);

    QWidget window;
    window.resize(900, 640);
    window.show();
    auto *bell = new IconButton(u"bell"_s, u"x"_s, &window);
    bell->move(860, 10);
    auto *popover = new BellPopover(*file.desk, &window);
    popover->openBelowBell(bell);
    keep(*popover, u"reminders-bell"_s + suffix);
    popover->close();

    auto *menu = new SnoozeMenu(file.clock, &window);
    menu->popup(QPoint(20, 20));
    keep(*menu, u"reminders-snooze"_s + suffix);
    menu->close();

    const auto figures = dayFigures(file->reads(), file->actor());
    REQUIRE(figures);
    auto *summary = new DaySummary(*file, &window);
    summary->show(*figures);
    REQUIRE(waitUntil([&] { return summary->geometry().right() < window.width(); }));
    keep(window, u"reminders-summary"_s + suffix);

    ReminderSettings settings(file.preferences);
    QPalette ground = settings.palette();
    ground.setColor(QPalette::Window, look.color(Role::Surface));
    settings.setPalette(ground);
    settings.setAutoFillBackground(true);
    settings.resize(900, 900);
    settings.show();
    keep(settings, u"reminders-settings"_s + suffix);

    Tray tray;
    tray.setHasFile(true);
    tray.setDue(figures->due, file.clock.today());
    tray.menu()->popup(QPoint(30, 30));
    keep(*tray.menu(), u"reminders-tray"_s + suffix);
    tray.menu()->close();
    const QString folder = qEnvironmentVariable("RAPPORT_PICTURES");
    if (folder.isEmpty())
        return;
    QImage icons(400, 80, QImage::Format_ARGB32_Premultiplied);
    icons.fill(look.color(Role::SurfaceSunken));
    QPainter painter(&icons);
    int x = 8;
    for (const int count : {0, 3, 27, 140}) {
        for (const int side : {16, 22, 32}) {
            painter.drawPixmap(x, 20, trayPicture(count).pixmap(QSize(side, side), 1.0));
            x += side + 8;
        }
    }
    painter.end();
    CHECK(icons.save(folder + u"/reminders-tray-icons"_s + suffix + u".png"_s));
}
