// SPDX-License-Identifier: GPL-3.0-or-later
// What a group of an axis is called, where it stands among the others, and the filter of its records.
#include "core/query/measure_parts.h"

#include "core/query/reads.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query::measuring {

using Op = Condition::Op;

namespace {

// A week belongs to the year of its Thursday.
int yearOf(Bucket bucket, const QDate &day)
{
    int year = day.year();
    if (bucket == Bucket::Week)
        day.weekNumber(&year);
    return year;
}

QString valueText(Kind kind, const QVariant &value)
{
    switch (kind) {
    case Kind::Link:
    case Kind::Tags:
        return value.value<Uid>().text();
    case Kind::Bool:
        return value.toLongLong() != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Integer:
        return QString::number(value.toLongLong());
    case Kind::Decimal:
    case Kind::Percent:
        return machineText(Kind::Decimal, value);
    default:
        return value.toString();
    }
}

} // namespace

bool Axis::isOrdered() const
{
    switch (m_path.field->kind) {
    case Kind::Choice:
    case Kind::Bool:
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Percent:
        return true;
    case Kind::Link:
        return m_path.field->linkTo == QLatin1String("stage");
    default:
        return isPeriods();
    }
}

Filter Axis::filterOf(int group) const
{
    const QVariant &value = m_groups[std::size_t(group)].value;
    if (!value.isValid())
        return m_path.isEmpty();
    if (isPeriods())
        return during(m_path, periodOf(group));
    return m_path.of(Op::Equal, {valueText(m_path.field->kind, value)});
}

QStringList Axis::texts(const std::vector<int> &groups) const
{
    QStringList values;
    for (const int group : groups) {
        if (!isNone(group))
            values << valueText(m_path.field->kind, m_groups[std::size_t(group)].value);
    }
    return values;
}

Filter Axis::filterOfOthers(const std::vector<int> &shown, const std::vector<int> &rest, bool hasNone) const
{
    if (isTags()) // one record has several: only what is asked for says which
        return m_path.of(Op::In, texts(rest));
    const QStringList others = texts(shown);
    std::vector<Filter> leaves;
    if (!others.isEmpty())
        leaves.push_back(Filter::of({m_path.field->name, Op::NotIn, others}));
    if (hasNone && !m_path.isNeverEmpty())
        leaves.push_back(Filter::of({m_path.field->name, Op::NotEmpty, {}}));
    return m_path.on(std::move(leaves));
}

Filter Axis::filterBefore(int group) const
{
    return m_path.of(Op::Less, {periodOf(group).first.toString(Qt::ISODate)});
}

void Axis::setOrder()
{
    const FieldDef &field = *m_path.field;
    QHash<QString, int> places;
    if (field.kind == Kind::Choice) {
        for (std::size_t i = 0; i < field.options.size(); ++i)
            places.insert(field.options[i].key, int(i));
    } else if (field.kind == Kind::Link && isOrdered()) {
        const auto stages = all(m_context, field.linkTo);
        for (std::size_t i = 0; stages && i < stages->size(); ++i)
            places.insert((*stages)[i].id().text(), int(i));
    } else {
        return;
    }
    for (Group &group : m_groups)
        group.order = places.value(valueText(field.kind, group.value), int(places.size()));
}

bool Axis::comesBefore(int a, int b) const
{
    const Group &left = m_groups[std::size_t(a)], &right = m_groups[std::size_t(b)];
    if (left.value.isValid() != right.value.isValid())
        return left.value.isValid();
    if (left.order != right.order)
        return left.order < right.order;
    if (isPeriods())
        return left.value.toDate() < right.value.toDate();
    const Kind kind = m_path.field->kind;
    if (kind == Kind::Integer || kind == Kind::Bool)
        return left.value.toLongLong() < right.value.toLongLong();
    if (kind == Kind::Decimal || kind == Kind::Percent)
        return left.value.toDouble() < right.value.toDouble();
    return valueText(kind, left.value) < valueText(kind, right.value);
}

