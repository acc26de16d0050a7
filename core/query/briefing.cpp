// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/briefing.h"

#include "core/query/reads.h"
#include "core/store/row_writer.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace rapport::query {

namespace {

constexpr int all = std::numeric_limits<int>::max();

// What hangs on the customer ?1 itself, on its deals, or on its people.
QString rowsOf(const char *entity)
{
    return QStringLiteral(
        "t.row IN (SELECT row FROM %1 WHERE customer_id = ?1 AND deleted_at IS NULL"
        " UNION SELECT x.row FROM deal d CROSS JOIN %1 x WHERE d.customer_id = ?1 AND d.deleted_at IS NULL"
        " AND x.deal_id = d.id AND x.deleted_at IS NULL AND +x.customer_id IS NULL"
        " UNION SELECT x.row FROM %1 x CROSS JOIN contact k WHERE x.customer_id IS NULL AND +x.deal_id IS "
        "NULL"
        " AND x.deleted_at IS NULL AND k.id = x.contact_id AND k.customer_id = ?1 AND k.deleted_at IS NULL)")
        .arg(QLatin1String(entity));
}

class Reader
{
public:
    Reader(const Context &context, const Uid &customer, Instant now)
        : m_context(context), m_customer(customer), m_now(now)
    { }

    Result<Briefing> read()
    {
        m_out.schema = m_context.schema;
        RAPPORT_ASSIGN(m_out.customer, record(m_context, u"customer", m_customer));
        RAPPORT_ASSIGN(m_out.subsidiaries,
            records(
                "customer", QStringLiteral("t.parent_id = ?1"), QStringLiteral("t.sort_key, t.row"), all));
        RAPPORT_TRY(readPeople());
        RAPPORT_TRY(readOpenDeals());
        RAPPORT_TRY(readClosedDeals());
        RAPPORT_TRY(readRest());
        warn();
        nameAll();
        return std::move(m_out);
    }

private:
    Result<std::vector<Record>> records(
        const char *entity, const QString &where, const QString &order, int limit) const
    {
        const EntityDef &def = m_context.schema->at(QString::fromLatin1(entity));
        Statement statement = m_context.database->prepare(
            QStringLiteral("SELECT %1 FROM %2 t WHERE t.deleted_at IS NULL AND %3 ORDER BY %4 LIMIT ?2")
                .arg(recordColumns(def, QStringLiteral("t")), quotedName(def.name), where, order));
        statement.bind(1, m_customer).bind(2, qint64(limit));
        std::vector<Record> found;
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return found;
            found.push_back(readRecord(statement, def));
        }
    }

    Result<void> readPeople()
    {
        RAPPORT_ASSIGN(const auto people, peopleOf(m_context, m_customer, all));
        QSet<Uid> seen;
        for (const Person &person : people) {
            if (seen.contains(person.id))
                continue;
            seen.insert(person.id);
            RAPPORT_ASSIGN(Record contact, record(m_context, u"contact", person.id));
            m_out.people.push_back({std::move(contact), person.title, person.role});
        }
        const auto weight = [](const BriefingPerson &person) {
            const bool decides = person.role == QLatin1String("decision_maker");
            return person.contact.value(u"influence").toLongLong() + (decides ? 100 : 0);
        };
        std::ranges::stable_sort(m_out.people, std::greater(), weight);
        return {};
    }

    Result<void> readOpenDeals()
    {
        RAPPORT_ASSIGN(auto deals,
            records("deal", QStringLiteral("t.customer_id = ?1 AND +t.status = 'open'"),
                QStringLiteral("t.closes_on IS NULL, t.closes_on, t.row"), all));
        for (Record &deal : deals) {
            BriefingDeal one;
            RAPPORT_ASSIGN(one.path, stagePath(m_context, deal.id(), m_now));
            RAPPORT_ASSIGN(one.people, dealPeople(m_context, deal.id()));
            RAPPORT_ASSIGN(one.lines, dealLines(m_context, deal.id()));
            one.deal = std::move(deal);
            m_out.openDeals.push_back(std::move(one));
        }
        return {};
    }

