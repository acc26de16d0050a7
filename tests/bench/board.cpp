// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a file with many deals, one in ten of them open in eight stages, by the same writer as an
// import: what `rapportctl bench board --file FILE` is run on.
//   bench_board FILE [deals]
#include "core/store/store.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>
#include <random>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error());
    return std::move(result).value();
}

void must(const Result<void> &done)
{
    if (!done)
        stop(done.error());
}

class Maker
{
public:
    Maker(Store &store, const std::vector<Record> &stages)
        : m_schema(store.schema()), m_today(QDate::currentDate())
    {
        for (const Record &stage : stages) {
            const QString kind = stage.value(u"kind").toString();
            (kind == u"won"_s ? m_won : kind == u"lost"_s ? m_lost : m_open).push_back(stage.id());
        }
        m_pipeline = stages.front().value(u"pipeline").value<Uid>();
        ChangeSet header;
        header.label = {u"import"_s, u"deal"_s, {}, 1, {}};
        header.origin = Origin::Import;
        m_writer = store.begin(header);
        m_writer->setTurn(2000);
    }

    void run(int deals)
    {
        while (m_open.size() < 8) {
            const int number = int(m_open.size());
            m_open.push_back(add(u"stage"_s,
                {{u"name"_s, u"Stage %1"_s.arg(number + 1)}, {u"pipeline"_s, QVariant::fromValue(m_pipeline)},
                    {u"position"_s, qlonglong(20 + number)}, {u"kind"_s, u"open"_s},
                    {u"probability"_s, double(10 * number)}, {u"stale_days"_s, qlonglong(14)}}));
        }
        for (int i = 0; i < 40; ++i)
            m_users.push_back(add(u"user"_s, {{u"name"_s, u"Seller %1"_s.arg(i)}}));
        for (int i = 0; i < 30; ++i)
            m_products.push_back(add(u"product"_s, {{u"name"_s, u"Product %1"_s.arg(i)}}));
        for (int i = 0; i < deals / 20 + 1; ++i)
            m_customers.push_back(add(u"customer"_s, {{u"name"_s, u"Customer %1 Ltd"_s.arg(i)}}));
        for (int i = 0; i < deals; ++i) {
            if (i % 10 == 0)
                openDeal(i);
            else
                closedDeal(i);
            if (m_writer->isDue())
                must(m_writer->flush());
            if (i % 100000 == 99999)
                std::printf("%d deals\n", i + 1), std::fflush(stdout);
        }
        must(m_writer->finish());
    }

private:
    using Values = std::vector<std::pair<QString, QVariant>>;

    Uid add(const QString &entity, const Values &values)
    {
        Record record(m_schema.at(entity));
        record.meta.id = Uid::make();
        for (const auto &[field, value] : values)
            record.set(field, value);
        must(m_writer->add(creation(record)));
        return record.id();
    }

    QVariant any(const std::vector<Uid> &ids) { return QVariant::fromValue(ids[m_random() % ids.size()]); }

    Values common(int number, const QDate &opened)
    {
        Values values{{u"name"_s, u"Deal %1"_s.arg(number)}, {u"customer"_s, any(m_customers)},
            {u"amount"_s,
                QVariant::fromValue(Money::of(qint64(m_random() % 100000000),
                    Currency::fromCode(m_random() % 10 == 0 ? u"EUR" : u"CNY")))},
            {u"owner"_s, any(m_users)}, {u"product"_s, any(m_products)}, {u"opened_on"_s, opened}};
        if (m_random() % 5 == 0)
            values.push_back({u"probability"_s, double(5 * (m_random() % 20))});
        return values;
    }

    void openDeal(int number)
    {
        const QDate opened = m_today.addDays(-int(m_random() % 200));
        const std::size_t stage = m_random() % m_open.size();
        Values values = common(number, opened);
        values.push_back({u"stage"_s, QVariant::fromValue(m_open[stage])});
        values.push_back({u"closes_on"_s, m_today.addDays(int(m_random() % 240) - 30)});
        const Uid deal = add(u"deal"_s, values);
        moved(deal, Uid(), m_open[0], opened);
        if (stage > 0)
            moved(deal, m_open[0], m_open[stage], opened.addDays(int(m_random() % 60)));
        if (m_random() % 10 < 6)
            add(u"task"_s,
                {{u"title"_s, u"Call about deal %1"_s.arg(number)}, {u"kind"_s, u"call"_s},
                    {u"deal"_s, QVariant::fromValue(deal)}, {u"status"_s, u"todo"_s},
                    {u"due"_s, QVariant::fromValue(Due{m_today.addDays(int(m_random() % 60) - 20), {}})}});
    }

    void closedDeal(int number)
    {
        const QDate closed = m_today.addDays(-int(m_random() % 1100)),
                    opened = closed.addDays(-int(m_random() % 150));
        const Uid stage = m_random() % 100 < 47 ? m_won.front() : m_lost.front();
        Values values = common(number, opened);
        values.push_back({u"stage"_s, QVariant::fromValue(stage)});
        values.push_back({u"closed_on"_s, closed});
        const Uid deal = add(u"deal"_s, values);
        moved(deal, Uid(), m_open[0], opened);
        moved(deal, m_open[0], stage, closed);
    }

    void moved(const Uid &deal, const Uid &from, const Uid &to, const QDate &day)
    {
        add(u"stage_change"_s,
            {{u"deal"_s, QVariant::fromValue(deal)}, {u"from"_s, QVariant::fromValue(from)},
                {u"to"_s, QVariant::fromValue(to)},
                {u"at"_s, QVariant::fromValue(Instant::from(QDateTime(day, QTime(12, 0))))}});
    }

    const Schema &m_schema;
    const QDate m_today;
    std::mt19937 m_random{20260316};
    std::vector<Uid> m_open, m_won, m_lost, m_users, m_products, m_customers;
    Uid m_pipeline;
    std::unique_ptr<BatchWriter> m_writer;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_board FILE [deals]\n");
        return 2;
    }
    static const SystemClock clock;
    const QString path = QString::fromLocal8Bit(argv[1]);
    must(Workspace::create(path, {u"CNY"_s, u"zh"_s, {}}, clock));
    const auto workspace = must(Workspace::open(path, clock));
    const auto database = must(Database::open(path, Database::Access::ReadWrite));
    Store store(*database, workspace->schema(), clock);
    QElapsedTimer timer;
    timer.start();
    query::Context reads = workspace->reads();
    reads.database = database.get();
    const int deals = argc > 2 ? std::atoi(argv[2]) : 1000000;
    Maker(store, must(query::all(reads, u"stage"))).run(deals);
    must(database->checkpoint());
    std::printf("%d deals in %.1f s\n", deals, double(timer.elapsed()) / 1000);
    return 0;
}
