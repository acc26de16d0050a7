// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/list_fixture.h"

#include "core/model/task.h"
#include "ui/form/form.h"
#include "ui/form/recurrenceeditor.h"
#include "ui/form/spaneditor.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// A new task that is due on Tuesday, 17 March 2026, 9:30.
struct TaskForm : ListFile {
    explicit TaskForm(const QString &recurrence = {}) : form(*workspace)
    {
        Record task = workspace->blank(u"task"_s);
        task.meta.id = Uid::make();
        task.set(u"title", u"Weekly review"_s);
        task.set(u"due", QVariant::fromValue(Due{QDate(2026, 3, 17), QTime(9, 30)}));
        if (!recurrence.isEmpty())
            task.set(u"recurrence", recurrence);
        form.resize(480, 900);
        form.create(task);
        form.show();
        editor = qobject_cast<ui::RecurrenceEditor *>(form.editor(u"recurrence"_s));
        REQUIRE(editor);
    }
    void choose(QComboBox *box, const QString &words)
    {
        const int index = box->findText(words);
        INFO(words.toStdString());
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    QComboBox *part(const QString &name) const
    {
        for (QComboBox *box : editor->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        FAIL(name.toStdString());
        return nullptr;
    }
    QSpinBox *number(const QString &name) const
    {
        for (QSpinBox *box : editor->findChildren<QSpinBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        FAIL(name.toStdString());
        return nullptr;
    }
    QString lines() const { return editor->value().toString(); }

    ui::Form form;
    ui::RecurrenceEditor *editor = nullptr;
};

} // namespace

TEST_CASE("the usual rhythms are one choice, and stand in words below")
{
    TaskForm file;
    CHECK(file.lines().isEmpty());
    CHECK(file.editor->preview().isEmpty());
    const std::pair<QString, QString> rhythms[]{{u"Every day"_s, u"FREQ=DAILY"_s},
        {u"Every 2 weeks"_s, u"INTERVAL=2"_s}, {u"Every month"_s, u"FREQ=MONTHLY"_s},
        {u"Every year"_s, u"FREQ=YEARLY"_s}, {u"Every workday"_s, u"MO,TU,WE,TH,FR"_s}};
    for (const auto &[words, part] : rhythms) {
        file.choose(file.editor->choice(), words);
        INFO(file.lines().toStdString());
        CHECK(file.lines().startsWith(u"RRULE:"_s));
        CHECK(file.lines().contains(part));
        CHECK_FALSE(file.editor->preview().isEmpty());
        CHECK(rules::Recurrence::read(file.lines(), Due{QDate(2026, 3, 17), QTime(9, 30)}).ok());
    }
    file.choose(file.editor->choice(), u"Does not repeat"_s);
    CHECK(file.lines().isEmpty());
}

TEST_CASE("a rule is put together from its parts, and comes apart into the same ones")
{
    TaskForm file;
    file.choose(file.editor->choice(), u"Other…"_s);
    file.number(u"Every how many"_s)->setValue(2);
    auto *friday = file.editor->findChild<QAbstractButton *>(u"weekday5"_s);
    REQUIRE(friday);
    friday->click();
    file.choose(file.part(u"Ends"_s), u"After a number of times"_s);
    file.number(u"How many times"_s)->setValue(6);
    const QString lines = file.lines();
    CHECK(lines.contains(u"INTERVAL=2"_s));
    CHECK(lines.contains(u"TU,FR"_s));
    CHECK(lines.contains(u"COUNT=6"_s));
    TaskForm again(lines);
    CHECK(again.editor->choice()->currentText() == u"Other…"_s);
    CHECK(again.number(u"How many times"_s)->value() == 6);
    CHECK(again.lines() == lines);
    CHECK_FALSE(again.form.isChanged());
}

TEST_CASE("a series that ends before it begins is refused in words")
{
    TaskForm file;
    file.choose(file.editor->choice(), u"Other…"_s);
    file.choose(file.part(u"Ends"_s), u"On a day"_s);
    REQUIRE(file.editor->problem());
    CHECK(file.editor->problem()->why == u"A last day is missing."_s);
    auto *until = file.editor->findChild<ui::FieldEditor *>(u"editor_until"_s);
    REQUIRE(until);
    until->setValue(QDate(2026, 3, 1));
    REQUIRE(file.editor->problem());
    until->setValue(QDate(2026, 6, 30));
    CHECK_FALSE(file.editor->problem());
    CHECK(file.lines().contains(u"UNTIL=20260630"_s));
}

TEST_CASE("a rule of another calendar and exceptions stay as they are until another rule is chosen")
{
    const QString foreign = u"RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2"_s;
    TaskForm file(foreign);
    CHECK(file.editor->choice()->currentText() == u"By a rule of another calendar"_s);
    CHECK(file.lines() == foreign);
    TaskForm weekly(u"RRULE:FREQ=WEEKLY\nEXDATE:20260324T093000"_s);
    CHECK(weekly.editor->choice()->currentText() == u"Every week"_s);
    weekly.choose(weekly.editor->choice(), u"Every 2 weeks"_s);
    CHECK(weekly.lines().contains(u"EXDATE:20260324T093000"_s));
    CHECK(weekly.lines().contains(u"INTERVAL=2"_s));
}

TEST_CASE("length and reminder are chosen among the usual ones, and odd values are kept")
{
    TaskForm file;
    ui::FieldEditor *minutes = file.form.editor(u"minutes"_s), *remind = file.form.editor(u"remind"_s);
    REQUIRE(minutes);
    REQUIRE(remind);
    CHECK_FALSE(minutes->value().isValid());
    minutes->setValue(qlonglong(90));
    CHECK(minutes->value().toInt() == 90);
    minutes->setValue(qlonglong(37));
    CHECK(minutes->value().toInt() == 37);
    for (const int lead : {-1, 0, 10, 1440}) {
        remind->setValue(qlonglong(lead));
        CHECK(remind->value().toInt() == lead);
    }
    remind->setValue({});
    CHECK_FALSE(remind->value().isValid());
    const FieldDef &length = definition<Task>().at<&Task::minutes>(),
                   &lead = definition<Task>().at<&Task::remind>();
    CHECK(ui::SpanEditor::words(length, qlonglong(90)) == u"1 h 30 min"_s);
    CHECK(ui::SpanEditor::words(lead, qlonglong(-1)) == u"Never"_s);
    CHECK(ui::SpanEditor::words(lead, qlonglong(15)) == u"15 min before"_s);
}

TEST_CASE("a meeting in another zone is shown on the clock here, and stays in its zone when it is moved")
{
    ListFile file;
    ui::Form form(*file.workspace);
    const Due due = Due::fromText(u"2026-03-17T15:00[America/New_York]"_s);
    const Uid id = file.add(u"task"_s, {{u"title"_s, u"Review"_s}, {u"due"_s, QVariant::fromValue(due)}});
    form.edit(file.read(u"task"_s, id));
    form.show();
    CHECK_FALSE(form.isChanged());
    auto *line = qobject_cast<QLineEdit *>(form.editor(u"due"_s)->focusProxy());
    REQUIRE(line);
    const Due here = due.here();
    CHECK(line->text() == here.day.toString(Qt::ISODate) + here.time.toString(u" HH:mm"_s));
    line->setText(here.day.addDays(1).toString(Qt::ISODate) + here.time.toString(u" HH:mm"_s));
    CHECK(form.editor(u"due"_s)->value().value<Due>().text() == u"2026-03-18T15:00[America/New_York]"_s);
    line->setText(u"2026-03-20"_s);
    CHECK(form.editor(u"due"_s)->value().value<Due>().text() == u"2026-03-20"_s);
}
