// SPDX-License-Identifier: GPL-3.0-or-later
// Where the deals that were opened in these days came from, and what became of them. Upper and lower case
// of a source are one, as they are to a filter.
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

ReportTable sourceTable()
{
    ReportTable made = table("sources", QT_TRANSLATE_NOOP("Report", "By source"),
        {column("source", QT_TRANSLATE_NOOP("Report", "Source"), Kind::Text).as(Role::Name),
            column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer).as(Role::Figure),
            column("open", QT_TRANSLATE_NOOP("Report", "Open"), Kind::Integer),
            column("won", QT_TRANSLATE_NOOP("Report", "Won"), Kind::Integer),
            column("lost", QT_TRANSLATE_NOOP("Report", "Lost"), Kind::Integer),
            column("rate", QT_TRANSLATE_NOOP("Report", "Win rate"), Kind::Percent),
            column("won_amount", QT_TRANSLATE_NOOP("Report", "Won amount"), Kind::Money),
            column("lost_amount", QT_TRANSLATE_NOOP("Report", "Lost amount"), Kind::Money)});
    made.picture = Picture::Bars;
    return made;
}

ReportRow rowOf(const Source &source, const Group &group, const QString &code, const Filter &asked)
{
    const QString won = QStringLiteral("won"), lost = QStringLiteral("lost");
    ReportRow row{source.name.isEmpty() ? QVariant() : QVariant(source.name), number(group.count),
        number(group.open), number(group.won), number(group.lost),
        part(double(group.won), double(group.won + group.lost)), money(group.wonSum.sum(), code),
        money(group.lostSum.sum(), code)};
    const QString field = QStringLiteral("source"), status = QStringLiteral("status");
    const Filter whole = both({source.name.isEmpty() ? isEmpty(field) : is(field, source.name), asked});
    const auto list = [&](const QStringList &statuses, const QString &sum = {}) {
        return behind(QStringLiteral("deal"), {isOneOf(status, statuses), whole}, sum);
    };
    const Behind all = behind(QStringLiteral("deal"), {whole});
    const QString amount = QStringLiteral("amount");
    row.behind = {all, all, list({QStringLiteral("open")}), list({won}), list({lost}), list({won, lost}),
        list({won}, amount), list({lost}, amount)};
    return row;
}

} // namespace

Result<Report> sources(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const Currencies currencies, Currencies::read(context, query));
    RAPPORT_ASSIGN(const auto all, sourcesOf(context, query));
    std::set<QString> codes;
    for (const auto &[key, source] : all) {
        for (const auto &[code, group] : source.sums)
            codes.insert(code);
    }
    const Filter asked = both({openedWithin(query.from, query.to), dealsOf(query)});
    ReportTable made = sourceTable();
    for (const auto &[key, source] : all) {
        for (const auto &[code, group] : currencies.together(source.sums))
            made.rows.push_back(rowOf(source, group, code, both({currencies.only(code, codes), asked})));
    }
    std::ranges::stable_sort(
        made.rows, std::greater(), [](const ReportRow &row) { return row[1].toLongLong(); });
    made.behind = behind(QStringLiteral("deal"), {asked});
    currencies.mark(made, codes);
    Report report{{}, {}, {}};
    report.tables.push_back(std::move(made));
    return report;
}

} // namespace rapport::query::reports
