// SPDX-License-Identifier: GPL-3.0-or-later
// What a group of an axis is called, where it stands among the others, and the filter of its records.
#include "core/query/measure_parts.h"

#include "core/query/reads.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query::measuring {

using Op = Condition::Op;

namespace {

QString textOf(Kind kind, const QVariant &value)
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

QString none() { return QCoreApplication::translate("Measure", "(none)"); }

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
    return m_path.of(Op::Equal, {textOf(m_path.field->kind, value)});
}

QStringList Axis::texts(const std::vector<int> &groups) const
{
    QStringList values;
    for (const int group : groups) {
        if (!isNone(group))
            values << textOf(m_path.field->kind, m_groups[std::size_t(group)].value);
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
        group.order = places.value(textOf(field.kind, group.value), int(places.size()));
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
    return textOf(kind, left.value) < textOf(kind, right.value);
}

ReportColumn Axis::column() const
{
    const FieldDef &field = *m_path.field;
    ReportColumn column{QStringLiteral("name"), field.displayLabel(), Kind::Text};
    column.role = Role::Name;
    if (isPeriods()) {
        column.key = QStringLiteral("period");
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

QVariant Axis::wordCell(const QString &word) const
{
    const bool isLink = m_path.field->kind == Kind::Link || isTags();
    return isLink ? QVariant::fromValue(LinkCell{{}, word}) : QVariant(word);
}

QString Axis::labelOf(int group, const Period &span) const
{
    const QVariant &value = m_groups[std::size_t(group)].value;
    const Kind kind = m_path.field->kind;
    if (!value.isValid())
        return none();
    if (isPeriods()) {
        const Period period = periodOf(group);
        const QString label = periodLabel(period, *m_bucket, m_context.yearStart);
        const bool isBare = *m_bucket == Bucket::Day || *m_bucket == Bucket::Week;
        return isBare && span.first.year() != span.last.year()
            ? QCoreApplication::translate("Measure", "%1, %2", "day or week, and its year")
                  .arg(label)
                  .arg(period.first.year())
            : label;
    }
    if (kind == Kind::Link || kind == Kind::Tags) {
        const QString title
            = titleOf(m_context, isTags() ? QStringLiteral("tag") : m_path.field->linkTo, value.value<Uid>());
        return title.isEmpty() ? none() : title;
    }
    if (kind == Kind::Choice)
        return m_path.field->optionLabel(value.toString());
    if (kind == Kind::Bool)
        return value.toLongLong() != 0 ? QCoreApplication::translate("Measure", "Yes")
                                       : QCoreApplication::translate("Measure", "No");
    return textOf(kind, value);
}

QVariant Axis::cellOf(int group, const Period &span) const
{
    const QVariant &value = m_groups[std::size_t(group)].value;
    if (!value.isValid())
        return wordCell(none());
    const Kind kind = m_path.field->kind;
    if (kind == Kind::Choice)
        return value.toString();
    const QString label = labelOf(group, span);
    if (kind == Kind::Link || kind == Kind::Tags)
        return QVariant::fromValue(LinkCell{value.value<Uid>(), label});
    return label;
}

} // namespace rapport::query::measuring
