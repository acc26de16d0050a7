// SPDX-License-Identifier: GPL-3.0-or-later
// A window that shows a past day, and what changed since.
#include "tests/support/catch.h"
#include "tests/ui/pictures.h"
#include "tests/ui/shell_fixture.h"

#include "core/base/translations.h"
#include "core/workspace/as_of.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/past/changeslist.h"
#include "ui/past/changessheet.h"
#include "ui/past/pastdaypopup.h"
#include "ui/past/timetravel.h"
#include "ui/shell/pages.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// Acme was renamed and Late made a day after the file was begun; yesterday is the day before that.
struct PastWindow : Window {
    PastWindow()
    {
        yesterday = clock.today();
        clock.advance(24LL * 3'600'000);
        const auto before = query::record(workspace->reads(), u"customer", acme);
        REQUIRE(before);
        Record after = *before;
        after.set(u"name", u"Apex Robotics"_s);
        REQUIRE(workspace->save({u"update"_s, u"customer"_s, {}, 1, u"name"_s}, *before, after));
        late = add(u"customer"_s, {{u"name"_s, u"Late Arrivals"_s}});
    }
    ~PastWindow()
    {
        if (pastShell)
            delete window.exchangeContent(shell);
    }

    void goBack()
    {
        auto place = PastFolder::make(workspace->path());
        REQUIRE(place);
        Job *job = leadBack(*workspace, *place, yesterday, shell);
        QSignalSpy made(job, &Job::succeeded);
        REQUIRE(waitFor([&] { return made.count() > 0; }));
        delete job;
        auto opened = PastFile::open(
            std::move(*place), made.front().front().value<history::AsOf>(), clock.zone(), workspace->actor());
        REQUIRE(opened);
        past = std::move(*opened);
        pastShell = new ui::Shell(past->workspace(), preferences, &window);
        window.exchangeContent(pastShell);
        pastShell->travel()->setPresent(*workspace);
        pastShell->start(u"customers"_s);
        REQUIRE(waitFor([this] { return pastShell->pages()->list()->model()->isComplete(); }));
    }

    QDate yesterday;
    Uid late;
    std::unique_ptr<PastFile> past;
    ui::Shell *pastShell = nullptr;
};

QStringList namesIn(ui::Shell &shell)
{
    QStringList names;
    ui::ListModel *model = shell.pages()->list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->idAt(row).text();
    return names;
}

} // namespace

TEST_CASE("the past fills the window, says so, and nothing in it can be changed", "[past]")
{
    PastWindow window;
    window.goBack();
    ui::TimeTravel *travel = window.pastShell->travel();
    CHECK(travel->day() == window.yesterday);
    CHECK(travel->banner()->isVisible());
    CHECK(travel->banner()->text().contains(QString::number(window.yesterday.year())));
    CHECK(window.shell->isHidden()); // and alive
    CHECK(window.past->workspace().isReadOnly());
    CHECK(window.past->workspace().clock().today() == window.yesterday);
    const QStringList shown = namesIn(*window.pastShell);
    CHECK(shown.contains(window.acme.text()));
    CHECK_FALSE(shown.contains(window.late.text()));
    CHECK(query::titleOf(window.past->workspace().reads(), u"customer", window.acme) == u"Acme Robotics");
    CHECK(query::titleOf(window.workspace->reads(), u"customer", window.acme) == u"Apex Robotics");
    CHECK_FALSE(window.past->workspace().undoLabel());
    CHECK(window.workspace->undoLabel());
    const auto refused = window.past->workspace().remove(u"customer"_s, {window.acme});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ReadOnly);
    CHECK(refused.error().why.contains(QString::number(window.yesterday.year())));
    CHECK_FALSE(window.shell->travel()->banner()->isVisibleTo(window.shell));
    // Nothing is offered that would write, and keys that would are answered.
    for (const char *writing : {"importButton", "panelTags", "taskPlan", "taskDone", "sectionAdd"}) {
        INFO(writing);
        for (const auto *part : window.pastShell->findChildren<QWidget *>(QLatin1String(writing)))
            CHECK((!part->isVisible() || part->accessibleName().contains(u"file"_s, Qt::CaseInsensitive)));
    }
    const auto before = window.past->workspace().dictionary(u"setting"_s).size();
    for (const int key : {Qt::Key_N, Qt::Key_E, Qt::Key_1, Qt::Key_A, Qt::Key_T, Qt::Key_H, Qt::Key_Delete})
        window.press(window.pastShell->pages()->list()->list(), key);
    CHECK(window.past->workspace().dictionary(u"setting"_s).size() == before);
    CHECK(query::record(window.past->workspace().reads(), u"customer", window.acme)->meta.version == 1);
    CHECK(window.preferences.recent(window.past->workspace().path()).isEmpty());
}

TEST_CASE("Esc on the line above the past, its button and Alt+Home ask for today", "[past]")
{
    PastWindow window;
    window.goBack();
    QSignalSpy asked(window.pastShell, &ui::Shell::todayRequested);
    ui::Banner *banner = window.pastShell->travel()->banner();
    QTest::mouseClick(banner->action(), Qt::LeftButton);
    CHECK(asked.count() == 1);
    window.press(banner->action(), Qt::Key_Escape);
    CHECK(asked.count() == 2);
    window.pastShell->actions().run(u"today"_s);
    CHECK(asked.count() == 3);
    CHECK(window.shell->actions().find(u"today"_s) == nullptr);
    // The shell of today comes back as it was.
    delete window.window.exchangeContent(window.shell);
    window.pastShell = nullptr;
    CHECK(window.shell->isVisible());
    CHECK(window.shell->pages()->current() == u"customers");
}

