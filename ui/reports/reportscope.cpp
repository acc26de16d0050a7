// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportscope.h"

#include "core/query/reads.h"
#include "core/workspace/workspace.h"
#include "ui/list/format.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using query::Period;
using query::Versus;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ReportScope)
};

int yearStart(const Workspace &workspace) { return workspace.reads().yearStart; }

std::optional<Period> periodOf(const QString &range, const Workspace &workspace)
{
    return query::rangeOf(range, workspace.clock().today(), yearStart(workspace));
}

// Whole units have names of their own.
std::optional<query::Bucket> unitOf(const Period &period, int start)
{
    using query::Bucket;
    for (const Bucket bucket : {Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Quarter, Bucket::Year}) {
        if (query::periodAround(period.first, bucket, start) == period)
            return bucket;
    }
    return std::nullopt;
}

QString periodTitle(const Period &period, int start)
{
    const auto unit = unitOf(period, start);
    if (!unit || *unit == query::Bucket::Week || *unit == query::Bucket::Day)
        return scope::days(period);
    return query::periodLabel(period, *unit, start);
}

} // namespace

query::ReportQuery ReportScope::query(const Workspace &workspace) const
{
    query::ReportQuery query;
    if (const auto period = periodOf(range, workspace)) {
        query.from = period->first;
        query.to = period->last;
    }
    query.versus = versus;
    query.team = team;
    query.owner = owner;
    query.pipeline = pipeline;
    if (!currency.isEmpty())
        query.convertTo = Currency::fromCode(currency);
    return query;
}

QString ReportScope::text() const
{
    QUrlQuery parts;
    parts.addQueryItem(u"range"_s, range);
    parts.addQueryItem(u"versus"_s, query::versusName(versus));
    if (!team.isEmpty())
        parts.addQueryItem(u"team"_s, QString::fromLatin1(QUrl::toPercentEncoding(team)));
    if (!owner.isNull())
        parts.addQueryItem(u"owner"_s, owner.text());
    if (!pipeline.isNull())
        parts.addQueryItem(u"pipeline"_s, pipeline.text());
    if (!currency.isEmpty())
        parts.addQueryItem(u"currency"_s, currency);
    return parts.toString(QUrl::FullyEncoded);
}

ReportScope ReportScope::fromText(const QString &text)
{
    const QUrlQuery parts(text);
    ReportScope scope;
    if (parts.hasQueryItem(u"range"_s))
        scope.range = parts.queryItemValue(u"range"_s, QUrl::FullyDecoded);
    if (parts.hasQueryItem(u"versus"_s))
        scope.versus = query::versusFromName(parts.queryItemValue(u"versus"_s));
    scope.team = parts.queryItemValue(u"team"_s, QUrl::FullyDecoded);
    scope.owner = Uid::fromText(parts.queryItemValue(u"owner"_s));
    scope.pipeline = Uid::fromText(parts.queryItemValue(u"pipeline"_s));
    scope.currency = parts.queryItemValue(u"currency"_s);
    return scope;
}

