// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/recordpanel.h"

#include "ui/customers/composer.h"
#include "ui/customers/factgrid.h"
#include "ui/customers/identity.h"
#include "ui/customers/linkedsection.h"
#include "ui/customers/nexttaskcard.h"
#include "ui/customers/panelheader.h"
#include "ui/customers/panelwords.h"
#include "ui/customers/timelinesection.h"
#include "ui/deals/dealparts.h"
#include "ui/leads/leadsection.h"
#include "ui/tasks/tasksection.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace rapport::ui {

RecordPanel::RecordPanel(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("recordPanel"));
    setAccessibleName(tr("Details"));
    setMinimumWidth(320);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0); // several commits of one act make one read
    connect(&m_rest, &QTimer::timeout, this, &RecordPanel::load);
    connect(&m_refresh, &QTimer::timeout, this, &RecordPanel::load);
    connect(&workspace, &Workspace::committed, this, &RecordPanel::committed);
    build();
    connectParts();
    serveKeys(this);
    clear();
}

RecordPanel::~RecordPanel() = default;

void RecordPanel::follow(const QString &entity, const Uid &id)
{
    if (entity == m_entity && id == m_id)
        return;
    m_entity = entity;
    m_id = id;
    m_ticket.cancel();
    if (id.isNull()) {
        m_rest.stop();
        clear();
    } else
        m_rest.start();
}

void RecordPanel::showNow(const QString &entity, const Uid &id)
{
    m_entity = entity;
    m_id = id;
    m_rest.stop();
    load();
}

void RecordPanel::setPlace(qint64 place, qint64 count) { m_header->setPlace(place, count); }

void RecordPanel::load()
{
    if (m_id.isNull())
        return;
    const bool same = shownId() == m_id;
    const int activities = same ? m_activity->activitiesToRefresh() : timelinePage;
    m_ticket = m_workspace.ask(
        this,
        [entity = m_entity, id = m_id, activities, now = m_workspace.clock().now()](
            const query::Context &reads) { return loadPanel(reads, entity, id, now, activities); },
        [this](Result<PanelData> answer) { take(std::move(answer)); });
}

void RecordPanel::take(Result<PanelData> answer)
{
    if (!answer) {
        if (answer.error().code != Error::Code::NotFound)
            Q_EMIT errorRaised(answer.error());
        clear(); // deleted meanwhile
        return;
    }
    const bool same = shownId() == answer->record.id();
    if (!same)
        m_facts->stopEditing();
    const auto old = std::exchange(m_data, std::make_unique<PanelData>(std::move(answer).value()));
    showData();
    m_activity->show(m_data->record, m_data->schema, m_data->timeline, same);
    if (!same) {
        m_scroll->verticalScrollBar()->setValue(0);
        Q_EMIT shownChanged(m_data->record.id());
    }
}

void RecordPanel::clear()
{
    m_facts->stopEditing();
    m_scroll->widget()->hide();
    const bool had = m_data != nullptr;
    m_next->showTask({}, {});
    m_deal->clear();
    m_data.reset();
    if (had)
        Q_EMIT shownChanged({});
}

void RecordPanel::showData()
{
    const Record &record = m_data->record;
    const QString entity = record.def().name;
    m_identity->show(record, detailOf(record, m_data->linkTitles));
    m_lead->showLead(record, m_data->linkTitles, m_data->schema);
    m_lead->parentWidget()->setVisible(entity == QLatin1String("lead"));
    m_task->show(record, m_data->schema);
    m_task->parentWidget()->setVisible(m_task->isActive());
    // What comes next for a converted lead is planned with what it became.
    const bool over = record.value(u"status").toString() == QLatin1String("converted");
    m_next->setVisible(hasTimeline(entity) && (!over || m_data->nextTask));
    m_next->showTask(m_data->nextTask, m_data->schema);
    m_facts->show(record, m_data->linkTitles);
    if (hasTimeline(entity))
        m_composer->setSubject(record, m_data->contact, m_data->schema);
    m_people->parentWidget()->setVisible(entity == QLatin1String("customer"));
    m_deals->parentWidget()->setVisible(entity == QLatin1String("customer"));
    if (entity == QLatin1String("customer")) {
        showPeople();
        showDeals();
    }
    showDeal();
    showGroups();
    setAccessibleName(tr("Details of %1").arg(record.title()));
    m_scroll->widget()->show();
    QMetaObject::invokeMethod(this, &RecordPanel::orderTabs, Qt::QueuedConnection); // once all lies in place
}

void RecordPanel::committed(const Commit &commit)
{
    if (!m_data)
        return;
    const bool names
        = commit.entities.contains(QStringLiteral("tag")) || commit.entities.contains(QStringLiteral("user"));
    if (names || commit.bulk
        || commit.touches(*m_data->schema, m_data->record.def().name, m_data->record.id()))
        m_refresh.start();
}

void RecordPanel::saveField(const QString &field, const QVariant &value, const QString &verb)
{
    if (!m_data)
        return;
    if (isDeal() && field == QLatin1String("stage"))
        return m_deal->moveTo(value.value<Uid>()); // its gate is asked about
    Record after = m_data->record;
    after.set(field, value);
    const QString entity = after.def().name;
    const rapport::Label label{verb, entity, after.title(), 1, field};
    if (const Result<void> saved = m_workspace.save(label, m_data->record, after); !saved) {
        Q_EMIT errorRaised(saved.error());
        m_refresh.start();
        return;
    }
    // Shown at once; what the database makes of it comes with the refresh.
    m_data->record = after;
    if (const FieldDef *def = after.def().find(field); def && def->kind == Kind::Link) {
        const QString known = m_workspace.titleIn(def->linkTo, value.value<Uid>());
        m_data->linkTitles.insert(field,
            known.isEmpty() ? query::titleOf(m_workspace.reads(), def->linkTo, value.value<Uid>()) : known);
    }
    m_facts->show(after, m_data->linkTitles);
    m_identity->show(after, detailOf(after, m_data->linkTitles));
    Q_EMIT undoableTold(tr("%1 changed").arg(after.def().find(field)->displayLabel()));
}

void RecordPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

void RecordPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), theme().color(Role::Border));
}

} // namespace rapport::ui
