// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/dealwords.h"

#include "ui/list/format.h"

#include <QCoreApplication>

namespace rapport::ui::words {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Deals)
};

} // namespace

QString shortDays(int days, int visits)
{
    if (visits == 0)
        return {};
    return days > 0 ? Say::tr("%1d").arg(days) : Say::tr("<1d");
}

QString longDays(int days, int visits)
{
    if (visits == 0)
        return Say::tr("not yet");
    const QString time = days > 0 ? Say::tr("%n day(s)", nullptr, days) : Say::tr("less than a day");
    return visits > 1 ? Say::tr("%1, %2").arg(time, Say::tr("%n visit(s)", nullptr, visits)) : time;
}

QString percent(double value) { return Say::tr("%1%").arg(format::decimal(value)); }

QString quantity(double value) { return format::decimal(value); }

bool hasFraction(const Money &money)
{
    qint64 unit = 1;
    for (int i = 0; i < money.currency.decimals(); ++i)
        unit *= 10;
    return money.minor % unit != 0;
}

QString exactMoney(const Money &money, const Currency &own, bool decimals)
{
    const int places = money.currency.decimals();
    if (!decimals || places == 0 || money.isNull() || hasFraction(money))
        return format::money(money, own);
    return format::money(money, own) + format::locale().decimalPoint() + QString(places, QLatin1Char('0'));
}

QString fileSize(qint64 bytes)
{
    return format::locale().formattedDataSize(
        bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace rapport::ui::words