namespace scope {

QString days(const Period &period)
{
    const QLocale locale = format::locale();
    const QString whole = Say::tr("d MMM yyyy", "a day: 31 Mar 2026");
    if (period.first == period.last)
        return locale.toString(period.last, whole);
    if (period.first.year() != period.last.year())
        return Say::tr("%1 – %2", "days of a range")
            .arg(locale.toString(period.first, whole), locale.toString(period.last, whole));
    const QString near = Say::tr("d MMM", "a day of a known year: 31 Mar");
    return Say::tr("%1 – %2 %3", "first day, last day, year")
        .arg(locale.toString(period.first, near), locale.toString(period.last, near))
        .arg(period.last.year());
}

QString rangeTitle(const QString &range, const Workspace &workspace)
{
    static const QHash<QString, const char *> titles{
        {u"this_week"_s, QT_TRANSLATE_NOOP("ReportScope", "This week")},
        {u"this_month"_s, QT_TRANSLATE_NOOP("ReportScope", "This month")},
        {u"this_quarter"_s, QT_TRANSLATE_NOOP("ReportScope", "This quarter")},
        {u"this_year"_s, QT_TRANSLATE_NOOP("ReportScope", "This year")},
        {u"last_week"_s, QT_TRANSLATE_NOOP("ReportScope", "Last week")},
        {u"last_month"_s, QT_TRANSLATE_NOOP("ReportScope", "Last month")},
        {u"last_quarter"_s, QT_TRANSLATE_NOOP("ReportScope", "Last quarter")},
        {u"last_year"_s, QT_TRANSLATE_NOOP("ReportScope", "Last year")},
        {u"last_30_days"_s, QT_TRANSLATE_NOOP("ReportScope", "Last 30 days")},
        {u"last_90_days"_s, QT_TRANSLATE_NOOP("ReportScope", "Last 90 days")},
        {u"last_12_months"_s, QT_TRANSLATE_NOOP("ReportScope", "Last 12 months")},
    };
    if (range.isEmpty())
        return Say::tr("All time");
    if (const char *title = titles.value(range))
        return Say::tr(title);
    const auto period = periodOf(range, workspace);
    return period ? periodTitle(*period, yearStart(workspace)) : range;
}

QString rangeDays(const QString &range, const Workspace &workspace)
{
    // Periods that are not meant by a word are their own title.
    const auto period = query::rangeWords().contains(range) ? periodOf(range, workspace) : std::nullopt;
    return period ? days(*period) : QString();
}

QString peopleTitle(const ReportScope &scope, const Workspace &workspace)
{
    if (!scope.owner.isNull()) {
        const QString name = workspace.titleIn(u"user"_s, scope.owner);
        return name.isEmpty() ? Say::tr("Somebody who is gone") : name;
    }
    return scope.team.isEmpty() ? Say::tr("All teams") : scope.team;
}

QString pipelineTitle(const ReportScope &scope, const Workspace &workspace)
{
    const QString name
        = scope.pipeline.isNull() ? QString() : workspace.titleIn(u"pipeline"_s, scope.pipeline);
    return name.isEmpty() ? Say::tr("All pipelines") : name;
}

QString versusTitle(const ReportScope &scope, const Workspace &workspace, Versus versus)
{
    if (versus == Versus::Nothing)
        return Say::tr("Nothing");
    const int start = yearStart(workspace);
    const auto own = periodOf(scope.range, workspace);
    const auto other = own ? query::versus(*own, versus, start) : std::nullopt;
    if (!other)
        return versus == Versus::Before ? Say::tr("Period before") : Say::tr("Year before");
    static const QHash<QString, const char *> before{
        {u"this_week"_s, QT_TRANSLATE_NOOP("ReportScope", "Last week")},
        {u"this_month"_s, QT_TRANSLATE_NOOP("ReportScope", "Last month")},
        {u"this_quarter"_s, QT_TRANSLATE_NOOP("ReportScope", "Last quarter")},
        {u"this_year"_s, QT_TRANSLATE_NOOP("ReportScope", "Last year")},
    };
    if (const char *title = before.value(scope.range); title && versus == Versus::Before)
        return Say::tr(title);
    return periodTitle(*other, start);
}

QStringList words(const ReportScope &scope, const Workspace &workspace, unsigned minds)
{
    QStringList parts;
    const QString days = rangeDays(scope.range, workspace);
    const QString title = rangeTitle(scope.range, workspace);
    if (minds & query::MindsRange)
        parts << (days.isEmpty() ? title : Say::tr("%1, %2", "range and its days").arg(title, days));
    if (minds & query::MindsTeam)
        parts << peopleTitle(scope, workspace);
    if (!scope.pipeline.isNull() && (minds & query::MindsPipeline))
        parts << pipelineTitle(scope, workspace);
    if (scope.versus != Versus::Nothing && (minds & query::MindsVersus))
        parts << Say::tr("compared with %1").arg(versusTitle(scope, workspace, scope.versus));
    if (!scope.currency.isEmpty() && (minds & query::MindsCurrency))
        parts << Say::tr("in %1").arg(scope.currency);
    return parts;
}

QStringList teams(const Workspace &workspace)
{
    QStringList found;
    for (const Record &user : workspace.dictionary(u"user"_s)) {
        const QString team = user.value(u"team").toString();
        if (!team.isEmpty() && !found.contains(team))
            found << team;
    }
    found.sort(Qt::CaseInsensitive);
    return found;
}

QStringList currencies(const Workspace &workspace)
{
    QStringList codes{workspace.currency().code()};
    if (const auto rates = query::all(workspace.reads(), u"exchange_rate"_s)) {
        for (const Record &rate : *rates)
            codes << rate.value(u"currency").toString() << rate.value(u"to").toString();
    }
    codes.removeAll(QString());
    codes.removeDuplicates();
    return codes;
}

ReportScope known(ReportScope scope, const Workspace &workspace)
{
    if (workspace.titleIn(u"user"_s, scope.owner).isEmpty())
        scope.owner = {};
    if (workspace.titleIn(u"pipeline"_s, scope.pipeline).isEmpty())
        scope.pipeline = {};
    if (!teams(workspace).contains(scope.team))
        scope.team.clear();
    const QStringList codes = scope.currency.isEmpty() ? QStringList() : currencies(workspace);
    if (codes.size() < 2 || !codes.contains(scope.currency))
        scope.currency.clear();
    return scope;
}

} // namespace scope

} // namespace rapport::ui