    Result<void> readClosedDeals()
    {
        const QString newest = QStringLiteral("t.closed_on DESC, t.row DESC");
        RAPPORT_ASSIGN(m_out.wonDeals,
            records("deal", QStringLiteral("t.customer_id = ?1 AND +t.status = 'won'"), newest,
                Briefing::closedShown));
        RAPPORT_ASSIGN(m_out.lostDeals,
            records("deal", QStringLiteral("t.customer_id = ?1 AND +t.status = 'lost'"), newest,
                Briefing::closedShown));
        // Halves are added up apart: a sum never overflows.
        Statement sums = m_context.database->prepare(
            "SELECT status, amount_currency, count(*), count(amount), sum(amount >> 32), sum(amount & "
            "4294967295) FROM deal WHERE customer_id = ?1 AND deleted_at IS NULL GROUP BY 1, 2");
        sums.bind(1, m_customer);
        for (;;) {
            RAPPORT_ASSIGN(const bool row, sums.step());
            if (!row)
                break;
            add(sums);
        }
        for (auto *list : {&m_out.openSums, &m_out.wonSums})
            std::ranges::sort(*list, std::greater(), &Money::minor);
        return {};
    }

    void add(const Statement &sums)
    {
        const QString status = sums.text(0);
        if (status == QLatin1String("won"))
            m_out.wonCount += sums.integer(2);
        else if (status == QLatin1String("lost"))
            m_out.lostCount += sums.integer(2);
        if (sums.integer(3) == 0 || status == QLatin1String("lost"))
            return;
        const qint64 high = sums.integer(4), most = qint64(1) << 30;
        const qint64 whole = high < most ? high * (qint64(1) << 32) + sums.integer(5) : qint64(1) << 62;
        const Currency currency
            = sums.text(1).isEmpty() ? m_context.currency : Currency::fromCode(sums.text(1));
        (status == QLatin1String("won") ? m_out.wonSums : m_out.openSums)
            .push_back(Money::of(whole, currency));
    }

    Result<void> readRest()
    {
        // An event stays "todo" for ever; when it is past, nothing is left to be done.
        const QString today = m_context.today.toString(Qt::ISODate);
        RAPPORT_ASSIGN(m_out.tasks,
            records("task",
                rowsOf("task")
                    + QStringLiteral(" AND +t.status = 'todo' AND (t.kind IS NOT 'event' OR t.due >= '%1'"
                                     " OR t.series_start IS NOT NULL)")
                          .arg(today),
                QStringLiteral("t.due IS NULL, t.due, t.row"), all));
        const QString newest = QStringLiteral("t.\"at\" DESC, t.row DESC");
        RAPPORT_ASSIGN(
            m_out.activities, records("activity", rowsOf("activity"), newest, Briefing::activitiesShown));
        RAPPORT_ASSIGN(m_out.remarks,
            records("activity",
                rowsOf("activity")
                    + QStringLiteral(" AND coalesce(t.objections, t.promises, t.feedback) IS NOT NULL"),
                newest, Briefing::remarksShown));
        RAPPORT_ASSIGN(m_out.files, filesOf(m_context, u"customer", m_customer, Briefing::filesShown));
        for (const BriefingDeal &deal : m_out.openDeals) {
            RAPPORT_ASSIGN(auto files, filesOf(m_context, u"deal", deal.deal.id(), Briefing::filesShown));
            for (FileRow &file : files)
                m_out.files.push_back(std::move(file));
        }
        return {};
    }

