// SPDX-License-Identifier: GPL-3.0-or-later
// What measure.cpp is made of: the way to a field (path), the groups that its values fall into (axis), the
// sums that a pass over the records gives, and the filters that lead back to the records.
#pragma once

#include "core/query/measure.h"
#include "core/query/tally.h"

#include <QHash>

#include <map>

namespace rapport {
class Statement;
}

namespace rapport::query::measuring {

// "customer.region": the links that are followed, then the field.
struct Path {
    std::vector<const FieldDef *> links;
    const FieldDef *field = nullptr;
    const EntityDef *def = nullptr; // that has the field

    bool isDay() const;
    bool isNeverEmpty() const; // when there is a record: created_at, and yes or no
    // `leaf` of the field as a filter of the entity where the path begins.
    Filter on(std::vector<Filter> leaves) const;
    Filter of(Condition::Op op, QStringList values = {}) const;
    Filter isEmpty() const; // of those, too, whose links lead nowhere
};
Result<Path> pathOf(const Schema &schema, const EntityDef &def, const QString &text);
Error unfit(const QString &what); // Invalid
Filter during(const Path &path, const Period &period);
// Parts that are empty say nothing.
Filter both(const Filter &a, const Filter &b);

// What is counted of some records of one currency.
struct Sums {
    qint64 count = 0, valued = 0, successes = 0;
    WideSum whole;
    double real = 0, least = 0, most = 0;
    qint64 leastMinor = 0, mostMinor = 0;

    void add(qint64 value);
    void add(double value);
    void merge(const Sums &other);
};
using PerCurrency = std::vector<Sums>; // by the number of the currency

struct Group {
    QVariant value = {}; // QString, Uid, qlonglong, double or QDate (first day of a period); none: empty
    int order = 0; // of ordered axes
};

// The groups of one path, found as the records are read. Groups keep their numbers.
class Axis
{
public:
    Axis(const Context &context, Path path, std::optional<Bucket> bucket);

    QString sql() const; // the column that is read, of table t
    // The groups of the value that the statement holds; several for tags.
    const std::vector<int> &groupsAt(const Statement &statement, int column);
    int periodAt(const QDate &first); // the group of a period, made when it is not there

    const std::vector<Group> &groups() const { return m_groups; }
    bool isPeriods() const { return m_bucket.has_value(); }
    Bucket bucket() const { return *m_bucket; }
    bool isTags() const { return m_path.field->kind == Kind::Tags; }
    bool isOrdered() const; // in an order of its own, not by size
    bool isNone(int group) const { return !m_groups[std::size_t(group)].value.isValid(); }
    const Path &path() const { return m_path; }
    Period periodOf(int group) const;

    Filter filterOf(int group) const;
    // Of all that have a value, but none of these; `rest`: the groups that are meant.
    Filter filterOfOthers(const std::vector<int> &shown, const std::vector<int> &rest, bool hasNone) const;
    Filter filterBefore(int group) const; // of periods: all before this one
    void setOrder(); // after the last record was read
    bool comesBefore(int a, int b) const;

    // Periods are choices: by key ("2026-03") for programs, with a label for people.
    ReportColumn column() const;
    QVariant cellOf(int group, const Period &span) const;
    QString labelOf(int group, const Period &span) const;
    QString keyOf(int period) const;
    enum class Word { None, Other, Earlier }; // instead of a value
    QVariant wordCell(Word word) const; // in a cell of the column's kind
    static QString keyOf(Word word);
    static QString textOf(Word word);

private:
    std::vector<int> resolve(QVariant value); // follows the links, then finds or makes the groups
    std::vector<int> split(const QString &tags);
    int groupOf(const QVariant &value, const QString &key);
    int ofDay(const QDate &day);
    QVariant rawAt(const Statement &statement, int column, const FieldDef &field) const;
    QStringList texts(const std::vector<int> &groups) const;
    int instantGroup(qint64 ms);

    const Context &m_context;
    Path m_path;
    std::optional<Bucket> m_bucket;
    std::vector<Group> m_groups;
    QHash<QString, int> m_byKey; // of m_groups
    QHash<QString, std::vector<int>> m_byText;
    QHash<Uid, std::vector<int>> m_byId;
    QHash<qint64, std::vector<int>> m_byNumber;
    std::vector<int> m_none, m_one{0};
    struct Span {
        qint64 first, end; // instants
        int group;
    };
    std::map<qint64, Span> m_spans; // by their end
    Span m_last{1, 0, -1};
};

// One pass over the records.
struct Tables {
    std::vector<PerCurrency> rows; // by group of the first axis
    QHash<quint64, PerCurrency> cells; // of both axes, see cellKey
    PerCurrency whole;

    static quint64 cellKey(int row, int series) { return quint64(row) << 32 | quint32(series); }
    const PerCurrency &row(int group) const;
    const PerCurrency &cell(int group, int series) const;
};

struct Question {
    const Context &context;
    const Measure &measure;
    const EntityDef &def;
    const FieldDef *field = nullptr; // measured
    std::optional<Path> day = {};
    std::vector<Axis> axes = {};
    std::vector<QString> currencies = {}; // by number
    QDate rateDay = {};
    Filter base = {}; // of all that is asked for, but the days

    bool isMoney() const { return field && field->kind == Kind::Money; }
    bool isOfValues() const; // only records with a value count
    int currencyNumber(const QString &code);
};

Result<void> scan(Question &question, const Filter &filter, bool grouped, Tables &into);
// The groups, rows and cells as a table.
Result<ReportTable> tableOf(Question &question, const Tables &within, const Tables *before);

} // namespace rapport::query::measuring
