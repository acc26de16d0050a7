// SPDX-License-Identifier: GPL-3.0-or-later
// The smaller questions: one record, what hangs on it, its history, suggestions, look-alikes.
#pragma once

#include "core/model/change.h"
#include "core/query/list.h"

namespace rapport::query {

// Errors: NotFound.
Result<Record> record(const Context &context, QStringView entity, const Uid &id);
// Title of a record, empty when it is not there.
QString titleOf(const Context &context, QStringView entity, const Uid &id);

// All live records of a small entity (users, tags, stages, pipelines, views, settings) in their
// own order (position, else name).
Result<std::vector<Record>> all(const Context &context, QStringView entity);

// Records of `entity` whose link `field` is `id`, as rows, newest first, at most `limit`.
Result<std::vector<Row>> linked(const Context &context, QStringView entity, QStringView field, const Uid &id,
    const QStringList &fields, int limit);
Result<qint64> linkedCount(const Context &context, QStringView entity, QStringView field, const Uid &id);

// People of a customer: those who work there and those tied by an affiliation, decision makers
// first. Cells: name, title, role, mobile or phone, email.
struct Person {
    Uid id;
    QString name, title, role, phone, email;
};
Result<std::vector<Person>> peopleOf(const Context &context, const Uid &customer, int limit);

struct DealLine {
    Uid id;
    QString name, stage, status;
    int stageIndex = 0, stageCount = 0; // of the open stages of its pipeline
    Money amount;
    QDate closesOn;
};
Result<std::vector<DealLine>> dealsOf(const Context &context, const Uid &customer, bool openOnly, int limit);

// The open task of a record (link field "customer", "contact" or "deal") that is due first.
Result<std::optional<Record>> nextTask(const Context &context, QStringView link, const Uid &id);

// Values in use in a text field that begin with or hold `part`, most frequent first.
Result<QStringList> suggestions(
    const Context &context, QStringView entity, QStringView field, const QString &part, int limit);

struct LookAlike {
    Uid id;
    QString title;
    QString reason; // key of the field that agrees
};
// Records that agree with `candidate` in a MatchKey field (names by their squeezed form, phones by
// their digits). Never the candidate itself.
Result<std::vector<LookAlike>> lookAlikes(const Context &context, const Record &candidate, int limit);

struct HistoryEntry {
    qint64 batch = 0;
    Instant at;
    QString actor; // name
    Origin origin = Origin::Local;
    Label label;
    Change change;
};
// What happened to a record, newest first. The creation is the last entry.
Result<std::vector<HistoryEntry>> history(
    const Context &context, QStringView entity, const Uid &id, int limit);
// The record as it was at `when`; NotFound when it did not exist then.
Result<Record> recordAsOf(const Context &context, QStringView entity, const Uid &id, Instant when);

struct BatchEntry {
    qint64 number = 0;
    Uid id;
    Instant at;
    QString actor;
    Origin origin = Origin::Local;
    Label label;
    bool undone = false;
    bool interrupted = false; // it was cut off; what it holds is undone as one step all the same
};
Result<std::vector<BatchEntry>> batches(const Context &context, int limit);

// Text of a setting of the file, empty when unset.
QString setting(const Context &context, const QString &name);

} // namespace rapport::query
