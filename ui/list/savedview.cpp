// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/savedview.h"
#include "ui/list/filterwords.h"

#include <QCoreApplication>
#include <QSettings>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

QString viewTitle(const QString &entity, const QString &key)
{
    static const QHash<QString, const char *> titles{
        {u"customer/all"_s, QT_TRANSLATE_NOOP("ViewTitle", "All customers")},
        {u"customer/mine"_s, QT_TRANSLATE_NOOP("ViewTitle", "My customers")},
        {u"customer/active"_s, QT_TRANSLATE_NOOP("ViewTitle", "Active accounts")},
        {u"customer/key"_s, QT_TRANSLATE_NOOP("ViewTitle", "Key accounts")},
        {u"customer/due"_s, QT_TRANSLATE_NOOP("ViewTitle", "Due this week")},
        {u"customer/quiet"_s, QT_TRANSLATE_NOOP("ViewTitle", "Gone quiet")},
        {u"customer/quiet7"_s, QT_TRANSLATE_NOOP("ViewTitle", "Quiet for 7 days")},
        {u"customer/quiet15"_s, QT_TRANSLATE_NOOP("ViewTitle", "Quiet for 15 days")},
        {u"customer/quiet30"_s, QT_TRANSLATE_NOOP("ViewTitle", "Quiet for 30 days")},
        {u"contact/all"_s, QT_TRANSLATE_NOOP("ViewTitle", "All contacts")},
        {u"contact/mine"_s, QT_TRANSLATE_NOOP("ViewTitle", "My contacts")},
        {u"contact/deciders"_s, QT_TRANSLATE_NOOP("ViewTitle", "Decision makers")},
        {u"lead/all"_s, QT_TRANSLATE_NOOP("ViewTitle", "All leads")},
        {u"lead/mine"_s, QT_TRANSLATE_NOOP("ViewTitle", "My leads")},
        {u"lead/new"_s, QT_TRANSLATE_NOOP("ViewTitle", "New this week")},
        {u"lead/unassigned"_s, QT_TRANSLATE_NOOP("ViewTitle", "Unassigned")},
        {u"lead/qualified"_s, QT_TRANSLATE_NOOP("ViewTitle", "Qualified")},
        {u"deal/open"_s, QT_TRANSLATE_NOOP("ViewTitle", "Open deals")},
        {u"deal/mine"_s, QT_TRANSLATE_NOOP("ViewTitle", "My deals")},
        {u"deal/closing"_s, QT_TRANSLATE_NOOP("ViewTitle", "Closing this month")},
        {u"deal/won"_s, QT_TRANSLATE_NOOP("ViewTitle", "Won")},
        {u"deal/lost"_s, QT_TRANSLATE_NOOP("ViewTitle", "Lost")},
        {u"deal/unassigned"_s, QT_TRANSLATE_NOOP("ViewTitle", "Without customer")},
        {u"deal/all"_s, QT_TRANSLATE_NOOP("ViewTitle", "All deals")},
        {u"task/open"_s, QT_TRANSLATE_NOOP("ViewTitle", "Open tasks")},
        {u"task/mine"_s, QT_TRANSLATE_NOOP("ViewTitle", "My tasks")},
        {u"task/overdue"_s, QT_TRANSLATE_NOOP("ViewTitle", "Overdue")},
        {u"task/planned"_s, QT_TRANSLATE_NOOP("ViewTitle", "Planned by rules")},
        {u"task/done"_s, QT_TRANSLATE_NOOP("ViewTitle", "Done")},
        {u"product/on_sale"_s, QT_TRANSLATE_NOOP("ViewTitle", "On sale")},
        {u"product/categories"_s, QT_TRANSLATE_NOOP("ViewTitle", "By category")},
        {u"product/off"_s, QT_TRANSLATE_NOOP("ViewTitle", "Off sale")},
        {u"product/all"_s, QT_TRANSLATE_NOOP("ViewTitle", "All products")},
    };
    const auto found = titles.constFind(entity + u'/' + key);
    return found == titles.cend() ? QString() : QCoreApplication::translate("ViewTitle", *found);
}

QString SavedView::title(const EntityDef &def) const
{
    if (record.isNull())
        return QCoreApplication::translate("ViewTitle", "All");
    const QString known = viewTitle(def.name, record.value(u"key").toString());
    return known.isEmpty() ? record.title() : known;
}

SavedView readView(const EntityDef &def, const Record &record)
{
    SavedView view;
    view.record = record;
    // A filter that cannot be read any more shows all rather than nothing.
    if (auto filter = Filter::parse(record.value(u"filter").toString()))
        view.filter = asGroup(*filter);
    view.columns = columnsFromText(def, record.value(u"columns").toString());
    view.sort = query::Sort::fromText(record.value(u"sort").toString());
    return view;
}

std::vector<SavedView> viewsOf(const Workspace &workspace, const QString &entity)
{
    const SchemaPtr schema = workspace.schema();
    std::vector<SavedView> views;
    for (const Record &record : workspace.dictionary(u"view"_s)) {
        if (record.value(u"of").toString() != entity)
            continue;
        views.push_back(readView(schema->at(entity), record));
        views.back().schema = schema;
    }
    std::ranges::stable_sort(
        views, {}, [](const SavedView &view) { return view.record.value(u"position").toLongLong(); });
    if (views.empty())
        views.push_back({schema, {}, {}, defaultColumns(schema->at(entity)), {}});
    return views;
}

Record writeView(const SavedView &view, const Record &record)
{
    Record written = record;
    written.set(u"filter", view.filter.text());
    Columns plain = view.columns;
    for (Column &column : plain)
        column.width = 0;
    written.set(u"columns", columnsText(plain));
    written.set(u"sort", view.sort.text());
    return written;
}

static QString widthsKey(const SavedView &view, const QString &entity)
{
    return u"list/"_s + (view.record.isNull() ? entity : view.id().text()) + u"/widths"_s;
}

Columns withRememberedWidths(const SavedView &view, const QString &entity)
{
    Columns columns = view.columns;
    const QStringList words
        = QSettings().value(widthsKey(view, entity)).toString().split(u' ', Qt::SkipEmptyParts);
    for (Column &column : columns) {
        for (const QString &word : words) {
            if (word.startsWith(column.field + u':'))
                column.width = qBound(36, word.mid(column.field.size() + 1).toInt(), 2000);
        }
    }
    return columns;
}

void rememberWidths(const SavedView &view, const QString &entity, const Columns &columns)
{
    Columns resized;
    std::ranges::copy_if(columns, std::back_inserter(resized), [](const Column &c) { return c.width > 0; });
    QSettings().setValue(widthsKey(view, entity), columnsText(resized));
}

bool sameColumns(const Columns &a, const Columns &b)
{
    return std::ranges::equal(a, b, {}, &Column::field, &Column::field);
}

} // namespace rapport::ui
