// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

#include <array>
#include <utility>

namespace rapport {

namespace {

constexpr std::array<std::pair<Origin, const char *>, 6> originNames{{
    {Origin::Local, "local"},
    {Origin::Import, "import"},
    {Origin::Undo, "undo"},
    {Origin::Redo, "redo"},
    {Origin::Rule, "rule"},
    {Origin::Remote, "remote"},
}};

constexpr std::array<std::pair<Change::Op, const char *>, 4> opNames{{
    {Change::Op::Create, "create"},
    {Change::Op::Update, "update"},
    {Change::Op::Remove, "remove"},
    {Change::Op::Restore, "restore"},
}};

Change of(const Record &record, Change::Op op) { return {record.def().name, record.id(), op, {}}; }

} // namespace

Change difference(const Record &before, const Record &after)
{
    Q_ASSERT(&before.def() == &after.def());
    Change change = of(after, Change::Op::Update);
    for (const FieldDef &field : after.def().fields) {
        if (!field.isWritable())
            continue;
        const QVariant old = before.value(field), now = after.value(field);
        if (old != now)
            change.fields.push_back({field.name, old, now});
    }
    return change;
}

Change creation(const Record &record)
{
    Change change = of(record, Change::Op::Create);
    for (const FieldDef &field : record.def().fields) {
        if (!field.isWritable())
            continue;
        if (const QVariant value = record.value(field); value.isValid())
            change.fields.push_back({field.name, {}, value});
    }
    return change;
}

Change removal(const Record &record) { return of(record, Change::Op::Remove); }
Change restoration(const Record &record) { return of(record, Change::Op::Restore); }

QLatin1String originName(Origin origin)
{
    for (const auto &[known, name] : originNames) {
        if (known == origin)
            return QLatin1String(name);
    }
    return {};
}

Origin originFromName(QStringView name)
{
    for (const auto &[origin, known] : originNames) {
        if (name == QLatin1String(known))
            return origin;
    }
    return Origin::Local;
}

QLatin1String opName(Change::Op op)
{
    for (const auto &[known, name] : opNames) {
        if (known == op)
            return QLatin1String(name);
    }
    return {};
}

Change::Op opFromName(QStringView name)
{
    for (const auto &[op, known] : opNames) {
        if (name == QLatin1String(known))
            return op;
    }
    return Change::Op::Update;
}

} // namespace rapport
