// SPDX-License-Identifier: GPL-3.0-or-later
// Which customers there are, by grade, status, industry, source, region and owner, and what they bring:
// won in the days asked for, and open now. Team and owner are the customer's; its deals count whoever has
// them. The number of customers stands in the row of the main currency, so that it adds up.
#include "core/query/report_catalogue.h"

#include "core/model/customer.h"
#include "core/query/filter_sql.h"
#include "core/store/database.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>

namespace rapport::query::reports {

namespace {

enum Figure : std::size_t { WonOf, OpenOf };

struct View {
    const char *key;
    const char *label; // context "Report"
    QString field; // of the customer
    Picture picture;
};

class Customers
{
public:
    Customers(const Context &context, const ReportQuery &query)
        : m_context(context), m_query(query),
          m_main(query.convertTo.isEmpty() ? context.currency.code() : query.convertTo.code())
    { }

    Result<Report> run()
    {
        RAPPORT_ASSIGN(m_conversion, Conversion::make(m_context, m_query));
        RAPPORT_ASSIGN(
            m_customers.filter, scopeOf(m_context, m_query, QStringLiteral("customer"), "customer"));
        m_deals.filter = Filter::via(QStringLiteral("customer"),
            m_customers.filter.isEmpty() ? std::vector<Filter>() : std::vector{m_customers.filter});
        m_deals.figures[WonOf].filter = allOf({equals(QStringLiteral("status"), QStringLiteral("won")),
            daysFilter(QStringLiteral("closed_on"), m_query.from, m_query.to)});
        RAPPORT_ASSIGN(const QString region, regionField(m_context));
        const std::vector<View> views{
            {"grades", QT_TRANSLATE_NOOP("Report", "By grade"), QStringLiteral("grade"), Picture::Ring},
            {"statuses", QT_TRANSLATE_NOOP("Report", "By status"), QStringLiteral("status"), Picture::Ring},
            {"industries", QT_TRANSLATE_NOOP("Report", "By industry"), QStringLiteral("industry"),
                Picture::Bars},
            {"sources", QT_TRANSLATE_NOOP("Report", "By source"), QStringLiteral("source"), Picture::Bars},
            {"regions", QT_TRANSLATE_NOOP("Report", "By region"), region, Picture::Bars},
            {"owners", QT_TRANSLATE_NOOP("Report", "By owner"), QStringLiteral("owner"), Picture::Bars}};
        RAPPORT_ASSIGN(std::vector<Cuts> cuts, rollUp(views));
        Report report;
        for (std::size_t i = 0; i < views.size(); ++i)
            add(report, views[i], std::move(cuts[i]));
        return report;
    }

private:
    // One key: how many, and its deals by currency.
    struct Line {
        CutRow count;
        std::vector<CutRow> deals;
    };
    using Lines = std::map<QString, Line>;

    static QString nameOf(const CutRow &row)
    {
        if (row.key.userType() == qMetaTypeId<Uid>())
            return row.key.value<Uid>().text();
        // As the database compares: letters of the Latin alphabet alone have no case.
        return row.key.isValid() ? QString::fromUtf8('=' + row.key.toString().toUtf8().toLower()) : QString();
    }

    // Of one view: customers and their deals by key.
    struct Cuts {
        std::vector<CutRow> counts, deals;
        QHash<QString, std::size_t> countAt, dealsAt;
    };

    static CutRow &rowIn(std::vector<CutRow> &rows, QHash<QString, std::size_t> &places, const QVariant &key,
        const QString &code, std::size_t figures)
    {
        CutRow row{key, code, {}};
        const QString name = nameOf(row) + QLatin1Char('\n') + code;
        const auto known = places.constFind(name);
        if (known != places.constEnd())
            return rows[*known];
        places.insert(name, rows.size());
        row.values.resize(figures);
        rows.push_back(std::move(row));
        return rows.back();
    }

