// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the side panel shows of one record, read in one go on the reader thread.
#pragma once

#include "core/query/deal_reads.h"
#include "core/query/reads.h"
#include "core/query/timeline.h"

namespace rapport::ui {

struct LinkedLine {
    Uid id;
    QString title;
    QVariant detail; // a cell of `detailField`
};

// Records that link to the one shown: tasks of a deal, deals of a product.
struct LinkedGroup {
    QString entity;
    QString field; // the link
    QString detailField; // empty: none
    qint64 count = 0;
    std::vector<LinkedLine> lines;
};

struct DealData {
    query::StagePath path;
    std::vector<query::DealPerson> people;
    std::vector<query::DealLineRow> lines;
};

struct PanelData {
    SchemaPtr schema; // keeps the definition of the records alive
    Record record;
    std::optional<Record> nextTask;
    std::vector<query::Person> people;
    std::vector<query::DealLine> deals;
    std::vector<query::TimelineEntry> timeline; // the first page
    std::vector<LinkedGroup> groups;
    QHash<QString, QString> linkTitles; // by field
    std::optional<DealData> deal; // of a deal
    std::vector<query::FileRow> files;
    query::Person contact; // whom a logged call is with, unless told otherwise
};

constexpr int timelinePage = 50;

// `now`: until when the time of a deal in its stage runs. Errors: NotFound.
Result<PanelData> loadPanel(const query::Context &reads, const QString &entity, const Uid &id, Instant now,
    int activities = timelinePage);

// Entities that activities and tasks hang on.
bool hasTimeline(const QString &entity);

} // namespace rapport::ui
