// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figures.h"

#include "core/query/context.h"
#include "ui/list/format.h"
#include "ui/list/shortfigure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using query::ReportColumn;
using query::ReportTable;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

double scaleOf(const Currency &currency)
{
    return std::pow(10.0, currency.isEmpty() ? 2 : currency.decimals());
}

bool isPersonKey(const QString &key)
{
    for (const char *word : {"owner", "user", "person", "actor", "author"}) {
        if (key.endsWith(QLatin1String(word)))
            return true;
    }
    return false;
}

// Reports for machines name a month "2026-03".
QString monthText(const QString &text)
{
    const QDate day = text.size() == 7 ? QDate::fromString(text, u"yyyy-MM"_s) : QDate();
    return day.isValid()
        ? query::periodLabel(query::periodAround(day, query::Bucket::Month), query::Bucket::Month)
        : text;
}

QString percentText(double value) { return format::locale().toString(value, 'f', 1) + u'%'; }

QString daysText(double value)
{
    const double tenth = std::round(value * 10) / 10;
    if (tenth == std::floor(tenth) && std::fabs(tenth) < 2e9)
        return Say::tr("%n day(s)", nullptr, int(tenth));
    return Say::tr("%1 days", "not a whole number").arg(format::locale().toString(tenth, 'f', 1));
}

} // namespace

bool isNumeric(const ReportColumn &column)
{
    return column.kind == Kind::Integer || column.kind == Kind::Decimal || column.kind == Kind::Money
        || column.kind == Kind::Percent;
}

QString cellText(const ReportColumn &column, const QVariant &cell)
{
    if (!cell.isValid())
        return {};
    switch (column.kind) {
    case Kind::Money:
        return format::money(cell.value<Money>());
    case Kind::Percent:
        return percentText(cell.toDouble());
    case Kind::Integer:
        return column.isDays ? daysText(cell.toDouble()) : format::number(cell.toLongLong());
    case Kind::Decimal:
        return column.isDays ? daysText(cell.toDouble()) : format::decimal(cell.toDouble());
    case Kind::Date:
        return format::locale().toString(cell.toDate(), Say::tr("d MMM yyyy", "date: 19 Mar 2027"));
    case Kind::Due:
        return format::locale().toString(cell.value<Due>().day, Say::tr("d MMM yyyy", "date: 19 Mar 2027"));
    case Kind::Instant:
        return format::locale().toString(
            cell.value<Instant>().local().date(), Say::tr("d MMM yyyy", "date: 19 Mar 2027"));
    case Kind::Bool:
        return cell.toBool() ? Say::tr("Yes") : Say::tr("No");
    case Kind::Link:
        return cell.canConvert<query::LinkCell>() ? cell.value<query::LinkCell>().title : cell.toString();
    case Kind::Choice:
        for (const Option &option : column.options) {
            if (option.key == cell.toString())
                return option.label;
        }
        return cell.toString();
    case Kind::Text:
        return column.role == query::Role::Name ? monthText(cell.toString()) : cell.toString();
    default:
        return cell.toString();
    }
}

Figures::Figures(const ReportTable &table) : m_table(table)
{
    chooseColumns();
    chooseRows();
}

void Figures::chooseColumns()
{
    m_names = m_table.columnsOf(query::Role::Name);
    m_columns = m_table.columnsOf(query::Role::Figure);
    m_before = m_table.columnOf(query::Role::Before);
    m_target = m_table.columnOf(query::Role::Target);
    m_part = m_table.columnOf(query::Role::Part);
    for (int i = 0; i < int(m_table.columns.size()); ++i) {
        const ReportColumn &column = at(i);
        if (column.role != query::Role::Detail)
            continue;
        // A table that says nothing about its roles is read by its kinds.
        if (m_names.empty() && !isNumeric(column))
            m_names.push_back(i);
        if (m_columns.empty() && isNumeric(column))
            m_columns.push_back(i);
        if (m_count < 0 && column.key == "count"_L1 && column.kind == Kind::Integer)
            m_count = i;
    }
    // Money and counts share no axis.
    if (!m_columns.empty())
        std::erase_if(m_columns,
            [this](int column) { return (at(column).kind == Kind::Money) != (kind() == Kind::Money); });
}

