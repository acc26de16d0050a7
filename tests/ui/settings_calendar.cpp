// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/list_fixture.h"

#include "ui/pipeline/faceswitch.h"
#include "ui/settings/calendarsettings.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFile>
#include <QTest>
#include <QTimeEdit>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Week : ListFile {
    Week() : preferences(folder.filePath(u"own.ini"_s))
    {
        page = std::make_unique<CalendarSettings>(*workspace, preferences);
        page->resize(900, 700);
        page->show();
        done = hear(page.get(), &CalendarSettings::done);
    }
    template <typename T>
    T *part(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QString set(const char *name) const { return workspace->setting(QString::fromLatin1(name)); }
    void pick(const QString &data)
    {
        auto *box = part<QComboBox>("holidays");
        const int index = box->findData(data);
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    QString write(const QByteArray &bytes)
    {
        const QString path = folder.filePath(u"holidays.json"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    QString problem() const
    {
        return static_cast<Field *>(part<QComboBox>("holidays")->parentWidget())->error();
    }

    Preferences preferences;
    std::unique_ptr<CalendarSettings> page;
    std::unique_ptr<Heard<const QString &>> done;
};

} // namespace

TEST_CASE("working days are turned on and off, each as one step of undo", "[calendar]")
{
    Week week;
    CHECK(week.part<CountToggle>("workDay1")->isChecked());
    CHECK_FALSE(week.part<CountToggle>("workDay6")->isChecked());
    week.part<CountToggle>("workDay6")->click();
    CHECK(week.set("work_days") == u"1,2,3,4,5,6"_s);
    CHECK(week.done->count() == 1);
    week.part<CountToggle>("workDay6")->click();
    CHECK(week.set("work_days") == u"1-5"_s);
    REQUIRE(week.workspace->undo());
    CHECK(week.set("work_days") == u"1,2,3,4,5,6"_s);
    CHECK(week.part<CountToggle>("workDay6")->isChecked());
}

TEST_CASE("a week without a working day is not kept", "[calendar]")
{
    Week week;
    for (int day = 1; day <= 5; ++day)
        week.part<CountToggle>(("workDay" + std::to_string(day)).c_str())->click();
    CHECK(week.set("work_days") == u"5"_s);
}

TEST_CASE("working hours end after they begin", "[calendar]")
{
    Week week;
    auto *opens = week.part<QTimeEdit>("workOpens");
    opens->setTime(QTime(8, 30));
    Q_EMIT opens->editingFinished();
    CHECK(week.set("work_hours") == u"08:30-18:00"_s);
    opens->setTime(QTime(19, 0));
    Q_EMIT opens->editingFinished();
    CHECK(week.set("work_hours") == u"08:30-18:00"_s);
    CHECK(week.done->count() == 1);
}

TEST_CASE("holidays of China say which years they know, and that the next one is missing", "[calendar]")
{
    Week week;
    week.pick(u"CN"_s);
    CHECK(week.set("holidays") == u"CN"_s);
    const QString years = week.part<ui::Label>("holidayYears")->text();
    CHECK(years.contains(u"2024, 2025, 2026"_s));
    CHECK(years.contains(u"2027 is not in it"_s));
    week.pick({});
    CHECK(week.set("holidays").isEmpty());
}

TEST_CASE("a holiday file of one's own takes the place; a bad one changes nothing", "[calendar]")
{
    Week week;
    week.pick(u"CN"_s);
    week.page->takeHolidays(week.write("{\"format\":\"rapport-holidays\",\"version\":1,\"years\":{\"2026\":"
                                       "{\"holidays\":[{\"from\":\"2026-99-01\"}]}}}"));
    CHECK(week.problem().contains(u"2026-99-01"_s));
    CHECK(week.set("holidays") == u"CN"_s);
    week.page->takeHolidays(week.write("no"));
    CHECK_FALSE(week.problem().isEmpty());
    CHECK(week.set("holidays") == u"CN"_s);
    week.page->takeHolidays(week.folder.filePath(u"nowhere.json"_s));
    CHECK_FALSE(week.problem().isEmpty());
    week.page->takeHolidays(week.write("{\"format\":\"rapport-holidays\",\"version\":1,\"country\":\"DE\","
                                       "\"name\":{\"en\":\"Germany\"},\"years\":{\"2026\":{\"holidays\":["
                                       "{\"from\":\"2026-10-03\",\"en\":\"Unity Day\"}]}}}"));
    CHECK(week.problem().isEmpty());
    CHECK(week.set("holidays").contains(u"Unity Day"_s));
    CHECK(week.part<QComboBox>("holidays")->currentText().contains(u"Germany"_s));
    REQUIRE(week.workspace->undo());
    CHECK(week.set("holidays") == u"CN"_s);
    CHECK(week.part<QComboBox>("holidays")->currentData().toString() == u"CN"_s);
}

TEST_CASE("the folder of calendars is this computer's and can be given up", "[calendar]")
{
    Week week;
    CHECK_FALSE(week.part<QWidget>("stopFolder")->isVisibleTo(week.page.get()));
    week.preferences.setCalendarFolder(week.workspace->path(), week.folder.path());
    CalendarSettings page(*week.workspace, week.preferences);
    const auto changed = hear(&page, &CalendarSettings::folderChanged);
    auto *stop = page.findChild<QAbstractButton *>(u"stopFolder"_s);
    REQUIRE(stop);
    CHECK(stop->isVisibleTo(&page));
    stop->click();
    CHECK(changed->count() == 1);
    CHECK(week.preferences.calendarFolder(week.workspace->path()).isEmpty());
    CHECK(week.workspace->setting(u"calendar_folder"_s).isEmpty());
}

TEST_CASE("a calendar file comes in as one step of undo and goes out again", "[calendar]")
{
    Week week;
    const QString in = week.folder.filePath(u"in.ics"_s), out = week.folder.filePath(u"out.ics"_s);
    QFile file(in);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nBEGIN:VEVENT\r\nUID:one@x\r\n"
               "DTSTAMP:20260301T000000Z\r\nDTSTART:20260318T090000\r\nDTEND:20260318T100000\r\n"
               "SUMMARY:Fair meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    const auto told = hear(week.page.get(), &CalendarSettings::told);
    week.page->importFile(in);
    REQUIRE(waitFor([&] { return week.done->count() + told->count() > 0; }));
    CHECK(week.done->count() == 1);
    week.page->exportMine(out);
    REQUIRE(waitFor([&] { return told->count() > 0; }));
    QFile written(out);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().contains("Fair meeting"));
    REQUIRE(week.workspace->undo());
}
