// SPDX-License-Identifier: GPL-3.0-or-later
// Closed deals by the day they were closed: won against lost, why, against whom; and the figures
// that come with it by month, person and source.
#include "core/query/report_parts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rapport::query::reports {

namespace {

std::vector<ReportColumn> outcome(std::vector<ReportColumn> first)
{
    first.push_back(column("won", QT_TRANSLATE_NOOP("Report", "Won"), Kind::Integer));
    first.push_back(column("lost", QT_TRANSLATE_NOOP("Report", "Lost"), Kind::Integer));
    first.push_back(column("rate", QT_TRANSLATE_NOOP("Report", "Win rate"), Kind::Percent));
    first.push_back(column("won_amount", QT_TRANSLATE_NOOP("Report", "Won amount"), Kind::Money));
    first.push_back(column("lost_amount", QT_TRANSLATE_NOOP("Report", "Lost amount"), Kind::Money));
    return first;
}

std::vector<QVariant> outcomeCells(const Group &group, const QString &code)
{
    return {number(group.won), number(group.lost), part(double(group.won), double(group.won + group.lost)),
        money(group.wonSum.sum(), code), money(group.lostSum.sum(), code)};
}

struct Closed {
    std::map<QString, Group> total;
    Groups<QString> reasons, competitors, months;
    Groups<Uid> owners, products;
};

// Names in a free text, whatever stands between them; each once.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;/\\n，、；]+"));
    QStringList names;
    for (const QString &name : text.split(between)) {
        const QString trimmed = name.trimmed();
        if (!trimmed.isEmpty() && !names.contains(trimmed, Qt::CaseInsensitive))
            names << trimmed;
    }
    return names;
}

Result<Closed> closedDeals(const Context &context, const ReportQuery &query)
{
    Closed closed;
    QHash<QString, QString> spelling; // the first spelling of a name stands for the others
    const auto known = [&](const QString &name) {
        return *spelling.insert(name.toLower(), spelling.value(name.toLower(), name));
    };
    RAPPORT_TRY(eachDeal(context, query, {"won,lost", Day::Closed, true}, [&](const DealFact &deal) {
        closed.total[deal.currency].add(deal);
        closed.owners[deal.owner][deal.currency].add(deal);
        closed.products[deal.product][deal.currency].add(deal);
        closed.months[deal.closedOn.left(7)][deal.currency].add(deal);
        if (deal.isLost())
            closed.reasons[deal.lostReason.trimmed()][deal.currency].add(deal);
        for (const QString &name : namesIn(deal.competitors))
            closed.competitors[known(name)][deal.currency].add(deal);
    }));
    return closed;
}

ReportTable totalTable(const Closed &closed)
{
    ReportTable all = table("total", QT_TRANSLATE_NOOP("Report", "In all"), outcome({}));
    all.columns.push_back(
        column("amount_rate", QT_TRANSLATE_NOOP("Report", "Win rate by amount"), Kind::Percent));
    all.columns.push_back(column("average", QT_TRANSLATE_NOOP("Report", "Average won deal"), Kind::Money));
    for (const auto &[code, group] : closed.total) {
        std::vector<QVariant> row = outcomeCells(group, code);
        const double won = double(group.wonSum.sum()), lost = double(group.lostSum.sum());
        row.push_back(part(won, won + lost));
        row.push_back(group.won > 0 ? money(qRound64(won / double(group.won)), code) : QVariant());
        all.rows.push_back(std::move(row));
    }
    return all;
}

ReportTable reasonTable(const Context &context, const Closed &closed)
{
    ReportTable all = table("reasons", QT_TRANSLATE_NOOP("Report", "Why deals were lost"),
        {column("reason", QT_TRANSLATE_NOOP("Report", "Lost reason"), Kind::Text),
            column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer),
            column("share", QT_TRANSLATE_NOOP("Report", "Share"), Kind::Percent),
            column("amount", QT_TRANSLATE_NOOP("Report", "Amount"), Kind::Money)});
    qint64 lost = 0;
    for (const auto &[code, group] : closed.total)
        lost += group.lost;
    fill(all, context, closed.reasons, {}, false, [lost](const Group &group, const QString &code) {
        return std::vector<QVariant>{
            number(group.count), part(double(group.count), double(lost)), money(group.all.sum(), code)};
    });
    std::stable_sort(all.rows.begin(), all.rows.end(),
        [](const auto &a, const auto &b) { return a[1].toLongLong() > b[1].toLongLong(); });
    return all;
}

template <typename Key>
ReportTable outcomeTable(const Context &context, const char *key, const char *label, ReportColumn first,
    const Groups<Key> &groups, QStringView entity, bool byKey = false)
{
    ReportTable made = table(key, label, outcome({std::move(first)}));
    fill(made, context, groups, entity, byKey, outcomeCells);
    return made;
}

} // namespace

Result<Report> winLoss(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const Closed closed, closedDeals(context, query));
    Report report;
    report.tables.push_back(totalTable(closed));
    report.tables.push_back(reasonTable(context, closed));
    report.tables.push_back(outcomeTable(context, "competitors", QT_TRANSLATE_NOOP("Report", "By competitor"),
        column("competitor", QT_TRANSLATE_NOOP("Report", "Competitor"), Kind::Text), closed.competitors, {}));
    report.tables.push_back(outcomeTable(context, "owners", QT_TRANSLATE_NOOP("Report", "By owner"),
        column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link), closed.owners, u"user"));
    report.tables.push_back(outcomeTable(context, "products", QT_TRANSLATE_NOOP("Report", "By product"),
        column("product", QT_TRANSLATE_NOOP("Report", "Product"), Kind::Link), closed.products, u"product"));
    report.tables.push_back(outcomeTable(context, "months", QT_TRANSLATE_NOOP("Report", "By month"),
        column("month", QT_TRANSLATE_NOOP("Report", "Month"), Kind::Text), closed.months, {}, true));
    return report;
}

} // namespace rapport::query::reports