    // All views in one pass over the customers and one over their deals. A customer in the trash is none,
    // but what is left of its deals is found by it.
    Result<std::vector<Cuts>> rollUp(const std::vector<View> &views)
    {
        const EntityDef &def = m_context.schema->at(u"customer");
        RAPPORT_ASSIGN(
            const std::vector<CutRow> deals, cutRows(m_context, m_deals, {{}, QStringLiteral("customer")}));
        QHash<Uid, std::vector<const CutRow *>> dealsOf;
        for (const CutRow &row : deals)
            dealsOf[row.key.value<Uid>()].push_back(&row);
        RAPPORT_ASSIGN(const Where where, whereOf(m_context, def, m_customers.filter));
        QString sql = QStringLiteral("SELECT t.id, t.deleted_at IS NULL");
        for (const View &view : views)
            sql += QLatin1String(", t.") + quotedName(def.find(view.field)->column());
        Statement statement
            = m_context.database->prepare(sql + QStringLiteral(" FROM customer t WHERE ") + where.sql);
        bindAll(statement, 1, where.values);
        std::vector<Cuts> cuts(views.size());
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                break;
            const auto own = dealsOf.constFind(statement.uid(0));
            for (std::size_t i = 0; i < views.size(); ++i)
                addCustomer(cuts[i], keyOf(statement, int(i) + 2, views[i]), statement.integer(1) != 0,
                    own == dealsOf.constEnd() ? std::vector<const CutRow *>() : *own);
        }
        return cuts;
    }

    static QVariant keyOf(const Statement &statement, int column, const View &view)
    {
        if (statement.isNull(column))
            return {};
        return view.field == QLatin1String("owner") ? QVariant::fromValue(statement.uid(column))
                                                    : QVariant(statement.text(column));
    }

    static void addCustomer(
        Cuts &cuts, const QVariant &key, bool isThere, const std::vector<const CutRow *> &deals)
    {
        if (isThere)
            ++rowIn(cuts.counts, cuts.countAt, key, {}, 1).values[0].count;
        for (const CutRow *deal : deals) {
            CutRow &row = rowIn(cuts.deals, cuts.dealsAt, key, deal->currency, deal->values.size());
            for (std::size_t i = 0; i < deal->values.size(); ++i) {
                row.values[i].count += deal->values[i].count;
                row.values[i].sum.add(deal->values[i].sum.sum());
            }
        }
    }

    void add(Report &report, const View &view, Cuts cuts)
    {
        const std::vector<CutRow> &counts = cuts.counts;
        std::vector<CutRow> &deals = cuts.deals;
        m_conversion.apply(deals);
        Lines lines;
        qint64 all = 0;
        for (const CutRow &row : counts) {
            lines[nameOf(row)].count = row;
            all += row.values[0].count;
        }
        for (CutRow &row : deals) {
            Line &line = lines[nameOf(row)];
            if (line.count.values.empty())
                line.count = {row.key, {}, std::vector<CutValue>(1)};
            line.deals.push_back(std::move(row));
        }
        ReportTable made = tableOf(view, lines, all);
        ReportTable others = made;
        others.rows = otherRows(view, lines, all);
        report.tables.push_back(std::move(made));
        if (others.rows.empty())
            return;
        // No customer counts twice in a picture: what there is in other currencies stands apart.
        others.key += QLatin1String("_money");
        others.label = QCoreApplication::translate("Report", "%1, other currencies").arg(others.label);
        others.picture = Picture::Table;
        const auto cut = [](auto &list) { list.erase(list.begin() + 1, list.begin() + 3); };
        cut(others.columns); // their number and share
        for (ReportRow &row : others.rows) {
            cut(row.cells);
            cut(row.behind);
        }
        report.tables.push_back(std::move(others));
    }

