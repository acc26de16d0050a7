// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "ui/customers/composer.h"
#include "ui/customers/composerdetails.h"
#include "ui/customers/recordpanel.h"
#include "ui/customers/timelinefilter.h"
#include "ui/customers/timelinesection.h"
#include "ui/customers/timelineview.h"
#include "ui/form/fieldeditor.h"
#include "ui/quick/quickparts.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariant linkTo(const Record &record) { return QVariant::fromValue(record.id()); }

struct Panel : TempWorkspace {
    Panel()
    {
        maya = add(u"user"_s, u"Maya Chen"_s);
        workspace->setActor(maya.id());
        acme = add(u"customer"_s, u"Acme Robotics"_s);
        anna = add(u"contact"_s, u"Anna Lindqvist"_s, {{u"customer"_s, linkTo(acme)}});
        ben = add(u"contact"_s, u"Ben Stone"_s, {{u"customer"_s, linkTo(acme)}});
    }
    void log(const QString &kind, const QString &content, int minutesAgo, const Record &with)
    {
        add(u"activity"_s, {},
            {{u"kind"_s, kind}, {u"content"_s, content}, {u"customer"_s, linkTo(acme)},
                {u"contact"_s, linkTo(with)},
                {u"at"_s, QVariant::fromValue(Instant{monday().ms - minutesAgo * 60000})}});
    }
    void open()
    {
        panel = std::make_unique<RecordPanel>(*workspace);
        panel->resize(384, 1100);
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        panel->showNow(u"customer"_s, acme.id());
        REQUIRE(waitUntil([&] { return panel->shownId() == acme.id(); }));
        QObject::connect(panel.get(), &RecordPanel::errorRaised, panel.get(), [](const Error &error) {
            INFO(error.text().toStdString());
            CHECK(false);
        });
    }
    QStringList texts() const
    {
        QStringList found;
        for (int row = 0; row < panel->activity()->view()->count(); ++row)
            found << panel->activity()->view()->item(row).text;
        return found;
    }
    Composer &write(const QString &text)
    {
        Composer &composer = *panel->composer();
        composer.textEdit()->setFocus();
        composer.textEdit()->setPlainText(text);
        return composer;
    }
    Record newest(const QString &entity)
    {
        query::ListQuery all;
        all.entity = entity;
        const auto numbers = query::rowNumbers(workspace->reads(), all, 1);
        REQUIRE(numbers->size() == 1);
        const auto rows = query::rows(workspace->reads(), entity, {}, *numbers);
        const auto record = query::record(workspace->reads(), entity, rows->front().id);
        REQUIRE(record);
        return *record;
    }

    Record maya, acme, anna, ben;
    std::unique_ptr<RecordPanel> panel;
};

} // namespace

TEST_CASE("the timeline narrows to kinds and people and widens again", "[panel][timeline]")
{
    Panel file;
    file.log(u"call"_s, u"one"_s, 1, file.anna);
    file.log(u"visit"_s, u"two"_s, 2, file.ben);
    file.log(u"email"_s, u"three"_s, 3, file.anna);
    file.open();
    CHECK(file.texts() == QStringList{u"one"_s, u"two"_s, u"three"_s});
    TimelineFilterBar *filters = file.panel->activity()->filters();
    filters->setKind(u"visit"_s, true);
    CHECK(waitUntil([&] { return file.texts() == QStringList{u"two"_s}; }));
    CHECK(filters->isVisible());
    filters->setKind(u"visit"_s, false);
    filters->setPerson(file.anna.id(), u"Anna"_s);
    CHECK(waitUntil([&] { return file.texts() == QStringList{u"one"_s, u"three"_s}; }));
    // What is logged meanwhile keeps to the filter.
    file.log(u"call"_s, u"four"_s, 0, file.ben);
    file.log(u"call"_s, u"five"_s, 0, file.anna);
    CHECK(waitUntil([&] { return file.texts() == QStringList{u"five"_s, u"one"_s, u"three"_s}; }));
    filters->clear();
    CHECK(waitUntil([&] { return file.texts().size() == 5; }));
    CHECK_FALSE(filters->isVisible());
}

