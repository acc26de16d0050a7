// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/cell.h"

#include <algorithm>
#include <cmath>

namespace rapport::exchange {

namespace {

QString isoTime(QTime time)
{
    return time.toString(time.msec() ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
}

QString isoDateTime(const QDateTime &at)
{
    return QString(at.date().toString(Qt::ISODate) + QLatin1Char('T') + isoTime(at.time()));
}

QString durationText(double days)
{
    const qint64 seconds = std::llround(std::abs(days) * 86400.0);
    const auto two = [](qint64 n) { return QString::number(n).rightJustified(2, QLatin1Char('0')); };
    const QString sign = days < 0 && seconds > 0 ? QStringLiteral("-") : QString();
    return QString(sign + QString::number(seconds / 3600) + QLatin1Char(':') + two(seconds / 60 % 60)
        + QLatin1Char(':') + two(seconds % 60));
}

} // namespace

QString plainNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    const double size = std::abs(number);
    if (number == std::trunc(number) && size < 9.2e18)
        return QString::number(static_cast<qint64>(number));
    if (size >= 1e21 || (size < 1e-12 && size > 0))
        return QString::number(number, 'g', 15);
    const int whole = size < 1 ? 0 : static_cast<int>(std::floor(std::log10(size))) + 1;
    const int leading = size < 1 ? static_cast<int>(-std::floor(std::log10(size))) - 1 : 0;
    QString text = QString::number(number, 'f', std::clamp(15 - whole + leading, 0, 27));
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text;
}

QString Cell::text() const
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<double>(&value))
        return hint == Hint::Duration && std::abs(*number) < 1e9 ? durationText(*number)
                                                                 : plainNumber(*number);
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto *time = std::get_if<QTime>(&value))
        return isoTime(*time);
    if (const auto *at = std::get_if<QDateTime>(&value))
        return isoDateTime(*at);
    if (const auto *error = std::get_if<CellError>(&value))
        return error->text;
    return {};
}

QJsonValue Cell::json() const
{
    if (isEmpty())
        return QJsonValue(QJsonValue::Null);
    if (const auto *number = std::get_if<double>(&value))
        return QJsonValue(*number);
    if (const auto *yes = std::get_if<bool>(&value))
        return QJsonValue(*yes);
    return QJsonValue(text());
}

bool Row::isBlank() const
{
    return std::ranges::all_of(cells, [](const Cell &cell) {
        const auto *text = std::get_if<QString>(&cell.value);
        return cell.isEmpty() || (text && std::ranges::all_of(*text, [](QChar c) { return c.isSpace(); }));
    });
}

} // namespace rapport::exchange
