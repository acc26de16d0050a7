// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/query/deal_file.h"

#include "core/query/reads.h"

using namespace Qt::StringLiterals;

namespace rapport::test {

DealFile::DealFile()
{
    database = must(Database::open(workspace.file.path(), Database::Access::ReadWrite));
    store = std::make_unique<Store>(*database, workspace->schema(), workspace.clock);
    m_stages = must(query::all(reads(), u"stage"));
    REQUIRE(m_stages.size() >= 4);
}

query::Context DealFile::reads() const
{
    query::Context context = workspace.workspace->reads();
    context.database = database.get();
    return context;
}

Uid DealFile::pipeline() const { return m_stages.front().value(u"pipeline").value<Uid>(); }

Record DealFile::blank(const QString &entity, const Values &values) const
{
    Record record(store->schema().at(entity));
    record.meta.id = Uid::make();
    for (const auto &[field, value] : values) {
        INFO(field.toStdString());
        REQUIRE(record.set(field, value));
    }
    return record;
}

void DealFile::addAll(const std::vector<Record> &records)
{
    ChangeSet set;
    set.label = {u"create"_s, records.front().def().name, {}, int(records.size()), {}};
    for (const Record &record : records)
        set.changes.push_back(creation(record));
    must(store->commit(set));
}

Record DealFile::add(const QString &entity, const Values &values)
{
    const Record record = blank(entity, values);
    addAll({record});
    return must(store->load(record.def(), record.id()));
}

Record DealFile::deal(const QString &name, int number, const Values &values)
{
    Values all{{u"name"_s, name}, {u"stage"_s, link(stage(number))}};
    all.insert(all.end(), values.begin(), values.end());
    return add(u"deal"_s, all);
}

void DealFile::move(const Record &deal, int from, int to, const QDate &day)
{
    add(u"stage_change"_s,
        {{u"deal"_s, link(deal.id())}, {u"from"_s, from < 0 ? QVariant() : link(stage(from))},
            {u"to"_s, link(stage(to))},
            {u"at"_s, QVariant::fromValue(Instant::from(QDateTime(day, QTime(9, 0))))}});
}

void DealFile::change(const Record &record, QStringView field, const QVariant &value)
{
    const Record before = must(store->load(record.def(), record.id()));
    Record after = before;
    REQUIRE(after.set(field, value));
    ChangeSet set;
    set.label = {u"update"_s, record.def().name, {}, 1, {}};
    set.changes = {difference(before, after)};
    must(store->commit(set));
}

Uid DealFile::user(const QString &name, const QString &team)
{
    return add(u"user"_s, {{u"name"_s, name}, {u"team"_s, team}}).id();
}

std::vector<QStringList> DealFile::sql(const QString &text) const
{
    Statement statement = database->prepare(text);
    std::vector<QStringList> rows;
    while (must(statement.step())) {
        QStringList row;
        for (int i = 0; i < statement.columns(); ++i)
            row << statement.text(i);
        rows.push_back(row);
    }
    return rows;
}

QVariant money(qint64 minor, const char *code)
{
    return QVariant::fromValue(Money::of(minor, Currency::fromCode(QString::fromLatin1(code))));
}

void must(const Result<void> &done)
{
    INFO((done ? QString() : done.error().text()).toStdString());
    REQUIRE(done);
}

QVariant link(const Uid &id) { return QVariant::fromValue(id); }

Filter filterOf(const QString &text)
{
    INFO(text.toStdString());
    return must(Filter::parse(text));
}

} // namespace rapport::test
