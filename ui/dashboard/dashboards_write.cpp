// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to dashboards, each in one commit.
#include "ui/dashboard/dashboards.h"

#include "core/model/record.h"
#include "core/query/widget_report.h"

namespace rapport::ui::dashboards {

using namespace Qt::Literals::StringLiterals;

namespace {

using Edits = std::vector<Workspace::Edit>;

template <typename E>
Record recordOf(const Workspace &workspace, const E &entity)
{
    return toRecord(entity, workspace.schema()->at(QString::fromLatin1(E::entity)));
}

// As it is kept; null for what is new.
template <typename E>
Record before(const Workspace &workspace, const E &entity)
{
    for (const Record &record : workspace.dictionary(QLatin1String(E::entity))) {
        if (record.id() == entity.meta.id && !entity.meta.id.isNull())
            return record;
    }
    return {};
}

template <typename E>
void add(const Workspace &workspace, Edits &edits, const E &entity)
{
    const Record old = before(workspace, entity);
    Record fresh = recordOf(workspace, entity);
    if (old.isNull() || !(old == fresh))
        edits.push_back({old, fresh});
}

// One that ships gets records, all of them, with what is changed at the same time.
ShownDashboard kept(const ShownDashboard &of)
{
    ShownDashboard made = of;
    if (made.isKept())
        return made;
    made.dashboard.meta.id = Uid::make();
    for (Widget &widget : made.widgets) {
        widget.meta.id = Uid::make();
        widget.dashboard.uid = made.dashboard.meta.id;
    }
    return made;
}

Result<QString> save(Workspace &workspace, const char *verb, const ShownDashboard &now)
{
    Edits edits;
    add(workspace, edits, now.dashboard);
    for (const Widget &widget : now.widgets)
        add(workspace, edits, widget);
    if (!edits.empty())
        RAPPORT_TRY(workspace.save({QLatin1String(verb), u"dashboard"_s, now.title(), 1, {}}, edits));
    return now.handle();
}

qint64 lastPosition(const Workspace &workspace)
{
    qint64 last = 0;
    for (const Record &record : workspace.dictionary(u"dashboard"_s))
        last = std::max(last, record.value(u"position").toLongLong());
    return last;
}

Result<QString> makeOwn(Workspace &workspace, const QString &name, ShownDashboard from)
{
    from.dashboard.meta = {};
    from.dashboard.name = name;
    from.dashboard.key.clear();
    from.dashboard.owner.uid = workspace.actor();
    from.dashboard.shared = false;
    from.dashboard.position.number = lastPosition(workspace) + 1;
    for (Widget &widget : from.widgets)
        widget.meta = {};
    return save(workspace, "create", kept(from));
}

} // namespace

Result<QString> make(Workspace &workspace, const QString &name, QStringView templateKey)
{
    ShownDashboard from;
    if (!templateKey.isEmpty())
        from.widgets = query::templateWidgets(templateKey);
    return makeOwn(workspace, name, std::move(from));
}

Result<QString> duplicate(Workspace &workspace, const ShownDashboard &of, const QString &name)
{
    return makeOwn(workspace, name, of);
}

Result<QString> change(Workspace &workspace, const ShownDashboard &of, const Dashboard &to)
{
    ShownDashboard now = of;
    now.dashboard = to;
    return save(workspace, "update", kept(now));
}

Result<QString> place(Workspace &workspace, const ShownDashboard &of, const GridBoxes &boxes)
{
    ShownDashboard now = of;
    for (std::size_t i = 0; i < now.widgets.size() && i < boxes.size(); ++i)
        putBox(now.widgets[i], boxes[i]);
    return save(workspace, "update", kept(now));
}

Result<QString> put(Workspace &workspace, const ShownDashboard &of, const Widget &widget)
{
    ShownDashboard now = kept(of);
    Widget one = widget;
    one.dashboard.uid = now.dashboard.meta.id;
    const auto known = std::ranges::find_if(now.widgets,
        [&](const Widget &other) { return !one.meta.id.isNull() && other.meta.id == one.meta.id; });
    if (known != now.widgets.end()) {
        *known = one;
    } else {
        // One of a dashboard that was not kept is found by its place.
        const auto same = std::ranges::find_if(
            now.widgets, [&](const Widget &other) { return !of.isKept() && boxOf(other) == boxOf(one); });
        one.meta.id = same != now.widgets.end() ? same->meta.id : Uid::make();
        if (same != now.widgets.end()) {
            *same = one;
        } else {
            const GridBox box = boxOf(one);
            putBox(one, grid::roomFor(of.boxes(), box.width, box.height));
            now.widgets.push_back(one);
        }
    }
    return save(workspace, "update", now);
}

Result<QString> take(Workspace &workspace, const ShownDashboard &of, std::size_t widget)
{
    ShownDashboard now = kept(of);
    const Uid gone = now.widgets.at(widget).meta.id;
    if (of.isKept()) {
        RAPPORT_TRY(workspace.remove(u"widget"_s, {gone}));
        return of.handle();
    }
    now.widgets.erase(now.widgets.begin() + std::ptrdiff_t(widget));
    return save(workspace, "update", now);
}

Result<void> remove(Workspace &workspace, const ShownDashboard &of)
{
    return of.isKept() ? workspace.remove(u"dashboard"_s, {of.dashboard.meta.id}) : Result<void>();
}

Result<void> move(Workspace &workspace, const QString &handle, int by)
{
    std::vector<ShownDashboard> all = of(workspace);
    const auto at
        = std::ranges::find_if(all, [&](const ShownDashboard &one) { return one.handle() == handle; });
    const auto to = at - all.begin() + by;
    if (at == all.end() || at == all.begin() || to < 1 || to >= std::ptrdiff_t(all.size()))
        return {};
    std::iter_swap(at, all.begin() + to);
    Edits edits;
    for (std::size_t i = 1; i < all.size(); ++i) {
        all[i].dashboard.position.number = qint64(i);
        add(workspace, edits, all[i].dashboard);
    }
    if (edits.empty())
        return {};
    return workspace.save({u"update"_s, u"dashboard"_s, {}, int(edits.size()), u"position"_s}, edits);
}

} // namespace rapport::ui::dashboards
