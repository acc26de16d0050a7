// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskspage.h"

#include "ui/calendar/calendarview.h"
#include "ui/list/filterbar.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/pipeline/faceswitch.h"
#include "ui/quick/quickbar.h"
#include "ui/tasks/pickbutton.h"
#include "ui/tasks/taskacts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using By = query::AgendaQuery::By;

TasksPage::TasksPage(Workspace &workspace, Preferences &, QWidget *parent)
    : WorkPage(parent), m_workspace(workspace), m_model(new AgendaModel(workspace, this)),
      m_acts(new TaskActs(workspace, this)), m_stack(new QStackedWidget(this)), m_anchor(new QWidget(this)),
      m_voice(new Label({}, TextStyle::Meta, Role::Text, this))
{
    setObjectName(u"page-tasks"_s);
    m_voice->setObjectName(u"voice"_s);
    m_voice->setGeometry(-1, -1, 1, 1);
    m_anchor->setGeometry(0, 0, 1, 1);
    m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    if (!workspace.actor().isNull())
        m_query.owners = {workspace.actor()};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(buildDay());
    m_stack->addWidget(new QWidget(this)); // the table is made when it is first shown
    wireAgenda();
    wireCalendar();
    wireQuick();
    wireActs();
    addShortcuts();
    dress();
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

TasksPage::~TasksPage() = default;

TasksPage::Face TasksPage::face() const { return Face(m_stack->currentIndex()); }

void TasksPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    fitCalendar();
    // What was done is cleared away on the way back to this page.
    if (std::exchange(m_started, true))
        m_model->restart();
    else
        apply();
}

void TasksPage::resizeEvent(QResizeEvent *event)
{
    WorkPage::resizeEvent(event);
    fitCalendar();
}

// A week needs room; without it the list is alone, and has the whole width.
void TasksPage::fitCalendar()
{
    constexpr int narrowWindow = 1120, narrowPage = 900;
    m_calendar->setVisible(window()->width() >= narrowWindow && width() >= narrowPage);
}

void TasksPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

void TasksPage::apply()
{
    m_model->setQuery(m_query);
    m_calendar->setOwners(m_query.owners);
    m_calendar->setKind(m_query.kind);
    m_agenda->setWithOwner(m_query.owners.size() != 1);
    dress();
}

void TasksPage::setOwners(const std::vector<Uid> &owners)
{
    m_query.owners = owners;
    apply();
}

void TasksPage::setKind(const QString &kind)
{
    m_query.kind = kind;
    apply();
}

void TasksPage::setGrouping(By by)
{
    m_query.by = by;
    apply();
}

void TasksPage::setDoneShown(bool shown)
{
    m_query.withDone = shown;
    apply();
}

void TasksPage::setFace(Face face)
{
    if (face == this->face())
        return;
    if (face == Face::Table)
        openTable();
    m_stack->setCurrentIndex(int(face));
    m_faces->setCurrent(int(face));
    dress();
    Q_EMIT faceChanged();
    if (face == Face::Day)
        tellCurrent();
}

void TasksPage::openTable()
{
    if (!m_list) {
        m_list = new ListPage(m_workspace, u"task"_s, this);
        m_list->setHeadVisible(false);
        delete m_stack->widget(int(Face::Table));
        m_stack->insertWidget(int(Face::Table), m_list);
        Q_EMIT listMade(m_list);
    }
    m_list->load();
}

ListPage *TasksPage::list() const { return face() == Face::Table ? m_list : nullptr; }

void TasksPage::showFilter(const Filter &filter)
{
    setFace(Face::Table);
    m_list->showFilter(filter);
}

void TasksPage::showView(const Uid &view)
{
    setFace(Face::Table);
    m_list->showView(view);
}

bool TasksPage::focusQuickLine()
{
    if (face() != Face::Day)
        return false;
    m_quick->focusLine();
    return true;
}