TEST_CASE("a copy of the past goes with the last who looks at it", "[past]")
{
    QString folder;
    {
        PastWindow window;
        window.goBack();
        folder = QFileInfo(window.past->workspace().path()).absolutePath();
        CHECK(QFileInfo::exists(folder));
        CHECK(folder.startsWith(PastFolder::root()));
    }
    CHECK_FALSE(QFileInfo::exists(folder));
    // What a program left that is gone.
    QDir().mkpath(PastFolder::root() + u"/left"_s);
    PastFolder::sweep();
    CHECK_FALSE(QFileInfo::exists(PastFolder::root() + u"/left"_s));
}

TEST_CASE("only days that the log can tell of are offered, others say why", "[past]")
{
    PastWindow window;
    QSignalSpy asked(window.shell, &ui::Shell::dayRequested);
    window.shell->travel()->choose();
    ui::PastDayPopup *popup = nullptr;
    REQUIRE(waitFor([&] { return (popup = window.shell->findChild<ui::PastDayPopup *>()) != nullptr; }));
    auto *calendar = popup->findChild<QCalendarWidget *>(u"calendar"_s);
    CHECK(calendar->minimumDate() == window.yesterday);
    CHECK(calendar->maximumDate() == window.yesterday);
    auto *yesterday = popup->findChild<ui::Button *>(u"near0"_s),
         *week = popup->findChild<ui::Button *>(u"near1"_s);
    CHECK(yesterday->isEnabled());
    CHECK_FALSE(week->isEnabled());
    CHECK_FALSE(week->toolTip().isEmpty());
    QTest::mouseClick(yesterday, Qt::LeftButton);
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().toDate() == window.yesterday);
}

TEST_CASE("what changed is counted by kind and told field by field, and a record opens", "[past]")
{
    PastWindow window;
    window.shell->travel()->showChanges();
    ui::ChangesSheet *sheet = window.shell->travel()->sheet();
    CHECK(sheet->from() == window.yesterday);
    REQUIRE(waitFor([&] { return sheet->list()->entries().size() == 2; }));
    CHECK(sheet->summary()->text().contains(u'1'));
    QStringList told;
    for (int row = 0; row < 2; ++row)
        told << sheet->list()->rowText(row);
    const QString all = told.join(u'\n');
    CHECK(all.contains(u"Late Arrivals"_s));
    CHECK(all.contains(u"Acme Robotics → Apex Robotics"_s));
    sheet->setEntity(u"deal"_s);
    REQUIRE(waitFor([&] { return !sheet->isReading() && sheet->list()->entries().empty(); }));
    sheet->setEntity({});
    REQUIRE(waitFor([&] { return sheet->list()->entries().size() == 2; }));
    QSignalSpy opened(window.shell->travel(), &ui::TimeTravel::openRequested);
    sheet->list()->setCurrentIndex(sheet->list()->model()->index(0, 0));
    window.press(sheet->list(), Qt::Key_Return);
    REQUIRE(opened.count() == 1);
}

TEST_CASE("in the past it is told what changed since, and what was not there yet is not opened", "[past]")
{
    PastWindow window;
    window.goBack();
    window.pastShell->travel()->showChanges();
    ui::ChangesSheet *sheet = window.pastShell->travel()->sheet();
    REQUIRE(waitFor([&] { return sheet->list()->entries().size() == 2; }));
    QSignalSpy opened(window.pastShell->travel(), &ui::TimeTravel::openRequested);
    QSignalSpy told(window.pastShell->travel(), &ui::TimeTravel::told);
    Q_EMIT sheet->openRequested(u"customer"_s, window.late);
    CHECK(opened.count() == 0);
    CHECK(told.count() == 1);
    Q_EMIT sheet->openRequested(u"customer"_s, window.acme);
    CHECK(opened.count() == 1);
}

TEST_CASE("the past and what changed are painted whole in both languages", "[past][pictures]")
{
    const bool chinese = GENERATE(false, true);
    Translations words;
    words.install(chinese ? u"zh"_s : u"en"_s);
    ui::Theme look;
    look.setAppearance(chinese ? ui::Appearance::Dark : ui::Appearance::Light);
    look.setChinese(chinese);
    look.apply();
    const QString name = chinese ? u"zh-dark"_s : u"en-light"_s;
    PastWindow window;
    window.shell->travel()->choose();
    ui::PastDayPopup *popup = nullptr;
    REQUIRE(waitFor([&] { return (popup = window.shell->findChild<ui::PastDayPopup *>()) != nullptr; }));
    keep(*popup, u"past-day-"_s + name);
    popup->close();
    window.goBack();
    keep(window.window, u"past-window-"_s + name);
    window.pastShell->travel()->showChanges();
    ui::ChangesSheet *sheet = window.pastShell->travel()->sheet();
    REQUIRE(waitFor([&] { return sheet->list()->entries().size() == 2; }));
    REQUIRE(waitFor([&] { return sheet->geometry().right() <= window.pastShell->rect().right(); }));
    keep(window.window, u"past-changes-"_s + name);
}
