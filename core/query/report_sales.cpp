// SPDX-License-Identifier: GPL-3.0-or-later
// Who sold how much of what, where and when: deals that were closed in the days asked for, by person, team,
// manager, product, region, quarter and month, each with the win rate, the average, the period before and
// the target.
//
// By product a deal counts with its own product and amount, so that the products add up to the total. What
// was sold by the line is a table of its own: the lines of won deals, by their totals, without tax.
#include "core/query/report_catalogue.h"

#include "core/store/database.h"

#include <QCoreApplication>

#include <functional>

namespace rapport::query::reports {

namespace {

using Op = Condition::Op;
enum Figure : std::size_t { Won, Lost };

struct View {
    const char *key;
    const char *label; // context "Report"
    ReportColumn name;
    Cut cut;
    Picture picture = Picture::Bars;
    QString entity = {}; // that the keys link to
    Bucket bucket = Bucket::Month; // of periods
    std::vector<Period> before = {}; // the periods before, one each
    // What was to be reached by a key; none: nobody sets targets for such rows.
    std::function<CodeSums(const QVariant &)> target = {};
};

CutQuery closedDeals(const Filter &scope, const std::optional<Period> &days)
{
    CutQuery query{QStringLiteral("deal"), scope,
        {{equals(QStringLiteral("status"), QStringLiteral("won")), QStringLiteral("amount")},
            {equals(QStringLiteral("status"), QStringLiteral("lost"))}},
        QStringLiteral("amount")};
    if (days)
        query.filter = allOf({scope, daysFilter(QStringLiteral("closed_on"), days->first, days->last)});
    return query;
}

class Sales
{
public:
    Sales(const Context &context, const ReportQuery &query) : m_context(context), m_query(query) { }

    Result<Report> run()
    {
        RAPPORT_ASSIGN(m_scope, scopeOf(m_context, m_query, QStringLiteral("deal")));
        RAPPORT_ASSIGN(m_conversion, Conversion::make(m_context, m_query));
        RAPPORT_ASSIGN(m_quotas, Quotas::read(m_context));
        RAPPORT_TRY(readPeople());
        m_now = closedDeals(m_scope, Period{m_query.from, m_query.to});
        m_before = m_query.before(m_context.yearStart);
        Report report;
        RAPPORT_TRY(people(report));
        RAPPORT_TRY(things(report));
        RAPPORT_TRY(times(report));
        RAPPORT_TRY(add(report,
            {"total", QT_TRANSLATE_NOOP("Report", "In all"), plainColumn("what", {}, Kind::Text), {},
                Picture::Table, {}, Bucket::Month, {},
                [this](const QVariant &) { return quotaOf(m_quotas, m_query, days()); }}));
        return report;
    }

private:
    struct Person {
        QString team;
        Uid manager;
    };

    struct Line {
        CutRow now, before;
        bool hasNow = false, hasBefore = false;
    };

    Result<void> readPeople()
    {
        Statement statement
            = m_context.database->prepare("SELECT id, team, manager_id FROM user WHERE deleted_at IS NULL");
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            m_people.insert(statement.uid(0), {statement.text(1), statement.uid(2)});
        }
    }

    // Whose targets count: those of the people asked for.
    bool isAsked(const Uid &person) const
    {
        return (m_query.owner.isNull() || m_query.owner == person)
            && (m_query.team.isEmpty()
                || m_people.value(person).team.compare(m_query.team, Qt::CaseInsensitive) == 0);
    }

    Period days() const { return {m_query.from, m_query.to}; }

    CodeSums peopleReach(const std::function<bool(const Uid &, const Person &)> &fits) const
    {
        CodeSums sums;
        for (auto it = m_people.begin(); it != m_people.end(); ++it) {
            if (!isAsked(it.key()) || !fits(it.key(), it.value()))
                continue;
            for (const auto &[code, sum] : m_quotas.ofPerson(it.key(), days()))
                sums[code].add(sum.sum());
        }
        return sums;
    }

