// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views of a list page: showing, changing, saving, ordering, counting.
#include "ui/list/bulkbar.h"
#include "ui/list/filterbar.h"
#include "ui/list/filterwords.h"
#include "ui/list/listheader.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listpicker.h"
#include "ui/list/listview.h"
#include "ui/list/viewtabs.h"

#include <QMenu>
#include <QTabBar>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void ListPage::readViews()
{
    const Uid before = currentView();
    const bool edited = m_started && isEdited();
    m_views = viewsOf(m_workspace, m_entity);
    int index = 0;
    for (int i = 0; i < int(m_views.size()); ++i) {
        if (!before.isNull() && m_views[std::size_t(i)].id() == before)
            index = i;
    }
    const bool same = !before.isNull() && m_views[std::size_t(index)].id() == before;
    m_view = index;
    QStringList titles;
    for (const SavedView &view : m_views)
        titles << view.title(def());
    m_tabs->setTitles(titles, index);
    m_tabs->setVisible(!m_trash && !m_behind);
    if (!m_started || m_behind) // the figure says what is shown
        return;
    // What a person has changed but not saved stays as it is.
    if (same && edited) {
        m_state.schema = m_views[std::size_t(index)].schema;
        m_state.record = m_views[std::size_t(index)].record;
    } else {
        showTab(index);
    }
    markEdited();
    m_countSoon.start();
}

void ListPage::showTab(int index)
{
    if (index < 0 || index >= int(m_views.size()))
        return;
    takeView(index);
    applyState();
}

void ListPage::takeView(int index)
{
    m_started = true;
    m_view = index;
    m_tabs->setCurrent(index);
    m_state = m_views[std::size_t(index)];
    m_state.columns = withRememberedWidths(m_state, m_entity);
    if (m_trash) {
        m_state.filter = {};
        m_state.sort = {};
    }
}

void ListPage::applyState()
{
    m_filters->setFilter(m_state.filter);
    m_filters->setColumns(m_state.columns);
    m_list->setColumns(m_state.columns);
    applyQuery();
}

Filter ListPage::effectiveFilter() const
{
    if (m_find.isEmpty() || !def().title())
        return m_state.filter;
    const Filter found = Filter::of({def().title()->name, Condition::Op::Contains, {m_find}});
    return m_state.filter.isEmpty() ? found : Filter::all({m_state.filter, found});
}

void ListPage::applyQuery()
{
    query::ListQuery query;
    query.entity = m_entity;
    query.filter = effectiveFilter();
    query.sort = m_state.sort;
    query.trash = m_trash;
    m_filters->setSort(m_state.sort);
    m_list->head()->setSort(m_state.sort.field, m_state.sort.descending);
    m_model->setQuery(query);
    markEdited();
}

bool ListPage::isEdited() const
{
    const SavedView &saved = m_views[std::size_t(m_view)];
    const Filter &now = m_state.filter;
    const bool sameFilter = now == saved.filter || (now.isEmpty() && saved.filter.isEmpty());
    return !m_trash && !m_behind
        && !(sameFilter && m_state.sort == saved.sort && sameColumns(m_state.columns, saved.columns));
}

void ListPage::markEdited() { m_filters->setEdited(m_started && isEdited()); }

Uid ListPage::currentView() const
{
    return m_view < int(m_views.size()) ? m_views[std::size_t(m_view)].id() : Uid();
}

void ListPage::showView(const Uid &view)
{
    for (int i = 0; i < int(m_views.size()); ++i) {
        if (m_views[std::size_t(i)].id() == view)
            showTab(i);
    }
}

void ListPage::showFilter(const Filter &filter)
{
    takeView(filter.isEmpty() && m_started ? m_view : 0);
    m_state.filter = asGroup(filter);
    applyState();
}

void ListPage::setTrash(bool trash)
{
    if (m_trash == trash)
        return;
    m_trash = trash;
    m_tabs->setVisible(!trash);
    m_bulk->setTrash(trash);
    dress();
    if (m_started)
        showTab(m_view);
}

// One view after the other: never more than one count stands before a sort in the reader's queue.
void ListPage::askCounts(int from)
{
    m_counting.cancel();
    if (m_noRecords) {
        for (int i = 0; i < int(m_views.size()); ++i)
            m_tabs->setCount(i, -1);
        return;
    }
    if (m_behind)
        return;
    if (m_trash || !m_model->isComplete() || from >= int(m_views.size())) {
        if (!m_model->isComplete())
            m_countSoon.start();
        return;
    }
    query::ListQuery query;
    query.entity = m_entity;
    query.filter = m_views[std::size_t(from)].filter;
    const bool shown
        = from == m_view && m_find.isEmpty() && m_state.filter == m_views[std::size_t(from)].filter;
    if (shown) {
        m_tabs->setCount(from, m_model->rowCount());
        askCounts(from + 1);
        return;
    }
    m_counting = m_workspace.ask(
        this, [query](const query::Context &context) { return query::totals(context, query); },
        [this, from](Result<query::Totals> answer) {
            m_tabs->setCount(from, answer ? answer->count : -1);
            askCounts(from + 1);
        },
        Workspace::Lane::Slow);
}

void ListPage::store(const rapport::Label &label, const Record &before, const Record &after)
{
    if (const auto saved = m_workspace.save(label, before, after); !saved)
        Q_EMIT failed(saved.error());
}

