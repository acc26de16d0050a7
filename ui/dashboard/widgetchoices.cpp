// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/widgetchoices.h"

#include "core/query/measure.h"
#include "core/query/report.h"

#include <QCoreApplication>

namespace rapport::ui::widgetchoices {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(WidgetEditor)
};

QList<Choice> paths(const Schema &schema, const QString &entity, const QStringList &all)
{
    QList<Choice> choices;
    for (const QString &path : all)
        choices << Choice{path, query::fieldPathLabel(schema, entity, path)};
    return choices;
}

} // namespace

QList<Choice> reports()
{
    QList<Choice> choices;
    for (const query::ReportKind &kind : query::reportKinds())
        choices << Choice{kind.name, kind.displayLabel()};
    return choices;
}

QList<Choice> entities(const Schema &schema)
{
    // What people work with comes first; what the program keeps for itself is left out.
    static const QStringList first{u"deal"_s, u"customer"_s, u"contact"_s, u"lead"_s, u"task"_s,
        u"activity"_s, u"deal_line"_s, u"product"_s, u"stage_change"_s, u"user"_s};
    static const QSet<QString> own{u"setting"_s, u"view"_s, u"dashboard"_s, u"widget"_s, u"custom_field"_s,
        u"exchange_rate"_s, u"pipeline"_s, u"stage"_s, u"tag"_s, u"cadence"_s};
    QList<Choice> choices;
    for (const QString &name : first) {
        if (const EntityDef *def = schema.find(name))
            choices << Choice{name, def->displayPlural()};
    }
    for (const EntityDef &def : schema.entities()) {
        if (!first.contains(def.name) && !own.contains(def.name))
            choices << Choice{def.name, def.displayPlural()};
    }
    return choices;
}

QList<Choice> options(const Schema &schema, const QString &field)
{
    QList<Choice> choices;
    const FieldDef *def = schema.at(u"widget").find(field);
    for (const Option &option : def->options)
        choices << Choice{option.key, def->optionLabel(option.key)};
    return choices;
}

QList<Choice> measurable(const Schema &schema, const QString &entity)
{
    return paths(schema, entity, query::measurableFields(schema, entity));
}

QList<Choice> groupable(const Schema &schema, const QString &entity)
{
    return QList<Choice>{{{}, Say::tr("Nothing")}}
    + paths(schema, entity, query::groupableFields(schema, entity));
}

QList<Choice> days(const Schema &schema, const QString &entity)
{
    return QList<Choice>{{{}, Say::tr("Whatever the day")}}
    + paths(schema, entity, query::dayFields(schema, entity));
}

QList<Choice> most()
{
    QList<Choice> choices{{{}, Say::tr("As many as suit")}};
    for (const int count : {3, 5, 6, 8, 10, 15, 20, 50})
        choices << Choice{QString::number(count), QString::number(count)};
    return choices;
}

bool isDay(const Schema &schema, const QString &entity, const QString &path)
{
    if (path == u"created_at"_s || path == u"updated_at"_s)
        return true;
    const EntityDef *def = schema.find(entity);
    const FieldDef *field = def ? def->find(path.section(u'.', 0, 0)) : nullptr;
    if (field && path.contains(u'.')) {
        const EntityDef *linked = field->kind == Kind::Link ? schema.find(field->linkTo) : nullptr;
        field = linked ? linked->find(path.section(u'.', 1)) : nullptr;
    }
    return field && (field->kind == Kind::Date || field->kind == Kind::Instant || field->kind == Kind::Due);
}

} // namespace rapport::ui::widgetchoices
