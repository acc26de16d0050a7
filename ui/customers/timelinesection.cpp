// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelinesection.h"

#include "ui/customers/paneldata.h"
#include "ui/customers/panelwords.h"
#include "ui/customers/timelinefilter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionheader.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace rapport::ui {

static constexpr int historyLimit = 200, refreshed = 200;

TimelineSection::TimelineSection(Workspace &workspace, QWidget *composer, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_head(new SectionHeader(tr("Activity"), this)),
      m_narrow(new IconButton(QStringLiteral("list-filter"), tr("Narrow by kind or person"), this)),
      m_filters(new TimelineFilterBar(workspace, this)), m_composer(composer), m_view(new TimelineView(this)),
      m_changes(new TimelineView(this)), m_empty(new Label(TextStyle::Meta, Role::TextSubtle, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_head);
    column->addWidget(m_composer);
    column->addWidget(m_filters);
    column->addWidget(m_view);
    column->addWidget(m_changes);
    column->addWidget(m_empty);
    m_switch = m_head->addLink(tr("History"));
    m_narrow->setObjectName(QStringLiteral("timelineNarrow"));
    m_narrow->setExtent(24, 14);
    m_head->layout()->addWidget(m_narrow);
    connect(m_narrow, &IconButton::clicked, this, [this] { m_filters->openMenu(m_narrow); });
    connect(m_filters, &TimelineFilterBar::changed, this, [this] {
        if (!m_record.isNull())
            loadFiltered();
    });
    m_switch->setObjectName(QStringLiteral("historySwitch"));
    m_changes->setObjectName(QStringLiteral("history"));
    m_changes->setAccessibleName(tr("History"));
    connect(m_switch, &Button::clicked, this, [this] { showHistory(!m_history); });
    connect(m_view, &TimelineView::openRequested, this,
        [this](const Uid &id) { Q_EMIT openRequested(QStringLiteral("activity"), id); });
    arrange();
}

void TimelineSection::watchScroll(QScrollBar *bar)
{
    m_bar = bar;
    connect(bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (m_bar->maximum() - value < 600)
            loadMore();
    });
}

void TimelineSection::show(const Record &record, SchemaPtr schema,
    const std::vector<query::TimelineEntry> &firstPage, bool sameAsBefore)
{
    m_more.cancel();
    m_loading = false;
    m_record = record;
    m_schema = std::move(schema);
    m_hasActivities = hasTimeline(record.def().name);
    m_filters->setRecord(record.def().name, record.id());
    if (!sameAsBefore) {
        m_history = !m_hasActivities;
        m_changes->setItems({});
    }
    if (!m_filters->filter().isEmpty())
        loadFiltered(); // what is shown stays until the answer is there
    else
        takeFirst(firstPage, sameAsBefore);
    arrange();
    if (m_history)
        loadHistory();
}

// Of a record that is shown already, what lies below the first pages stays.
void TimelineSection::takeFirst(const std::vector<query::TimelineEntry> &entries, bool sameAsBefore)
{
    const auto below = sameAsBefore && !entries.empty() && m_keys.size() > refreshed
        ? m_keys.indexOf(entries.back().key) + 1
        : qsizetype(0);
    take(entries, below > 0 ? int(below) : int(m_keys.size()));
    if (below == 0)
        m_atEnd = entries.size() % timelinePage != 0 || entries.empty();
}

void TimelineSection::take(const std::vector<query::TimelineEntry> &entries, int inPlaceOf)
{
    QList<TimelineItem> items;
    QList<query::TimelineKey> keys;
    items.reserve(qsizetype(entries.size()));
    for (const query::TimelineEntry &entry : entries) {
        items.append(activityItem(entry, m_workspace));
        keys.append(entry.key);
    }
    m_keys = keys + m_keys.mid(inPlaceOf);
    m_view->replaceFirst(inPlaceOf, items);
}

int TimelineSection::loadedActivities() const { return m_view->count(); }

int TimelineSection::activitiesToRefresh() const
{
    return m_filters->filter().isEmpty() ? std::clamp(m_view->count(), timelinePage, refreshed)
                                         : timelinePage;
}

void TimelineSection::showHistory(bool history)
{
    m_history = history || !m_hasActivities;
    arrange();
    if (m_history)
        loadHistory();
}

void TimelineSection::arrange()
{
    m_head->setTitle(m_history ? tr("History") : tr("Activity"));
    m_switch->setText(m_history ? tr("Activity") : tr("History"));
    m_switch->setVisible(m_hasActivities);
    m_composer->setVisible(m_hasActivities && !m_history && !m_workspace.isReadOnly());
    m_view->setVisible(!m_history);
    m_changes->setVisible(m_history);
    const bool narrowed = !m_filters->filter().isEmpty();
    m_narrow->setVisible(m_hasActivities && !m_history && (narrowed || m_view->count() > 0));
    m_filters->setVisible(narrowed && !m_history);
    const bool empty = !m_history && m_view->count() == 0;
    m_empty->setText(narrowed ? tr("Nothing fits the filter.") : tr("Nothing logged yet."));
    m_empty->setVisible(empty);
}

void TimelineSection::loadFiltered()
{
    m_loading = true;
    m_more = m_workspace.ask(
        this,
        [entity = m_record.def().name, id = m_record.id(), filter = m_filters->filter(),
            count = std::max(timelinePage, m_view->count())](
            const query::Context &reads) { return query::timeline(reads, entity, id, filter, {}, count); },
        [this](Result<std::vector<query::TimelineEntry>> page) {
            m_loading = false;
            if (!page) {
                Q_EMIT errorRaised(page.error());
                return;
            }
            take(*page, int(m_keys.size()));
            m_atEnd = page->size() < timelinePage;
            arrange();
            Q_EMIT loaded();
        });
}

void TimelineSection::loadMore()
{
    if (m_history || m_atEnd || m_loading || m_record.isNull() || m_keys.isEmpty())
        return;
    m_loading = true;
    m_more = m_workspace.ask(
        this,
        [entity = m_record.def().name, id = m_record.id(), filter = m_filters->filter(),
            behind = m_keys.constLast()](const query::Context &reads) {
            return query::timeline(reads, entity, id, filter, behind, timelinePage);
        },
        [this](Result<std::vector<query::TimelineEntry>> page) {
            m_loading = false;
            if (!page) {
                Q_EMIT errorRaised(page.error());
                return;
            }
            QList<TimelineItem> items;
            for (const query::TimelineEntry &entry : *page) {
                items.append(activityItem(entry, m_workspace));
                m_keys.append(entry.key);
            }
            m_atEnd = items.size() < timelinePage;
            m_view->append(items);
            Q_EMIT loaded();
        });
}

void TimelineSection::loadHistory()
{
    if (m_record.isNull())
        return;
    m_historyTicket = m_workspace.ask(
        this,
        [entity = m_record.def().name, id = m_record.id()](
            const query::Context &reads) { return query::history(reads, entity, id, historyLimit); },
        [this, schema = m_schema, entity = m_record.def().name](
            Result<std::vector<query::HistoryEntry>> entries) {
            if (!entries) {
                Q_EMIT errorRaised(entries.error());
                return;
            }
            QList<TimelineItem> items;
            for (const query::HistoryEntry &entry : *entries)
                items.append(historyItem(entry, schema->at(entity), m_workspace));
            m_changes->setItems(std::move(items));
            Q_EMIT loaded();
        });
}

} // namespace rapport::ui
