// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/query/behind.h"

#include "core/query/tally.h"
#include "core/store/row_writer.h"
#include "tests/core/query/deal_file.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapport::test {

namespace {

query::ListQuery listOf(const query::Behind &behind)
{
    const QString text = behind.filter.text();
    INFO(text.toStdString());
    const Filter read = must(Filter::parse(text));
    REQUIRE(read.text() == text);
    return {behind.entity, read, {}, false};
}

// Of one currency, or of numbers.
void checkSum(const query::Context &context, const query::Behind &behind, const QVariant &figure)
{
    const FieldDef *field = context.schema->at(behind.entity).find(behind.sum);
    REQUIRE(field);
    if (field->kind == Kind::Money) {
        const Money wanted = figure.value<Money>();
        query::WideSum sum;
        for (const Record &record : recordsBehind(context, behind)) {
            const Money one = record.value(*field).value<Money>();
            if (one.isNull())
                continue;
            CHECK((one.currency.isEmpty() ? context.currency : one.currency) == wanted.currency);
            sum.add(one.minor);
        }
        CHECK(sum.sum() == wanted.minor);
        if (field->custom)
            return; // lists add up what ships only
        const auto sums = must(query::totals(context, listOf(behind), {behind.sum})).sums.value(behind.sum);
        query::WideSum told;
        for (const Money &one : sums)
            told.add(one.minor);
        CHECK(told.sum() == wanted.minor);
        return;
    }
    double sum = 0;
    for (const Record &record : recordsBehind(context, behind))
        sum += record.value(*field).toDouble();
    CHECK(std::fabs(sum - figure.toDouble()) <= 1e-9 * std::max(1.0, std::fabs(sum)));
}

void checkCell(const query::Context &context, const query::ReportTable &table, const query::ReportRow &row,
    std::size_t at, bool areCounts)
{
    const query::Behind &behind = row.behindOf(at);
    if (!behind.isThere())
        return;
    const query::ReportColumn &column = table.columns[at];
    INFO(table.label.toStdString() << ": " << column.key.toStdString() << " = "
                                   << machineText(column.kind, row[at]).toStdString() << " behind "
                                   << behind.filter.text().toStdString());
    const query::ListQuery list = listOf(behind);
    const qint64 count = must(query::totals(context, list)).count;
    CHECK(count == qint64(must(query::rowNumbers(context, list)).size()));
    if (!behind.sum.isEmpty() && !table.isConverted)
        checkSum(context, behind, row[at]);
    else if (column.kind == Kind::Integer && behind.sum.isEmpty() && row[at].isValid()
        && (areCounts || (column.role != query::Role::Figure && column.role != query::Role::Before))
        && column.role != query::Role::Target && !column.isDays)
        CHECK(count == row[at].toLongLong());
}

} // namespace

std::vector<Record> recordsBehind(const query::Context &context, const query::Behind &behind)
{
    const EntityDef &def = context.schema->at(behind.entity);
    Statement statement = context.database->prepare(
        u"SELECT %1 FROM \"%2\" t WHERE t.row = ?"_s.arg(recordColumns(def, u"t"_s), def.name));
    std::vector<Record> records;
    for (const qint64 number : must(query::rowNumbers(context, listOf(behind)))) {
        statement.bind(1, number);
        REQUIRE(must(statement.step()));
        records.push_back(readRecord(statement, def));
        statement.reset();
    }
    return records;
}

int checkBehinds(const query::Context &context, const query::ReportTable &table, QRandomGenerator &random,
    int most, bool areCounts)
{
    std::vector<std::pair<std::size_t, std::size_t>> cells;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        REQUIRE(table.rows[row].size() == table.columns.size());
        REQUIRE(
            (table.rows[row].behind.size() <= 1 || table.rows[row].behind.size() == table.columns.size()));
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            cells.emplace_back(row, column);
    }
    std::shuffle(cells.begin(), cells.end(), random);
    if (int(cells.size()) > most)
        cells.resize(std::size_t(most));
    for (const auto &[row, column] : cells)
        checkCell(context, table, table.rows[row], column, areCounts);
    return int(cells.size());
}

} // namespace rapport::test
