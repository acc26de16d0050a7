// SPDX-License-Identifier: GPL-3.0-or-later
// What a question about numbers is answered by reading record after record: no SQL, no filters but the plain
// ones, nothing of core/query/measure but its question.
#pragma once

#include "core/query/measure.h"
#include "core/query/tally.h"
#include "tests/core/query/measure_file.h"

namespace rapport::test {

class Plain
{
public:
    Plain(const MeasureFile &file, const query::Measure &measure) : m_file(file), m_measure(measure) { }

    struct Tally {
        qint64 count = 0, valued = 0, successes = 0;
        query::WideSum sum;
        double real = 0;
        std::vector<double> values;
    };
    // By row, series and currency.
    using Tallies = std::map<std::tuple<QString, QString, QString>, Tally>;

    Tallies run(const std::optional<query::Period> &period) const
    {
        Tallies tallies;
        for (const Record &record : m_file.records(m_measure.entity)) {
            if (!fits(record, m_measure.filter) || !isWithin(record, period))
                continue;
            const bool isOfValues = m_measure.of == query::Measure::Of::Average
                || m_measure.of == query::Measure::Of::Minimum || m_measure.of == query::Measure::Of::Maximum;
            if (isOfValues && !record.value(m_measure.field).isValid())
                continue;
            for (const QString &row : keys(record, 0)) {
                count(tallies[{row, QStringLiteral("*"), currencyOf(record)}], record);
                for (const QString &series : keys(record, 1))
                    count(tallies[{row, u'=' + series, currencyOf(record)}], record);
            }
        }
        return tallies;
    }

    Tally tallyOf(const std::vector<Record> &records) const
    {
        Tally tally;
        for (const Record &record : records)
            count(tally, record);
        return tally;
    }

    bool fits(const Record &record, const Filter &filter) const
    {
        if (filter.isLeaf())
            return fits(record, filter.condition);
        if (!filter.through.isEmpty()) {
            const FieldDef *link = record.def().find(filter.through);
            const Record *other = m_file.find(link->linkTo, record.value(*link).value<Uid>());
            bool all = other != nullptr;
            for (const Filter &part : filter.parts)
                all = all && fits(*other, part);
            return all != filter.isNegated;
        }
        bool any = filter.parts.empty(), all = true;
        for (const Filter &part : filter.parts) {
            const bool does = fits(record, part);
            any = any || does;
            all = all && does;
        }
        return filter.join == Filter::Join::All ? all : any;
    }

private:
    void count(Tally &tally, const Record &record) const
    {
        ++tally.count;
        tally.successes += m_measure.of == query::Measure::Of::Conversion && fits(record, m_measure.success);
        const QVariant value = m_measure.field.isEmpty() ? QVariant() : record.value(m_measure.field);
        if (!value.isValid())
            return;
        ++tally.valued;
        const bool isMoney = value.userType() == qMetaTypeId<Money>();
        if (isMoney)
            tally.sum.add(value.value<Money>().minor);
        const double number = isMoney ? double(value.value<Money>().minor) : value.toDouble();
        tally.real += number;
        tally.values.push_back(number);
    }

    static bool fits(const Record &record, const Condition &condition)
    {
        const FieldDef &field = *record.def().find(condition.field);
        const QVariant value = record.value(field);
        const QString wanted = condition.values.value(0);
        switch (condition.op) {
        case Condition::Op::Empty:
            return !value.isValid();
        case Condition::Op::NotEmpty:
            return value.isValid();
        case Condition::Op::GreaterEqual:
            return value.isValid() && value.toDouble() >= wanted.toDouble();
        case Condition::Op::NotEqual:
            return value.toString().compare(wanted, Qt::CaseInsensitive) != 0;
        default:
            return value.isValid() && value.toString().compare(wanted, Qt::CaseInsensitive) == 0;
        }
    }

    QString currencyOf(const Record &record) const
    {
        const FieldDef *field = record.def().find(m_measure.field);
        if (!field || field->kind != Kind::Money)
            return {};
        const Money money = record.value(*field).value<Money>();
        return money.isNull() || money.currency.isEmpty() ? QStringLiteral("USD") : money.currency.code();
    }

    bool isWithin(const Record &record, const std::optional<query::Period> &period) const
    {
        if (!period || m_measure.dayField.isEmpty())
            return true;
        const QDate day = dayOf(valueOf(record, m_measure.dayField).first);
        return day.isValid() && day >= period->first && day <= period->last;
    }

    // The value at the end of a path; the second: whether somebody stands there.
    std::pair<QVariant, const FieldDef *> valueOf(const Record &record, const QString &path) const
    {
        const Record *at = &record;
        const QStringList names = path.split(u'.');
        for (const QString &name : names.mid(0, names.size() - 1)) {
            const FieldDef *link = at->def().find(name);
            at = m_file.find(link->linkTo, at->value(*link).value<Uid>());
            if (!at)
                return {{}, nullptr};
        }
        if (names.last() == u"created_at")
            return {QVariant::fromValue(at->meta.createdAt), nullptr};
        if (names.last() == u"updated_at")
            return {QVariant::fromValue(at->meta.updatedAt), nullptr};
        const FieldDef *field = at->def().find(names.last());
        return {at->value(*field), field};
    }

    QDate dayOf(const QVariant &value) const
    {
        if (value.userType() == qMetaTypeId<Instant>())
            return QDateTime::fromMSecsSinceEpoch(value.value<Instant>().ms, m_file.reads().zone).date();
        return value.userType() == qMetaTypeId<Due>() ? value.value<Due>().day : value.toDate();
    }

    QStringList keys(const Record &record, std::size_t group) const
    {
        if (group >= m_measure.groups.size())
            return {group == 0 ? QStringLiteral("*") : QString()};
        const auto [value, field] = valueOf(record, m_measure.groups[group].field);
        if (field && field->kind == Kind::Bool)
            return {value.toBool() ? QStringLiteral("Yes") : QStringLiteral("No")};
        if (!value.isValid())
            return {QStringLiteral("(none)")};
        if (const QDate day = dayOf(value); day.isValid() && (!field || !isTextual(field->kind))) {
            const query::Bucket bucket = m_measure.groups[group].bucket.value_or(query::Bucket::Day);
            return {query::periodAround(day, bucket, m_file.reads().yearStart).first.toString(Qt::ISODate)};
        }
        if (field && field->kind == Kind::Tags) {
            QStringList ids;
            for (const Uid &id : value.value<QList<Uid>>()) {
                if (!ids.contains(id.text()))
                    ids << id.text();
            }
            return ids;
        }
        if (field && field->kind == Kind::Link)
            return {value.value<Uid>().text()};
        return {field && field->kind == Kind::Text ? lower(value.toString()) : value.toString()};
    }

    static QString lower(QString text)
    {
        for (QChar &c : text) {
            if (c.unicode() < 128)
                c = c.toLower();
        }
        return text;
    }

    const MeasureFile &m_file;
    const query::Measure &m_measure;
};

} // namespace rapport::test
