// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/measure_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rapport::query {

namespace measuring {

namespace {

using Op = Condition::Op;

// What every record has, though no definition names it.
const FieldDef *metaField(QStringView name)
{
    static const std::array<FieldDef, 2> fields = [] {
        std::array<FieldDef, 2> made;
        made[0].name = QStringLiteral("created_at");
        made[0].label = QStringLiteral("Added");
        made[1].name = QStringLiteral("updated_at");
        made[1].label = QStringLiteral("Changed");
        for (FieldDef &field : made) {
            field.kind = Kind::Instant;
            field.context = "FilterWords";
        }
        return made;
    }();
    for (const FieldDef &field : fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

bool isMeta(const FieldDef &field) { return metaField(field.name) == &field; }

} // namespace

Error unfit(const QString &what)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Measure", "This cannot be counted."), what,
        QCoreApplication::translate("Measure", "Choose another field.")};
}

bool Path::isDay() const
{
    return field->kind == Kind::Date || field->kind == Kind::Due || field->kind == Kind::Instant;
}

bool Path::isNeverEmpty() const { return isMeta(*field) || field->kind == Kind::Bool; }

Filter Path::on(std::vector<Filter> leaves) const
{
    if (links.empty())
        return leaves.size() == 1 ? std::move(leaves.front()) : Filter::all(std::move(leaves));
    Filter filter = Filter::via(links.back()->name, std::move(leaves));
    for (auto link = links.rbegin() + 1; link != links.rend(); ++link)
        filter = Filter::via((*link)->name, {std::move(filter)});
    return filter;
}

Filter Path::of(Op op, QStringList values) const
{
    return on({Filter::of({field->name, op, std::move(values)})});
}

Filter Path::isEmpty() const
{
    if (links.empty())
        return Filter::of({field->name, Op::Empty, {}});
    Filter filter = isNeverEmpty() ? on({}) : of(Op::NotEmpty);
    filter.isNegated = true;
    return filter;
}

Result<Path> pathOf(const Schema &schema, const EntityDef &def, const QString &text)
{
    Path path;
    path.def = &def;
    const QStringList names = text.split(QLatin1Char('.'));
    for (const QString &name : names) {
        if (path.field) {
            const EntityDef *next = path.field->kind == Kind::Link && !path.field->custom
                ? schema.find(path.field->linkTo)
                : nullptr;
            if (!next)
                return unfit(QCoreApplication::translate("Measure", "%1 leads to no other record.")
                                 .arg(path.field->displayLabel()));
            path.links.push_back(path.field);
            path.def = next;
        }
        path.field = path.def->find(name);
        if (!path.field)
            path.field = metaField(name);
        if (!path.field)
            return unfit(QCoreApplication::translate("Query", "%1 has no field “%2”.")
                             .arg(path.def->displayLabel(), name));
    }
    return path;
}

// A day, month or year is one condition, and one chip over the list.
Filter during(const Path &path, const Period &period)
{
    const QDate &first = period.first;
    const QString day = first.toString(Qt::ISODate);
    if (period.last == first)
        return path.of(Op::Equal, {day});
    if (first.day() == 1 && period.last == first.addMonths(1).addDays(-1))
        return path.of(Op::Equal, {day.left(7)});
    if (first.dayOfYear() == 1 && period.last == first.addYears(1).addDays(-1))
        return path.of(Op::Equal, {day.left(4)});
    return path.on({Filter::of({path.field->name, Op::GreaterEqual, {day}}),
        Filter::of({path.field->name, Op::LessEqual, {period.last.toString(Qt::ISODate)}})});
}

Filter both(const Filter &a, const Filter &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    std::vector<Filter> parts;
    const auto add = [&parts](const Filter &part) {
        if (std::ranges::find(parts, part) == parts.end())
            parts.push_back(part);
    };
    for (const Filter &side : {a, b}) {
        // Side by side where they can be: each is a chip of its own over the list.
        if (!side.isLeaf() && side.through.isEmpty() && side.join == Filter::Join::All)
            std::ranges::for_each(side.parts, add);
        else
            add(side);
    }
    return parts.size() == 1 ? Filter(std::move(parts.front())) : Filter::all(std::move(parts));
}

} // namespace measuring

namespace {

bool canMeasure(const FieldDef &field, Measure::Of of)
{
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Percent:
    case Kind::Money:
        return !field.has(Internal) && !(of == Measure::Of::Sum && field.has(Rate));
    default:
        return false;
    }
}

bool canGroup(const FieldDef &field)
{
    if (field.has(Internal))
        return false;
    switch (field.kind) {
    case Kind::Choice:
    case Kind::Tags:
    case Kind::Bool:
    case Kind::Integer:
    case Kind::Date:
    case Kind::Due:
    case Kind::Instant:
        return true;
    case Kind::Link:
        return !field.custom;
    case Kind::Text:
        return !field.has(Title);
    default:
        return false;
    }
}

bool isDayKind(Kind kind) { return kind == Kind::Date || kind == Kind::Due || kind == Kind::Instant; }

} // namespace

QStringList measurableFields(const Schema &schema, QStringView entity, Measure::Of of)
{
    QStringList names;
    const EntityDef *def = schema.find(entity);
    for (std::size_t i = 0; def && i < def->fields.size(); ++i) {
        if (canMeasure(def->fields[i], of))
            names << def->fields[i].name;
    }
    return names;
}

QStringList groupableFields(const Schema &schema, QStringView entity)
{
    QStringList names, further;
    const EntityDef *def = schema.find(entity);
    if (!def)
        return names;
    for (const FieldDef &field : def->fields) {
        if (!canGroup(field))
            continue;
        names << field.name;
        const EntityDef *other = field.kind == Kind::Link ? schema.find(field.linkTo) : nullptr;
        for (std::size_t i = 0; other && i < other->fields.size(); ++i) {
            const FieldDef &inner = other->fields[i];
            if (canGroup(inner) && inner.linkTo != def->name && !isDayKind(inner.kind))
                further << field.name + QLatin1Char('.') + inner.name;
        }
    }
    return names + QStringList{QStringLiteral("created_at"), QStringLiteral("updated_at")} + further;
}

QStringList dayFields(const Schema &schema, QStringView entity)
{
    QStringList names;
    const EntityDef *def = schema.find(entity);
    if (!def)
        return names;
    for (const FieldDef &field : def->fields) {
        if (isDayKind(field.kind) && !field.has(Internal))
            names << field.name;
    }
    return names + QStringList{QStringLiteral("created_at"), QStringLiteral("updated_at")};
}

QString fieldPathLabel(const Schema &schema, QStringView entity, const QString &text)
{
    const EntityDef *def = schema.find(entity);
    if (!def || text.isEmpty())
        return text;
    const auto path = measuring::pathOf(schema, *def, text);
    if (!path)
        return text;
    QStringList labels;
    for (const FieldDef *link : path->links)
        labels << link->displayLabel();
    labels << path->field->displayLabel();
    return labels.join(QCoreApplication::translate("Measure", ": ", "between a link and its field"));
}

} // namespace rapport::query
