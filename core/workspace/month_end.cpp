// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/month_end.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(MonthEnd)
};

// Those that exist, in the order of the catalogue.
QStringList known(const QStringList &names)
{
    QStringList found;
    for (const query::ReportKind &kind : query::reportKinds()) {
        if (names.contains(kind.name) && !kind.isTile)
            found << kind.name;
    }
    return found;
}

} // namespace

QStringList usualMonthEndReports()
{
    return known({u"won-by-month"_s, u"leaderboard"_s, u"funnel"_s, u"pipeline"_s, u"win-loss"_s, u"sales"_s,
        u"sales-by-product"_s, u"new-customers"_s, u"activities"_s, u"forecast-actual"_s});
}

QStringList monthEndReports(const Workspace &workspace)
{
    const QString text = workspace.setting(u"month_end"_s);
    const QStringList chosen = known(text.split(u',', Qt::SkipEmptyParts));
    return chosen.isEmpty() ? usualMonthEndReports() : chosen;
}

Result<void> setMonthEndReports(Workspace &workspace, const QStringList &reports)
{
    return workspace.setSetting(u"month_end"_s, known(reports).join(u','));
}

query::Period monthBefore(const QDate &day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first.addMonths(-1), first.addDays(-1)};
}

std::vector<query::ReportTable> MonthEndChapter::tables() const
{
    if (!error)
        return report.tables;
    query::ReportTable failed;
    failed.key = name;
    failed.label = label;
    failed.note = error->text();
    return {failed};
}

QString MonthEndChapter::titleOf(const query::ReportTable &table) const
{
    return error || report.tables.size() == 1 ? label : QString(label + u" – "_s + table.label);
}

Result<std::vector<MonthEndChapter>> monthEndChapters(const query::Context &context, const MonthEnd &wanted,
    const std::function<bool(qint64 done, qint64 total)> &keepGoing)
{
    std::vector<MonthEndChapter> chapters;
    query::ReportQuery query = wanted.query;
    query.shared = query::sharedReads();
    for (const query::ReportKind &kind : query::reportKinds()) {
        if (!wanted.reports.contains(kind.name))
            continue;
        if (keepGoing && !keepGoing(qint64(chapters.size()), wanted.reports.size()))
            return Error{Error::Code::Cancelled, Say::tr("The month-end reports were stopped."),
                Say::tr("%n report(s) were ready; no file was written.", nullptr, int(chapters.size())), {}};
        MonthEndChapter chapter{kind.name, kind.displayLabel(), kind.displayAbout(), {}, {}};
        if (auto made = query::report(context, kind.name, query))
            chapter.report = std::move(*made);
        else
            chapter.error = made.error();
        chapters.push_back(std::move(chapter));
    }
    if (chapters.empty())
        return Error{Error::Code::Refused, Say::tr("There is nothing to make."),
            Say::tr("No report was chosen."), Say::tr("Choose one report or more.")};
    return chapters;
}

} // namespace rapport