    Result<void> people(Report &report)
    {
        RAPPORT_TRY(add(report,
            {"owners", QT_TRANSLATE_NOOP("Report", "By owner"),
                column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link),
                {{}, QStringLiteral("owner")}, Picture::Leaderboard, QStringLiteral("user"), Bucket::Month,
                {}, [this](const QVariant &key) {
                    const Uid owner = key.value<Uid>();
                    return peopleReach([&](const Uid &id, const Person &) { return id == owner; });
                }}));
        RAPPORT_TRY(add(report,
            {"teams", QT_TRANSLATE_NOOP("Report", "By team"),
                column("team", QT_TRANSLATE_NOOP("Report", "Team"), Kind::Text),
                {QStringLiteral("owner"), QStringLiteral("team")}, Picture::Bars, {}, Bucket::Month, {},
                [this](const QVariant &key) { return teamReach(key.toString()); }}));
        return add(report,
            {"managers", QT_TRANSLATE_NOOP("Report", "By manager"),
                column("manager", QT_TRANSLATE_NOOP("Report", "Manager"), Kind::Link),
                {QStringLiteral("owner"), QStringLiteral("manager")}, Picture::Bars, QStringLiteral("user"),
                Bucket::Month, {}, [this](const QVariant &key) {
                    const Uid manager = key.value<Uid>();
                    return peopleReach(
                        [&](const Uid &, const Person &person) { return person.manager == manager; });
                }});
    }

    CodeSums teamReach(const QString &team) const
    {
        if (team.isEmpty())
            return {};
        if (m_query.owner.isNull())
            return m_quotas.ofTeam(team, days());
        return peopleReach([&](const Uid &, const Person &person) {
            return person.team.compare(team, Qt::CaseInsensitive) == 0;
        });
    }

    Result<void> things(Report &report)
    {
        RAPPORT_TRY(add(report,
            {"products", QT_TRANSLATE_NOOP("Report", "By product"),
                column("product", QT_TRANSLATE_NOOP("Report", "Product"), Kind::Link),
                {{}, QStringLiteral("product")}, Picture::Bars, QStringLiteral("product")}));
        RAPPORT_TRY(lines(report));
        RAPPORT_ASSIGN(const QString region, regionField(m_context));
        return add(report,
            {"regions", QT_TRANSLATE_NOOP("Report", "By region"),
                plainColumn(
                    "region", m_context.schema->at(u"customer").find(region)->displayLabel(), Kind::Text),
                {QStringLiteral("customer"), region}});
    }

    Result<void> times(Report &report)
    {
        for (const Bucket bucket : {Bucket::Quarter, Bucket::Month}) {
            const bool isMonth = bucket == Bucket::Month;
            View view{isMonth ? "months" : "quarters",
                isMonth ? QT_TRANSLATE_NOOP("Report", "By month") : QT_TRANSLATE_NOOP("Report", "By quarter"),
                isMonth ? column("month", QT_TRANSLATE_NOOP("Report", "Month"), Kind::Text)
                        : column("quarter", QT_TRANSLATE_NOOP("Report", "Quarter"), Kind::Text),
                {{}, QStringLiteral("closed_on")}, Picture::Columns, {}, bucket};
            RAPPORT_ASSIGN(view.cut.periods,
                periodsFor(m_context, QStringLiteral("deal"), m_now.filter, QStringLiteral("closed_on"),
                    m_query, bucket));
            if (m_before)
                view.before
                    = periodsIn(*m_before, bucket, m_context.yearStart, std::numeric_limits<int>::max());
            const auto periods = view.cut.periods;
            view.target = [this, periods](const QVariant &key) {
                const Period &period = periods.at(std::size_t(key.toInt()));
                return quotaOf(m_quotas, m_query, period);
            };
            RAPPORT_TRY(add(report, std::move(view)));
        }
        return {};
    }

    Result<void> add(Report &report, View view)
    {
        RAPPORT_ASSIGN(std::vector<CutRow> now, cutRows(m_context, m_now, view.cut));
        std::erase_if(
            now, [](const CutRow &row) { return row.values[Won].count + row.values[Lost].count == 0; });
        m_conversion.apply(now);
        std::map<std::pair<QString, QString>, Line> lines;
        const auto name = [](const CutRow &row) {
            return std::pair(row.key.userType() == QMetaType::Int
                    ? QStringLiteral("%1").arg(row.key.toInt(), 6, 10, QLatin1Char('0'))
                    : row.key.userType() == qMetaTypeId<Uid>()
                    ? row.key.value<Uid>().text()
                    : QString::fromUtf8(row.key.toString().toUtf8().toLower()),
                row.currency);
        };
        for (const CutRow &row : now)
            lines[name(row)] = {row, {}, true, false};
        if (m_before) {
            Cut cut = view.cut;
            if (!view.before.empty())
                cut.periods = view.before;
            RAPPORT_ASSIGN(
                std::vector<CutRow> before, cutRows(m_context, closedDeals(m_scope, m_before), cut));
            m_conversion.apply(before);
            for (const CutRow &row : before) {
                // Of a period before that has no counterpart there is nothing to show.
                if (!view.before.empty() && row.key.isValid()
                    && row.key.toInt() >= int(view.cut.periods.size()))
                    continue;
                Line &line = lines[name(row)];
                line.before = row;
                line.hasBefore = true;
                if (!line.hasNow)
                    line.now = {row.key, row.currency, std::vector<CutValue>(2), row.codes};
            }
        }
        // Periods stand side by side, without gaps.
        for (std::size_t i = 0; i < view.cut.periods.size(); ++i) {
            const CutRow empty{QVariant(int(i)), leading(), std::vector<CutValue>(2)};
            lines.try_emplace(name(empty), Line{empty, {}, true, false});
        }
        report.tables.push_back(tableOf(view, lines));
        return {};
    }

