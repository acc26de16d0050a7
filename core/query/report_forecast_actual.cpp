// SPDX-License-Identifier: GPL-3.0-or-later
// What was expected of a period when it began, against what was won in it. Expected is each deal that was
// open then and was to close within the period, by its probability of that time; for periods to come, that
// of now. Where a deal stood is taken from its history; what it was worth and when it was to close, from the
// change log. Before the log begins, or of deals that came into the file later, only their first known values
// can be told: the note says from where on the log knows better. Whose a deal was is not looked back at.
#include "core/query/daywords.h"
#include "core/query/filter_sql.h"
#include "core/query/reads.h"
#include "core/query/report_catalogue.h"
#include "core/store/database.h"
#include "core/store/log_row.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport::query::reports {

namespace {

struct Stage {
    bool isOpen = false;
    double probability = 0;
};

struct State {
    bool isThere = true;
    std::optional<qint64> amount;
    QString currency;
    std::optional<double> probability; // own
    QDate closesOn;
};

struct Move {
    qint64 at = 0;
    Uid from, to;
};

struct DealPast {
    Uid id, stage;
    State now;
    qint64 openedAt = 0;
    std::vector<Move> moves = {}; // in order
};

// What an act changed, to be taken back; the latest first.
struct Logged {
    qint64 at = 0;
    Change change;
};

struct Expected {
    qint64 count = 0;
    WideSum open;
};

class ForecastActual
{
public:
    ForecastActual(const Context &context, const ReportQuery &query) : m_context(context), m_query(query) { }

    Result<Report> run()
    {
        RAPPORT_ASSIGN(m_scope, scopeOf(m_context, m_query, QStringLiteral("deal")));
        RAPPORT_ASSIGN(m_conversion, Conversion::make(m_context, m_query));
        RAPPORT_ASSIGN(m_quotas, Quotas::read(m_context));
        choosePeriods();
        RAPPORT_TRY(readStages());
        RAPPORT_TRY(readLog());
        RAPPORT_TRY(eachPast());
        RAPPORT_ASSIGN(ReportTable made, tableOf());
        made.note = noteOf(made.note);
        return Report{{}, {}, {std::move(made)}};
    }

private:
    void choosePeriods()
    {
        Period span{m_query.from, m_query.to};
        if (!span.last.isValid())
            span.last = periodAround(m_context.today, Bucket::Month, m_context.yearStart).last;
        if (!span.first.isValid())
            span.first = periodAround(span.last.addMonths(-11), Bucket::Month, m_context.yearStart).first;
        m_bucket = span.first.daysTo(span.last) > 31 * 24 ? Bucket::Quarter : Bucket::Month;
        m_periods = periodsIn(span, m_bucket, m_context.yearStart, 60);
        for (const Period &period : m_periods)
            m_starts.push_back(std::min(startOf(period.first), m_context.now.ms));
        m_expected.resize(m_periods.size());
    }

    qint64 startOf(const QDate &day) const { return day.startOfDay(m_context.zone).toMSecsSinceEpoch(); }

    Result<void> readStages()
    {
        Statement statement = m_context.database->prepare("SELECT id, kind, probability FROM stage");
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            m_stages.insert(
                statement.uid(0), {statement.text(1) == QLatin1String("open"), statement.real(2)});
        }
    }

