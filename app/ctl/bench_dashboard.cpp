// SPDX-License-Identifier: GPL-3.0-or-later
// Timings of the team's dashboard: all figures of this quarter on the first ask, again when a filter changes,
// again after a saved edit, and each report alone; beside them the plain statements of the same questions.
#include "app/ctl/bench.h"
#include "core/query/bare.h"
#include "core/query/reads.h"
#include "core/query/report.h"

#include <random>

namespace rapport::ctl {

namespace {

constexpr int Samples = 20;

const QStringList shown{QStringLiteral("won"), QStringLiteral("open"), QStringLiteral("win-rate"),
    QStringLiteral("cycle-days"), QStringLiteral("overdue"), QStringLiteral("won-by-month"),
    QStringLiteral("funnel"), QStringLiteral("lead-sources"), QStringLiteral("pipeline"),
    QStringLiteral("leaderboard"), QStringLiteral("activities")};

struct Asking {
    query::Context reads;
    query::ReportQuery quarter;
    query::Period days, before, year; // of the bare statements

    explicit Asking(const query::Context &context) : reads(context)
    {
        days = *query::rangeOf(u"this_quarter", reads.today, reads.yearStart);
        before = *query::versus(days, query::Versus::Before, reads.yearStart);
        year = {days.last.addDays(1).addMonths(-12), days.last};
        quarter.from = days.first;
        quarter.to = days.last;
        quarter.versus = query::Versus::Before;
        quarter.isDrawnOnly = true;
    }

    Result<void> all(query::ReportQuery asked) const
    {
        asked.shared = query::sharedReads();
        for (const QString &name : shown)
            RAPPORT_TRY(query::report(reads, name, asked));
        return {};
    }

    Result<void> allBare() const
    {
        for (const QString &name : shown)
            RAPPORT_TRY(query::bare::teamFigure(reads, name, days, before, year));
        return {};
    }
};

// By turns a person, a team, another range, and all again.
query::ReportQuery changed(const Asking &asking, const std::vector<Record> &people, int turn)
{
    query::ReportQuery asked = asking.quarter;
    const Record *person = people.empty() ? nullptr : &people[std::size_t(turn) % people.size()];
    if (turn % 4 == 0 && person)
        asked.team = person->value(u"team").toString();
    if (turn % 4 == 1 && person)
        asked.owner = person->id();
    if (turn % 4 == 2) {
        const auto range = *query::rangeOf(u"last_quarter", asking.reads.today, asking.reads.yearStart);
        asked.from = range.first;
        asked.to = range.last;
    }
    return asked;
}

// Saves another amount of a deal and asks all again; the amount is put back.
Result<Timing> edits(Session &session, const Asking &asking)
{
    Timing timing{QStringLiteral("dashboard-edit"), {}, {}};
    query::ListQuery open;
    open.entity = QStringLiteral("deal");
    RAPPORT_ASSIGN(open.filter, Filter::parse(QStringLiteral("status = open")));
    RAPPORT_ASSIGN(const auto numbers, query::rowNumbers(session.reads(), open, Samples / 2));
    RAPPORT_ASSIGN(const auto rows, query::rows(session.reads(), u"deal", {}, numbers));
    for (const query::Row &row : rows) {
        RAPPORT_ASSIGN(const Record before, query::record(session.reads(), u"deal", row.id));
        Record after = before;
        const Money amount = before.value(u"amount").value<Money>();
        after.set(u"amount", QVariant::fromValue(Money::of(amount.minor + 100, amount.currency)));
        const Label label{QStringLiteral("update"), QStringLiteral("deal"), before.title(), 1, {}};
        RAPPORT_TRY(timed(timing.ms, [&]() -> Result<void> {
            RAPPORT_TRY(session.workspace().save(label, before, after));
            return asking.all(asking.quarter);
        }));
        RAPPORT_TRY(session.workspace().undo());
    }
    note(Say::tr("dashboard left %1 entries in the change log; the records are as they were.")
             .arg(2 * rows.size()));
    return timing;
}

} // namespace

Result<std::vector<Timing>> benchDashboard(Session &session)
{
    const Asking asking(session.reads());
    RAPPORT_ASSIGN(const auto people, query::all(session.reads(), u"user"));
    std::vector<Timing> timings;
    Timing first{QStringLiteral("dashboard-first"), {}, {}}, again{QStringLiteral("dashboard"), {}, {}},
        filter{QStringLiteral("dashboard-filter"), {}, {}};
    RAPPORT_TRY(timed(first.ms, [&] { return asking.all(asking.quarter); }));
    for (int i = 0; i < Samples; ++i) {
        RAPPORT_TRY(timed(again.ms, [&] { return asking.all(asking.quarter); }));
        if (i % 4 == 0)
            RAPPORT_TRY(timed(again.bareMs, [&] { return asking.allBare(); }));
        RAPPORT_TRY(timed(filter.ms, [&] { return asking.all(changed(asking, people, i)); }));
    }
    RAPPORT_ASSIGN(const Timing edited, edits(session, asking));
    timings = {first, again, filter, edited};
    for (const QString &name : shown) {
        Timing timing{QStringLiteral("dashboard-") + name, {}, {}};
        for (int i = 0; i < Samples / 4; ++i) {
            RAPPORT_TRY(timed(timing.ms, [&] { return query::report(asking.reads, name, asking.quarter); }));
            RAPPORT_TRY(timed(timing.bareMs, [&] {
                return query::bare::teamFigure(asking.reads, name, asking.days, asking.before, asking.year);
            }));
        }
        timings.push_back(std::move(timing));
    }
    return timings;
}

} // namespace rapport::ctl
