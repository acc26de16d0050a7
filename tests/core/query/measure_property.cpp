// SPDX-License-Identifier: GPL-3.0-or-later
// Random questions about random records: each figure equals what a plain loop over the records counts, and
// the list behind it.
#include "core/query/measure.h"
#include "core/query/rates.h"
#include "core/query/tally.h"
#include "tests/core/query/behind.h"
#include "tests/core/query/deal_file.h"
#include "tests/core/query/measure_plain.h"

#include <cmath>
#include <set>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;
using query::Measure;
using Op = Condition::Op;

namespace {

QString anyText(MeasureFile &file, const QStringList &of) { return of[file.random(int(of.size()))]; }

// What the plain way understands, too.
Filter randomLeaf(MeasureFile &file, const EntityDef &def)
{
    const FieldDef &field = file.any(def.fields);
    switch (field.kind) {
    case Kind::Choice:
        return Filter::of(
            {field.name, file.random(2) ? Op::Equal : Op::NotEqual, {file.any(field.options).key}});
    case Kind::Integer:
    case Kind::Percent:
        return Filter::of({field.name, Op::GreaterEqual, {QString::number(file.random(5))}});
    case Kind::Text:
        return Filter::of({field.name, file.random(2) ? Op::Equal : Op::NotEqual, {u"web"_s}});
    case Kind::Bool:
        return {};
    case Kind::Link: {
        const EntityDef *other = file.schema().find(field.linkTo);
        if (!other || field.custom || file.random(2))
            return Filter::of({field.name, file.random(2) ? Op::Empty : Op::NotEmpty, {}});
        const FieldDef *title = other->title();
        return Filter::via(field.name, {title ? Filter::of({title->name, Op::Equal, {u"web"_s}}) : Filter()},
            file.random(2) == 0);
    }
    default:
        return Filter::of({field.name, file.random(2) ? Op::Empty : Op::NotEmpty, {}});
    }
}

Filter randomFilter(MeasureFile &file, const EntityDef &def)
{
    std::vector<Filter> parts;
    for (int i = file.random(3); i > 0; --i) {
        Filter leaf = randomLeaf(file, def);
        std::erase_if(leaf.parts, &Filter::isEmpty);
        if (!leaf.isEmpty())
            parts.push_back(std::move(leaf));
    }
    return file.random(3) ? Filter::all(std::move(parts)) : Filter::any(std::move(parts));
}

query::Period randomPeriod(MeasureFile &file)
{
    const QDate first = file.day();
    return {first, first.addDays(file.random(5) == 0 ? file.random(400) : file.random(100))};
}

Measure randomMeasure(MeasureFile &file)
{
    Measure measure;
    measure.entity = anyText(file, MeasureFile::entities());
    measure.of = Measure::Of(file.random(6));
    const EntityDef &def = file.schema().at(measure.entity);
    const QStringList fields = query::measurableFields(file.schema(), measure.entity, measure.of);
    if (measure.of != Measure::Of::Count && measure.of != Measure::Of::Conversion) {
        if (fields.isEmpty())
            measure.of = Measure::Of::Count;
        else
            measure.field = anyText(file, fields);
    }
    measure.success = randomFilter(file, def);
    measure.filter = randomFilter(file, def);
    const QStringList groups = query::groupableFields(file.schema(), measure.entity);
    const QStringList days = query::dayFields(file.schema(), measure.entity);
    if (file.random(3)) {
        measure.dayField = anyText(file, days);
        measure.within = randomPeriod(file);
        if (file.random(2))
            measure.before = query::versus(*measure.within, query::Versus(1 + file.random(2)));
    }
    for (int i = file.random(3); i > 0; --i) {
        const QString field
            = file.random(4) || measure.dayField.isEmpty() ? anyText(file, groups) : measure.dayField;
        measure.groups.push_back(
            {field, file.random(4) ? std::optional(query::Bucket(1 + file.random(4))) : std::nullopt});
    }
    if (file.random(5) == 0)
        measure.convertTo = Currency::fromCode(u"USD");
    measure.most = file.random(3) == 0 ? 1 + file.random(4) : 0;
    return measure;
}

std::string told(const Measure &measure)
{
    QStringList groups;
    for (const query::Grouping &group : measure.groups)
        groups << group.field + u':' + (group.bucket ? query::bucketName(*group.bucket) : QString());
    return u"%1 of %2 %3 by %4 where %5, success %6, day %7, most %8"_s
        .arg(QString::number(int(measure.of)), measure.entity, measure.field, groups.join(u", "_s),
            measure.filter.text(), measure.success.text(), measure.dayField)
        .arg(measure.most)
        .toStdString();
}

void compare(const Measure &measure, const Plain::Tally &plain, const QVariant &figure)
{
    const double value
        = figure.userType() == qMetaTypeId<Money>() ? double(figure.value<Money>().minor) : figure.toDouble();
    const bool isMoney = figure.userType() == qMetaTypeId<Money>();
    const auto near = [&](double wanted, double slack) {
        CHECK(std::fabs(value - wanted) <= slack + 1e-9 * std::fabs(wanted));
    };
    switch (measure.of) {
    case Measure::Of::Count:
        CHECK(figure.toLongLong() == plain.count);
        break;
    case Measure::Of::Sum:
        if (isMoney)
            CHECK(figure.value<Money>().minor == plain.sum.sum());
        else
            near(plain.real, 0);
        break;
    case Measure::Of::Average:
        return near(plain.real / double(plain.valued), isMoney ? 0.5 : 0);
    case Measure::Of::Minimum:
        return near(*std::ranges::min_element(plain.values), 0);
    case Measure::Of::Maximum:
        return near(*std::ranges::max_element(plain.values), 0);
    case Measure::Of::Conversion:
        return near(100.0 * double(plain.successes) / double(plain.count), 0.0501);
    }
}

// What a row of the table is about, as the plain way calls it.
QString keyOf(const query::ReportTable &table, const query::ReportRow &row)
{
    const query::ReportColumn &name = table.columns.front();
    if (name.role != query::Role::Name)
        return u"*"_s;
    if (name.kind == Kind::Link) {
        const auto cell = row[0].value<query::LinkCell>();
        return cell.id.isNull() ? cell.title : cell.id.text();
    }
    return row[0].toString();
}

QString currencyOf(const query::ReportTable &table, const query::ReportRow &row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (table.columns[i].role == query::Role::Figure && row[i].userType() == qMetaTypeId<Money>())
            return row[i].value<Money>().currency.code();
    }
    return {};
}

