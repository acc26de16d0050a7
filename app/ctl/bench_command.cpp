// SPDX-License-Identifier: GPL-3.0-or-later
// bench: runs the timings and prints their percentiles.
#include "app/ctl/bench.h"

namespace rapport::ctl {

namespace {

const QStringList names{QStringLiteral("open"), QStringLiteral("first-page"), QStringLiteral("scroll"),
    QStringLiteral("sort"), QStringLiteral("search"), QStringLiteral("save"), QStringLiteral("board"),
    QStringLiteral("day"), QStringLiteral("dashboard")};

Result<std::vector<Timing>> run(const QString &name, const QString &path, Session &session)
{
    if (name == QLatin1String("open"))
        return benchOpen(path);
    if (name == QLatin1String("first-page"))
        return benchFirstPage(session);
    if (name == QLatin1String("scroll"))
        return benchScroll(session);
    if (name == QLatin1String("sort"))
        return benchSort(session);
    if (name == QLatin1String("search"))
        return benchSearch(session);
    if (name == QLatin1String("board"))
        return benchBoard(session);
    if (name == QLatin1String("day"))
        return benchDay(session);
    if (name == QLatin1String("dashboard"))
        return benchDashboard(session);
    return benchSave(session);
}

double rounded(double ms) { return double(qRound64(ms * 1000)) / 1000; }

QJsonObject timingJson(const Timing &timing)
{
    QJsonObject json{{QStringLiteral("n"), qint64(timing.ms.size())},
        {QStringLiteral("p50_ms"), rounded(percentile(timing.ms, 0.50))},
        {QStringLiteral("p95_ms"), rounded(percentile(timing.ms, 0.95))},
        {QStringLiteral("p99_ms"), rounded(percentile(timing.ms, 0.99))},
        {QStringLiteral("max_ms"), rounded(percentile(timing.ms, 1.0))}};
    if (!timing.bareMs.empty())
        json.insert(QStringLiteral("sqlite_p50_ms"), rounded(percentile(timing.bareMs, 0.50)));
    return json;
}

void printTimings(const std::vector<Timing> &timings)
{
    const auto number = [](double ms) { return QString::number(ms, 'f', 3); };
    std::vector<QStringList> lines;
    for (const Timing &timing : timings) {
        const double bare = percentile(timing.bareMs, 0.5), own = percentile(timing.ms, 0.5);
        lines.push_back({timing.name, QString::number(timing.ms.size()), number(own),
            number(percentile(timing.ms, 0.95)), number(percentile(timing.ms, 0.99)),
            number(percentile(timing.ms, 1.0)), bare > 0 ? number(bare) : QStringLiteral("-"),
            bare > 0 ? QString::number(own / bare, 'f', 2) : QStringLiteral("-")});
    }
    printTable({Say::tr("Timing"), QStringLiteral("n"), QStringLiteral("p50 ms"), QStringLiteral("p95 ms"),
                   QStringLiteral("p99 ms"), QStringLiteral("max ms"), QStringLiteral("sqlite ms"),
                   QStringLiteral("ratio")},
        lines);
}

Result<void> bench(const Arguments &arguments)
{
    QStringList wanted = arguments.rest();
    for (const QString &name : std::as_const(wanted)) {
        if (!names.contains(name))
            return usageError(Say::tr("There is no timing “%1”. There are: %2.")
                                  .arg(name, names.join(QLatin1String(", "))));
    }
    if (wanted.isEmpty())
        wanted = names;
    RAPPORT_ASSIGN(const QString path, filePath(arguments));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    std::vector<Timing> timings;
    for (const QString &name : std::as_const(wanted)) {
        note(Say::tr("Timing %1").arg(name));
        RAPPORT_ASSIGN(const std::vector<Timing> found, run(name, path, session));
        timings.insert(timings.end(), found.begin(), found.end());
    }
    const double resident = double(qRound64(residentMegabytes() * 10)) / 10;
    if (arguments.has("json")) {
        QJsonObject json;
        for (const Timing &timing : timings)
            json.insert(timing.name, timingJson(timing));
        json.insert(QStringLiteral("rss_mb"), resident);
        printJson(json);
    } else {
        printTimings(timings);
        out(Say::tr("Memory: %1 MB").arg(resident));
    }
    return {};
}

} // namespace

Status runBench(const Arguments &arguments)
{
    const auto done = bench(arguments);
    return done ? Done : fail(done.error());
}

} // namespace rapport::ctl
