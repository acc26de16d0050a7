// SPDX-License-Identifier: GPL-3.0-or-later
// How text that people and other programs write is read as a value: numbers with their signs, units
// and separators, dates in the orders in use, words for yes and no, labels of choices in both
// languages. What one value alone cannot tell (is 20-10-16 a day of 2016 or of 2020?) its whole
// column can: DateColumn and NumberColumn look at all of it first.
#pragma once

#include "core/rules/validation.h"

#include <QDateTime>

#include <array>
#include <bitset>

namespace rapport::rules {

enum class DateOrder { YearFirst, DayFirst, MonthFirst };

QLatin1String dateOrderName(DateOrder order); // year_first, day_first, month_first
std::optional<DateOrder> dateOrderFromName(QStringView name);
DateOrder usualDateOrder(const QString &region); // of an ISO country

// How a column writes what its single values leave open.
struct Style {
    DateOrder dates = DateOrder::YearFirst;
    bool decimalComma = false; // 1.200,50
};

// As parseValue(), in the style of a column.
Result<QVariant> readValue(
    const FieldDef &field, const QString &text, const Local &local, const Style &style);

struct NumberText {
    QString digits; // plain decimal: "-1234.5"; units such as 万 and K are worked in
    Currency currency;
    bool percent = false;
};
// `home`: the currency that an ambiguous sign such as ¥ or $ stands for when it can.
std::optional<NumberText> readNumber(const QString &text, bool decimalComma, Currency home = {});

struct DateTimeText {
    QDate date;
    QTime time; // null: none was written
    std::optional<int> offset; // seconds east of UTC, when a zone was written
};
std::optional<DateTimeText> readDateTime(const QString &text, DateOrder order, QDate today);

// Finds the order that fits every date of a column.
class DateColumn
{
public:
    void add(const QString &text);
    void merge(const DateColumn &other); // columns of one table mostly share their order
    int dates() const { return m_dates; }
    int values() const { return m_values; }
    // What the values prove or make likely; none when every order fits alike.
    std::optional<DateOrder> order() const;

private:
    void addTriple(const std::array<int, 3> &parts, bool yearLast);
    int m_values = 0;
    int m_dates = 0;
    int m_certain = 0; // with the year in four digits in front
    int m_yearLast = 0; // with the year in four digits at the end
    int m_open = 0; // values that the order decides
    std::array<int, 3> m_misfits{}; // by DateOrder
    std::array<std::bitset<100>, 3> m_seen; // numbers at each of the three places
};

// Finds whether a column writes its decimals after a comma.
class NumberColumn
{
public:
    void add(const QString &text);
    bool decimalComma() const { return m_comma > m_point; }

private:
    int m_comma = 0;
    int m_point = 0;
};

std::optional<bool> readBool(const QString &text);
// The key of the option that the text means, by key, by label or by a word in use for it.
std::optional<QString> readChoice(const FieldDef &field, const QString &text);

} // namespace rapport::rules