// Rows of periods are told by the first day behind them.
QString periodKey(const query::ReportTable &table, const query::ReportRow &row, const Measure &measure)
{
    const QString shown = keyOf(table, row);
    if (table.columns.front().key != u"period" || shown == u"(none)" || shown == u"(earlier)")
        return shown;
    QString first;
    const QString name = measure.groups[0].field.section(u'.', -1);
    const std::function<void(const Filter &)> look = [&](const Filter &filter) {
        if (filter.isLeaf() && filter.condition.field == name
            && (filter.condition.op == Op::GreaterEqual || filter.condition.op == Op::Equal))
            first = filter.condition.values.value(0); // the last one is the group's own
        for (const Filter &part : filter.parts)
            look(part);
    };
    look(row.behindOf(0).filter);
    const QStringList ends{u"-01-01"_s, u"-01"_s}; // of "2026" and "2026-03"
    return first.size() == 4 ? first + ends[0] : first.size() == 7 ? first + ends[1] : first;
}

void checkAgainstPlain(const MeasureFile &file, const Measure &measure, const query::ReportTable &table)
{
    const Plain plain(file, measure);
    const Plain::Tallies tallies = plain.run(measure.within);
    std::map<std::pair<QString, QString>, Plain::Tally> left; // of rows
    for (const auto &[key, tally] : tallies) {
        if (std::get<1>(key) == u"*")
            left[{std::get<0>(key), std::get<2>(key)}] = tally;
    }
    const bool isMoney = !measure.field.isEmpty()
        && file.schema().at(measure.entity).find(measure.field)->kind == Kind::Money;
    bool hasOther = false;
    for (const query::ReportRow &row : table.rows) {
        const QString key = periodKey(table, row, measure);
        if (key == u"Other" || key == u"(other)" || key == u"(earlier)") {
            hasOther = true;
            continue;
        }
        INFO("row " << key.toStdString());
        auto found = left.end();
        for (auto one = left.begin(); one != left.end(); ++one) {
            if (one->first.first.compare(key, Qt::CaseInsensitive) == 0
                && (!isMoney || one->first.second == currencyOf(table, row)))
                found = one;
        }
        const int figure = table.columnOf(query::Role::Figure);
        if (found == left.end()) { // nothing in it: a gap, or only in the period before
            const bool isOne = measure.groups.size() < 2;
            if (isOne && (measure.of == Measure::Of::Count || measure.of == Measure::Of::Sum)) {
                const QVariant cell = row[std::size_t(figure)];
                CHECK((isMoney ? cell.value<Money>().minor == 0 : cell.toDouble() == 0));
            }
            continue;
        }
        if (measure.groups.size() < 2)
            compare(measure, found->second, row[std::size_t(figure)]);
        const auto count = std::ranges::find(table.columns, u"count"_s, &query::ReportColumn::key);
        if (count != table.columns.end())
            CHECK(row[std::size_t(count - table.columns.begin())].toLongLong() == found->second.count);
        left.erase(found);
    }
    if (!hasOther)
        CHECK(left.empty());
}

