// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/touched.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void addFilter(const Schema &schema, const QString &entity, const Filter &filter, QSet<QString> &to)
{
    QString inner = entity;
    if (!filter.through.isEmpty()) {
        const EntityDef *def = schema.find(entity);
        const FieldDef *link = def ? def->find(filter.through) : nullptr;
        inner = link && link->kind == Kind::Link ? link->linkTo : filter.through;
        to.insert(inner);
    }
    for (const Filter &part : filter.parts)
        addFilter(schema, inner, part, to);
}

void addPath(const Schema &schema, const QString &entity, const QString &path, QSet<QString> &to)
{
    const EntityDef *def = schema.find(entity);
    const FieldDef *field = def ? def->find(path.section(u'.', 0, 0)) : nullptr;
    if (field && field->kind == Kind::Link)
        to.insert(field->linkTo);
}

} // namespace

QSet<QString> entitiesBehind(const Schema &schema, const Widget &widget)
{
    // People, stages, rates and settings stand in nearly all of them, and are changed once in a while.
    QSet<QString> all{
        u"user"_s, u"stage"_s, u"pipeline"_s, u"exchange_rate"_s, u"setting"_s, u"custom_field"_s};
    if (!widget.report.isEmpty()) {
        static const QHash<QString, QSet<QString>> known{{u"lead-sources"_s, {u"lead"_s, u"source"_s}},
            {u"activities"_s, {u"activity"_s}}, {u"overdue"_s, {u"task"_s}},
            {u"funnel"_s, {u"deal"_s, u"stage_change"_s}}, {u"pipeline"_s, {u"deal"_s}},
            {u"won"_s, {u"deal"_s, u"target"_s}}, {u"open"_s, {u"deal"_s, u"stage_change"_s}},
            {u"win-rate"_s, {u"deal"_s}}, {u"cycle-days"_s, {u"deal"_s}},
            {u"won-by-month"_s, {u"deal"_s, u"target"_s}}, {u"leaderboard"_s, {u"deal"_s, u"target"_s}}};
        const auto found = known.constFind(widget.report.section(u'/', 0, 0));
        if (found != known.cend())
            return all.unite(*found);
        for (const EntityDef &def : schema.entities())
            all.insert(def.name);
        all -= {u"dashboard"_s, u"widget"_s, u"view"_s};
        return all;
    }
    all.insert(widget.of);
    for (const QString &path : {widget.group, widget.split, widget.field})
        addPath(schema, widget.of, path, all);
    for (const LongText &text : {widget.filter, widget.success}) {
        if (const auto filter = Filter::parse(text.text))
            addFilter(schema, widget.of, *filter, all);
    }
    return all;
}

bool concerns(const Schema &schema, const Commit &commit, const Widget &widget)
{
    return commit.bulk || commit.entities.intersects(entitiesBehind(schema, widget));
}

} // namespace rapport::ui