ReportColumn Axis::column() const
{
    const FieldDef &field = *m_path.field;
    ReportColumn column{QStringLiteral("name"), field.displayLabel(), Kind::Text};
    column.role = Role::Name;
    if (isPeriods()) {
        column.key = QStringLiteral("period");
        column.kind = Kind::Choice;
    } else if (field.kind == Kind::Link || isTags()) {
        column.kind = Kind::Link;
        if (field.linkTo == QLatin1String("user")) // people are drawn with their picture
            column.key = QStringLiteral("owner");
    } else if (field.kind == Kind::Choice) {
        column.kind = Kind::Choice;
        column.options = field.options;
        for (Option &option : column.options)
            option.label = field.optionLabel(option.key);
    }
    return column;
}

QString Axis::keyOf(Word word)
{
    // No field has such a key.
    return word == Word::None ? QStringLiteral("(none)")
        : word == Word::Other ? QStringLiteral("(other)")
                              : QStringLiteral("(earlier)");
}

QString Axis::textOf(Word word)
{
    return word == Word::None ? QCoreApplication::translate("Measure", "(none)")
        : word == Word::Other ? QCoreApplication::translate("Measure", "Other")
                              : QCoreApplication::translate("Measure", "Earlier");
}

QVariant Axis::wordCell(Word word) const
{
    const Kind kind = column().kind;
    if (kind == Kind::Link)
        return QVariant::fromValue(LinkCell{{}, textOf(word)});
    return kind == Kind::Choice ? keyOf(word) : textOf(word);
}

// 2026-03-17, 2026-W12, 2026-03, 2026-Q1, 2026; FY2026-Q1 and FY2026 of a fiscal year.
QString Axis::keyOf(int period) const
{
    const Period days = periodOf(period);
    const int yearStart = m_context.yearStart, month = (days.first.month() - yearStart + 12) % 12;
    const int year = days.first.addMonths(yearStart == 1 ? 0 : 13 - yearStart).year();
    const QString prefix = yearStart == 1 ? QString() : QStringLiteral("FY");
    switch (*m_bucket) {
    case Bucket::Day:
        return days.first.toString(Qt::ISODate);
    case Bucket::Week:
        return QStringLiteral("%1-W%2")
            .arg(yearOf(Bucket::Week, days.first))
            .arg(days.first.weekNumber(), 2, 10, QLatin1Char('0'));
    case Bucket::Month:
        return days.first.toString(Qt::ISODate).left(7);
    case Bucket::Quarter:
        return QStringLiteral("%1%2-Q%3").arg(prefix).arg(year).arg(month / 3 + 1);
    case Bucket::Year:
        break;
    }
    return prefix + QString::number(year);
}

QString Axis::labelOf(int group, const Period &span) const
{
    const QVariant &value = m_groups[std::size_t(group)].value;
    const Kind kind = m_path.field->kind;
    if (!value.isValid())
        return textOf(Word::None);
    if (isPeriods()) {
        const Period period = periodOf(group);
        const QString label = periodLabel(period, *m_bucket, m_context.yearStart);
        if (*m_bucket != Bucket::Day && *m_bucket != Bucket::Week)
            return label;
        return yearOf(*m_bucket, span.first) == yearOf(*m_bucket, span.last)
            ? label
            : QCoreApplication::translate("Measure", "%1, %2", "day or week, and its year")
                  .arg(label)
                  .arg(yearOf(*m_bucket, period.first));
    }
    if (kind == Kind::Link || kind == Kind::Tags) {
        const QString title
            = titleOf(m_context, isTags() ? QStringLiteral("tag") : m_path.field->linkTo, value.value<Uid>());
        return title.isEmpty() ? textOf(Word::None) : title;
    }
    if (kind == Kind::Choice)
        return m_path.field->optionLabel(value.toString());
    if (kind == Kind::Bool)
        return value.toLongLong() != 0 ? QCoreApplication::translate("Measure", "Yes")
                                       : QCoreApplication::translate("Measure", "No");
    return valueText(kind, value);
}

QVariant Axis::cellOf(int group, const Period &span) const
{
    const QVariant &value = m_groups[std::size_t(group)].value;
    if (!value.isValid())
        return wordCell(Word::None);
    const Kind kind = m_path.field->kind;
    if (kind == Kind::Choice)
        return value.toString();
    if (isPeriods())
        return keyOf(group);
    const QString label = labelOf(group, span);
    if (kind == Kind::Link || kind == Kind::Tags)
        return QVariant::fromValue(LinkCell{value.value<Uid>(), label});
    return label;
}

} // namespace rapport::query::measuring