    ReportTable tableOf(const View &view, const std::map<std::pair<QString, QString>, Line> &lines) const
    {
        const bool hasTargets = view.target && m_query.period();
        ReportTable made = table(view.key, view.label, columnsOf(view, hasTargets));
        made.picture = view.picture;
        made.behind = {QStringLiteral("deal"), allOf({m_now.filter, m_now.figures[Won].filter}), {}};
        std::vector<std::pair<qint64, ReportRow>> rows;
        for (const auto &[name, line] : lines)
            rows.emplace_back(line.now.values[Won].sum.sum(), rowOf(view, line, hasTargets));
        if (view.cut.periods.empty())
            std::ranges::stable_sort(rows, std::greater(), [](const auto &row) { return row.first; });
        for (auto &row : rows)
            made.rows.push_back(std::move(row.second));
        dropEmpty(made, leading());
        m_conversion.mark(made);
        return made;
    }

    QString leading() const
    {
        return m_query.convertTo.isEmpty() ? m_context.currency.code() : m_query.convertTo.code();
    }

    std::vector<ReportColumn> columnsOf(const View &view, bool hasTargets) const
    {
        std::vector<ReportColumn> all;
        if (!view.cut.field.isEmpty())
            all.push_back(view.cut.periods.empty()
                    ? ReportColumn(view.name).as(Role::Name)
                    : periodColumn(view.bucket == Bucket::Month ? "month" : "quarter",
                        view.bucket == Bucket::Month ? QT_TRANSLATE_NOOP("Report", "Month")
                                                     : QT_TRANSLATE_NOOP("Report", "Quarter"),
                        view.cut.periods, view.bucket, m_context.yearStart));
        if (!view.cut.periods.empty()) {
            all.push_back(column("from", QT_TRANSLATE_NOOP("Report", "From"), Kind::Date));
            all.push_back(column("to", QT_TRANSLATE_NOOP("Report", "To"), Kind::Date));
        }
        all.push_back(column("count", QT_TRANSLATE_NOOP("Report", "Won deals"), Kind::Integer));
        all.push_back(column("lost", QT_TRANSLATE_NOOP("Report", "Lost deals"), Kind::Integer));
        all.push_back(column("rate", QT_TRANSLATE_NOOP("Report", "Win rate"), Kind::Percent));
        all.push_back(column("amount", QT_TRANSLATE_NOOP("Report", "Won amount"), Kind::Money)
                          .as(Role::Figure, Better::More));
        all.push_back(column("average", QT_TRANSLATE_NOOP("Report", "Average won deal"), Kind::Money));
        if (m_before)
            all.push_back(
                plainColumn("before", beforeLabel(m_query, *m_before, m_context.yearStart), Kind::Money)
                    .as(Role::Before));
        if (hasTargets) {
            all.push_back(
                column("target", QT_TRANSLATE_NOOP("Report", "Target"), Kind::Money).as(Role::Target));
            all.push_back(column("reached", QT_TRANSLATE_NOOP("Report", "Reached"), Kind::Percent));
        }
        return all;
    }

