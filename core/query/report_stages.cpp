// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to deals in each stage, by their history: how many came in the days asked for, how many went
// on, went back or were lost from there, and how long those stayed that left. A deal counts once in each
// figure of a stage, however often it came by. The bottleneck of a pipeline is the stage from which the
// smallest part of those that leave it goes on.
#include "core/query/filter_sql.h"
#include "core/query/reads.h"
#include "core/query/report_catalogue.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>
#include <numeric>

namespace rapport::query::reports {

namespace {

using Op = Condition::Op;
enum What : std::size_t { Came, WentOn, WentBack, WasLost };
constexpr std::size_t Whats = 4;

struct Stop {
    Uid id;
    QString name, kind;
    std::size_t pipeline = 0;
    int place = 0; // within the pipeline; won comes after all open ones, lost is apart
    QStringList on = {}, back = {},
                lost = {}; // stages of its pipeline that lie further on, before, or are lost
    std::array<qint64, Whats> counts{};
    qint64 open = 0, stale = 0;
    std::vector<double> days = {}; // of the stays that ended
};

struct Move {
    qint64 at = 0;
    int from = -1, to = -1; // numbers of stops; -1: none
};

class Stages
{
public:
    Stages(const Context &context, const ReportQuery &query) : m_context(context), m_query(query) { }

    Result<Report> run()
    {
        RAPPORT_ASSIGN(m_scope, scopeOf(m_context, m_query, QStringLiteral("deal")));
        RAPPORT_TRY(readStops());
        RAPPORT_TRY(walk());
        RAPPORT_TRY(countOpen());
        ReportTable steps = table("stages", QT_TRANSLATE_NOOP("Report", "Stages"), stepColumns());
        ReportTable times = table("times", QT_TRANSLATE_NOOP("Report", "Days in each stage"), timeColumns());
        steps.picture = times.picture = Picture::Bars;
        steps.behind = {QStringLiteral("deal"), m_scope, {}};
        for (const Stop &stop : m_stops) {
            if (stop.kind == QLatin1String("open")
                && (m_query.pipeline.isNull() || m_pipelines[stop.pipeline].id == m_query.pipeline)) {
                steps.rows.push_back(stepRow(stop));
                times.rows.push_back(timeRow(stop));
            }
        }
        steps.note = bottlenecks();
        if (m_pipelines.size() < 2) { // it would say the same in each row
            for (ReportTable *made : {&steps, &times}) {
                made->columns.pop_back();
                for (ReportRow &row : made->rows) {
                    row.cells.pop_back();
                    row.behind.pop_back();
                }
            }
        }
        return Report{{}, {}, {std::move(steps), std::move(times)}};
    }

private:
    Result<void> readStops()
    {
        RAPPORT_ASSIGN(const std::vector<Record> pipelines, all(m_context, u"pipeline"));
        RAPPORT_ASSIGN(const std::vector<Record> stages, all(m_context, u"stage"));
        for (const Record &pipeline : pipelines) {
            const std::size_t first = m_stops.size();
            m_pipelines.push_back({pipeline.id(), pipeline.title()});
            for (const Record &stage : stages) {
                if (stage.value(u"pipeline").value<Uid>() != pipeline.id())
                    continue;
                Stop stop{stage.id(), stage.title(), stage.value(u"kind").toString()};
                stop.pipeline = m_pipelines.size() - 1;
                stop.place = stop.kind == QLatin1String("won") ? std::numeric_limits<int>::max()
                                                               : int(m_stops.size());
                m_places.insert(stop.id, int(m_stops.size()));
                m_stops.push_back(std::move(stop));
            }
            for (std::size_t i = first; i < m_stops.size(); ++i)
                tell(m_stops[i], first);
        }
        return {};
    }

    void tell(Stop &stop, std::size_t first)
    {
        for (std::size_t i = first; i < m_stops.size(); ++i) {
            const Stop &other = m_stops[i];
            QStringList &list = other.kind == QLatin1String("lost") ? stop.lost
                : other.place > stop.place                          ? stop.on
                                                                    : stop.back;
            if (other.id != stop.id)
                list << other.id.text();
        }
    }

    // All moves of the deals asked for, those of one deal together.
    Result<void> walk()
    {
        RAPPORT_ASSIGN(const Where where, whereOf(m_context, m_context.schema->at(u"deal"), m_scope));
        Statement statement = m_context.database->prepare(
            QStringLiteral("SELECT t.row, c.\"at\", c.from_id, c.to_id FROM %1 CROSS JOIN stage_change c"
                           " WHERE c.deal_id = t.id AND c.deleted_at IS NULL AND t.deleted_at IS NULL"
                           " AND (%2)")
                .arg(dealTable(m_scope.isEmpty()), where.sql));
        bindAll(statement, 1, where.values);
        const auto edge
            = [&](const QDate &day) { return day.startOfDay(m_context.zone).toMSecsSinceEpoch(); };
        m_first = m_query.from.isValid() ? edge(m_query.from) : std::numeric_limits<qint64>::min();
        m_end = m_query.to.isValid() ? edge(m_query.to.addDays(1)) : std::numeric_limits<qint64>::max();
        std::vector<Move> moves;
        qint64 deal = -1;
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                break;
            if (statement.integer(0) != deal) {
                count(moves);
                deal = statement.integer(0);
            }
            moves.push_back({statement.integer(1), m_places.value(statement.uid(2), -1),
                m_places.value(statement.uid(3), -1)});
        }
        count(moves);
        return {};
    }

