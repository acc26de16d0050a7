// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/values.h"

#include "core/base/email.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapport::rules {

namespace {

Error unread(const FieldDef &field, const QString &what, const QString &help = {})
{
    return {Error::Code::Invalid, what, {}, help, field.name};
}

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

// Rounds half away from zero to the decimals that the currency has.
QString rounded(const QString &digits, int decimals)
{
    const qsizetype point = digits.indexOf(u'.');
    if (point < 0 || digits.size() - point - 1 <= decimals)
        return digits;
    QString kept = digits.first(point + 1 + decimals);
    const bool up = digits[point + 1 + decimals] >= u'5';
    for (qsizetype i = kept.size() - 1; up && i >= -1; --i) {
        if (i < 0 || kept[i] == u'-') {
            kept.insert(i + 1, u'1');
            break;
        }
        if (kept[i] == u'.')
            continue;
        if (kept[i] != u'9') {
            kept[i] = QChar(kept[i].unicode() + 1);
            break;
        }
        kept[i] = u'0';
    }
    return kept.endsWith(u'.') ? kept.chopped(1) : kept;
}

Result<QVariant> readMoney(const FieldDef &field, const QString &text, const Local &local, const Style &style)
{
    const std::optional<NumberText> number = readNumber(text, style.decimalComma, local.currency);
    if (!number || number->percent)
        return unread(field, Say::tr("Not an amount"), Say::tr("Enter an amount such as 1,200.50 or 3.5K."));
    const Currency currency = number->currency.isEmpty() ? local.currency : number->currency;
    Result<Money> money = Money::parse(rounded(number->digits, currency.decimals()), currency);
    if (!money)
        return unread(field, Say::tr("Amount too large"));
    return QVariant::fromValue(*money);
}

Result<QVariant> readInteger(const FieldDef &field, const QString &text, const Style &style)
{
    const std::optional<NumberText> number = readNumber(text, style.decimalComma);
    if (!number || number->percent || !number->currency.isEmpty())
        return unread(field, Say::tr("Not a number"));
    bool ok = false;
    const qlonglong whole = number->digits.toLongLong(&ok);
    if (ok)
        return QVariant(whole);
    return unread(
        field, number->digits.contains(u'.') ? Say::tr("Not a whole number") : Say::tr("Number too large"));
}

Result<QVariant> readDecimal(const FieldDef &field, const QString &text, const Style &style)
{
    const std::optional<NumberText> number = readNumber(text, style.decimalComma);
    bool ok = false;
    const double value = number ? number->digits.toDouble(&ok) : 0;
    if (ok && std::isfinite(value) && (!number->percent || field.kind == Kind::Percent))
        return QVariant(value);
    // 1e-300 and its kind come from exports.
    const double exact = text.toDouble(&ok);
    if (ok && std::isfinite(exact))
        return QVariant(exact);
    return unread(field, Say::tr("Not a number"));
}

Result<QVariant> readTime(const FieldDef &field, const QString &text, const Local &local, const Style &style)
{
    const std::optional<DateTimeText> read = readDateTime(text, style.dates, local.today);
    if (!read)
        return unread(field, Say::tr("Not a date"), Say::tr("Enter a date such as 2026-03-16."));
    if (field.kind == Kind::Date)
        return QVariant(read->date);
    if (field.kind == Kind::Due) {
        Due due{read->date, {}};
        if (read->time.isValid())
            due.time = QTime(read->time.hour(), read->time.minute());
        return QVariant::fromValue(due);
    }
    if (read->offset) {
        const QTime time = read->time.isValid() ? read->time : QTime(0, 0);
        const QDateTime utc(read->date, time, Qt::UTC);
        return QVariant::fromValue(Instant::from(utc.addSecs(-*read->offset)));
    }
    const QDateTime at = read->time.isValid() ? QDateTime(read->date, read->time) : read->date.startOfDay();
    return QVariant::fromValue(Instant::from(at));
}

Result<QVariant> readOption(const FieldDef &field, const QString &text)
{
    if (const std::optional<QString> key = readChoice(field, text))
        return QVariant(*key);
    QStringList labels;
    for (const Option &option : field.options)
        labels << field.optionLabel(option.key);
    return unread(field, Say::tr("Not one of the choices"),
        QCoreApplication::translate("Value", "Choose one of: %1.").arg(labels.join(Say::tr(", "))));
}

} // namespace

QLatin1String dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return QLatin1String("day_first");
    case DateOrder::MonthFirst:
        return QLatin1String("month_first");
    case DateOrder::YearFirst:
        break;
    }
    return QLatin1String("year_first");
}

std::optional<DateOrder> dateOrderFromName(QStringView name)
{
    for (const DateOrder order : {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        if (name == dateOrderName(order))
            return order;
    }
    return std::nullopt;
}

DateOrder usualDateOrder(const QString &region)
{
    static const QStringList monthFirst{u"US"_s, u"PH"_s, u"PW"_s, u"FM"_s};
    static const QStringList yearFirst{u"CN"_s, u"TW"_s, u"HK"_s, u"MO"_s, u"JP"_s, u"KR"_s, u"KP"_s, u"MN"_s,
        u"HU"_s, u"LT"_s, u"IR"_s, QString()};
    if (monthFirst.contains(region))
        return DateOrder::MonthFirst;
    return yearFirst.contains(region) ? DateOrder::YearFirst : DateOrder::DayFirst;
}

Result<QVariant> readValue(const FieldDef &field, const QString &text, const Local &local, const Style &style)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QVariant();
    switch (field.kind) {
    case Kind::Integer:
        return readInteger(field, trimmed, style);
    case Kind::Decimal:
    case Kind::Percent:
        return readDecimal(field, trimmed, style);
    case Kind::Money:
        return readMoney(field, trimmed, local, style);
    case Kind::Date:
    case Kind::Due:
    case Kind::Instant:
        return readTime(field, trimmed, local, style);
    case Kind::Bool:
        if (const std::optional<bool> yes = readBool(trimmed))
            return QVariant(*yes);
        return unread(field, Say::tr("Neither yes nor no"));
    case Kind::Choice:
        return readOption(field, trimmed);
    case Kind::Link:
    case Kind::Tags:
        return unread(field, Say::tr("Not found"));
    case Kind::Email: {
        const EmailCheck check = checkEmail(trimmed);
        return QVariant(check.ok ? check.address : trimmed);
    }
    default:
        return QVariant(trimmed);
    }
}

Result<QVariant> parseValue(const FieldDef &field, const QString &text, const Local &local)
{
    return readValue(field, text, local, {usualDateOrder(local.region), false});
}

} // namespace rapport::rules