    ReportRow rowOf(const View &view, const Line &line, bool hasTargets) const
    {
        const CutValue &won = line.now.values[Won], &lost = line.now.values[Lost];
        const qint64 sum = won.sum.sum();
        const auto behind
            = [&](const CutFigure &figure) { return behindOf(m_context, m_now, view.cut, line.now, figure); };
        const Behind of = behind(m_now.figures[Won]), ofLost = behind(m_now.figures[Lost]);
        const Behind closed = behind({Filter::of(
            {QStringLiteral("status"), Op::In, {QStringLiteral("won"), QStringLiteral("lost")}})});
        Behind ofWon = of;
        ofWon.sum.clear();
        RowMaker made;
        if (!view.cut.field.isEmpty())
            made.add(keyTitle(m_context, view.cut, view.bucket, line.now.key, view.entity), closed);
        if (!view.cut.periods.empty()) {
            const Period period
                = line.now.key.isValid() ? view.cut.periods[std::size_t(line.now.key.toInt())] : Period();
            made.add(period.first.isValid() ? QVariant(period.first) : QVariant());
            made.add(period.last.isValid() ? QVariant(period.last) : QVariant());
        }
        made.add(number(won.count), ofWon).add(number(lost.count), ofLost);
        made.add(part(double(won.count), double(won.count + lost.count)), closed);
        made.add(money(sum, line.now.currency), of);
        made.add(
            won.count > 0 ? money(qRound64(double(sum) / double(won.count)), line.now.currency) : QVariant(),
            ofWon);
        if (m_before)
            addBefore(made, view, line);
        if (hasTargets)
            addTarget(made, view, line, sum);
        return made.row();
    }

    void addBefore(RowMaker &made, const View &view, const Line &line) const
    {
        Cut cut = view.cut;
        if (!view.before.empty())
            cut.periods = view.before;
        const CutQuery before = closedDeals(m_scope, m_before);
        CutRow row = line.hasBefore ? line.before : line.now;
        const bool isThere
            = cut.periods.empty() || !row.key.isValid() || row.key.toInt() < int(cut.periods.size());
        if (!isThere)
            made.add({});
        else
            made.add(money(line.hasBefore ? line.before.values[Won].sum.sum() : 0, row.currency),
                line.hasBefore ? behindOf(m_context, before, cut, row, before.figures[Won]) : Behind());
    }

    void addTarget(RowMaker &made, const View &view, const Line &line, qint64 sum) const
    {
        const bool hasKey = line.now.key.isValid() || view.cut.field.isEmpty();
        const qint64 target = hasKey ? m_conversion.part(view.target(line.now.key), line.now.currency) : 0;
        made.add(target > 0 ? money(target, line.now.currency) : QVariant());
        made.add(target > 0 ? part(double(sum), double(target)) : QVariant());
    }

    // Lines of won deals. Behind a product are the deals with such a line.
    Result<void> lines(Report &report)
    {
        const Filter won = allOf({m_now.filter, m_now.figures[Won].filter});
        CutQuery query{QStringLiteral("deal_line"), Filter::via(QStringLiteral("deal"), {won}),
            {{{}, QStringLiteral("total")}}, QStringLiteral("total")};
        const Cut cut{{}, QStringLiteral("product")};
        RAPPORT_ASSIGN(std::vector<CutRow> rows, cutRows(m_context, query, cut));
        if (rows.empty())
            return {};
        m_conversion.apply(rows);
        ReportTable made
            = table("lines", QT_TRANSLATE_NOOP("Report", "By product, from the lines of won deals"),
                {column("product", QT_TRANSLATE_NOOP("Report", "Product"), Kind::Link).as(Role::Name),
                    column("lines", QT_TRANSLATE_NOOP("Report", "Lines"), Kind::Integer),
                    column("amount", QT_TRANSLATE_NOOP("Report", "Amount without tax"), Kind::Money)
                        .as(Role::Figure, Better::More)});
        made.picture = Picture::Bars;
        std::ranges::stable_sort(
            rows, std::greater(), [](const CutRow &row) { return row.values[0].sum.sum(); });
        for (const CutRow &row : rows) {
            const Behind of = behindOf(m_context, query, cut, row, query.figures[0]);
            Behind count = of;
            count.sum.clear();
            made.rows.push_back(RowMaker()
                                    .add(keyTitle(m_context, cut, Bucket::Month, row.key, u"product"), count)
                                    .add(number(row.values[0].count), count)
                                    .add(money(row.values[0].sum.sum(), row.currency), of)
                                    .row());
        }
        m_conversion.mark(made);
        report.tables.push_back(std::move(made));
        return {};
    }

    const Context &m_context;
    const ReportQuery &m_query;
    Filter m_scope;
    CutQuery m_now;
    std::optional<Period> m_before;
    Conversion m_conversion;
    Quotas m_quotas;
    QHash<Uid, Person> m_people;
};

} // namespace

Result<Report> sales(const Context &context, const ReportQuery &query) { return Sales(context, query).run(); }

} // namespace rapport::query::reports
