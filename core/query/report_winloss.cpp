// SPDX-License-Identifier: GPL-3.0-or-later
// Closed deals by the day they were closed: won against lost, why, against whom, from which stage, and by
// owner, product and month. Competitors are names in a free text: a deal counts with each of them. A deal
// that was lost from two stages, since somebody took it up again, counts with both.
#include "core/query/reads.h"
#include "core/query/report_catalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rapport::query::reports {

namespace {

using Op = Condition::Op;
enum Figure : std::size_t { Won, Lost };

// More texts than this are no filter that anybody could read or the database would take.
constexpr qsizetype MostTexts = 400;

std::vector<ReportColumn> outcome(std::vector<ReportColumn> first)
{
    first.push_back(
        column("won", QT_TRANSLATE_NOOP("Report", "Won"), Kind::Integer).as(Role::Figure, Better::More));
    first.push_back(
        column("lost", QT_TRANSLATE_NOOP("Report", "Lost"), Kind::Integer).as(Role::Figure, Better::Less));
    first.push_back(column("rate", QT_TRANSLATE_NOOP("Report", "Win rate"), Kind::Percent));
    first.push_back(column("won_amount", QT_TRANSLATE_NOOP("Report", "Won amount"), Kind::Money));
    first.push_back(column("lost_amount", QT_TRANSLATE_NOOP("Report", "Lost amount"), Kind::Money));
    return first;
}

// Names in a free text, whatever stands between them; each once.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;/\\n，、；]+"));
    QStringList names;
    for (const QString &name : text.split(between)) {
        const QString trimmed = name.trimmed();
        if (!trimmed.isEmpty() && !names.contains(trimmed, Qt::CaseInsensitive))
            names << trimmed;
    }
    return names;
}

void addTo(CutRow &into, const CutRow &from)
{
    into.values.resize(from.values.size());
    for (std::size_t i = 0; i < from.values.size(); ++i) {
        into.values[i].count += from.values[i].count;
        into.values[i].sum.add(from.values[i].sum.sum());
    }
    for (const QString &code : from.codes.isEmpty() ? QStringList{from.currency} : from.codes) {
        if (!into.codes.contains(code))
            into.codes << code;
    }
}

Behind numberOf(Behind behind)
{
    behind.sum.clear();
    return behind;
}

class WinLoss
{
public:
    WinLoss(const Context &context, const ReportQuery &query) : m_context(context), m_query(query) { }

    Result<Report> run()
    {
        RAPPORT_ASSIGN(const Filter scope, scopeOf(m_context, m_query, QStringLiteral("deal")));
        RAPPORT_ASSIGN(m_conversion, Conversion::make(m_context, m_query));
        const QString status = QStringLiteral("status"), amount = QStringLiteral("amount");
        m_closed = {QStringLiteral("deal"),
            allOf({scope, daysFilter(QStringLiteral("closed_on"), m_query.from, m_query.to)}),
            {{equals(status, QStringLiteral("won")), amount},
                {equals(status, QStringLiteral("lost")), amount}},
            amount};
        Report report;
        RAPPORT_TRY(reasons(report));
        RAPPORT_TRY(total(report));
        RAPPORT_TRY(stages(report));
        RAPPORT_TRY(competitors(report));
        RAPPORT_TRY(add(report, "owners", QT_TRANSLATE_NOOP("Report", "By owner"),
            column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link), {{}, QStringLiteral("owner")},
            u"user"));
        RAPPORT_TRY(add(report, "products", QT_TRANSLATE_NOOP("Report", "By product"),
            column("product", QT_TRANSLATE_NOOP("Report", "Product"), Kind::Link),
            {{}, QStringLiteral("product")}, u"product"));
        RAPPORT_TRY(months(report));
        return report;
    }

