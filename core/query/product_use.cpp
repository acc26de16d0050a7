// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/product_use.h"

#include "core/query/tally.h"
#include "core/store/database.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace rapport::query {

namespace {

// One row a deal and currency. Sums come in halves: each fits where the whole might not.
constexpr const char *used
    = "SELECT l.deal_id AS deal, l.total_currency AS currency, sum(l.total >> 32) AS high,"
      " sum(l.total & 4294967295) AS low, sum(coalesce(l.quantity, 1)) AS quantity"
      " FROM deal_line l WHERE l.product_id = ?1 AND l.deleted_at IS NULL GROUP BY 1, 2"
      " UNION ALL SELECT d.id, d.amount_currency, d.amount >> 32, d.amount & 4294967295, 0 FROM deal d"
      " WHERE d.product_id = ?1 AND d.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM deal_line l"
      " WHERE l.deal_id = d.id AND l.product_id = ?1 AND l.deleted_at IS NULL)";

struct Gathered {
    QSet<Uid> deals;
    double quantity = 0;
    std::map<QString, WideSum> sums;
};

void keep(ProductUse::DealRow row, std::vector<ProductUse::DealRow> &rows)
{
    if (rows.empty() || rows.back().id != row.id) {
        rows.push_back(std::move(row));
        return;
    }
    ProductUse::DealRow &last = rows.back();
    last.quantity += row.quantity;
    if (row.amount.set && (!last.amount.set || row.amount.minor > last.amount.minor))
        last.amount = row.amount;
}

std::vector<Money> moneyOf(const std::map<QString, WideSum> &sums)
{
    std::vector<Money> all;
    for (const auto &[currency, sum] : sums)
        all.push_back(Money::of(sum.sum(), Currency::fromCode(currency)));
    std::ranges::sort(all, std::greater(), &Money::minor);
    return all;
}

} // namespace

qint64 ProductUse::deals() const
{
    qint64 count = 0;
    for (const Part &part : parts)
        count += part.deals;
    return count;
}

Result<ProductUse> productUse(const Context &context, const Uid &product, int newest)
{
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT d.id, d.name, c.name, coalesce(d.status, 'open'), u.currency, u.high, u.low,"
                       " u.quantity FROM (%1) u JOIN deal d ON d.id = u.deal AND d.deleted_at IS NULL"
                       " LEFT JOIN customer c ON c.id = d.customer_id"
                       " ORDER BY d.status IS NOT 'open', d.row DESC")
            .arg(QLatin1String(used)));
    statement.bind(1, product);
    QHash<QString, Gathered> gathered;
    ProductUse use;
    for (;;) {
        RAPPORT_ASSIGN(const bool there, statement.step());
        if (!there)
            break;
        ProductUse::DealRow row{
            statement.uid(0), statement.text(1), statement.text(2), statement.text(3), {}, statement.real(7)};
        Gathered &part = gathered[row.status];
        part.deals.insert(row.id);
        part.quantity += row.quantity;
        if (!statement.isNull(5)) {
            part.sums[statement.text(4)].addHalves(statement.integer(5), statement.integer(6));
            WideSum own;
            own.addHalves(statement.integer(5), statement.integer(6));
            row.amount = Money::of(own.sum(), Currency::fromCode(statement.text(4)));
        }
        const bool known = !use.newest.empty() && use.newest.back().id == row.id;
        if (known || int(use.newest.size()) < newest)
            keep(std::move(row), use.newest);
    }
    for (const char *status : {"open", "won", "lost"}) {
        const auto part = gathered.constFind(QLatin1String(status));
        if (part != gathered.cend())
            use.parts.push_back(
                {QLatin1String(status), part->deals.size(), part->quantity, moneyOf(part->sums)});
    }
    return use;
}

} // namespace rapport::query