Kind Figures::kind() const { return m_columns.empty() ? Kind::Integer : at(m_columns.front()).kind; }

// The first amount of the table says which currency is drawn. Others stand in rows or in columns of their
// own; neither is drawn.
void Figures::chooseRows()
{
    for (const query::ReportRow &row : m_table.rows)
        m_hasContext = m_hasContext || row.isContext;
    if (kind() != Kind::Money || m_columns.empty()) {
        for (int row = 0; row < int(m_table.rows.size()); ++row)
            m_rows.push_back(row);
        return;
    }
    query::Tallies others;
    chooseCurrency();
    const auto isOther = [&](int row, int column) {
        const Money money = moneyAt(row, column);
        return !money.isNull() && money.currency != m_currency;
    };
    const int count = int(m_table.rows.size());
    std::erase_if(m_columns, [&](int column) {
        bool has = false;
        for (int row = 0; row < count; ++row) {
            if (!moneyAt(row, column).isNull() && !isOther(row, column))
                return false;
            has = has || isOther(row, column);
        }
        for (int row = 0; has && row < count; ++row)
            addTo(others, row, column);
        return has;
    });
    for (int row = 0; row < count; ++row) {
        const bool fits = std::ranges::none_of(m_columns, [&](int column) { return isOther(row, column); });
        if (fits)
            m_rows.push_back(row);
        for (const int column : m_columns) {
            if (!fits)
                addTo(others, row, column);
        }
    }
    for (const auto &[code, tally] : others)
        m_aside << format::shortMoney(tally.total(code));
}

void Figures::chooseCurrency()
{
    for (int row = 0; row < int(m_table.rows.size()); ++row) {
        for (const int column : m_columns) {
            if (moneyAt(row, column).isNull())
                continue;
            m_currency = moneyAt(row, column).currency;
            return;
        }
    }
}

Money Figures::moneyAt(int row, int column) const
{
    return m_table.rows[std::size_t(row)][std::size_t(column)].value<Money>();
}

void Figures::addTo(query::Tallies &sums, int row, int column) const
{
    const Money money = moneyAt(row, column);
    if (!money.isNull())
        sums[money.currency.code()].add(money.minor);
}

QString Figures::name(int row) const
{
    if (m_names.empty())
        return m_table.label; // a figure of its own
    QStringList parts;
    for (const int column : m_names) {
        const QString text = cellText(at(column), m_table.rows[std::size_t(row)][std::size_t(column)]);
        if (!text.isEmpty())
            parts << text.simplified();
    }
    return parts.isEmpty() ? Say::tr("Not set", "a group of records without a value") : parts.join(u" · "_s);
}

Uid Figures::person(int row) const
{
    if (m_names.empty())
        return {};
    const QVariant &cell = m_table.rows[std::size_t(row)][std::size_t(m_names.front())];
    const bool isPerson
        = isPersonKey(at(m_names.front()).key) || m_table.picture == query::Picture::Leaderboard;
    return isPerson && cell.canConvert<query::LinkCell>() ? cell.value<query::LinkCell>().id : Uid();
}

std::optional<double> Figures::value(int row, int column) const
{
    if (column < 0)
        return std::nullopt;
    const QVariant &cell = m_table.rows[std::size_t(row)][std::size_t(column)];
    if (!cell.isValid())
        return std::nullopt;
    if (at(column).kind != Kind::Money) {
        const double number = cell.toDouble();
        return std::isfinite(number) ? std::optional(number) : std::nullopt;
    }
    const Money money = cell.value<Money>();
    if (money.isNull())
        return std::nullopt;
    return double(money.minor) / scaleOf(money.currency);
}