    ReportTable tableOf(const View &view, const Lines &lines, qint64 all) const
    {
        const FieldDef &field = *definition<Customer>().find(view.field);
        ReportColumn name = field.kind == Kind::Choice
            ? choiceColumn(view.field.toLatin1(), field)
            : ReportColumn{
                view.field, field.displayLabel(), field.kind == Kind::Link ? Kind::Link : Kind::Text};
        ReportTable made = table(view.key, view.label,
            {std::move(name).as(Role::Name),
                column("count", QT_TRANSLATE_NOOP("Report", "Customers"), Kind::Integer).as(Role::Figure),
                column("share", QT_TRANSLATE_NOOP("Report", "Share"), Kind::Percent),
                column("won", QT_TRANSLATE_NOOP("Report", "Won deals"), Kind::Integer),
                column("won_amount", QT_TRANSLATE_NOOP("Report", "Won amount"), Kind::Money),
                column("open", QT_TRANSLATE_NOOP("Report", "Open deals"), Kind::Integer),
                column("open_amount", QT_TRANSLATE_NOOP("Report", "Open amount"), Kind::Money)});
        made.picture = view.picture;
        made.behind = {QStringLiteral("customer"), m_customers.filter, {}};
        for (const Line *line : inOrder(field, lines)) {
            const auto main = std::ranges::find(line->deals, m_main, &CutRow::currency);
            const CutRow none{line->count.key, m_main, std::vector<CutValue>(2)};
            addRow(made.rows, view, *line, main == line->deals.end() ? none : *main, all);
        }
        m_conversion.mark(made);
        return made;
    }

    static std::vector<const Line *> inOrder(const FieldDef &field, const Lines &lines)
    {
        std::vector<const Line *> order;
        for (const auto &[name, line] : lines)
            order.push_back(&line);
        const auto rank = [&](const Line *line) {
            const qint64 bySize = -line->count.values[0].count;
            if (field.kind != Kind::Choice)
                return bySize;
            const auto option = std::ranges::find(field.options, line->count.key.toString(), &Option::key);
            return qint64(option - field.options.begin()); // what is no option comes last
        };
        std::ranges::stable_sort(order, {}, rank);
        return order;
    }

    std::vector<ReportRow> otherRows(const View &view, const Lines &lines, qint64 all) const
    {
        std::vector<ReportRow> rows;
        for (const Line *line : inOrder(*definition<Customer>().find(view.field), lines)) {
            for (const CutRow &deals : line->deals) {
                const bool hasAny = deals.values[WonOf].count + deals.values[OpenOf].count > 0;
                if (deals.currency != m_main && hasAny)
                    addRow(rows, view, *line, deals, all);
            }
        }
        return rows;
    }

    void addRow(std::vector<ReportRow> &rows, const View &view, const Line &line, const CutRow &deals,
        qint64 all) const
    {
        const Cut own{{}, view.field}, ofDeals{QStringLiteral("customer"), view.field};
        const Behind customers = behindOf(m_context, m_customers, own, line.count, m_customers.figures[0]);
        const bool isMain = deals.currency == m_main;
        const qint64 count = line.count.values[0].count;
        RowMaker row;
        row.add(keyTitle(m_context, own, Bucket::Month, line.count.key,
                    view.field == QLatin1String("owner") ? u"user" : u""),
            customers);
        row.add(isMain ? number(count) : QVariant(), isMain ? customers : Behind());
        row.add(isMain ? part(double(count), double(all)) : QVariant(), isMain ? customers : Behind());
        for (const std::size_t figure : {std::size_t(WonOf), std::size_t(OpenOf)}) {
            const Behind sum = behindOf(m_context, m_deals, ofDeals, deals, m_deals.figures[figure]);
            Behind number_ = sum;
            number_.sum.clear();
            row.add(number(deals.values[figure].count), number_);
            row.add(money(deals.values[figure].sum.sum(), deals.currency), sum);
        }
        rows.push_back(row.row());
    }

    const Context &m_context;
    const ReportQuery &m_query;
    const QString m_main;
    CutQuery m_customers{QStringLiteral("customer"), {}, {{}}};
    CutQuery m_deals{QStringLiteral("deal"), {},
        {{{}, QStringLiteral("amount")},
            {equals(QStringLiteral("status"), QStringLiteral("open")), QStringLiteral("amount")}},
        QStringLiteral("amount")};
    Conversion m_conversion;
};

} // namespace

Result<Report> customers(const Context &context, const ReportQuery &query)
{
    return Customers(context, query).run();
}

} // namespace rapport::query::reports
