// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_workspace.h"

#include "core/store/file_format.h"
#include "core/store/schema_sql.h"
#include "tests/support/catch.h"
#include "tests/support/gadget.h"

#include <QFile>

namespace rapport::test {

Instant monday() { return Instant::from(QDateTime(QDate(2026, 3, 16), QTime(12, 0))); }

TempFile::TempFile(const QString &name) : m_path(m_folder.filePath(name)) { REQUIRE(m_folder.isValid()); }

void TempFile::write(const QByteArray &bytes) const
{
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray TempFile::read() const
{
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TempStore::TempStore()
    : clock(monday()), schema(std::make_shared<Schema>(std::vector<CustomField>(),
                           std::vector<const EntityDef *>{&definition<Gadget>()})),
      actor(Uid::make())
{
    auto made = Database::create(file.path());
    REQUIRE(made);
    REQUIRE(fileformat::migrate(**made));
    for (const QString &statement : entityDdl(schema->of<Gadget>()))
        REQUIRE((*made)->execute(statement));
    made->reset();
    reopen();
}

void TempStore::reopen()
{
    store.reset();
    database.reset();
    auto opened = Database::open(file.path(), Database::Access::ReadWrite);
    REQUIRE(opened);
    database = std::move(*opened);
    store = std::make_unique<Store>(*database, schema, clock);
}

query::Context TempStore::reads() const
{
    return {database.get(), schema, clock.today(), actor, Currency::fromCode(u"USD")};
}

Record TempStore::add(const Record &record, Origin origin)
{
    ChangeSet set;
    set.label = {QStringLiteral("create"), record.def().name, record.title(), 1, {}};
    set.origin = origin;
    set.actor = actor;
    set.changes = {creation(record)};
    const auto done = store->commit(set);
    INFO((done ? QString() : done.error().text()).toStdString());
    REQUIRE(done);
    return load(record);
}

qint64 TempStore::commit(const std::vector<Change> &changes, const QString &verb)
{
    ChangeSet set;
    set.label = {verb, changes.front().entity, {}, int(changes.size()), {}};
    set.actor = actor;
    set.changes = changes;
    const auto done = store->commit(set);
    INFO((done ? QString() : done.error().text()).toStdString());
    REQUIRE(done);
    return *done;
}

qint64 TempStore::change(const Record &record, QStringView field, const QVariant &value)
{
    const Record before = load(record);
    Record after = before;
    REQUIRE(after.set(field, value));
    return commit({difference(before, after)});
}

Record TempStore::load(const Record &record)
{
    auto loaded = store->load(record.def(), record.id());
    REQUIRE(loaded);
    return *loaded;
}

TempWorkspace::TempWorkspace(const QString &language) : clock(monday())
{
    Workspace::NewFile options;
    options.language = language;
    options.currency = language == QLatin1String("zh") ? QStringLiteral("CNY") : QStringLiteral("USD");
    REQUIRE(Workspace::create(file.path(), options, clock));
    reopen();
}

void TempWorkspace::reopen()
{
    if (workspace)
        m_schemas.push_back(workspace->schema());
    workspace.reset();
    auto opened = Workspace::open(file.path(), clock);
    INFO((opened ? QString() : opened.error().text()).toStdString());
    REQUIRE(opened);
    workspace = std::move(*opened);
}

Record TempWorkspace::add(
    const QString &entity, const QString &title, const std::vector<std::pair<QString, QVariant>> &values)
{
    Record record = workspace->blank(entity);
    record.meta.id = Uid::make();
    if (record.def().title())
        record.set(*record.def().title(), title);
    for (const auto &[field, value] : values)
        REQUIRE(record.set(field, value));
    const auto done = workspace->save({QStringLiteral("create"), entity, {}, 1, {}}, Record(), record);
    INFO((done ? QString() : done.error().text()).toStdString());
    REQUIRE(done);
    return load(record);
}

Record TempWorkspace::load(const Record &record)
{
    auto loaded = query::record(workspace->reads(), record.def().name, record.id());
    REQUIRE(loaded);
    return *loaded;
}

Result<void> TempWorkspace::change(const Record &record, QStringView field, const QVariant &value)
{
    const Record before = load(record);
    Record after = before;
    REQUIRE(after.set(field, value));
    return workspace->save({QStringLiteral("update"), {}, {}, 1, field.toString()}, before, after);
}

} // namespace rapport::test
