// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/widget_targets.h"

#include "core/query/quotas.h"
#include "core/query/rates.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query {

namespace {

using Op = Condition::Op;
using Of = Measure::Of;

// What a question is about, as targets are: a metric, and whose it is.
struct Aim {
    const char *metric = nullptr;
    Uid owner;
    bool isStrange = false; // asks for something that no target is set for
};

void take(const Context &context, const Condition &condition, bool &isWon, Aim &aim)
{
    const bool isOne = (condition.op == Op::Equal || condition.op == Op::In) && condition.values.size() == 1;
    const QString value = condition.values.value(0);
    if (isOne && condition.field == QLatin1String("status") && value == QLatin1String("won")) {
        isWon = true;
        return;
    }
    const Uid owner = value == QLatin1String("me") ? context.me : Uid::fromText(value);
    const bool isOwner = isOne && condition.field == QLatin1String("owner") && !owner.isNull();
    aim.isStrange = aim.isStrange || !isOwner || !(aim.owner.isNull() || aim.owner == owner);
    aim.owner = owner;
}

Aim aimOf(const Context &context, const Measure &measure, const Filter &own, const ReportQuery &query)
{
    Aim aim;
    aim.owner = query.owner;
    aim.isStrange = !query.filter.isEmpty() || !query.pipeline.isNull() || !own.through.isEmpty();
    bool isWon = false;
    if (own.isLeaf())
        take(context, own.condition, isWon, aim);
    for (const Filter &part : own.parts) {
        if (part.isLeaf() && (own.join == Filter::Join::All || own.parts.size() == 1))
            take(context, part.condition, isWon, aim);
        else
            aim.isStrange = true;
    }
    const auto asks = [&](const char *entity, Of of, const char *day) {
        return measure.entity == QLatin1String(entity) && measure.of == of
            && measure.dayField == QLatin1String(day);
    };
    if (isWon && asks("deal", Of::Sum, "closed_on") && measure.field == QLatin1String("amount"))
        aim.metric = "won";
    else if (!isWon && asks("customer", Of::Count, "created_at"))
        aim.metric = "new_customers";
    else if (!isWon && asks("activity", Of::Count, "at"))
        aim.metric = "activities";
    return aim;
}

class Aims
{
public:
    static Result<Aims> read(const Context &context, const char *metric)
    {
        Aims aims;
        if (qstrcmp(metric, "won") == 0) {
            RAPPORT_ASSIGN(aims.m_quotas, Quotas::read(context));
        } else {
            RAPPORT_ASSIGN(aims.m_counts, Targets::load(context, metric));
        }
        return aims;
    }
    CodeSums of(const Uid &owner, const QString &team, const Period &days) const
    {
        if (m_quotas) {
            return !owner.isNull() ? m_quotas->ofPerson(owner, days)
                : !team.isEmpty()  ? m_quotas->ofTeam(team, days)
                                   : m_quotas->ofAll(days);
        }
        return !owner.isNull() ? m_counts->ofPeople({owner}, days.first, days.last)
            : !team.isEmpty()  ? m_counts->ofTeam(team, days.first, days.last)
                               : m_counts->of(days.first, days.last);
    }

private:
    std::optional<Quotas> m_quotas;
    std::optional<Targets> m_counts;
};

// In the currency of the figure beside it; of other currencies what there are rates for, when it is
// converted.
QVariant cellOf(const CodeSums &sums, const QVariant &figure, const ReportTable &table, const Rates &rates,
    const QDate &day)
{
    const bool isMoney = figure.userType() == qMetaTypeId<Money>();
    const Currency currency = figure.value<Money>().currency;
    WideSum whole;
    bool hasAny = false;
    for (const auto &[code, sum] : sums) {
        std::optional<Money> amount = Money::of(sum.sum(), Currency::fromCode(code));
        if (isMoney && code != currency.code())
            amount = table.isConverted ? rates.convert(*amount, currency, day) : std::nullopt;
        hasAny = hasAny || amount.has_value();
        whole.add(amount ? amount->minor : 0);
    }
    if (!hasAny)
        return {};
    return isMoney ? QVariant::fromValue(Money::of(whole.sum(), currency)) : QVariant(qlonglong(whole.sum()));
}

void append(ReportTable &table, QString label, std::vector<QVariant> cells)
{
    const int figure = table.columnOf(Role::Figure);
    table.columns.push_back(
        ReportColumn{QStringLiteral("target"), std::move(label), table.columns[std::size_t(figure)].kind}.as(
            Role::Target));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        table.rows[i].cells.push_back(std::move(cells[i]));
        table.rows[i].behind.push_back({});
    }
}

} // namespace

Result<void> addTargets(const Context &context, const Measure &measure, const Filter &own,
    const ReportQuery &query, ReportTable &table)
{
    const Aim aim = aimOf(context, measure, own, query);
    const bool isByOwner = measure.groups.size() == 1 && measure.groups[0].field == QLatin1String("owner");
    if (!aim.metric || aim.isStrange || !measure.within || !(measure.groups.empty() || isByOwner))
        return {};
    if (!aim.owner.isNull() && !query.team.isEmpty()) // of a person as part of a team
        return {};
    RAPPORT_ASSIGN(const Aims aims, Aims::read(context, aim.metric));
    RAPPORT_ASSIGN(const Rates rates, Rates::read(context));
    const QDate day = Rates::dayFor(context, measure.within);
    const std::size_t figure = std::size_t(table.columnOf(Role::Figure));
    std::vector<QVariant> cells;
    for (const ReportRow &row : table.rows) {
        const Uid person = isByOwner ? row[0].value<LinkCell>().id : aim.owner;
        const bool isNobody = isByOwner && person.isNull();
        cells.push_back(isNobody
                ? QVariant()
                : cellOf(aims.of(person, query.team, *measure.within), row[figure], table, rates, day));
    }
    if (std::ranges::any_of(cells, &QVariant::isValid))
        append(table, QCoreApplication::translate("Report", "Target"), std::move(cells));
    return {};
}

void addWhole(ReportTable &table)
{
    const int figure = table.columnOf(Role::Figure);
    if (figure < 0 || table.columns[std::size_t(figure)].kind != Kind::Percent)
        return;
    append(table, QCoreApplication::translate("Measure", "All of it"),
        std::vector<QVariant>(table.rows.size(), QVariant(100.0)));
}

} // namespace rapport::query
