// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/report_catalogue.h"

#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query::reports {

namespace {

// Equal for keys that are one.
QString keyText(const QVariant &key)
{
    if (key.userType() == qMetaTypeId<Uid>())
        return key.value<Uid>().text();
    // As the database compares: letters of the Latin alphabet alone have no case.
    return key.isValid() ? QString::fromUtf8('=' + key.toString().toUtf8().toLower()) : QString();
}

void addTo(CutRow &into, const CutRow &from, const Rates &rates, const Currency &to, const QDate &on)
{
    const Currency unit = Currency::fromCode(from.currency);
    into.codes << from.currency;
    into.values.resize(from.values.size());
    for (std::size_t i = 0; i < from.values.size(); ++i) {
        into.values[i].count += from.values[i].count;
        if (const auto money = rates.convert(Money::of(from.values[i].sum.sum(), unit), to, on))
            into.values[i].sum.add(money->minor);
    }
}

} // namespace

Result<Conversion> Conversion::make(const Context &context, const ReportQuery &query)
{
    Conversion made;
    if (query.convertTo.isEmpty())
        return made;
    RAPPORT_ASSIGN(made.m_rates, Rates::read(context));
    made.m_to = query.convertTo;
    made.m_on = Rates::dayFor(context, query.period());
    return made;
}

void Conversion::apply(std::vector<CutRow> &rows)
{
    if (!m_rates)
        return;
    std::vector<CutRow> done;
    QHash<QString, std::size_t> at; // by key
    for (const CutRow &row : rows) {
        if (row.currency != m_to.code() && !m_rates->rate(row.currency, m_to.code(), m_on)) {
            if (!m_without.contains(row.currency))
                m_without << row.currency;
            done.push_back(row);
            continue;
        }
        m_isUsed = m_isUsed || row.currency != m_to.code();
        const QString key = keyText(row.key);
        if (!at.contains(key)) {
            at.insert(key, done.size());
            done.push_back({row.key, m_to.code()});
        }
        addTo(done[at.value(key)], row, *m_rates, m_to, m_on);
    }
    for (CutRow &row : done) {
        if (row.codes == QStringList{row.currency})
            row.codes.clear();
    }
    rows = std::move(done);
}

qint64 Conversion::part(const CodeSums &sums, const QString &code) const
{
    WideSum sum;
    for (const auto &[unit, amount] : sums) {
        if (unit == code)
            sum.add(amount.sum());
        else if (m_rates && code == m_to.code()) {
            if (const auto money
                = m_rates->convert(Money::of(amount.sum(), Currency::fromCode(unit)), m_to, m_on))
                sum.add(money->minor);
        }
    }
    return sum.sum();
}

void Conversion::mark(ReportTable &table) const
{
    if (!m_rates || (!m_isUsed && m_without.isEmpty()))
        return;
    table.isConverted = m_isUsed;
    table.note = m_isUsed ? Rates::note(m_to, m_on, m_without) : Rates::noRate(m_without);
}

Result<Filter> scopeOf(
    const Context &context, const ReportQuery &query, const QString &entity, const char *about)
{
    ReportQuery asked = query;
    if (entity != QLatin1String("deal"))
        asked.pipeline = {};
    if (entity != QLatin1String(about))
        asked.filter = {};
    return filterOf(context, asked);
}

CodeSums quotaOf(const Quotas &quotas, const ReportQuery &query, const Period &days)
{
    if (!query.owner.isNull())
        return quotas.ofPerson(query.owner, days);
    return query.team.isEmpty() ? quotas.ofAll(days) : quotas.ofTeam(query.team, days);
}

RowMaker &RowMaker::add(QVariant cell, Behind behind)
{
    m_row.cells.push_back(std::move(cell));
    m_row.behind.push_back(std::move(behind));
    return *this;
}

QVariant keyTitle(
    const Context &context, const Cut &cut, Bucket bucket, const QVariant &key, QStringView entity)
{
    if (!key.isValid())
        return {};
    if (!cut.periods.empty())
        return periodKey(cut.periods.at(std::size_t(key.toInt())), bucket);
    return entity.isEmpty() ? key : linkTo(context, entity, key.value<Uid>());
}

void drawnBy(ReportTable &table, const QStringList &numbers, const QStringList &amounts)
{
    const auto money = std::ranges::find(table.columns, Kind::Money, &ReportColumn::kind);
    const std::size_t at = std::size_t(money - table.columns.begin());
    const bool isOne
        = money == table.columns.end() || std::ranges::all_of(table.rows, [&](const ReportRow &row) {
              return row[at].value<Money>().currency == table.rows.front()[at].value<Money>().currency;
          });
    for (ReportColumn &column : table.columns) {
        if (numbers.contains(column.key) || amounts.contains(column.key))
            column.role = (isOne ? numbers : amounts).contains(column.key) ? Role::Figure : Role::Detail;
    }
}

Result<QString> regionField(const Context &context)
{
    const QStringList fields{QStringLiteral("province"), QStringLiteral("country"), QStringLiteral("city")};
    Statement statement
        = context.database->prepare("SELECT count(province), count(country), count(city), min(province)"
                                    " <> max(province), min(country) <> max(country), min(city) <> max(city)"
                                    " FROM customer NOT INDEXED WHERE deleted_at IS NULL");
    RAPPORT_TRY(statement.step());
    const qint64 most
        = std::max({statement.integer(0), statement.integer(1), statement.integer(2), qint64(1)});
    // What most customers have, and what tells them apart.
    for (int i = 0; i < 3; ++i) {
        if (statement.integer(i) * 2 >= most && statement.integer(3 + i) != 0)
            return fields[i];
    }
    for (int i = 0; i < 3; ++i) {
        if (statement.integer(i) > 0)
            return fields[i];
    }
    return fields.first();
}

ReportColumn plainColumn(const char *key, const QString &label, Kind kind)
{
    return {QLatin1String(key), label, kind};
}

ReportColumn choiceColumn(const char *key, const FieldDef &field)
{
    ReportColumn made{QLatin1String(key), field.displayLabel(), Kind::Choice};
    for (const Option &option : field.options)
        made.options.emplace_back(option.key, field.optionLabel(option.key));
    return made;
}

} // namespace rapport::query::reports
