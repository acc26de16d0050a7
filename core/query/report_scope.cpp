// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/report_scope.h"

namespace rapport::query::reports {

namespace {

using Op = Condition::Op;

Filter leaf(const QString &field, Op op, const QStringList &values = {})
{
    return Filter::of({field, op, values});
}

} // namespace

Filter is(const QString &field, const QString &value) { return leaf(field, Op::Equal, {value}); }

Filter is(const QString &field, const Uid &record)
{
    return record.isNull() ? isEmpty(field) : is(field, record.text());
}

Filter isOneOf(const QString &field, const QStringList &values)
{
    return values.size() == 1 ? is(field, values.front()) : leaf(field, Op::In, values);
}

Filter isNoneOf(const QString &field, const QStringList &values)
{
    return leaf(field, values.size() == 1 ? Op::NotEqual : Op::NotIn, values);
}

Filter isEmpty(const QString &field) { return leaf(field, Op::Empty); }

Filter isFilled(const QString &field) { return leaf(field, Op::NotEmpty); }

Filter within(const QString &field, const QDate &from, const QDate &to)
{
    std::vector<Filter> parts;
    if (from.isValid())
        parts.push_back(leaf(field, Op::GreaterEqual, {from.toString(Qt::ISODate)}));
    if (to.isValid())
        parts.push_back(leaf(field, Op::LessEqual, {to.toString(Qt::ISODate)}));
    return both(std::move(parts));
}

Filter openedWithin(const QDate &from, const QDate &to)
{
    const QString opened = QStringLiteral("opened_on"), made = QStringLiteral("created_at");
    if (!from.isValid() && !to.isValid())
        return {};
    return Filter::any({within(opened, from, to), both({isEmpty(opened), within(made, from, to)})});
}

Filter isTimed()
{
    return leaf(QStringLiteral("closed_on"), Op::GreaterEqual, {QStringLiteral("opened_on")});
}

Filter both(std::vector<Filter> parts)
{
    std::erase_if(parts, [](const Filter &part) { return part.isEmpty(); });
    if (parts.size() == 1)
        return parts.front();
    std::vector<Filter> flat;
    for (Filter &part : parts) {
        if (!part.isLeaf() && part.through.isEmpty() && part.join == Filter::Join::All)
            flat.insert(flat.end(), part.parts.begin(), part.parts.end());
        else
            flat.push_back(std::move(part));
    }
    return Filter::all(std::move(flat));
}

Filter peopleOf(const ReportQuery &query)
{
    const QString owner = QStringLiteral("owner");
    std::vector<Filter> parts;
    if (!query.owner.isNull())
        parts.push_back(is(owner, query.owner));
    if (!query.team.isEmpty())
        parts.push_back(Filter::via(owner, {is(QStringLiteral("team"), query.team)}));
    return both(std::move(parts));
}

Filter dealsOf(const ReportQuery &query)
{
    return both({peopleOf(query),
        query.pipeline.isNull() ? Filter() : is(QStringLiteral("pipeline"), query.pipeline), query.filter});
}

Behind behind(const QString &entity, std::vector<Filter> parts, const QString &sum)
{
    return {entity, both(std::move(parts)), sum};
}

Result<Currencies> Currencies::read(const Context &context, const ReportQuery &query)
{
    Currencies currencies;
    currencies.m_own = context.currency.code();
    if (query.convertTo.isEmpty())
        return currencies;
    currencies.m_into = query.convertTo.code();
    currencies.m_day = Rates::dayFor(context, query.period());
    RAPPORT_ASSIGN(currencies.m_rates, Rates::read(context));
    return currencies;
}

QString Currencies::of(const QString &code) const
{
    if (!isConverting() || code == m_into)
        return code;
    return m_rates.rate(code, m_into, m_day) ? m_into : code;
}

qint64 Currencies::converted(qint64 minor, const QString &code) const
{
    return converted(Money::of(minor, Currency::fromCode(code))).minor;
}

Money Currencies::converted(const Money &money) const
{
    if (!isConverting() || money.isNull())
        return money;
    return m_rates.convert(money, Currency::fromCode(m_into), m_day).value_or(money);
}

Filter Currencies::only(const QString &code, const std::set<QString> &all) const
{
    std::vector<Filter> any;
    bool isAll = true;
    for (const QString &each : all) {
        if (of(each) != code) {
            isAll = false;
            continue;
        }
        any.push_back(is(QStringLiteral("amount"), each));
        if (each == m_own)
            any.push_back(isEmpty(QStringLiteral("amount")));
    }
    if (isAll)
        return {};
    if (any.empty())
        return is(QStringLiteral("amount"), code);
    return any.size() == 1 ? any.front() : Filter::any(std::move(any));
}

void Currencies::mark(ReportTable &table, const std::set<QString> &all) const
{
    if (!isConverting())
        return;
    QStringList without;
    bool wasAny = false;
    for (const QString &code : all) {
        if (of(code) != m_into)
            without << code;
        wasAny = wasAny || (code != m_into && of(code) == m_into);
    }
    table.isConverted = table.isConverted || wasAny;
    const QString note = wasAny ? Rates::note(Currency::fromCode(m_into), m_day, without)
        : without.isEmpty()     ? QString()
                                : Rates::noRate(without);
    if (!note.isEmpty())
        table.note = table.note.isEmpty() ? note : QString(table.note + QLatin1Char(' ') + note);
}

} // namespace rapport::query::reports