TEST_CASE("the menu of the timeline names kinds and the people in it", "[panel][timeline]")
{
    Panel file;
    file.log(u"call"_s, u"one"_s, 1, file.anna);
    file.open();
    file.panel->activity()->filters()->openMenu(file.panel.get());
    QMenu *menu = nullptr;
    REQUIRE(waitUntil([&] { return (menu = file.panel->findChild<QMenu *>(u"timelineMenu"_s)); }));
    QStringList names;
    for (const QAction *action : menu->actions())
        names << action->text().section(u'\t', 0, 0);
    CHECK(names.contains(u"Visit"_s));
    CHECK(names.contains(u"Anna Lindqvist"_s));
    CHECK(names.contains(u"Maya Chen"_s));
    CHECK_FALSE(names.contains(u"Ben Stone"_s));
    menu->close();
}

TEST_CASE("a long timeline keeps its lower pages when something is logged", "[panel][timeline]")
{
    Panel file;
    for (int i = 0; i < 320; ++i)
        file.log(u"call"_s, QString::number(i), i, file.anna);
    file.open();
    TimelineSection *section = file.panel->activity();
    auto *scroll = file.panel->findChild<QScrollArea *>(u"panelScroll"_s);
    while (section->loadedActivities() < 320) {
        const int before = section->loadedActivities();
        settle();
        scroll->verticalScrollBar()->setValue(0);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        REQUIRE(waitUntil([&] { return section->loadedActivities() > before; }));
    }
    file.log(u"call"_s, u"new"_s, 0, file.anna);
    REQUIRE(waitUntil([&] { return section->loadedActivities() == 321; }));
    CHECK(file.texts().front() == u"new");
    CHECK(file.texts().back() == u"319");
    QStringList once = file.texts();
    CHECK(once.removeDuplicates() == 0);
}

TEST_CASE("the composer fills what its words say, and leaves what was filled by hand", "[panel][composer]")
{
    Panel file;
    file.open();
    Composer &composer = file.write(u"报价已发 3天后回访"_s);
    REQUIRE(waitUntil([&] { return composer.nextEdit()->text() == u"回访"; }));
    CHECK(composer.dateEditor()->value().value<Due>().day == QDate(2026, 3, 19));
    CHECK(composer.preview()->chip(u"nextWhen"_s));
    composer.nextEdit()->setFocus();
    QTest::keyClicks(composer.nextEdit(), u"!"_s);
    file.write(u"报价已发 5天后回访"_s);
    REQUIRE(waitUntil([&] { return composer.dateEditor()->value().value<Due>().day == QDate(2026, 3, 21); }));
    CHECK(composer.nextEdit()->text() == u"回访!");
    REQUIRE(composer.log());
    const Record activity = file.newest(u"activity"_s);
    CHECK(activity.value(u"content").toString() == u"报价已发 5天后回访");
    CHECK(activity.value(u"next_on").value<Due>().day == QDate(2026, 3, 21));
    CHECK(activity.value(u"customer").value<Uid>() == file.acme.id());
}

TEST_CASE("the composer takes kind and time from the words unless a kind was chosen", "[panel][composer]")
{
    Panel file;
    file.open();
    Composer &composer = file.write(u"visited the plant yesterday"_s);
    CHECK(waitUntil([&] { return composer.kind() == u"visit"; }));
    composer.clear();
    composer.startLog(u"meeting"_s);
    file.write(u"visited the plant yesterday"_s);
    settle();
    CHECK(composer.kind() == u"meeting");
    REQUIRE(composer.log());
    const Record activity = file.newest(u"activity"_s);
    CHECK(activity.value(u"kind").toString() == u"meeting");
    CHECK(activity.value(u"at").value<Instant>().local().date() == QDate(2026, 3, 15));
}

