// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/report.h"

#include <QJsonArray>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

constexpr qint64 kKept = 1000; // entries of each kind

} // namespace

QLatin1String problemName(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::MissingTitle:
        return QLatin1String("missing_title");
    case Problem::Kind::Refused:
        return QLatin1String("refused");
    case Problem::Kind::BadValue:
        return QLatin1String("bad_value");
    case Problem::Kind::DoubtfulText:
        return QLatin1String("doubtful");
    case Problem::Kind::ReadAs:
        return QLatin1String("read_as");
    case Problem::Kind::CreatedLink:
        return QLatin1String("created_link");
    case Problem::Kind::MissingLink:
        return QLatin1String("missing_link");
    case Problem::Kind::Ambiguous:
        return QLatin1String("ambiguous");
    case Problem::Kind::Duplicate:
        return QLatin1String("duplicate");
    case Problem::Kind::NotImported:
        return QLatin1String("not_imported");
    case Problem::Kind::Reading:
        return QLatin1String("reading");
    }
    return {};
}

QJsonObject Problem::json() const
{
    return {{u"kind"_s, QString(problemName(kind))}, {u"row"_s, row}, {u"field"_s, field},
        {u"value"_s, value}, {u"what"_s, what}, {u"rows"_s, rows}};
}

void Problems::add(Problem problem)
{
    qint64 &count = m_counts[int(problem.kind)];
    count += problem.rows;
    if (count <= kKept)
        m_list.push_back(std::move(problem));
}

void Problems::addOnce(Problem problem)
{
    const QString key = QString::number(int(problem.kind)) + u'|' + problem.field + u'|' + problem.value;
    const auto known = m_once.constFind(key);
    if (known != m_once.cend()) {
        m_list[*known].rows += problem.rows;
        m_counts[int(problem.kind)] += problem.rows;
        return;
    }
    const std::size_t before = m_list.size();
    add(std::move(problem));
    if (m_list.size() > before)
        m_once.insert(key, before);
}

qint64 Problems::total() const { return std::accumulate(m_counts.cbegin(), m_counts.cend(), qint64(0)); }

QJsonObject Problems::countsJson() const
{
    QJsonObject counts;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        counts.insert(problemName(Problem::Kind(it.key())), it.value());
    return counts;
}

QJsonObject ImportReport::json() const
{
    QJsonArray list;
    for (const Problem &problem : problems.list())
        list.append(problem.json());
    QJsonObject links;
    for (auto it = createdLinks.cbegin(); it != createdLinks.cend(); ++it)
        links.insert(it.key(), it.value());
    return {{u"entity"_s, entity}, {u"dry_run"_s, dryRun}, {u"cancelled"_s, cancelled}, {u"read"_s, read},
        {u"created"_s, created}, {u"updated"_s, updated}, {u"skipped"_s, skipped},
        {u"duplicate"_s, duplicate}, {u"rejected"_s, rejected},
        {u"batch"_s, batch ? QJsonValue(batch) : QJsonValue()}, {u"encoding"_s, encoding},
        {u"delimiter"_s, delimiter}, {u"header_row"_s, headerRow}, {u"mapping"_s, mapping.json()},
        {u"date_order"_s, rules::dateOrderName(mapping.dates)}, {u"problems"_s, list},
        {u"problem_counts"_s, problems.countsJson()}, {u"created_links"_s, links}};
}

} // namespace rapport::exchange
