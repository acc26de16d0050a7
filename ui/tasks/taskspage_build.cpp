// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of tasks is put together, and what its choices are called.
#include "ui/tasks/taskspage.h"

#include "ui/calendar/calendarview.h"
#include "ui/list/format.h"
#include "ui/pipeline/faceswitch.h"
#include "ui/quick/quickbar.h"
#include "ui/tasks/pickbutton.h"
#include "ui/tasks/pickmenus.h"
#include "ui/tasks/taskacts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/tip.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using By = query::AgendaQuery::By;

static constexpr int listWidth = 548;
static QString splitKey() { return u"tasks/listWidth"_s; }

static void openBelow(QMenu *menu, const QWidget *button)
{
    const int left = button->width() - menu->sizeHint().width();
    menu->popup(button->mapToGlobal(QPoint(std::min(0, left), button->height() + 4)));
}

QWidget *TasksPage::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(52);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    m_title = new Label(tr("Tasks"), TextStyle::PageTitle, Role::Text, header);
    m_count = new Label({}, TextStyle::Body, Role::TextSubtle, header);
    m_count->setObjectName(u"openTasks"_s);
    m_count->setContentsMargins(2, 3, 0, 0); // on the line of the title
    m_group = new PickButton(tr("By"), header);
    m_group->setObjectName(u"taskGrouping"_s);
    setTip(m_group, tr("How the tasks are put together"), u"V"_s);
    m_owner = new PickButton(tr("Owner"), header);
    m_owner->setObjectName(u"taskOwner"_s);
    m_kind = new PickButton(tr("Type"), header);
    m_kind->setObjectName(u"taskKind"_s);
    m_done = new CountToggle(u"circle-check-big"_s, tr("Show done"), header);
    m_done->setObjectName(u"showDone"_s);
    setTip(m_done, tr("What was done today stays in the list"));
    m_faces = new FaceSwitch(header);
    m_faces->setAccessibleName(tr("Face of the tasks"));
    m_faces->add(u"list-checks"_s, tr("Day"));
    m_faces->add(u"table"_s, tr("Table"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_count})
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_group, m_owner, m_kind, m_done, m_faces})
        row->addWidget(part);
    connect(m_group, &QAbstractButton::clicked, this, [this] { openBelow(makeGroupMenu(), m_group); });
    connect(m_owner, &QAbstractButton::clicked, this, [this] { openBelow(makeOwnerMenu(), m_owner); });
    connect(m_kind, &QAbstractButton::clicked, this, [this] { openBelow(makeKindMenu(), m_kind); });
    connect(m_done, &QAbstractButton::clicked, this, &TasksPage::setDoneShown);
    connect(m_faces, &FaceSwitch::chosen, this, [this](int face) {
        setFace(Face(face));
        focusPage();
    });
    return header;
}

QWidget *TasksPage::buildDay()
{
    auto *day = new QWidget(this);
    auto *column = new QVBoxLayout(day);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_quick = new QuickBar(m_workspace, day);
    auto *line = new QVBoxLayout;
    line->setContentsMargins(17, 0, 17, 11); // the ring of the field stands out of the column
    line->addWidget(m_quick);
    column->addLayout(line);
    column->addWidget(new Separator(Qt::Horizontal, Role::Border, day));
    m_split = new QSplitter(Qt::Horizontal, day);
    m_split->setObjectName(u"taskSplit"_s);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_left = new QStackedWidget(m_split);
    m_left->setMinimumWidth(360);
    m_agenda = new AgendaView(m_model, m_left);
    m_empty = new EmptyState(m_left);
    m_left->addWidget(m_agenda);
    m_left->addWidget(m_empty);
    m_calendar = new CalendarView(m_workspace, m_split);
    m_calendar->setMinimumWidth(320);
    m_split->addWidget(m_left);
    m_split->addWidget(m_calendar);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    const int width = QSettings().value(splitKey(), listWidth).toInt();
    m_split->setSizes({std::clamp(width, 360, 1200), 2000 - width});
    connect(m_split, &QSplitter::splitterMoved, this,
        [this] { QSettings().setValue(splitKey(), m_split->sizes().value(0)); });
    column->addWidget(m_split, 1);
    return day;
}

void TasksPage::addShortcuts()
{
    // With Alt the table changes its tabs: these serve in both faces.
    for (int i = 0; i < 2; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this, nullptr,
            nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            setFace(Face(i));
            focusPage();
        });
    }
}

static QString groupWords(By by)
{
    switch (by) {
    case By::Due:
        return TasksPage::tr("Due date");
    case By::Customer:
        return TasksPage::tr("Customer");
    case By::Deal:
        return TasksPage::tr("Deal");
    case By::Owner:
        return TasksPage::tr("Person");
    }
    Q_UNREACHABLE();
}

void TasksPage::dress()
{
    const bool day = face() == Face::Day;
    for (QWidget *part : std::initializer_list<QWidget *>{m_group, m_owner, m_kind, m_done, m_count})
        part->setVisible(day);
    m_group->setValue(groupWords(m_query.by));
    m_owner->setValue(ownerWords(m_workspace, m_query.owners));
    m_kind->setValue(kindWords(m_query.kind));
    m_done->setChecked(m_query.withDone);
    m_done->setEnabled(m_query.by == By::Due);
    const int open = int(m_model->openCount());
    m_count->setText(m_model->isLoaded()
            ? tr("%n open", "tasks", open).replace(QString::number(open), format::number(open))
            : QString());
}

QMenu *TasksPage::makeGroupMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"groupMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const By by : {By::Due, By::Customer, By::Deal, By::Owner}) {
        QAction *action = menu->addAction(groupWords(by));
        action->setCheckable(true);
        action->setChecked(by == m_query.by);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { setGrouping(by); });
    }
    return menu;
}

QMenu *TasksPage::makeKindMenu()
{
    return ui::makeKindMenu(
        m_query.kind, [this](const QString &kind) { setKind(kind); }, this);
}

QMenu *TasksPage::makeOwnerMenu()
{
    return ui::makeOwnerMenu(
        m_workspace, m_query.owners, [this](const std::vector<Uid> &owners) { setOwners(owners); }, this);
}

// Nobody has to look at an empty list and wonder.
void TasksPage::showEmpty()
{
    const bool none = m_model->isLoaded() && m_model->rowCount() == 0;
    if (none) {
        const bool filtered = !m_query.kind.isEmpty();
        m_empty->setPicture(u"circle-check-big"_s);
        m_empty->setWords(filtered ? tr("No such tasks") : tr("Nothing left to do"),
            filtered ? tr("There are open tasks of other types, perhaps.")
                     : tr("Write what comes next into the line above: who, when, what."));
        m_empty->setPrimary(filtered ? u"x"_s : u"plus"_s, filtered ? tr("Show all types") : tr("New task"));
        m_empty->setSecondary({}, {});
    }
    const bool focused = m_left->isAncestorOf(QApplication::focusWidget());
    m_left->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_agenda);
    if (focused)
        focusPage();
}

} // namespace rapport::ui
