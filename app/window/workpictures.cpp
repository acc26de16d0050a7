// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workpictures.h"

#include "ui/form/fieldeditor.h"
#include "ui/form/recurrenceeditor.h"
#include "ui/form/sheetform.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/quick/quickbar.h"
#include "ui/shell/pages.h"
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

// A call of today with a time, as the mockup has it, else the first task of today.
int rowOfToday(const ui::TasksPage &page)
{
    int first = -1;
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        const auto place = page.model()->placeOf(row);
        if (page.model()->sections()[std::size_t(place.section)].when != When::Today || !place.isTask())
            continue;
        const query::AgendaRow *task = page.model()->taskAt(row);
        if (first < 0)
            first = row;
        if (task && task->kind == u"call" && task->due.time > QTime(11, 0))
            return row;
    }
    return first;
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
    page->agenda()->setCurrentRow(rowOfToday(*page));
    page->focusPage();
    settle({}, 300);
    take(u"tasks-day"_s);
    page->quickBar()->focusLine();
    page->quickBar()->setText(
        ui::theme().isChinese() ? u"电话 张伟 明天下午3点 #苏州晟拓"_s : u"call Anna tomorrow 3pm #Acme"_s);
    settle({}, 700); // names are looked up
    take(u"tasks"_s);
    page->quickBar()->setText({});
    page->setGrouping(query::AgendaQuery::By::Customer);
    settle({}, 400);
    take(u"tasks-by-customer"_s);
    page->setGrouping(query::AgendaQuery::By::Due);
    settle({}, 300);
    page->agenda()->setCurrentRow(rowOfToday(*page));
    pictureDoneSheet(*page, settle, take);
    pictureRecurrence(shell, settle, take);
    page->setFace(ui::TasksPage::Face::Table);
    settle([page] { return page->list() && page->list()->model()->isComplete(); }, 600);
    take(u"tasks-table"_s);
    page->setFace(ui::TasksPage::Face::Day);
}

} // namespace rapport