TEST_CASE("details and people of an activity are saved in the same step of undo", "[panel][composer]")
{
    Panel file;
    file.open();
    Composer &composer = file.write(u"Went through the offer"_s);
    composer.showDetails(true);
    ComposerDetails *details = composer.details();
    details->editor(u"objections"_s)->setValue(u"too dear"_s);
    details->editor(u"direction"_s)->setValue(u"incoming"_s);
    details->addPerson(u"contact"_s, file.ben.id());
    details->addPerson(u"user"_s, file.maya.id());
    REQUIRE(composer.log());
    const Record activity = file.newest(u"activity"_s);
    CHECK(activity.value(u"objections").toString() == u"too dear");
    CHECK(activity.value(u"direction").toString() == u"incoming");
    const auto people
        = query::linkedCount(file.workspace->reads(), u"participant", u"activity", activity.id());
    CHECK(*people == 2);
    REQUIRE(waitUntil([&] { return file.panel->activity()->loadedActivities() == 1; }));
    CHECK(file.panel->activity()->view()->item(0).said == QStringList{u"Objections: too dear"_s});
    CHECK(file.panel->activity()->view()->item(0).meta.contains(u"Ben Stone"_s));
    CHECK_FALSE(details->hasAny());
    REQUIRE(file.workspace->undo());
    CHECK(*query::linkedCount(file.workspace->reads(), u"participant", u"activity", activity.id()) == 0);
}

TEST_CASE("words that only plan can be made a task instead", "[panel][composer]")
{
    Panel file;
    file.open();
    Composer &composer = file.write(u"send the offer tomorrow 3pm"_s);
    REQUIRE(waitUntil([&] { return composer.preview()->chip(u"planOnly"_s) != nullptr; }));
    composer.preview()->chip(u"planOnly"_s)->click();
    const Record task = file.newest(u"task"_s);
    CHECK(task.value(u"customer").value<Uid>() == file.acme.id());
    CHECK(task.value(u"due").value<Due>().text() == u"2026-03-17T15:00");
    CHECK(file.panel->activity()->loadedActivities() == 0);
    CHECK_FALSE(composer.hasText());
}

TEST_CASE("the composer and the timeline are painted whole in both languages", "[pictures][timeline]")
{
    const bool chinese = GENERATE(false, true);
    const QString language = chinese ? u"zh"_s : u"en"_s;
    Translations words;
    words.install(language);
    Theme look;
    look.setAppearance(chinese ? Appearance::Dark : Appearance::Light);
    look.setChinese(chinese);
    look.apply();
    Panel file;
    file.log(u"call"_s, u"Asked for a 4% discount on the servo drives."_s, 60, file.anna);
    const Record task
        = file.add(u"task"_s, u"Walk through the plant"_s, {{u"customer"_s, linkTo(file.acme)}});
    const Record visit = file.add(u"activity"_s, {},
        {{u"kind"_s, u"visit"_s}, {u"content"_s, u"Saw line 3 and the store."_s},
            {u"customer"_s, linkTo(file.acme)}, {u"contact"_s, linkTo(file.anna)}, {u"minutes"_s, 90},
            {u"direction"_s, u"outgoing"_s}, {u"result"_s, u"interested"_s}, {u"place"_s, u"Austin plant"_s},
            {u"objections"_s, u"The price is above last year's offer."_s},
            {u"promises"_s, u"A revised quote by Friday"_s}, {u"task"_s, linkTo(task)},
            {u"at"_s, QVariant::fromValue(Instant{monday().ms - 26 * 3600000})}});
    file.add(u"participant"_s, {}, {{u"activity"_s, linkTo(visit)}, {u"contact"_s, linkTo(file.ben)}});
    file.open();
    file.panel->resize(384, 1150);
    keep(*file.panel, u"timeline-"_s + language);
    Composer &composer = file.write(u"called Anna for 20 min, quote sent, follow up in 3 days"_s);
    REQUIRE(waitUntil([&] { return !composer.nextEdit()->text().isEmpty(); }));
    keep(*file.panel, u"composer-"_s + language);
    composer.showDetails(true);
    composer.details()->addPerson(u"contact"_s, file.ben.id());
    keep(*file.panel, u"composer-details-"_s + language);
    file.panel->activity()->filters()->setKind(u"visit"_s, true);
    file.panel->activity()->filters()->setPerson(file.ben.id(), u"Ben Stone"_s);
    REQUIRE(waitUntil([&] { return file.panel->activity()->loadedActivities() == 1; }));
    composer.clear();
    composer.showDetails(false);
    file.panel->setFocus();
    keep(*file.panel, u"timeline-narrow-"_s + language);
}