    void count(std::vector<Move> &moves)
    {
        std::vector<std::pair<int, What>> seen;
        const auto once = [&](int stop, What what) {
            const std::pair entry(stop, what);
            if (stop >= 0 && std::find(seen.begin(), seen.end(), entry) == seen.end()) {
                seen.push_back(entry);
                ++m_stops[std::size_t(stop)].counts[what];
            }
        };
        std::ranges::stable_sort(moves, {}, &Move::at);
        for (std::size_t i = 0; i < moves.size(); ++i) {
            const Move &move = moves[i];
            if (move.at < m_first || move.at >= m_end)
                continue;
            once(move.to, Came);
            if (const auto what = wayOf(move))
                once(move.from, *what);
            if (i > 0 && moves[i - 1].to >= 0)
                m_stops[std::size_t(moves[i - 1].to)].days.push_back(
                    double(move.at - moves[i - 1].at) / 86400000.0);
        }
        moves.clear();
    }

    std::optional<What> wayOf(const Move &move) const
    {
        if (move.from < 0 || move.to < 0 || move.from == move.to)
            return std::nullopt;
        const Stop &from = m_stops[std::size_t(move.from)], &to = m_stops[std::size_t(move.to)];
        if (from.pipeline != to.pipeline)
            return std::nullopt;
        return to.kind == QLatin1String("lost") ? WasLost : to.place > from.place ? WentOn : WentBack;
    }

    Result<void> countOpen()
    {
        CutQuery query = openDeals();
        RAPPORT_ASSIGN(
            const std::vector<CutRow> rows, cutRows(m_context, query, {{}, QStringLiteral("stage")}));
        for (const CutRow &row : rows) {
            const int place = m_places.value(row.key.value<Uid>(), -1);
            if (place < 0)
                continue;
            m_stops[std::size_t(place)].open = row.values[0].count;
            m_stops[std::size_t(place)].stale = row.values[1].count;
        }
        return {};
    }

    CutQuery openDeals() const
    {
        return {QStringLiteral("deal"),
            allOf({m_scope, equals(QStringLiteral("status"), QStringLiteral("open"))}),
            {{},
                {Filter::of(
                    {QStringLiteral("stale_on"), Op::LessEqual, {m_context.today.toString(Qt::ISODate)}})}}};
    }

    // Deals that made such a move in these days.
    Behind behind(const Stop &stop, What what) const
    {
        const QString from = QStringLiteral("from"), to = QStringLiteral("to");
        std::vector<Filter> parts;
        if (what == Came) {
            parts.push_back(equals(to, stop.id.text()));
        } else {
            const QStringList &targets = what == WentOn ? stop.on : what == WentBack ? stop.back : stop.lost;
            if (targets.isEmpty())
                return {};
            parts.push_back(equals(from, stop.id.text()));
            parts.push_back(Filter::of({to, Op::In, targets}));
        }
        const Filter days = daysFilter(QStringLiteral("at"), m_query.from, m_query.to);
        if (days.isLeaf())
            parts.push_back(days);
        else
            parts.insert(parts.end(), days.parts.begin(), days.parts.end());
        return {QStringLiteral("deal"),
            allOf({m_scope, Filter::via(QStringLiteral("stage_change"), std::move(parts))}), {}};
    }

    static std::vector<ReportColumn> stepColumns()
    {
        return {column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link).as(Role::Name),
            column("came", QT_TRANSLATE_NOOP("Report", "Came"), Kind::Integer),
            column("went_on", QT_TRANSLATE_NOOP("Report", "Went on"), Kind::Integer),
            column("lost", QT_TRANSLATE_NOOP("Report", "Lost"), Kind::Integer),
            column("went_back", QT_TRANSLATE_NOOP("Report", "Went back"), Kind::Integer),
            column("conversion", QT_TRANSLATE_NOOP("Report", "Conversion"), Kind::Percent)
                .as(Role::Figure, Better::More),
            column("open", QT_TRANSLATE_NOOP("Report", "There now"), Kind::Integer),
            column("stale", QT_TRANSLATE_NOOP("Report", "Too long there"), Kind::Integer),
            column("pipeline", QT_TRANSLATE_NOOP("Report", "Pipeline"), Kind::Text)};
    }

