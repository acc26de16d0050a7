// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the record of the panel, by its menu and by keys.
#include "ui/customers/composer.h"
#include "ui/customers/nexttaskcard.h"
#include "ui/customers/recordpanel.h"
#include "ui/customers/timelinesection.h"
#include "ui/form/pickers.h"
#include "ui/form/removal.h"
#include "ui/handover/handovers.h"
#include "ui/leads/leadsection.h"
#include "ui/tasks/tasksection.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QShortcut>

namespace rapport::ui {

void RecordPanel::serveKeys(QWidget *scope)
{
    const auto on = [this, scope](const char *keys, auto action) {
        auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on("E", [this] { editRecord(); });
    on("M", [this] { completeTask(); });
    on("S", [this] { snoozeTask(); });
    on("D", [this] { moveTask(); });
    on("T", [this] { scheduleTask(); });
    on("A", [this] { assignOwner(); });
    on("#", [this] { changeTags(); });
    on("C", [this] { convertLead(); });
    on("L, C", [this] { startLog(QStringLiteral("call")); });
    on("L, V", [this] { startLog(QStringLiteral("visit")); });
    on("L, E", [this] { startLog(QStringLiteral("email")); });
    on("L, N", [this] { startLog(QStringLiteral("note")); });
    if (scope != this)
        return;
    on("H", [this] {
        if (m_data && Handovers::canHandOver(m_data->record.def().name))
            Q_EMIT handOverRequested(m_data->record.def().name, m_data->record.id());
    });
    on("B", [this] {
        if (m_data && Handovers::hasBriefing(m_data->record.def().name))
            Q_EMIT briefingRequested(m_data->record.def().name, m_data->record.id());
    });
    serveDealKeys();
    on("J", [this] { Q_EMIT nextRequested(); });
    on("K", [this] { Q_EMIT previousRequested(); });
}

QMenu *RecordPanel::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("panelMenu"));
    const auto add = [this, menu](const char *icon, const QString &text, const QString &key, auto action) {
        QAction *entry
            = menu->addAction(theme().menuIcon(QString::fromLatin1(icon)), text + QLatin1Char('\t') + key);
        connect(entry, &QAction::triggered, this, action);
        connect(&theme(), &Theme::changed, entry,
            [entry, name = QString::fromLatin1(icon)] { entry->setIcon(theme().menuIcon(name)); });
    };
    add("pencil", tr("Edit"), QStringLiteral("E"), [this] { editRecord(); });
    add("calendar-plus", tr("Schedule a task"), QStringLiteral("T"), [this] { scheduleTask(); });
    add("user-round", tr("Assign owner"), QStringLiteral("A"), [this] { assignOwner(); });
    add("tag", tr("Change tags"), QStringLiteral("#"), [this] { changeTags(); });
    add("history", tr("Show history"), {}, [this] { m_activity->showHistory(true); });
    add("user-round-check", tr("Hand over…"), QStringLiteral("H"), [this] {
        if (m_data)
            Q_EMIT handOverRequested(m_data->record.def().name, m_data->record.id());
    });
    QAction *handOver = menu->actions().constLast();
    add("file-text", tr("Briefing"), QStringLiteral("B"), [this] {
        if (m_data)
            Q_EMIT briefingRequested(m_data->record.def().name, m_data->record.id());
    });
    QAction *paper = menu->actions().constLast();
    addDealMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, handOver, briefing = paper] {
        handOver->setVisible(m_data && Handovers::canHandOver(m_data->record.def().name));
        briefing->setVisible(m_data && Handovers::hasBriefing(m_data->record.def().name));
    });
    menu->addSeparator();
    add("trash-2", tr("Delete"), {}, [this] { removeRecord(); });
    return menu;
}

void RecordPanel::editRecord()
{
    if (m_data)
        Q_EMIT editRequested(m_data->record.def().name, m_data->record.id());
}

// Of a task these keys are about itself.
void RecordPanel::completeTask() { m_task->isActive() ? m_task->complete() : m_next->complete(); }

void RecordPanel::snoozeTask() { m_task->isActive() ? m_task->openSnooze() : m_next->openSnooze(); }