    Result<void> readLog()
    {
        Statement first = m_context.database->prepare("SELECT min(at) FROM change_batch HAVING count(*) > 0");
        RAPPORT_ASSIGN(const bool known, first.step());
        if (known)
            m_logFrom = QDateTime::fromMSecsSinceEpoch(first.integer(0), m_context.zone).date();
        if (m_starts.empty())
            return {};
        const EntityDef &def = m_context.schema->at(u"deal");
        Statement statement = m_context.database->prepare(
            "SELECT l.record, l.op, l.fields, b.at FROM change_log l JOIN change_batch b ON b.number = "
            "l.batch"
            " WHERE l.entity = 'deal' AND l.op <> 'create' AND b.at >= ? AND (l.op <> 'update'"
            " OR l.fields LIKE '%\"amount\"%' OR l.fields LIKE '%\"closes_on\"%'"
            " OR l.fields LIKE '%\"probability\"%') ORDER BY l.seq DESC");
        statement.bind(1, m_starts.front());
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            const Uid deal = statement.uid(0);
            m_log[deal].push_back(
                {statement.integer(3), readChange(def, deal, statement.text(1), statement.text(2))});
        }
    }

    Result<void> eachPast()
    {
        RAPPORT_ASSIGN(const Where where, whereOf(m_context, m_context.schema->at(u"deal"), m_scope));
        Statement statement = m_context.database->prepare(
            QStringLiteral("SELECT t.row, c.\"at\", c.from_id, c.to_id, t.id, t.stage_id, t.amount,"
                           " t.amount_currency, t.probability, t.closes_on, t.opened_on, t.created_at,"
                           " t.deleted_at FROM %1 LEFT JOIN stage_change c ON c.deal_id = t.id"
                           " AND c.deleted_at IS NULL WHERE (%2)")
                .arg(dealTable(m_scope.isEmpty()), where.sql));
        bindAll(statement, 1, where.values);
        DealPast deal;
        qint64 number = -1;
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                break;
            if (statement.integer(0) != number) {
                if (number >= 0)
                    count(deal);
                number = statement.integer(0);
                deal = pastOf(statement);
            }
            if (!statement.isNull(1))
                deal.moves.push_back({statement.integer(1), statement.uid(2), statement.uid(3)});
        }
        if (number >= 0)
            count(deal);
        return {};
    }

    DealPast pastOf(const Statement &statement) const
    {
        DealPast deal{statement.uid(4), statement.uid(5), {}};
        if (!statement.isNull(6))
            deal.now.amount = statement.integer(6);
        deal.now.currency = statement.text(7);
        if (!statement.isNull(8))
            deal.now.probability = statement.real(8);
        deal.now.closesOn = QDate::fromString(statement.text(9), Qt::ISODate);
        deal.now.isThere = statement.isNull(12);
        const QDate opened = QDate::fromString(statement.text(10), Qt::ISODate);
        deal.openedAt = opened.isValid() ? startOf(opened) : statement.integer(11);
        return deal;
    }

    void count(DealPast &deal)
    {
        std::ranges::stable_sort(deal.moves, {}, &Move::at);
        const auto log = m_log.constFind(deal.id);
        for (std::size_t i = 0; i < m_periods.size(); ++i) {
            // What is opened on the first day belongs to the period, not to what was expected of it.
            if (deal.openedAt >= m_starts[i])
                continue;
            State state = deal.now;
            if (log != m_log.constEnd())
                takeBack(state, *log, m_starts[i]);
            const Stage stage = m_stages.value(stageAt(deal, m_starts[i]));
            if (!state.isThere || !stage.isOpen || state.closesOn < m_periods[i].first
                || state.closesOn > m_periods[i].last)
                continue;
            const QString code = state.amount ? state.currency : m_context.currency.code();
            Expected &expected = m_expected[i][code];
            ++expected.count;
            expected.open.add(state.amount.value_or(0));
            expected.open.addPart(state.amount.value_or(0), state.probability.value_or(stage.probability));
        }
    }

    static void takeBack(State &state, const std::vector<Logged> &log, qint64 to)
    {
        for (const Logged &entry : log) {
            if (entry.at < to)
                return;
            if (entry.change.op == Change::Op::Remove)
                state.isThere = true;
            else if (entry.change.op == Change::Op::Restore)
                state.isThere = false;
            for (const FieldChange &field : entry.change.fields)
                takeBack(state, field);
        }
    }

    static void takeBack(State &state, const FieldChange &field)
    {
        if (field.field == QLatin1String("amount")) {
            const Money money = field.before.value<Money>();
            state.amount = money.isNull() ? std::nullopt : std::optional(money.minor);
            state.currency = money.currency.code();
        } else if (field.field == QLatin1String("closes_on")) {
            state.closesOn = field.before.toDate();
        } else if (field.field == QLatin1String("probability")) {
            state.probability
                = field.before.isValid() ? std::optional(field.before.toDouble()) : std::nullopt;
        }
    }

    static Uid stageAt(const DealPast &deal, qint64 at)
    {
        if (deal.moves.empty())
            return deal.stage;
        const auto later = std::ranges::lower_bound(deal.moves, at, {}, &Move::at);
        if (later != deal.moves.begin())
            return std::prev(later)->to;
        return later->from.isNull() ? later->to : later->from;
    }

    // Won per period, as a list can tell it.
    CutQuery won() const
    {
        return {QStringLiteral("deal"),
            allOf({m_scope, equals(QStringLiteral("status"), QStringLiteral("won")),
                daysFilter(QStringLiteral("closed_on"), m_periods.front().first, m_periods.back().last)}),
            {{{}, QStringLiteral("amount")}}, QStringLiteral("amount")};
    }

    Result<ReportTable> tableOf()
    {
        ReportTable made
            = table("periods", QT_TRANSLATE_NOOP("Report", "Forecast against actual"), columns());
        made.picture = Picture::Columns;
        if (m_periods.empty())
            return made;
        const CutQuery query = won();
        const Cut cut{{}, QStringLiteral("closed_on"), m_periods};
        RAPPORT_ASSIGN(std::vector<CutRow> rows, cutRows(m_context, query, cut));
        m_conversion.apply(rows);
        std::vector<CutRow> expected = expectedRows();
        m_conversion.apply(expected);
        made.behind = {query.entity, query.filter, {}};
        for (int i = 0; i < int(m_periods.size()); ++i)
            addRows(made, query, cut, i, rows, expected);
        m_conversion.mark(made);
        return made;
    }

    // As rows of two figures: all of it, and the likely part.
    std::vector<CutRow> expectedRows() const
    {
        std::vector<CutRow> rows;
        for (std::size_t i = 0; i < m_expected.size(); ++i) {
            for (const auto &[code, expected] : m_expected[i]) {
                CutRow row{QVariant(int(i)), code, std::vector<CutValue>(2)};
                row.values[0].count = row.values[1].count = expected.count;
                row.values[0].sum.add(expected.open.sum());
                row.values[1].sum.add(expected.open.parts());
                rows.push_back(std::move(row));
            }
        }
        return rows;
    }

    void addRows(ReportTable &made, const CutQuery &query, const Cut &cut, int period,
        const std::vector<CutRow> &won, const std::vector<CutRow> &expected) const
    {
        std::map<QString, std::pair<const CutRow *, const CutRow *>> codes;
        codes[m_query.convertTo.isEmpty() ? m_context.currency.code() : m_query.convertTo.code()];
        for (const CutRow &row : won) {
            if (row.key.isValid() && row.key.toInt() == period)
                codes[row.currency].first = &row;
        }
        for (const CutRow &row : expected) {
            if (row.key.toInt() == period)
                codes[row.currency].second = &row;
        }
        for (const auto &[code, pair] : codes)
            made.rows.push_back(rowOf(query, cut, period, code, pair.first, pair.second));
    }

    ReportRow rowOf(const CutQuery &query, const Cut &cut, int number_, const QString &code,
        const CutRow *won, const CutRow *expected) const
    {
        const Period &period = m_periods[std::size_t(number_)];
        const CutRow empty{QVariant(number_), code, std::vector<CutValue>(2)};
        const CutRow &actual = won ? *won : empty, &forecast = expected ? *expected : empty;
        const Behind of = behindOf(m_context, query, cut, actual, query.figures[0]);
        Behind count = of;
        count.sum.clear();
        const qint64 likely = forecast.values[1].sum.sum(), is = actual.values[0].sum.sum();
        const bool isOver = period.last < m_context.today;
        RowMaker row;
        row.add(periodKey(period, m_bucket), count);
        row.add(number(forecast.values[0].count)).add(money(forecast.values[0].sum.sum(), code));
        row.add(money(likely, code)).add(number(actual.values[0].count), count).add(money(is, code), of);
        row.add(isOver ? money(is - likely, code) : QVariant());
        row.add(isOver ? part(double(is), double(likely)) : QVariant());
        const qint64 target = m_conversion.part(quotaOf(m_quotas, m_query, period), code);
        row.add(target > 0 ? money(target, code) : QVariant());
        row.add(target > 0 ? part(double(is), double(target)) : QVariant());
        return row.row();
    }

    std::vector<ReportColumn> columns() const
    {
        return {periodColumn("period", QT_TRANSLATE_NOOP("Report", "Period"), m_periods, m_bucket,
                    m_context.yearStart),
            column("expected", QT_TRANSLATE_NOOP("Report", "Deals expected"), Kind::Integer),
            column("expected_amount", QT_TRANSLATE_NOOP("Report", "Expected amount"), Kind::Money),
            column("forecast", QT_TRANSLATE_NOOP("Report", "Forecast, weighted"), Kind::Money)
                .as(Role::Figure),
            column("count", QT_TRANSLATE_NOOP("Report", "Won deals"), Kind::Integer),
            column("won", QT_TRANSLATE_NOOP("Report", "Won amount"), Kind::Money)
                .as(Role::Figure, Better::More),
            column("difference", QT_TRANSLATE_NOOP("Report", "Difference"), Kind::Money),
            column("accuracy", QT_TRANSLATE_NOOP("Report", "Won of the forecast"), Kind::Percent),
            column("target", QT_TRANSLATE_NOOP("Report", "Target"), Kind::Money).as(Role::Target),
            column("reached", QT_TRANSLATE_NOOP("Report", "Reached"), Kind::Percent)};
    }

    QString noteOf(const QString &note) const
    {
        if (m_periods.empty() || !m_logFrom.isValid() || m_periods.front().first > m_logFrom)
            return note;
        const QString own = QCoreApplication::translate("Report",
            "The change log begins on %1. Of periods that began before, amounts and expected days are the "
            "first "
            "that are known; stages are those of the time.")
                                .arg(dayLabel(m_logFrom));
        return note.isEmpty() ? own : QString(note + QLatin1Char(' ') + own);
    }

    const Context &m_context;
    const ReportQuery &m_query;
    Filter m_scope;
    Conversion m_conversion;
    Quotas m_quotas;
    Bucket m_bucket = Bucket::Month;
    std::vector<Period> m_periods;
    std::vector<qint64> m_starts; // of each, or now
    std::vector<std::map<QString, Expected>> m_expected; // per currency
    QHash<Uid, Stage> m_stages;
    QHash<Uid, std::vector<Logged>> m_log;
    QDate m_logFrom;
};

} // namespace

Result<Report> forecastActual(const Context &context, const ReportQuery &query)
{
    return ForecastActual(context, query).run();
}

} // namespace rapport::query::reports
