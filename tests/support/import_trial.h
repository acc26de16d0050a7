// SPDX-License-Identifier: GPL-3.0-or-later
// Imports into a file of its own, with few words.
#pragma once

#include "core/exchange/export/csv.h"
#include "core/exchange/job/import_job.h"
#include "tests/support/temp_workspace.h"

namespace rapport::test {

class ImportTrial
{
public:
    explicit ImportTrial(const QString &language = QStringLiteral("en"));

    exchange::Inspection inspectText(
        const QByteArray &text, const QString &entity = {}, const QString &name = QStringLiteral("list.csv"));
    exchange::Inspection inspectFile(const QString &path, const QString &entity = {});
    exchange::ImportReport run(const exchange::Inspection &file, const exchange::ImportOptions &options = {});
    exchange::ImportReport text(
        const QString &entity, const QByteArray &text, const exchange::ImportOptions &options = {});
    exchange::ImportReport file(
        const QString &entity, const QString &path, const exchange::ImportOptions &options = {});

    query::Context reads() const;
    std::vector<Record> all(const QString &entity) const; // in the order they were made
    // The one record whose field holds the text; fails the test when there is none or are several.
    Record one(const QString &entity, const QString &field, const QString &text) const;
    QString titleOf(const Record &record, const QString &link) const;
    QByteArray exported(const QString &entity);

    TempWorkspace workspace;
    std::unique_ptr<Database> database;
    std::unique_ptr<Store> store;
};

bool addsUp(const exchange::ImportReport &report);
// A folder of real files beside the source, or an empty text with the reason printed.
QString realFile(const QString &name);

} // namespace rapport::test