    static std::vector<ReportColumn> timeColumns()
    {
        ReportColumn median = column("median", QT_TRANSLATE_NOOP("Report", "Median days"), Kind::Decimal)
                                  .as(Role::Figure, Better::Less);
        median.isDays = true;
        return {column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link).as(Role::Name),
            column("stays", QT_TRANSLATE_NOOP("Report", "Stays that ended"), Kind::Integer),
            column("mean", QT_TRANSLATE_NOOP("Report", "Mean days"), Kind::Decimal), std::move(median),
            column("p90", QT_TRANSLATE_NOOP("Report", "90th percentile"), Kind::Decimal),
            column("pipeline", QT_TRANSLATE_NOOP("Report", "Pipeline"), Kind::Text)};
    }

    static QVariant conversionOf(const Stop &stop)
    {
        return part(double(stop.counts[WentOn]), double(stop.counts[WentOn] + stop.counts[WasLost]));
    }

    ReportRow stepRow(const Stop &stop) const
    {
        const CutQuery open = openDeals();
        const Cut cut{{}, QStringLiteral("stage")};
        const CutRow here{QVariant::fromValue(stop.id), {}};
        return RowMaker()
            .add(QVariant::fromValue(LinkCell{stop.id, stop.name}), behind(stop, Came))
            .add(number(stop.counts[Came]), behind(stop, Came))
            .add(number(stop.counts[WentOn]), behind(stop, WentOn))
            .add(number(stop.counts[WasLost]), behind(stop, WasLost))
            .add(number(stop.counts[WentBack]), behind(stop, WentBack))
            .add(conversionOf(stop), behind(stop, WentOn))
            .add(number(stop.open), behindOf(m_context, open, cut, here, open.figures[0]))
            .add(number(stop.stale), behindOf(m_context, open, cut, here, open.figures[1]))
            .add(m_pipelines[stop.pipeline].title)
            .row();
    }

    static double tenth(double days) { return std::round(days * 10) / 10; }

    static double medianOf(const std::vector<double> &sorted)
    {
        const std::size_t n = sorted.size();
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    ReportRow timeRow(const Stop &stop) const
    {
        RowMaker row;
        row.add(QVariant::fromValue(LinkCell{stop.id, stop.name}));
        std::vector<double> days = stop.days;
        std::sort(days.begin(), days.end());
        row.add(number(qint64(days.size())));
        if (days.empty()) {
            row.add({}).add({}).add({});
        } else {
            const double sum = std::accumulate(days.begin(), days.end(), 0.0);
            row.add(tenth(sum / double(days.size())))
                .add(tenth(medianOf(days)))
                .add(tenth(days[(days.size() * 9 + 9) / 10 - 1]));
        }
        row.add(m_pipelines[stop.pipeline].title);
        return row.row();
    }

    // One sentence a pipeline that has a bottleneck.
    QString bottlenecks() const
    {
        QStringList sentences;
        for (std::size_t i = 0; i < m_pipelines.size(); ++i) {
            const Stop *worst = nullptr;
            for (const Stop &stop : m_stops) {
                if (stop.pipeline == i && stop.kind == QLatin1String("open") && conversionOf(stop).isValid()
                    && conversionOf(stop).toDouble() < 100
                    && (!worst || conversionOf(stop).toDouble() < conversionOf(*worst).toDouble()))
                    worst = &stop;
            }
            const bool isAsked = m_query.pipeline.isNull() || m_pipelines[i].id == m_query.pipeline;
            if (worst && isAsked)
                sentences << sentence(*worst);
        }
        return sentences.join(QLatin1Char(' '));
    }

    QString sentence(const Stop &stop) const
    {
        std::vector<double> days = stop.days;
        std::sort(days.begin(), days.end());
        const QString rate = QString::number(conversionOf(stop).toDouble());
        const QString text = days.empty()
            ? QCoreApplication::translate(
                "Report", "The bottleneck is %1: of the deals that leave it, %2 % go on.")
                  .arg(stop.name, rate)
            : QCoreApplication::translate("Report",
                "The bottleneck is %1: of the deals that leave it, %2 % go on, and half of them stay %3 days "
                "or more.")
                  .arg(stop.name, rate, QString::number(tenth(medianOf(days))));
        return m_pipelines.size() < 2
            ? text
            : QString(m_pipelines[stop.pipeline].title + QLatin1String(": ") + text);
    }

    struct Way {
        Uid id;
        QString title;
    };

    const Context &m_context;
    const ReportQuery &m_query;
    Filter m_scope;
    std::vector<Way> m_pipelines;
    std::vector<Stop> m_stops;
    QHash<Uid, int> m_places;
    qint64 m_first = 0, m_end = 0;
};

} // namespace

Result<Report> stages(const Context &context, const ReportQuery &query)
{
    return Stages(context, query).run();
}

} // namespace rapport::query::reports
