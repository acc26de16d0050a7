// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench.h"

#include "core/query/bare.h"
#include "core/query/search.h"

#include <QFile>

#include <algorithm>
#include <random>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

namespace rapport::ctl {

namespace {

constexpr int Samples = 200;
constexpr int PageRows = 40; // of a tall window

QStringList listedFields(Session &session)
{
    QStringList fields;
    for (const FieldDef &field : session.workspace().schema()->at(u"customer").fields) {
        if (field.has(Listed))
            fields << field.name;
    }
    return fields;
}

query::ListQuery customers(const QString &sort, bool descending = false)
{
    query::ListQuery query;
    query.entity = QStringLiteral("customer");
    query.sort = {sort, descending};
    return query;
}

// The first rows with their cells, as the window shows them.
Result<void> showPage(Session &session, const query::ListQuery &query, const QStringList &fields)
{
    RAPPORT_ASSIGN(const auto numbers, query::rowNumbers(session.reads(), query, PageRows));
    RAPPORT_ASSIGN(const auto rows, query::rows(session.reads(), query.entity, fields, numbers));
    return rows.size() == numbers.size()
        ? Result<void>()
        : Error{Error::Code::Internal, Say::tr("Rows were missing."), {}, {}};
}

} // namespace

double percentile(std::vector<double> ms, double part)
{
    if (ms.empty())
        return 0;
    std::sort(ms.begin(), ms.end());
    const auto at = std::size_t(std::max(0.0, part * double(ms.size()) - 1.0) + 0.999);
    return ms[std::min(at, ms.size() - 1)];
}

double residentMegabytes()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024.0;
        }
    }
#endif
#ifndef Q_OS_WIN
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024.0 / 1024.0;
#else
    return 0;
#endif
}

Result<std::vector<Timing>> benchOpen(const QString &path)
{
    Timing timing{QStringLiteral("open"), {}, {}};
    for (int i = 0; i < Samples; ++i) {
        RAPPORT_TRY(timed(timing.ms, [&]() -> Result<void> {
            RAPPORT_ASSIGN(const auto workspace, Workspace::open(path, systemClock()));
            return {};
        }));
        RAPPORT_TRY(timed(timing.bareMs, [&] { return query::bare::open(path); }));
    }
    return std::vector<Timing>{timing};
}

Result<std::vector<Timing>> benchFirstPage(Session &session)
{
    Timing timing{QStringLiteral("first-page"), {}, {}};
    const QStringList fields = listedFields(session);
    for (int i = 0; i < Samples; ++i) {
        RAPPORT_TRY(
            timed(timing.ms, [&] { return showPage(session, customers(QStringLiteral("name")), fields); }));
        RAPPORT_TRY(timed(timing.bareMs, [&] { return query::bare::firstPage(session.reads(), PageRows); }));
    }
    return std::vector<Timing>{timing};
}

Result<std::vector<Timing>> benchScroll(Session &session)
{
    Timing all{QStringLiteral("all-numbers"), {}, {}}, timing{QStringLiteral("scroll"), {}, {}};
    const QStringList fields = listedFields(session);
    std::vector<qint64> numbers;
    RAPPORT_TRY(timed(all.ms, [&]() -> Result<void> {
        RAPPORT_ASSIGN(numbers, query::rowNumbers(session.reads(), customers(QStringLiteral("name"))));
        return {};
    }));
    if (numbers.empty())
        return std::vector<Timing>{};
    std::mt19937 random(1);
    for (int i = 0; i < 2 * Samples; ++i) {
        const std::size_t at = random() % numbers.size();
        const std::size_t end = std::min(numbers.size(), at + PageRows);
        const std::vector<qint64> page(
            numbers.begin() + std::ptrdiff_t(at), numbers.begin() + std::ptrdiff_t(end));
        // By turns, so that neither finds the pages that the other has just read.
        if (i % 2 == 0)
            RAPPORT_TRY(
                timed(timing.ms, [&] { return query::rows(session.reads(), u"customer", fields, page); }));
        else
            RAPPORT_TRY(timed(timing.bareMs, [&] { return query::bare::page(session.reads(), page); }));
    }
    return std::vector<Timing>{timing, all};
}

Result<std::vector<Timing>> benchSort(Session &session)
{
    Timing timing{QStringLiteral("sort"), {}, {}};
    const QStringList fields = listedFields(session);
    QStringList sortable;
    for (const FieldDef &field : session.workspace().schema()->at(u"customer").fields) {
        if (field.has(Sortable))
            sortable << field.name;
    }
    for (int i = 0; i < Samples; ++i) {
        const QString &field = sortable[(i / 2) % sortable.size()];
        const bool descending = i % 2 == 1;
        RAPPORT_TRY(
            timed(timing.ms, [&] { return showPage(session, customers(field, descending), fields); }));
        RAPPORT_TRY(timed(timing.bareMs,
            [&] { return query::bare::sorted(session.reads(), field, descending, PageRows); }));
    }
    return std::vector<Timing>{timing};
}

} // namespace rapport::ctl
