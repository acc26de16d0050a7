// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rates.h"

#include "core/query/daywords.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rapport::query {

Result<Rates> Rates::read(const Context &context)
{
    Rates rates;
    rates.m_own = context.currency.code();
    Statement statement
        = context.database->prepare("SELECT currency, \"to\", rate, valid_from FROM exchange_rate"
                                    " WHERE deleted_at IS NULL AND rate > 0 ORDER BY updated_at, row");
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return rates;
        const QDate from = QDate::fromString(statement.text(3), Qt::ISODate);
        const Currency unit = Currency::fromCode(statement.text(0)),
                       to = Currency::fromCode(statement.text(1));
        if (from.isValid() && !unit.isEmpty() && !to.isEmpty())
            rates.m_rates[{unit.code(), to.code()}][from] = statement.real(2);
    }
}

std::optional<double> Rates::kept(const QString &from, const QString &to, const QDate &on) const
{
    const auto last = [&](const QString &unit, const QString &in) -> std::optional<double> {
        const auto pair = m_rates.find({unit, in});
        if (pair == m_rates.end())
            return std::nullopt;
        auto after = pair->second.upper_bound(on);
        return after == pair->second.begin() ? std::nullopt : std::optional((--after)->second);
    };
    if (from == to)
        return 1.0;
    if (const auto direct = last(from, to))
        return direct;
    const auto reverse = last(to, from);
    return reverse ? std::optional(1 / *reverse) : std::nullopt;
}

std::optional<double> Rates::rate(const QString &from, const QString &to, const QDate &on) const
{
    if (const auto known = kept(from, to, on))
        return known;
    const auto there = kept(from, m_own, on), back = kept(m_own, to, on);
    return there && back ? std::optional(*there * *back) : std::nullopt;
}

std::optional<Money> Rates::convert(const Money &money, const Currency &to, const QDate &on) const
{
    const QString from = money.currency.isEmpty() ? m_own : money.currency.code();
    if (money.isNull() || from == to.code())
        return money.isNull() ? money : Money::of(money.minor, to);
    const auto found = rate(from, to.code(), on);
    if (!found)
        return std::nullopt;
    const int decimals = to.decimals() - Currency::fromCode(from).decimals();
    const long double minor = static_cast<long double>(money.minor) * *found
        * std::pow(10.0L, static_cast<long double>(decimals));
    constexpr auto Most = static_cast<long double>(std::numeric_limits<qint64>::max());
    if (!(std::fabs(minor) < Most))
        return Money::of(
            minor < 0 ? -std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::max(), to);
    return Money::of(qint64(std::llround(minor)), to);
}

QDate Rates::dayFor(const Context &context, const std::optional<Period> &period)
{
    return period && period->last.isValid() ? std::min(period->last, context.today) : context.today;
}

QString Rates::note(const Currency &to, const QDate &on, const QStringList &without)
{
    QString text = QCoreApplication::translate("Rates", "Converted to %1 at the rates of %2.")
                       .arg(to.code(), dayLabel(on));
    if (!without.isEmpty())
        text += QLatin1Char(' ') + noRate(without);
    return text;
}

QString Rates::noRate(const QStringList &currencies)
{
    return QCoreApplication::translate("Rates", "No rate is kept for %1.")
        .arg(currencies.join(QCoreApplication::translate("Rates", ", ")));
}

} // namespace rapport::query