QString Figures::text(double value, int column, bool isBrief) const
{
    const ReportColumn &which = at(column);
    if (which.kind == Kind::Money) {
        const double minor = std::clamp(value * scaleOf(m_currency), -9.2e18, 9.2e18);
        const Money money = Money::of(std::llround(minor), m_currency);
        return isBrief ? format::shortMoney(money) : format::money(money);
    }
    if (which.kind == Kind::Percent)
        return percentText(value);
    if (which.isDays)
        return daysText(isBrief && std::fabs(value) >= 10 ? std::round(value) : value);
    if (isBrief)
        return format::shortNumber(value);
    return std::floor(value) == value && std::fabs(value) < 9e18 ? format::number(qint64(value))
                                                                 : format::decimal(value);
}

QString Figures::brief(double value, int column) const { return text(value, column, true); }
QString Figures::full(double value, int column) const { return text(value, column, false); }

QString Figures::brief(int row, int column) const
{
    const QVariant &cell = m_table.rows[std::size_t(row)][std::size_t(column)];
    if (at(column).kind == Kind::Money)
        return format::shortMoney(cell.value<Money>());
    const auto number = value(row, column);
    return number ? brief(*number, column) : QString();
}

QString Figures::full(int row, int column) const
{
    return cellText(at(column), m_table.rows[std::size_t(row)][std::size_t(column)]);
}

const query::Behind &Figures::behind(int row, int column) const
{
    return m_table.rows[std::size_t(row)].behindOf(std::size_t(column));
}

std::optional<qint64> Figures::count(int row, int column) const
{
    const query::Behind &list = behind(row, column);
    if (list.isThere() && list.sum.isEmpty() && at(column).kind == Kind::Integer && !at(column).isDays)
        return m_table.rows[std::size_t(row)][std::size_t(column)].toLongLong();
    if (m_count < 0 || m_columns.size() > 1)
        return std::nullopt;
    const QVariant &cell = m_table.rows[std::size_t(row)][std::size_t(m_count)];
    return cell.isValid() ? std::optional(cell.toLongLong()) : std::nullopt;
}

bool Figures::isAllZero() const
{
    return std::ranges::all_of(m_rows, [this](int row) {
        return valueOr0(row, m_before) == 0 && valueOr0(row, m_target) == 0
            && std::ranges::all_of(m_columns, [&](int column) { return valueOr0(row, column) == 0; });
    });
}

double Figures::total(int column) const
{
    double sum = 0;
    for (const int row : m_rows)
        sum += valueOr0(row, column);
    return sum;
}

double Figures::total(int row, const std::vector<int> &columns) const
{
    double sum = 0;
    for (const int column : columns)
        sum += valueOr0(row, column);
    return sum;
}

int Figures::sign(int row, int column) const
{
    const auto now = value(row, column), then = value(row, m_before);
    return !now || !then || *now == *then ? 0 : *now > *then ? 1 : -1;
}

QString Figures::difference(int row, int column) const
{
    const auto now = value(row, column), then = value(row, m_before);
    if (!now || !then)
        return {};
    const double apart = std::fabs(*now - *then);
    if (at(column).kind == Kind::Percent)
        return Say::tr("%1 pt", "percentage points").arg(format::locale().toString(apart, 'f', 1));
    // Of whole days where the figures are told in whole days.
    if (at(column).isDays)
        return daysText(std::min(std::fabs(*now), std::fabs(*then)) >= 10
                ? std::fabs(std::round(*now) - std::round(*then))
                : apart);
    if (at(column).kind == Kind::Integer)
        return format::shortNumber(apart);
    if (*then == 0)
        return brief(apart, column);
    const double percent = apart * 100 / std::fabs(*then);
    return percent < 1000 ? percentText(percent) : format::shortNumber(std::round(percent)) + u'%';
}

} // namespace rapport::ui
