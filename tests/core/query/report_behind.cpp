// SPDX-License-Identifier: GPL-3.0-or-later
// Behind a figure is a list, and the list has as many records, or adds up to as much, as the figure says:
// of every report, for whatever is asked.
#include "core/query/rates.h"
#include "core/query/report.h"
#include "tests/core/query/sales_file.h"

#include <iostream>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

// In one currency; of a figure that was converted, all of the list at the rates of the table.
QString sumOf(const query::Totals &totals, const QString &field, const Currency &currency,
    const query::Rates *rates, const QDate &on)
{
    qint64 minor = 0;
    for (const Money &sum : totals.sums.value(field)) {
        if (sum.currency == currency)
            minor += sum.minor;
        else if (rates)
            minor += rates->convert(sum, currency, on).value_or(Money()).minor;
    }
    return QString::number(minor);
}

struct Looking {
    query::Context context;
    std::optional<query::Rates> rates = {}; // of a table that was converted
    QDate on = {};
};

// What is wrong with a cell and its list; empty: nothing.
QString breach(const Looking &looking, const query::ReportColumn &column, const QVariant &cell,
    const query::Behind &behind)
{
    if (!behind.isThere())
        return {};
    const query::Context &context = looking.context;
    const QStringList sums = behind.sum.isEmpty() ? QStringList() : QStringList{behind.sum};
    const auto totals = query::totals(context, {behind.entity, behind.filter, {}}, sums);
    if (!totals)
        return totals.error().text();
    const auto again = Filter::parse(behind.filter.text());
    if (!again)
        return again.error().text();
    const auto read = query::totals(context, {behind.entity, *again, {}});
    if (!read || read->count != totals->count)
        return u"is another list when it is read from its text: "_s + behind.filter.text();
    QString is, says;
    if (!behind.sum.isEmpty()) {
        const Money money = cell.value<Money>();
        is = sumOf(
            *totals, behind.sum, money.currency, looking.rates ? &*looking.rates : nullptr, looking.on);
        says = QString::number(money.minor);
    } else if (column.kind == Kind::Integer && !column.isDays && cell.isValid()) {
        is = QString::number(totals->count);
        says = cell.toString();
    }
    // What was converted piece by piece may differ in the last digits.
    const bool isNear
        = looking.rates && !behind.sum.isEmpty() && std::abs(is.toLongLong() - says.toLongLong()) < 5;
    return is == says || isNear
        ? QString()
        : u"says %1, its list %2: %3 where %4"_s.arg(says, is, behind.entity, behind.filter.text());
}

struct Walk {
    int behinds = 0;
    QStringList breaches;
};

void walk(
    Walk &into, const query::Context &context, const query::Report &report, const query::ReportQuery &asked)
{
    for (const query::ReportTable &table : report.tables) {
        Looking looking{context};
        if (table.isConverted) {
            looking.rates = must(query::Rates::read(context));
            looking.on = query::Rates::dayFor(context, asked.period());
        }
        const QString where = report.name + u'/' + table.key;
        const QString whole = breach(looking, {}, {}, table.behind);
        if (!whole.isEmpty())
            into.breaches << where + u": "_s + whole;
        for (std::size_t number = 0; number < table.rows.size(); ++number) {
            const query::ReportRow &row = table.rows[number];
            REQUIRE(row.size() == table.columns.size());
            REQUIRE((row.behind.size() <= 1 || row.behind.size() == row.size()));
            for (std::size_t i = 0; i < row.size(); ++i) {
                const query::Behind &behind = row.behindOf(i);
                into.behinds += behind.isThere() ? 1 : 0;
                const QString wrong = breach(looking, table.columns[i], row[i], behind);
                if (!wrong.isEmpty())
                    into.breaches << u"%1 row %2 %3 %4"_s.arg(where).arg(number).arg(
                        table.columns[i].key, wrong);
            }
        }
    }
}

QString textOf(const query::ReportQuery &asked)
{
    return u"from %1 to %2 team %3 owner %4 pipeline %5 in %6 where %7"_s.arg(
        asked.from.toString(Qt::ISODate), asked.to.toString(Qt::ISODate), asked.team, asked.owner.text(),
        asked.pipeline.text(), asked.convertTo.code(), asked.filter.text());
}

// Reports whose filter is about other records than deals are asked without one.
query::ReportQuery fitting(query::ReportQuery asked, const query::ReportKind &kind)
{
    if (qstrcmp(kind.filterOf, "deal") != 0)
        asked.filter = QLatin1String(kind.filterOf) == u"customer" && !asked.filter.isEmpty()
            ? filterOf(u"deal(amount > 1000) or grade = B"_s)
            : Filter();
    return asked;
}

} // namespace

TEST_CASE("the list behind each figure of each report comes to the figure, whatever is asked")
{
    std::map<QString, int> behinds;
    for (unsigned seed = 1; seed <= 3; ++seed) {
        SalesFile file(seed);
        for (int i = 0; i < 4; ++i) {
            const query::ReportQuery asked = i == 0 ? query::ReportQuery() : file.query();
            for (const query::ReportKind &kind : query::reportKinds()) {
                INFO(kind.name.toStdString() << ", seed " << seed << ", " << textOf(asked).toStdString());
                Walk found;
                walk(found, file.reads(), must(query::report(file.reads(), kind.name, fitting(asked, kind))),
                    asked);
                behinds[kind.name] += found.behinds;
                INFO(found.breaches.mid(0, 6).join(u'\n').toStdString());
                CHECK(found.breaches.isEmpty());
            }
        }
    }
    for (const char *name : {"sales", "customers", "new-customers", "win-loss", "stages", "follow-ups",
             "forecast-actual", "completeness", "silent-users"}) {
        INFO(name);
        CHECK(behinds[QString::fromLatin1(name)] > 50);
    }
}

TEST_CASE("reports of an empty file and of one record have their tables and open their lists")
{
    for (const int deals : {0, 1}) {
        DealFile file;
        if (deals == 1)
            file.deal(u"Only"_s, 5, {{u"amount"_s, money(-700)}, {u"closed_on"_s, QDate(2026, 3, 2)}});
        query::ReportQuery quarter;
        quarter.from = QDate(2026, 1, 1);
        quarter.to = QDate(2026, 3, 31);
        quarter.versus = query::Versus::Before;
        for (const query::ReportQuery &asked : {query::ReportQuery(), quarter}) {
            for (const query::ReportKind &kind : query::reportKinds()) {
                INFO(kind.name.toStdString());
                Walk found;
                const query::Report made = must(query::report(file.reads(), kind.name, asked));
                CHECK_FALSE(made.tables.empty());
                walk(found, file.reads(), made, asked);
                INFO(found.breaches.join(u'\n').toStdString());
                CHECK(found.breaches.isEmpty());
            }
        }
    }
}

TEST_CASE("every report says in one sentence what it is about and where it belongs")
{
    for (const query::ReportKind &kind : query::reportKinds()) {
        INFO(kind.name.toStdString());
        CHECK_FALSE(kind.displayLabel().isEmpty());
        if (kind.isTile)
            continue;
        CHECK(kind.displayAbout().endsWith(u'.'));
        CHECK(
            QStringList{u"Sales"_s, u"Customers"_s, u"Activity"_s, u"Data"_s}.contains(kind.displayGroup()));
    }
}
