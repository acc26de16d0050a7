// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workpictures.h"

#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recurrenceeditor.h"
#include "ui/form/sheetform.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/quick/quickbar.h"
#include "ui/quick/quickpopup.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/shell.h"
#include "ui/tasks/donesheet.h"
#include "ui/tasks/taskacts.h"
#include "ui/tasks/taskspage.h"
#include "ui/theme/theme.h"

#include <QComboBox>

namespace rapport {

using namespace Qt::Literals::StringLiterals;
using When = query::AgendaSection::When;

namespace {

constexpr int slideMs = 400;

bool isToday(const ui::TasksPage &page, int row)
{
    const auto place = page.model()->placeOf(row);
    return place.isTask() && page.model()->sections()[std::size_t(place.section)].when == When::Today;
}

int firstOfToday(const ui::TasksPage &page)
{
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        if (isToday(page, row))
            return row;
    }
    return -1;
}

// A call of the afternoon, as the mockup has it, else the first task of today.
int rowOfToday(const ui::TasksPage &page)
{
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        const query::AgendaRow *task = isToday(page, row) ? page.model()->taskAt(row) : nullptr;
        if (task && task->kind == u"call" && task->due.time > QTime(12, 0))
            return row;
    }
    return firstOfToday(page);
}

void pictureDoneSheet(ui::TasksPage &page, const Settle &settle, const Take &take)
{
    const bool chinese = ui::theme().isChinese();
    page.acts()->completeWith(page.agenda()->currentTask() ? page.agenda()->currentTask()->id : Uid());
    ui::DoneSheet *sheet = page.acts()->doneSheet();
    sheet->editor(u"content"_s)
        ->setValue(chinese ? u"客户认可修改后的报价，等采购部确认付款条件。"_s
                           : u"Happy with the revised quote; purchasing has to confirm the payment terms."_s);
    sheet->editor(u"result"_s)->setValue(u"interested"_s);
    sheet->editor(u"minutes"_s)->setValue(qlonglong(15));
    sheet->editor(u"next_action"_s)->setValue(chinese ? u"确认付款条件"_s : u"Confirm the payment terms"_s);
    sheet->editor(u"next_on"_s)
        ->setValue(QVariant::fromValue(Due{page.model()->today().addDays(3), QTime(10, 0)}));
    settle({}, slideMs);
    take(u"task-done"_s);
    static_cast<ui::SideSheet *>(sheet)->close();
    settle({}, slideMs);
}

void pictureRecurrence(ui::Shell &shell, const Settle &settle, const Take &take)
{
    const bool chinese = ui::theme().isChinese();
    const Due due{QDate(2026, 3, 17), QTime(9, 30)};
    shell.newRecord(u"task"_s,
        {{u"title"_s, chinese ? u"周会"_s : u"Weekly review"_s}, {u"due"_s, QVariant::fromValue(due)},
            {u"kind"_s, u"meeting"_s}, {u"minutes"_s, qlonglong(30)},
            {u"recurrence"_s, u"RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20260630T235959"_s}});
    settle({}, slideMs);
    shell.sheet()->form()->focusField(u"recurrence"_s);
    settle({}, 200);
    take(u"task-form"_s);
    shell.sheet()->close();
    settle({}, slideMs);
}

} // namespace

void pictureTasks(ui::Shell &shell, Workspace &, const Settle &settle, const Take &take)
{
    auto *page = qobject_cast<ui::TasksPage *>(shell.pages()->currentWidget());
    if (!page)
        return;
    settle([page] { return page->model()->isLoaded(); }, 300);
    // One is done already, and stays where it was.
    if (const query::AgendaRow *first = page->model()->taskAt(firstOfToday(*page)))
        page->acts()->complete(first->id);
    settle({}, 300);
    page->agenda()->setCurrentRow(rowOfToday(*page));
    page->focusPage();
    settle({}, 300);
    take(u"tasks-day"_s);
    page->quickBar()->focusLine();
    page->quickBar()->setText(
        ui::theme().isChinese() ? u"电话 吴晓岚 明天下午3点 #苏州晟拓"_s : u"call Anna tomorrow 3pm #Acme"_s);
    settle({}, 700); // names are looked up
    take(u"tasks"_s);
    page->quickBar()->setText({});
    page->setGrouping(query::AgendaQuery::By::Customer);
    settle({}, 400);
    take(u"tasks-by-customer"_s);
    page->setGrouping(query::AgendaQuery::By::Due);
    const std::vector<Uid> mine = page->model()->query().owners;
    page->setOwners({});
    settle({}, 400);
    take(u"tasks-team"_s);
    page->setOwners(mine);
    settle({}, 300);
    page->agenda()->setCurrentRow(rowOfToday(*page));
    pictureDoneSheet(*page, settle, take);
    pictureRecurrence(shell, settle, take);
    page->setFace(ui::TasksPage::Face::Table);
    settle([page] { return page->list() && page->list()->model()->isComplete(); }, 600);
    take(u"tasks-table"_s);
    page->setFace(ui::TasksPage::Face::Day);
    page->agenda()->setCurrentRow(rowOfToday(*page));
    if (const query::AgendaRow *task = page->agenda()->currentTask())
        shell.openRecord(u"task"_s, task->id, true);
    shell.panelSide()->setOpen(true);
    settle({}, 500);
    take(u"task-panel"_s);
    shell.panelSide()->setOpen(false);
}

void pictureCalendar(ui::Shell &shell, Workspace &, const Settle &settle, const Take &take)
{
    auto *page = qobject_cast<ui::CalendarPage *>(shell.pages()->currentWidget());
    if (!page)
        return;
    ui::CalendarView *view = page->view();
    using Face = ui::CalendarView::Face;
    for (const auto &[face, name] : {std::pair(Face::Week, u"calendar"_s),
             std::pair(Face::Month, u"calendar-month"_s), std::pair(Face::Day, u"calendar-day"_s)}) {
        view->setFace(face);
        settle([view] { return view->isComplete(); }, 300);
        page->focusPage();
        ui::CalendarFace *shown = view->shown();
        for (int i = 0; i < int(shown->entries().size()); ++i) {
            const query::DiaryEntry &one = shown->entry(i);
            if (one.start.day == view->day() && one.kind == u"call"_s && one.start.time > QTime(12, 0))
                shown->setCurrent(i);
        }
        settle({}, 200);
        take(name);
    }
    view->setFace(Face::Week);
}

void pictureOverlays(ui::Shell &shell, const Settle &settle, const Take &take)
{
    shell.goTo(u"customers"_s);
    settle({}, 500);
    shell.openQuick(ui::theme().isChinese() ? u"王伟 电话 报价已发 3天后回访"_s
                                            : u"called Anna, sent the quote, follow up in 3 days"_s);
    settle({}, 700);
    take(u"quick"_s);
    shell.quickPopup()->close();
}

} // namespace rapport