// Averages and the like are those of the records behind them.
void checkMadeOf(const MeasureFile &file, const Measure &measure, const query::ReportTable &table,
    QRandomGenerator &random)
{
    if (measure.of == Measure::Of::Count || measure.of == Measure::Of::Sum)
        return;
    const Plain plain(file, measure);
    for (const query::ReportRow &row : table.rows) {
        for (std::size_t at = 0; at < row.size(); ++at) {
            const query::Role role = table.columns[at].role;
            if ((role != query::Role::Figure && role != query::Role::Before) || random.bounded(4) != 0
                || !row.behindOf(at).isThere())
                continue;
            INFO(table.columns[at].key.toStdString() << ": " << row.behindOf(at).filter.text().toStdString());
            const Plain::Tally tally = plain.tallyOf(recordsBehind(file.reads(), row.behindOf(at)));
            if (tally.count == 0)
                CHECK_FALSE(row[at].isValid());
            else
                compare(measure, tally, row[at]);
        }
    }
}

// Sums in one currency are those of the records behind, each currency at its rate.
void checkConverted(const MeasureFile &file, const Measure &measure, const query::ReportTable &table)
{
    const query::Rates rates = must(query::Rates::read(file.reads()));
    const QDate day = query::Rates::dayFor(file.reads(), measure.within);
    CHECK_FALSE(table.note.isEmpty());
    for (const query::ReportRow &row : table.rows) {
        for (std::size_t at = 0; at < row.size(); ++at) {
            const query::Behind &behind = row.behindOf(at);
            if (behind.sum.isEmpty() || !row[at].isValid())
                continue;
            INFO(behind.filter.text().toStdString());
            const Money told = row[at].value<Money>();
            std::map<QString, query::WideSum> sums;
            for (const Record &record : recordsBehind(file.reads(), behind)) {
                const Money one = record.value(behind.sum).value<Money>();
                if (!one.isNull())
                    sums[one.currency.isEmpty() ? u"USD"_s : one.currency.code()].add(one.minor);
            }
            query::WideSum whole;
            for (const auto &[code, sum] : sums) {
                const auto part
                    = rates.convert(Money::of(sum.sum(), Currency::fromCode(code)), told.currency, day);
                REQUIRE(part);
                whole.add(part->minor);
            }
            CHECK(whole.sum() == told.minor);
        }
    }
}

} // namespace

TEST_CASE("every figure of any question equals a plain count and the list behind it", "[measure]")
{
    const quint32 seeds = qEnvironmentVariableIsSet("RAPPORT_SEEDS")
        ? quint32(qEnvironmentVariableIntValue("RAPPORT_SEEDS"))
        : 4;
    const quint32 start = quint32(qEnvironmentVariableIntValue("RAPPORT_FIRST_SEED"));
    for (quint32 seed = start; seed < start + seeds; ++seed) {
        MeasureFile file(seed, 60);
        QRandomGenerator random(seed);
        for (int i = 0; i < 60; ++i) {
            const Measure measure = randomMeasure(file);
            INFO("seed " << seed << ", question " << i << ": " << told(measure));
            const query::ReportTable table = must(query::measured(file.reads(), measure));
            if (table.isConverted)
                checkConverted(file, measure, table);
            else
                checkAgainstPlain(file, measure, table);
            checkBehinds(file.reads(), table, random, 60, measure.of == Measure::Of::Count);
            if (!table.isConverted)
                checkMadeOf(file, measure, table, random);
        }
    }
}