void TasksPage::focusPage()
{
    if (face() == Face::Table)
        m_list->focusList();
    else if (m_left->currentWidget() == m_empty)
        m_empty->setFocus(Qt::OtherFocusReason);
    else
        m_agenda->setFocus(Qt::OtherFocusReason);
}

Uid TasksPage::currentTask() const
{
    if (face() == Face::Table)
        return m_list->currentId();
    const query::AgendaRow *task = m_agenda->currentTask();
    return task ? task->id : Uid();
}

bool TasksPage::current(QString *entity, Uid *id) const
{
    *entity = u"task"_s;
    *id = currentTask();
    return !id->isNull();
}

bool TasksPage::select(const QString &entity, const Uid &id)
{
    if (entity != u"task")
        return false;
    if (face() == Face::Table)
        return m_list->select(id);
    if (!m_model->isLoaded()) {
        m_wanted = id;
        return false; // the panel shows it meanwhile
    }
    const qint64 number = m_model->numberOf(id);
    if (!m_model->reveal(number))
        return false;
    m_agenda->setCurrentRow(m_model->rowOf(number));
    return true;
}

void TasksPage::step(int by)
{
    if (face() == Face::Table)
        m_list->step(by);
    else
        m_agenda->step(by);
}

// A new task stands in the section of the cursor, and belongs to whose tasks are shown.
QHash<QString, QVariant> TasksPage::newValues() const
{
    if (face() == Face::Table)
        return {};
    if (m_calendar->isVisible() && m_calendar->isAncestorOf(QApplication::focusWidget()))
        return m_calendar->newValues();
    QHash<QString, QVariant> values;
    if (!m_query.kind.isEmpty())
        values.insert(u"kind"_s, m_query.kind);
    if (m_query.owners.size() == 1)
        values.insert(u"owner"_s, QVariant::fromValue(m_query.owners.front()));
    const AgendaModel::Place place = m_model->placeOf(m_agenda->currentRow());
    if (place.section < 0)
        return values;
    const query::AgendaSection &section = m_model->sections()[std::size_t(place.section)];
    using When = query::AgendaSection::When;
    if (section.when && (*section.when == When::Today || *section.when == When::Tomorrow)) {
        const QDate day = m_model->today().addDays(*section.when == When::Tomorrow ? 1 : 0);
        values.insert(u"due"_s, QVariant::fromValue(Due{day, {}}));
    }
    static const QHash<int, QString> links{
        {int(By::Customer), u"customer"_s}, {int(By::Deal), u"deal"_s}, {int(By::Owner), u"owner"_s}};
    if (const QString link = links.value(int(m_query.by)); !link.isEmpty() && !section.id.isNull())
        values.insert(link, QVariant::fromValue(section.id));
    return values;
}

void TasksPage::tellCurrent()
{
    if (face() != Face::Day)
        return;
    const int row = m_agenda->currentRow();
    const query::AgendaRow *task = m_model->taskAt(row);
    const Uid id = task ? task->id : Uid();
    if (!m_following && !id.isNull()) {
        m_following = true;
        m_calendar->select(id);
        m_following = false;
    }
    Q_EMIT currentChanged(u"task"_s, id, task ? m_model->taskIndex(row) : -1,
        m_model->rowCount() - int(m_model->sections().size()));
}

void TasksPage::followCalendar(const Uid &task)
{
    if (m_following || task.isNull())
        return;
    m_following = true;
    const qint64 number = m_model->numberOf(task);
    if (m_model->rowOf(number) >= 0)
        m_agenda->setCurrentRow(m_model->rowOf(number));
    else
        Q_EMIT currentChanged(u"task"_s, task, -1, 0); // an event, or what is not in the list
    m_following = false;
}

// A screen reader hears it; for the eye there is the toast.
void TasksPage::announce(const QString &text)
{
    m_voice->setAccessibleName(text);
    QAccessibleEvent event(m_voice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace rapport::ui
