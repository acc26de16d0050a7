// SPDX-License-Identifier: GPL-3.0-or-later
// A team of three with a file, and a store of its own beside the workspace, as a job has.
#pragma once

#include "core/store/schema_sql.h"
#include "core/workspace/handover.h"
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;

inline QVariant link(const Record &record) { return QVariant::fromValue(record.id()); }

inline QVariant dollars(qint64 whole)
{
    return QVariant::fromValue(Money::of(whole * 100, Currency::fromCode(u"USD")));
}

struct Team : TempWorkspace {
    Team()
    {
        for (const QString &name : {u"Ann"_s, u"Bob"_s, u"Cai"_s})
            people.push_back(add(u"user"_s, name));
        connect();
    }

    void connect()
    {
        auto opened = Database::open(file.path(), Database::Access::ReadWrite);
        REQUIRE(opened);
        database = std::move(*opened);
        store = std::make_unique<Store>(*database, workspace->schema(), clock);
    }

    query::Context reads() const
    {
        query::Context context = workspace->reads();
        context.database = database.get();
        return context;
    }

    qint64 row(const Record &record) const
    {
        const auto number = query::rowNumber(reads(), record.def().name, record.id());
        REQUIRE(number);
        return *number;
    }

    Uid ownerOf(const Record &record) { return load(record).value(u"owner").value<Uid>(); }

    query::HandOver plan(const QString &entity, const std::vector<Record> &records, const Record &to) const
    {
        query::HandOver plan;
        plan.entity = entity;
        for (const Record &record : records)
            plan.rows.push_back(row(record));
        plan.to = to.id();
        return plan;
    }

    Result<HandedOver> run(const query::HandOver &plan, const std::function<bool(Progress)> &report = {})
    {
        return handOver(*store, reads(), plan, people.front().id(), report);
    }

    Uid stage(const char *kind) const
    {
        for (const Record &record : workspace->dictionary(u"stage"_s)) {
            if (record.value(u"kind") == QLatin1String(kind))
                return record.id();
        }
        return {};
    }

    // All rows of all tables but the log, without owners and what counts changes.
    QString withoutOwners() const
    {
        QString all;
        for (const EntityDef &def : workspace->schema()->entities()) {
            QStringList columns{
                u"quote(id)"_s, u"deleted_at"_s, u"extras"_s, u"created_at"_s, u"hex(created_by)"_s};
            for (const FieldDef &field : def.fields) {
                if (field.custom || field.name == u"owner")
                    continue;
                for (const QString &column : columnsOf(field))
                    columns << u"quote(%1)"_s.arg(quotedName(column));
            }
            Statement statement = database->prepare(
                u"SELECT %1 FROM %2 ORDER BY row"_s.arg(columns.join(u','), quotedName(def.name)));
            while (*statement.step()) {
                for (int i = 0; i < statement.columns(); ++i)
                    all += statement.text(i) + u'|';
                all += u'\n';
            }
        }
        return all;
    }

    std::vector<Record> people;
    std::unique_ptr<Database> database;
    std::unique_ptr<Store> store;
};

inline qint64 going(const std::vector<query::HandOverLine> &lines, const query::HandOver &plan)
{
    qint64 count = 0;
    for (const query::HandOverLine &line : lines)
        count += query::goes(plan, line) ? line.count : 0;
    return count;
}

} // namespace rapport::test
