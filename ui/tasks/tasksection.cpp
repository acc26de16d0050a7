// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasksection.h"

#include "core/query/why_there.h"
#include "ui/form/zonewords.h"
#include "ui/tasks/taskacts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionheader.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

TaskSection::TaskSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_acts(new TaskActs(workspace, this))
{
    setObjectName(u"taskSection"_s);
    build();
    connect(m_acts, &TaskActs::undoableTold, this, &TaskSection::undoableTold);
    connect(m_acts, &TaskActs::errorRaised, this, &TaskSection::errorRaised);
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        if (isActive() && commit.entities.contains(u"participant"_s))
            showPeople();
    });
    hide();
}

void TaskSection::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_done = new Button(u"check"_s, tr("Mark as done"), Button::Kind::Secondary, m_buttons);
    m_done->setObjectName(u"panelDone"_s);
    m_done->setKeyHint(u"M"_s);
    m_skip = new Button(tr("Skip this one"), Button::Kind::Ghost, m_buttons);
    m_skip->setObjectName(u"panelSkip"_s);
    m_skip->setToolTip(tr("Not this time: the next one of the series comes instead"));
    const auto icon = [this](const QString &name, const QString &label, const QString &key) {
        auto *button = new IconButton(name, label, m_buttons);
        button->setLabel(label, key);
        button->setObjectName(u"panel-"_s + name);
        return button;
    };
    m_result = icon(u"list-checks"_s, tr("Done with result"), {});
    m_date = icon(u"calendar"_s, tr("Move to another day"), u"D"_s);
    m_snooze = icon(u"alarm-clock"_s, tr("Snooze"), u"S"_s);
    row->addWidget(m_done);
    row->addWidget(m_skip);
    row->addStretch();
    for (IconButton *button : {m_result, m_date, m_snooze})
        row->addWidget(button);
    column->addWidget(m_buttons);
    m_whyRow = new QWidget(this);
    auto *why = new QHBoxLayout(m_whyRow);
    why->setContentsMargins(0, 0, 0, 0);
    why->setSpacing(8);
    why->addWidget(new IconView(u"info"_s, 14, Role::TextSubtle, m_whyRow), 0, Qt::AlignTop);
    m_why = new Label(TextStyle::Meta, Role::TextMuted, m_whyRow);
    m_why->setObjectName(u"whyThere"_s);
    m_why->setWordWrap(true);
    why->addWidget(m_why, 1);
    column->addWidget(m_whyRow);
    m_zone = new Label(TextStyle::Meta, Role::TextMuted, this);
    m_zone->setObjectName(u"otherZone"_s);
    m_zone->setWordWrap(true);
    column->addWidget(m_zone);
    m_head = new SectionHeader(tr("Participants"), this);
    m_add = m_head->addIcon(u"user-plus"_s, tr("Add a participant"));
    m_add->setObjectName(u"addParticipant"_s);
    column->addWidget(m_head);
    m_people = new QVBoxLayout;
    m_people->setSpacing(2);
    column->addLayout(m_people);
    connect(m_done, &Button::clicked, this, &TaskSection::complete);
    connect(m_skip, &Button::clicked, this, [this] { m_acts->cancel(m_task); });
    connect(m_result, &IconButton::clicked, this, [this] { m_acts->completeWith(m_task); });
    connect(m_date, &IconButton::clicked, this, &TaskSection::openCalendar);
    connect(m_snooze, &IconButton::clicked, this, &TaskSection::openSnooze);
    connect(m_add, &IconButton::clicked, this, &TaskSection::addPerson);
}

void TaskSection::show(const Record &record, SchemaPtr schema)
{
    m_schema = std::move(schema);
    const bool isTask = record.def().name == "task"_L1;
    m_task = isTask ? record.id() : Uid();
    setVisible(isTask);
    if (!isTask)
        return;
    m_customer = record.value(u"customer").value<Uid>();
    m_title = record.title();
    m_isEnded = record.value(u"status").toString() != u"todo";
    const QString kind = record.value(u"kind").toString();
    const bool event = kind == u"event";
    m_meets = event || kind == u"meeting" || kind == u"visit";
    m_buttons->setVisible(!event && record.meta.deletedAt.isNull() && !m_workspace.isReadOnly());
    m_done->setText(m_isEnded ? tr("Open again") : tr("Mark as done"));
    m_done->setIconName(m_isEnded ? u"undo-2"_s : u"check"_s);
    m_skip->setVisible(!m_isEnded && record.value(u"recurrence").isValid());
    for (IconButton *button : {m_result, m_date, m_snooze})
        button->setVisible(!m_isEnded);
    m_add->setVisible(!m_workspace.isReadOnly());
    showWords(record);
    showPeople();
}

void TaskSection::showWords(const Record &record)
{
    const QString why = query::whyThere(m_workspace.reads(), record);
    m_why->setText(why);
    m_whyRow->setVisible(!why.isEmpty());
    m_zone->setText(words::otherZone(
        record.value(u"due").value<Due>(), m_workspace.clock().zone(), m_workspace.clock().today()));
    m_zone->setVisible(!m_zone->text().isEmpty());
}

void TaskSection::complete()
{
    if (m_isEnded)
        m_acts->reopen(m_task);
    else
        m_acts->complete(m_task);
}

void TaskSection::openSnooze()
{
    if (!m_isEnded)
        m_acts->makeSnoozeMenu(m_task, m_snooze)
            ->popup(m_snooze->mapToGlobal(QPoint(0, m_snooze->height() + 4)));
}

void TaskSection::openCalendar()
{
    if (!m_isEnded)
        m_acts->chooseDay(m_task, m_date);
}

} // namespace rapport::ui