void RecordPanel::moveTask() { m_task->isActive() ? m_task->openCalendar() : m_next->openCalendar(); }

void RecordPanel::startLog(const QString &kind)
{
    if (!m_data || !hasTimeline(m_data->record.def().name))
        return;
    m_activity->showHistory(false);
    m_composer->startLog(kind);
}

void RecordPanel::scheduleTask(QWidget *anchor)
{
    if (!m_data || !hasTimeline(m_data->record.def().name))
        return;
    auto *popup = new SchedulePopup(m_workspace, this);
    connect(popup, &SchedulePopup::scheduled, this, [this](Record task) {
        if (!m_data)
            return;
        const Record &record = m_data->record;
        task.set(record.def().name, QVariant::fromValue(record.id()));
        if (record.def().name != QLatin1String("customer"))
            task.set(u"customer", record.value(u"customer"));
        const rapport::Label label{QStringLiteral("schedule"), QStringLiteral("task"), task.title(), 1, {}};
        if (const Result<void> saved = m_workspace.save(label, {}, task); !saved)
            Q_EMIT errorRaised(saved.error());
        else
            Q_EMIT undoableTold(tr("“%1” scheduled").arg(task.title()));
    });
    popup->showBelow(anchor ? anchor : m_next);
}

void RecordPanel::assignOwner(QWidget *anchor)
{
    if (!m_data || !m_data->record.def().find(u"owner"))
        return;
    PickPopup *popup = makeOwnerPicker(m_workspace, this, m_data->record.value(u"owner").value<Uid>());
    connect(popup, &PickPopup::picked, this, [this](const Uid &id) {
        saveField(QStringLiteral("owner"), QVariant::fromValue(id), QStringLiteral("assign"));
    });
    popup->showBelow(anchor ? anchor : findChild<QWidget *>(QStringLiteral("fact_owner")));
}

void RecordPanel::changeTags(QWidget *anchor)
{
    if (!m_data || !m_data->record.def().find(u"tags"))
        return;
    PickPopup *popup = makeTagPicker(m_workspace, this, m_data->record.value(u"tags").value<TagSet>());
    popup->setMany(true);
    const auto change = [this](const Uid &tag, bool on) {
        if (!m_data)
            return;
        auto tags = m_data->record.value(u"tags").value<TagSet>();
        tags.removeAll(tag);
        if (on)
            tags.append(tag);
        saveField(QStringLiteral("tags"), QVariant::fromValue(tags),
            on ? QStringLiteral("tag") : QStringLiteral("untag"));
    };
    connect(popup, &PickPopup::picked, this, [change](const Uid &tag) { change(tag, true); });
    connect(popup, &PickPopup::unpicked, this, [change](const Uid &tag) { change(tag, false); });
    connect(popup, &PickPopup::errorRaised, this, &RecordPanel::errorRaised);
    popup->showBelow(anchor ? anchor : findChild<QWidget *>(QStringLiteral("panelTags")));
}

void RecordPanel::changeGrade(QWidget *anchor)
{
    const FieldDef *grade = m_data ? m_data->record.def().find(u"grade") : nullptr;
    if (!grade)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("gradeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QVariant &value) {
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, value] { saveField(QStringLiteral("grade"), value, QStringLiteral("grade")); });
    };
    for (const Option &option : grade->options)
        add(tr("Grade %1").arg(grade->optionLabel(option.key)), option.key);
    add(tr("No grade"), {});
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
}

void RecordPanel::removeRecord()
{
    if (!m_data)
        return;
    RemovalHandlers handlers;
    handlers.removed = [this](const QString &text) { Q_EMIT undoableTold(text); };
    handlers.failed = [this](const Error &error) { Q_EMIT errorRaised(error); };
    removeRecords(m_workspace, m_data->record.def().name, {m_data->record.id()}, m_data->record.title(), this,
        handlers);
}

void RecordPanel::convertLead()
{
    if (m_data)
        m_lead->convert();
}

void RecordPanel::addLinked(const QString &entity)
{
    if (m_data)
        Q_EMIT createRequested(
            entity, {{m_data->record.def().name, QVariant::fromValue(m_data->record.id())}});
}

} // namespace rapport::ui