    void warn()
    {
        using Kind = BriefingWarning::Kind;
        const auto note = [this](Kind kind, qint64 number, bool is) {
            if (is)
                m_out.warnings.push_back({kind, int(number)});
        };
        const QDate today = m_context.today;
        note(Kind::DoNotContact, 0, m_out.customer.value(u"do_not_contact").toBool());
        const auto overdue = std::ranges::count_if(m_out.tasks, [&](const Record &task) {
            const auto due = task.value(u"due").value<Due>();
            return task.value(u"kind").toString() != QLatin1String("event") && !due.isNull()
                && due.in(m_context.zone).day < today;
        });
        note(Kind::OverdueTasks, overdue, overdue > 0);
        const auto last = m_out.customer.value(u"last_contact").value<Instant>();
        const qint64 days = last.isNull() ? 0 : Due::at(last, {}, m_context.zone).day.daysTo(today);
        note(Kind::NeverContacted, 0, last.isNull());
        note(Kind::Quiet, days, days > Briefing::quietDays);
        qint64 late = 0, stale = 0, idle = 0;
        bool decider = std::ranges::any_of(m_out.people,
            [](const BriefingPerson &person) { return person.role == QLatin1String("decision_maker"); });
        for (const BriefingDeal &one : m_out.openDeals) {
            const QDate closes = one.deal.value(u"closes_on").toDate();
            const QDate limit = one.deal.value(u"stale_on").toDate();
            late += closes.isValid() && closes < today;
            stale += limit.isValid() && limit <= today;
            idle += !one.deal.value(u"next_follow_up").isValid();
            decider = decider || std::ranges::any_of(one.people, [](const DealPerson &person) {
                return person.role == QLatin1String("decision_maker");
            });
        }
        note(Kind::ClosePassed, late, late > 0);
        note(Kind::Stale, stale, stale > 0);
        note(Kind::NoNextStep, idle, idle > 0);
        note(Kind::NoDecider, 0, !decider && !m_out.openDeals.empty());
    }

    void nameLinks(const Record &record)
    {
        const auto name = [this](const QString &entity, const Uid &id) {
            if (!id.isNull() && !m_out.names.contains(id))
                m_out.names.insert(id, titleOf(m_context, entity, id));
        };
        for (const FieldDef &field : record.def().fields) {
            if (field.kind == Kind::Link)
                name(field.linkTo, record.value(field).value<Uid>());
            else if (field.kind == Kind::Tags) {
                for (const Uid &tag : record.value(field).value<QList<Uid>>())
                    name(QStringLiteral("tag"), tag);
            }
        }
    }

    void nameAll()
    {
        nameLinks(m_out.customer);
        for (const BriefingDeal &deal : m_out.openDeals)
            nameLinks(deal.deal);
        for (const BriefingPerson &person : m_out.people)
            nameLinks(person.contact);
        for (const auto *list : {&m_out.subsidiaries, &m_out.wonDeals, &m_out.lostDeals, &m_out.tasks,
                 &m_out.activities, &m_out.remarks}) {
            for (const Record &record : *list)
                nameLinks(record);
        }
    }

    const Context &m_context;
    Uid m_customer;
    Instant m_now;
    Briefing m_out;
};

} // namespace

Result<Briefing> briefing(const Context &context, const Uid &customer, Instant now)
{
    return Reader(context, customer, now).read();
}

Result<std::vector<Briefing>> briefings(const Context &context, const std::vector<Uid> &customers,
    Instant now, const std::function<bool()> &keepGoing)
{
    std::vector<Briefing> found;
    for (const Uid &customer : customers) {
        if (keepGoing && !keepGoing())
            return Error{Error::Code::Cancelled,
                QCoreApplication::translate("Query", "The briefing was not written."),
                QCoreApplication::translate("Query", "It was stopped."), {}};
        auto one = briefing(context, customer, now);
        if (one)
            found.push_back(std::move(*one));
        else if (one.error().code != Error::Code::NotFound)
            return one.error();
    }
    return found;
}

Result<std::vector<Uid>> customersOf(
    const Context &context, const QString &entity, const std::vector<qint64> &rows, std::size_t limit)
{
    std::vector<Uid> customers;
    const EntityDef *def = context.schema->find(entity);
    const bool isCustomer = entity == QLatin1String("customer");
    if (!def || (!isCustomer && !def->find(u"customer")))
        return customers;
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT %1 FROM %2 WHERE row = ? AND deleted_at IS NULL")
            .arg(isCustomer ? QStringLiteral("id") : QStringLiteral("customer_id"), quotedName(entity)));
    QSet<Uid> seen;
    for (const qint64 number : rows) {
        if (customers.size() >= limit)
            break;
        statement.bind(1, number);
        RAPPORT_ASSIGN(const bool row, statement.step());
        const Uid id = row ? statement.uid(0) : Uid();
        statement.reset();
        if (!id.isNull() && !seen.contains(id)) {
            seen.insert(id);
            customers.push_back(id);
        }
    }
    return customers;
}

} // namespace rapport::query