void ListPage::saveView()
{
    const SavedView view = m_views[std::size_t(m_view)];
    if (view.record.isNull())
        return addView();
    m_views[std::size_t(m_view)] = m_state;
    store(
        {u"update"_s, u"view"_s, m_state.title(def()), 1, {}}, view.record, writeView(m_state, view.record));
    readViews();
}

void ListPage::addView()
{
    auto *popup = new NamePopup(tr("Name of the view"), {}, tr("Save view"), this);
    connect(popup, &NamePopup::named, this, [this](const QString &name) {
        Record fresh = writeView(m_state, m_workspace.blank(u"view"_s));
        fresh.set(u"name", name);
        fresh.set(u"of", m_entity);
        const QVariant last
            = m_views.back().record.isNull() ? QVariant(0) : m_views.back().record.value(u"position");
        fresh.set(u"position", last.toLongLong() + 1);
        store({u"create"_s, u"view"_s, name, 1, {}}, Record(), fresh);
        for (int i = int(m_views.size()) - 1; i >= 0; --i) {
            if (m_views[std::size_t(i)].title(def()) == name)
                return showTab(i);
        }
    });
    popup->openBelow(m_tabs->addButton());
    popup->setFocus();
}

void ListPage::renameView(int index)
{
    const SavedView view = m_views[std::size_t(index)];
    if (view.record.isNull())
        return;
    auto *popup = new NamePopup(tr("Name of the view"), view.title(def()), tr("Rename"), this);
    connect(popup, &NamePopup::named, this, [this, view](const QString &name) {
        Record after = view.record;
        after.set(u"name", name);
        after.set(u"key", QVariant()); // a name given by hand is shown in every language
        store({u"update"_s, u"view"_s, name, 1, u"name"_s}, view.record, after);
    });
    popup->openBelow(m_tabs->bar());
    popup->setFocus();
}

void ListPage::deleteView(int index)
{
    const SavedView view = m_views[std::size_t(index)];
    if (const auto removed = m_workspace.remove(u"view"_s, {view.id()}); !removed)
        Q_EMIT failed(removed.error());
    else
        Q_EMIT done(tr("View “%1” deleted").arg(view.title(def())), true);
}

void ListPage::tabMenu(int index, const QPoint &at)
{
    if (index < 0 || index >= int(m_views.size()))
        return;
    const SavedView view = m_views[std::size_t(index)];
    auto *menu = new QMenu(this);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool kept = !view.record.isNull();
    if (index == m_view && isEdited()) {
        connect(menu->addAction(tr("Save changes")), &QAction::triggered, this, &ListPage::saveView);
        connect(menu->addAction(tr("Discard changes")), &QAction::triggered, this,
            [this, index] { showTab(index); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Save as a new view…")), &QAction::triggered, this, &ListPage::addView);
    QAction *rename = menu->addAction(theme().menuIcon(u"pencil"_s), tr("Rename…"));
    QAction *pin = menu->addAction(theme().menuIcon(u"pin"_s),
        view.isPinned() ? tr("Remove from the sidebar") : tr("Pin to the sidebar"));
    QAction *earlier = menu->addAction(theme().menuIcon(u"arrow-left"_s), tr("Move left"));
    QAction *later = menu->addAction(theme().menuIcon(u"arrow-right"_s), tr("Move right"));
    menu->addSeparator();
    QAction *remove = menu->addAction(theme().menuIcon(u"trash-2"_s), tr("Delete view"));
    for (QAction *action : {rename, pin, remove})
        action->setEnabled(kept);
    earlier->setEnabled(kept && index > 0);
    later->setEnabled(kept && index + 1 < int(m_views.size()));
    connect(rename, &QAction::triggered, this, [this, index] { renameView(index); });
    connect(pin, &QAction::triggered, this, [this, view] {
        Record after = view.record;
        after.set(u"pinned", view.isPinned() ? QVariant() : QVariant(true));
        store({u"update"_s, u"view"_s, view.title(def()), 1, u"pinned"_s}, view.record, after);
    });
    connect(earlier, &QAction::triggered, this, [this, index] { m_tabs->bar()->moveTab(index, index - 1); });
    connect(later, &QAction::triggered, this, [this, index] { m_tabs->bar()->moveTab(index, index + 1); });
    connect(remove, &QAction::triggered, this, [this, index] { deleteView(index); });
    menu->popup(at);
}

// The tabs were moved on screen already: their titles tell the new order.
void ListPage::storeOrder()
{
    std::vector<SavedView> rest = m_views, ordered;
    for (int i = 0; i < m_tabs->bar()->count(); ++i) {
        const auto found = std::ranges::find_if(
            rest, [&](const SavedView &v) { return v.title(def()) == m_tabs->bar()->tabText(i); });
        if (found == rest.end())
            return;
        ordered.push_back(*found);
        rest.erase(found);
    }
    const Uid shown = currentView();
    std::vector<Workspace::Edit> edits;
    qint64 position = 0;
    for (const SavedView &view : ordered) {
        ++position;
        if (view.record.isNull() || view.record.value(u"position").toLongLong() == position)
            continue;
        Record after = view.record;
        after.set(u"position", position);
        edits.push_back({view.record, after});
    }
    if (edits.empty())
        return;
    m_views = ordered;
    for (int i = 0; i < int(m_views.size()); ++i) {
        if (m_views[std::size_t(i)].id() == shown)
            m_view = i;
    }
    if (const auto saved
        = m_workspace.save({u"update"_s, u"view"_s, {}, int(edits.size()), u"position"_s}, edits);
        !saved)
        Q_EMIT failed(saved.error());
}

} // namespace rapport::ui
