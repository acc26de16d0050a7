// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange rates a team keeps, as of a day. A pair without a rate is looked for the other way round and
// through the file's own currency; what has no rate is never guessed.
#pragma once

#include "core/query/context.h"
#include "core/query/date_words.h"

#include <map>

namespace rapport::query {

class Rates
{
public:
    static Result<Rates> read(const Context &context);

    // Rounded half away from zero to the minor unit; none when no rate of that day or before is kept.
    std::optional<Money> convert(const Money &money, const Currency &to, const QDate &on) const;
    std::optional<double> rate(const QString &from, const QString &to, const QDate &on) const;
    bool isEmpty() const { return m_rates.empty(); }

    // One table is converted at the rates of one day, so that its figures compare: the last day of what it
    // looks at, or today when that is still to come. The figures of the period before, too.
    static QDate dayFor(const Context &context, const std::optional<Period> &period);
    // "Converted to USD at the rates of 3/31/26. No rate is kept for JPY."
    static QString note(const Currency &to, const QDate &on, const QStringList &without = {});
    static QString noRate(const QStringList &currencies);

private:
    std::optional<double> kept(const QString &from, const QString &to, const QDate &on) const;

    std::map<std::pair<QString, QString>, std::map<QDate, double>> m_rates;
    QString m_own;
};

} // namespace rapport::query
