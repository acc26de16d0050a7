// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/list_fixture.h"

#include "core/query/follow_up_facts.h"
#include "ui/form/fieldeditor.h"
#include "ui/tasks/strangerpopup.h"
#include "ui/tasks/tasksection.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SectionFile : ListFile {
    SectionFile() : section(*workspace)
    {
        me = add(u"user"_s, {{u"name"_s, u"Maya Chen"_s}});
        workspace->setActor(me);
        section.resize(344, 400);
    }
    Uid show(QHash<QString, QVariant> values)
    {
        values.insert(u"title"_s, u"Review"_s);
        const Uid id = add(u"task"_s, values);
        section.show(read(u"task"_s, id), workspace->schema());
        return id;
    }
    template <typename T = QWidget>
    T *part(const QString &name)
    {
        auto *found = section.findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    QStringList people(const Uid &task) const
    {
        QStringList names;
        const auto all = query::participantsOf(workspace->reads(), task);
        REQUIRE(all.ok());
        for (const Record &person : *all)
            names << person.value(u"name").toString();
        return names;
    }

    Uid me;
    ui::TaskSection section;
};

} // namespace

TEST_CASE("the panel of a task does it and opens it again")
{
    SectionFile file;
    const Uid id = file.show({{u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), {}})}});
    auto told = hear(&file.section, &ui::TaskSection::undoableTold);
    file.part<QAbstractButton>(u"panelDone"_s)->click();
    CHECK(file.read(u"task"_s, id).value(u"status") == u"done"_s);
    file.section.show(file.read(u"task"_s, id), file.workspace->schema());
    CHECK(file.part<QAbstractButton>(u"panelDone"_s)->text() == u"Open again"_s);
    file.section.complete();
    CHECK(file.read(u"task"_s, id).value(u"status") == u"todo"_s);
    CHECK(told->count() == 2);
}

TEST_CASE("an occurrence that is skipped gives way to the next one of its series")
{
    SectionFile file;
    const Uid id = file.show({{u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(9, 30)})},
        {u"recurrence"_s, u"RRULE:FREQ=WEEKLY"_s}});
    file.part<QAbstractButton>(u"panelSkip"_s)->click();
    CHECK(file.read(u"task"_s, id).value(u"status") == u"cancelled"_s);
    const auto next = query::linked(file.workspace->reads(), u"task", u"follows", id, {u"due"_s}, 5);
    REQUIRE(next.ok());
    REQUIRE(next->size() == 1);
    CHECK(next->front().cells[0].value<Due>().text() == u"2026-03-23T09:30"_s);
}

TEST_CASE("somebody known by name and address alone takes part, and is taken off again")
{
    SectionFile file;
    const Uid id = file.show(
        {{u"kind"_s, u"meeting"_s}, {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(9, 30)})}});
    ui::StrangerPopup popup(*file.workspace, nullptr);
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    auto named = hear(&popup, &ui::StrangerPopup::named);
    popup.submit();
    CHECK(named->count() == 0); // nothing stands there yet
    popup.findChild<ui::FieldEditor *>(u"editor_name"_s)->setValue(u"Tom Baker"_s);
    popup.findChild<ui::FieldEditor *>(u"editor_email"_s)->setValue(u"tom@example.com"_s);
    popup.submit();
    REQUIRE(named->count() == 1);
    CHECK(named->last<1>() == u"tom@example.com"_s);
    file.add(u"participant"_s,
        {{u"task"_s, QVariant::fromValue(id)}, {u"name"_s, u"Tom Baker"_s},
            {u"email"_s, u"tom@example.com"_s}});
    CHECK(file.people(id) == QStringList{u"Tom Baker"_s});
    file.part<QAbstractButton>(u"removeParticipant"_s)->click();
    CHECK(file.people(id).isEmpty());
    REQUIRE(file.workspace->undo().ok());
    CHECK(file.people(id) == QStringList{u"Tom Baker"_s});
}

TEST_CASE("a meeting in another zone says what its clock shows there")
{
    SectionFile file;
    file.show({{u"kind"_s, u"meeting"_s},
        {u"due"_s, QVariant::fromValue(Due::fromText(u"2026-03-16T15:00[America/New_York]"_s))}});
    CHECK_FALSE(file.part(u"otherZone"_s)->isHidden());
    CHECK(file.part<QLabel>(u"otherZone"_s)->text() == u"Today 15:00 in New York"_s);
    file.show({{u"due"_s, QVariant::fromValue(Due::fromText(u"2026-03-16T15:00"_s))}});
    CHECK(file.part(u"otherZone"_s)->isHidden());
}
