// SPDX-License-Identifier: GPL-3.0-or-later
// Where the deals that were opened in these days came from, and what became of them. Upper and lower case
// of a source are one, as they are to a filter. Deals are counted over all currencies where there are
// several, so that no source stands there twice; their money then has a table of its own.
#include "core/query/report_parts.h"

namespace rapport::query::reports {

namespace {

struct Source {
    QString name; // as it is written first in the alphabet; empty: none was told
    std::map<QString, Group> sums;
};

// By their names without the case of Latin letters.
Result<std::map<QString, Source>> sourcesOf(const Context &context, const ReportQuery &query)
{
    std::map<QString, Source> sources;
    RAPPORT_TRY(eachDeal(context, query, {"", Day::Opened, true}, [&](const DealFact &deal) {
        QString key = deal.source;
        for (QChar &letter : key) {
            if (letter >= u'A' && letter <= u'Z')
                letter = QChar(letter.unicode() + 32);
        }
        Source &source = sources[key];
        if (source.name.isEmpty() || deal.source < source.name)
            source.name = deal.source;
        source.sums[deal.currency].add(deal);
    }));
    return sources;
}

std::vector<ReportColumn> countColumns()
{
    return {column("source", QT_TRANSLATE_NOOP("Report", "Source"), Kind::Text).as(Role::Name),
        column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer).as(Role::Figure),
        column("open", QT_TRANSLATE_NOOP("Report", "Open"), Kind::Integer),
        column("won", QT_TRANSLATE_NOOP("Report", "Won"), Kind::Integer),
        column("lost", QT_TRANSLATE_NOOP("Report", "Lost"), Kind::Integer),
        column("rate", QT_TRANSLATE_NOOP("Report", "Win rate"), Kind::Percent)};
}

// Of all currencies together.
ReportTable countTable()
{
    ReportTable made = table("counts", QT_TRANSLATE_NOOP("Report", "By source"), countColumns());
    made.picture = Picture::Bars;
    return made;
}

ReportTable moneyTable(bool isOnly)
{
    std::vector<ReportColumn> columns = countColumns();
    columns.push_back(column("won_amount", QT_TRANSLATE_NOOP("Report", "Won amount"), Kind::Money));
    columns.push_back(column("lost_amount", QT_TRANSLATE_NOOP("Report", "Lost amount"), Kind::Money));
    ReportTable made = table("sources",
        isOnly ? QT_TRANSLATE_NOOP("Report", "By source")
               : QT_TRANSLATE_NOOP("Report", "By source and currency"),
        std::move(columns));
    made.picture = isOnly ? Picture::Bars : Picture::Table;
    return made;
}

// Without a currency: the counts alone.
ReportRow rowOf(const Source &source, const Group &group, const QString &code, const Filter &asked)
{
    const QString won = QStringLiteral("won"), lost = QStringLiteral("lost");
    ReportRow row{source.name.isEmpty() ? QVariant() : QVariant(source.name), number(group.count),
        number(group.open), number(group.won), number(group.lost),
        part(double(group.won), double(group.won + group.lost))};
    const QString field = QStringLiteral("source"), status = QStringLiteral("status");
    const Filter whole = both({source.name.isEmpty() ? isEmpty(field) : is(field, source.name), asked});
    const auto list = [&](const QStringList &statuses, const QString &sum = {}) {
        return behind(QStringLiteral("deal"), {isOneOf(status, statuses), whole}, sum);
    };
    const Behind all = behind(QStringLiteral("deal"), {whole});
    row.behind = {all, all, list({QStringLiteral("open")}), list({won}), list({lost}), list({won, lost})};
    if (code.isEmpty())
        return row;
    const QString amount = QStringLiteral("amount");
    row.cells.push_back(money(group.wonSum.sum(), code));
    row.cells.push_back(money(group.lostSum.sum(), code));
    row.behind.push_back(list({won}, amount));
    row.behind.push_back(list({lost}, amount));
    return row;
}

Group counted(const Source &source)
{
    Group whole;
    for (const auto &[code, group] : source.sums) {
        whole.count += group.count;
        whole.open += group.open;
        whole.won += group.won;
        whole.lost += group.lost;
    }
    return whole;
}

void finish(Report &report, ReportTable &&made, const Filter &asked)
{
    std::ranges::stable_sort(
        made.rows, std::greater(), [](const ReportRow &row) { return row[1].toLongLong(); });
    made.behind = behind(QStringLiteral("deal"), {asked});
    report.tables.push_back(std::move(made));
}

} // namespace

Result<Report> sources(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const Currencies currencies, Currencies::read(context, query));
    RAPPORT_ASSIGN(const auto all, sourcesOf(context, query));
    std::set<QString> codes, told;
    for (const auto &[key, source] : all) {
        for (const auto &[code, group] : source.sums) {
            codes.insert(code);
            told.insert(currencies.of(code));
        }
    }
    const Filter asked = both({openedWithin(query.from, query.to), dealsOf(query)});
    const bool isOnly = told.size() < 2;
    ReportTable counts = countTable(), sums = moneyTable(isOnly);
    for (const auto &[key, source] : all) {
        counts.rows.push_back(rowOf(source, counted(source), {}, asked));
        for (const auto &[code, group] : currencies.together(source.sums))
            sums.rows.push_back(rowOf(source, group, code, both({currencies.only(code, codes), asked})));
    }
    currencies.mark(sums, codes);
    Report report{{}, {}, {}};
    if (!isOnly)
        finish(report, std::move(counts), asked);
    if (isOnly || !query.isDrawnOnly)
        finish(report, std::move(sums), asked);
    return report;
}

} // namespace rapport::query::reports
