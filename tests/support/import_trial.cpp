// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_trial.h"

#include "tests/support/catch.h"

#include <QBuffer>
#include <QFileInfo>

#include <iostream>

using namespace rapport::exchange;

namespace rapport::test {

ImportTrial::ImportTrial(const QString &language) : workspace(language)
{
    auto opened = Database::open(workspace.file.path(), Database::Access::ReadWrite);
    REQUIRE(opened);
    database = std::move(*opened);
    store = std::make_unique<Store>(*database, workspace->schema(), workspace.clock);
}

Inspection ImportTrial::inspectText(const QByteArray &text, const QString &entity, const QString &name)
{
    auto book = openBytes(text, name);
    INFO((book ? QString() : book.error().text()).toStdString());
    REQUIRE(book);
    InspectOptions options;
    options.entity = entity;
    options.region = workspace->region();
    auto seen = inspectBook(std::shared_ptr<Workbook>(std::move(*book)), name, *workspace->schema(), options);
    REQUIRE(seen);
    return *seen;
}

Inspection ImportTrial::inspectFile(const QString &path, const QString &entity)
{
    InspectOptions options;
    options.entity = entity;
    options.region = workspace->region();
    auto seen = exchange::inspectFile(path, *workspace->schema(), options);
    INFO((seen ? QString() : seen.error().text()).toStdString());
    REQUIRE(seen);
    return *seen;
}

ImportReport ImportTrial::run(const Inspection &file, const ImportOptions &options)
{
    auto report = ImportJob(file, file.mapping, options).run(*store, reads());
    INFO((report ? QString() : report.error().text()).toStdString());
    REQUIRE(report);
    CHECK(addsUp(*report));
    return *report;
}

ImportReport ImportTrial::text(const QString &entity, const QByteArray &text, const ImportOptions &options)
{
    return run(inspectText(text, entity), options);
}

ImportReport ImportTrial::file(const QString &entity, const QString &path, const ImportOptions &options)
{
    return run(inspectFile(path, entity), options);
}

query::Context ImportTrial::reads() const
{
    query::Context context = workspace.workspace->reads();
    context.database = database.get();
    return context;
}

std::vector<Record> ImportTrial::all(const QString &entity) const
{
    const auto numbers = query::rowNumbers(reads(), {entity, {}, {}, false});
    REQUIRE(numbers);
    const auto rows = query::rows(reads(), entity, {}, {numbers->rbegin(), numbers->rend()});
    REQUIRE(rows);
    std::vector<Record> records;
    for (const query::Row &row : *rows) {
        const auto record = query::record(reads(), entity, row.id);
        REQUIRE(record);
        records.push_back(*record);
    }
    return records;
}

Record ImportTrial::one(const QString &entity, const QString &field, const QString &text) const
{
    const FieldDef *def = reads().schema->at(entity).find(field);
    REQUIRE(def);
    Record found;
    for (const Record &record : all(entity)) {
        if (machineText(def->kind, record.value(*def)) != text)
            continue;
        INFO(text.toStdString());
        CHECK(found.isNull());
        found = record;
    }
    INFO(entity.toStdString() << " " << text.toStdString());
    REQUIRE_FALSE(found.isNull());
    return found;
}

QString ImportTrial::titleOf(const Record &record, const QString &link) const
{
    const FieldDef *field = record.def().find(link);
    REQUIRE(field);
    return query::titleOf(reads(), field->linkTo, record.value(*field).value<Uid>());
}

QByteArray ImportTrial::exported(const QString &entity)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    ExportOptions options;
    options.query.entity = entity;
    const auto done = exportCsv(reads(), options, buffer);
    INFO((done ? QString() : done.error().text()).toStdString());
    REQUIRE(done);
    return bytes;
}

bool addsUp(const ImportReport &report)
{
    return report.read
        == report.created + report.updated + report.skipped + report.duplicate + report.rejected;
}

QString realFile(const QString &name)
{
    QString folder = qEnvironmentVariable("RAPPORT_DATA");
    if (folder.isEmpty())
        folder = QStringLiteral(RAPPORT_SOURCE_DIR "/../shared/data");
    const QString path = folder + QStringLiteral("/dev/") + name;
    if (QFileInfo::exists(path))
        return path;
    std::cout << "skipped: " << path.toStdString() << " is not there\n";
    return {};
}

} // namespace rapport::test