private:
    Behind behind(const Cut &cut, const CutRow &row, Figure figure) const
    {
        return behindOf(m_context, m_closed, cut, row, m_closed.figures[figure]);
    }

    Behind closed(const Cut &cut, const CutRow &row) const
    {
        return behindOf(m_context, m_closed, cut, row,
            {Filter::of(
                {QStringLiteral("status"), Op::In, {QStringLiteral("won"), QStringLiteral("lost")}})});
    }

    static void addOutcome(
        RowMaker &made, const CutRow &row, const Behind &won, const Behind &lost, const Behind &both)
    {
        const CutValue &w = row.values[Won], &l = row.values[Lost];
        made.add(number(w.count), numberOf(won)).add(number(l.count), numberOf(lost));
        made.add(part(double(w.count), double(w.count + l.count)), both);
        made.add(money(w.sum.sum(), row.currency), won).add(money(l.sum.sum(), row.currency), lost);
    }

    void addOutcome(RowMaker &made, const Cut &cut, const CutRow &row) const
    {
        addOutcome(made, row, behind(cut, row, Won), behind(cut, row, Lost), closed(cut, row));
    }

    static bool isClosed(const CutRow &row) { return row.values[Won].count + row.values[Lost].count > 0; }

    Result<std::vector<CutRow>> rowsOf(const Cut &cut, Figure by)
    {
        RAPPORT_ASSIGN(std::vector<CutRow> rows, cutRows(m_context, m_closed, cut));
        std::erase_if(rows, [](const CutRow &row) { return !isClosed(row); });
        m_conversion.apply(rows);
        std::ranges::stable_sort(
            rows, std::greater(), [by](const CutRow &row) { return row.values[by].sum.sum(); });
        return rows;
    }

    ReportTable start(
        const char *key, const char *label, std::vector<ReportColumn> columns, Picture picture) const
    {
        ReportTable made = table(key, label, std::move(columns));
        made.picture = picture;
        made.behind = closed({}, {});
        return made;
    }

    void finish(Report &report, ReportTable made) const
    {
        m_conversion.mark(made);
        drawnBy(made, {QStringLiteral("won"), QStringLiteral("lost"), QStringLiteral("count")},
            {QStringLiteral("won_amount"), QStringLiteral("lost_amount"), QStringLiteral("amount")});
        report.tables.push_back(std::move(made));
    }

    Result<void> reasons(Report &report)
    {
        const Cut cut{{}, QStringLiteral("lost_reason")};
        RAPPORT_ASSIGN(std::vector<CutRow> rows, rowsOf(cut, Lost));
        std::erase_if(rows, [](const CutRow &row) { return row.values[Lost].count == 0; });
        const bool isOne = std::ranges::all_of(
            rows, [&](const CutRow &row) { return row.currency == rows.front().currency; });
        if (isOne) // the numbers are drawn, else the money
            std::ranges::stable_sort(
                rows, std::greater(), [](const CutRow &row) { return row.values[Lost].count; });
        qint64 lost = 0;
        for (const CutRow &row : rows)
            lost += row.values[Lost].count;
        ReportTable made = start("reasons", QT_TRANSLATE_NOOP("Report", "Why deals were lost"),
            {column("reason", QT_TRANSLATE_NOOP("Report", "Lost reason"), Kind::Text).as(Role::Name),
                column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer)
                    .as(Role::Figure, Better::Less),
                column("share", QT_TRANSLATE_NOOP("Report", "Share"), Kind::Percent),
                column("amount", QT_TRANSLATE_NOOP("Report", "Amount"), Kind::Money)},
            Picture::Bars);
        made.behind = {m_closed.entity, allOf({m_closed.filter, m_closed.figures[Lost].filter}), {}};
        for (const CutRow &row : rows) {
            const Behind of = behind(cut, row, Lost);
            made.rows.push_back(RowMaker()
                                    .add(row.key, numberOf(of))
                                    .add(number(row.values[Lost].count), numberOf(of))
                                    .add(part(double(row.values[Lost].count), double(lost)), numberOf(of))
                                    .add(money(row.values[Lost].sum.sum(), row.currency), of)
                                    .row());
        }
        finish(report, std::move(made));
        return {};
    }

    Result<void> total(Report &report)
    {
        RAPPORT_ASSIGN(const std::vector<CutRow> rows, rowsOf({}, Won));
        ReportTable made = start("total", QT_TRANSLATE_NOOP("Report", "In all"), outcome({}), Picture::Table);
        made.columns.push_back(
            column("amount_rate", QT_TRANSLATE_NOOP("Report", "Win rate by amount"), Kind::Percent));
        made.columns.push_back(
            column("average", QT_TRANSLATE_NOOP("Report", "Average won deal"), Kind::Money));
        for (const CutRow &row : rows) {
            const double won = double(row.values[Won].sum.sum()), lost = double(row.values[Lost].sum.sum());
            const double count = double(row.values[Won].count);
            RowMaker line;
            addOutcome(line, {}, row);
            line.add(part(won, won + lost), closed({}, row));
            line.add(count > 0 ? money(qRound64(won / count), row.currency) : QVariant(),
                numberOf(behind({}, row, Won)));
            made.rows.push_back(line.row());
        }
        finish(report, std::move(made));
        return {};
    }

    // Lost deals by the stage they were lost from: a figure a stage.
    Result<void> stages(Report &report)
    {
        RAPPORT_ASSIGN(const std::vector<Record> known, all(m_context, u"stage"));
        QStringList lost;
        std::vector<const Record *> open;
        for (const Record &stage : known) {
            const QString kind = stage.value(u"kind").toString();
            if (kind == QLatin1String("lost"))
                lost << stage.id().text();
            else if (kind == QLatin1String("open"))
                open.push_back(&stage);
        }
        ReportTable made = start("stages", QT_TRANSLATE_NOOP("Report", "From which stage deals were lost"),
            {column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link).as(Role::Name),
                column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer)
                    .as(Role::Figure, Better::Less),
                column("amount", QT_TRANSLATE_NOOP("Report", "Amount"), Kind::Money)},
            Picture::Bars);
        made.behind = {m_closed.entity, allOf({m_closed.filter, m_closed.figures[Lost].filter}), {}};
        if (!lost.isEmpty())
            RAPPORT_TRY(fillStages(made, open, lost));
        finish(report, std::move(made));
        return {};
    }

    Result<void> fillStages(
        ReportTable &made, const std::vector<const Record *> &open, const QStringList &lost)
    {
        CutQuery query{m_closed.entity, made.behind.filter, {}, m_closed.money};
        const Condition toLost{QStringLiteral("to"), Op::In, lost};
        for (const Record *stage : open)
            query.figures.push_back(
                {Filter::via(QStringLiteral("stage_change"),
                     {equals(QStringLiteral("from"), stage->id().text()), Filter::of(toLost)}),
                    QStringLiteral("amount")});
        query.figures.push_back(
            {Filter::via(QStringLiteral("stage_change"),
                 {Filter::of({QStringLiteral("from"), Op::NotEmpty, {}}), Filter::of(toLost)}, true),
                QStringLiteral("amount")});
        RAPPORT_ASSIGN(std::vector<CutRow> rows, cutRows(m_context, query, {}));
        m_conversion.apply(rows);
        for (std::size_t i = 0; i < query.figures.size(); ++i) {
            for (const CutRow &row : rows) {
                if (row.values[i].count == 0)
                    continue;
                const Behind of = behindOf(m_context, query, {}, row, query.figures[i]);
                const QVariant stage = i < open.size()
                    ? QVariant::fromValue(LinkCell{open[i]->id(), open[i]->title()})
                    : QVariant();
                made.rows.push_back(RowMaker()
                                        .add(stage, numberOf(of))
                                        .add(number(row.values[i].count), numberOf(of))
                                        .add(money(row.values[i].sum.sum(), row.currency), of)
                                        .row());
            }
        }
        return {};
    }

    struct Rival {
        QString name;
        QStringList texts;
        std::map<QString, CutRow> rows; // by currency
    };

    // Each name with the texts it stands in: they are what the list behind it is asked for.
    Result<void> competitors(Report &report)
    {
        const Cut cut{{}, QStringLiteral("competitors")};
        RAPPORT_ASSIGN(const std::vector<CutRow> rows, rowsOf(cut, Won));
        std::map<QString, Rival> rivals;
        for (const CutRow &row : rows) {
            const QString text = row.key.toString();
            for (const QString &name : namesIn(text)) {
                Rival &rival = rivals[name.toLower()];
                // Whichever spelling comes first in the alphabet, so that it is always the same.
                rival.name = rival.name.isEmpty() ? name : std::min(rival.name, name);
                if (!rival.texts.contains(text))
                    rival.texts << text;
                CutRow &sum = rival.rows[row.currency];
                sum.currency = row.currency;
                addTo(sum, row);
            }
        }
        ReportTable made = start("competitors", QT_TRANSLATE_NOOP("Report", "By competitor"),
            outcome(
                {column("competitor", QT_TRANSLATE_NOOP("Report", "Competitor"), Kind::Text).as(Role::Name)}),
            Picture::StackedBars);
        std::vector<std::pair<const Rival *, const CutRow *>> order;
        for (const auto &[key, rival] : rivals) {
            for (const auto &[code, row] : rival.rows)
                order.emplace_back(&rival, &row);
        }
        std::ranges::stable_sort(order, std::greater(), [](const auto &entry) {
            return entry.second->values[Won].count + entry.second->values[Lost].count;
        });
        for (const auto &[rival, row] : order)
            made.rows.push_back(rivalRow(*rival, *row));
        finish(report, std::move(made));
        return {};
    }

    ReportRow rivalRow(const Rival &rival, const CutRow &row) const
    {
        const Filter texts = Filter::of({QStringLiteral("competitors"), Op::In, rival.texts});
        const auto with = [&](Behind of) {
            of.filter = allOf({std::move(of.filter), texts});
            return rival.texts.size() > MostTexts ? Behind() : of;
        };
        RowMaker line;
        line.add(rival.name, with(closed({}, row)));
        addOutcome(line, row, with(behind({}, row, Won)), with(behind({}, row, Lost)), with(closed({}, row)));
        return line.row();
    }

    Result<void> add(Report &report, const char *key, const char *label, ReportColumn first, const Cut &cut,
        QStringView entity)
    {
        RAPPORT_ASSIGN(const std::vector<CutRow> rows, rowsOf(cut, Won));
        ReportTable made
            = start(key, label, outcome({std::move(first).as(Role::Name)}), Picture::StackedBars);
        for (const CutRow &row : rows) {
            RowMaker line;
            line.add(keyTitle(m_context, cut, Bucket::Month, row.key, entity), closed(cut, row));
            addOutcome(line, cut, row);
            made.rows.push_back(line.row());
        }
        finish(report, std::move(made));
        return {};
    }

    Result<void> months(Report &report)
    {
        Cut cut{{}, QStringLiteral("closed_on")};
        RAPPORT_ASSIGN(cut.periods,
            periodsFor(m_context, m_closed.entity, closed({}, {}).filter, cut.field, m_query, Bucket::Month));
        RAPPORT_ASSIGN(std::vector<CutRow> rows, rowsOf(cut, Won));
        std::ranges::stable_sort(
            rows, {}, [](const CutRow &row) { return row.key.isValid() ? row.key.toInt() : -1; });
        ReportTable made = start("months", QT_TRANSLATE_NOOP("Report", "By month"),
            outcome({periodColumn("month", QT_TRANSLATE_NOOP("Report", "Month"), cut.periods, Bucket::Month,
                m_context.yearStart)}),
            Picture::Stacked);
        for (const CutRow &row : rows) {
            RowMaker line;
            line.add(keyTitle(m_context, cut, Bucket::Month, row.key, {}), closed(cut, row));
            addOutcome(line, cut, row);
            made.rows.push_back(line.row());
        }
        finish(report, std::move(made));
        return {};
    }

    const Context &m_context;
    const ReportQuery &m_query;
    CutQuery m_closed;
    Conversion m_conversion;
};

} // namespace

Result<Report> winLoss(const Context &context, const ReportQuery &query)
{
    return WinLoss(context, query).run();
}

} // namespace rapport::query::reports
