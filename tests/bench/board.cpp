// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a file with many deals, one in ten of them open in eight stages, by the same writer as an
// import: what `rapportctl bench board --file FILE` is run on.
//   bench_board FILE [deals]
#include "tests/bench/maker.h"

#include <QCoreApplication>

using namespace rapport;
using namespace rapport::bench;
using namespace Qt::StringLiterals;

namespace {

class Deals
{
public:
    Deals(Maker &maker, const std::vector<Record> &stages) : m_maker(maker), m_today(maker.today())
    {
        for (const Record &stage : stages) {
            const QString kind = stage.value(u"kind").toString();
            (kind == u"won"_s ? m_won : kind == u"lost"_s ? m_lost : m_open).push_back(stage.id());
        }
        m_pipeline = stages.front().value(u"pipeline").value<Uid>();
    }

    void run(int deals)
    {
        while (m_open.size() < 8) {
            const int number = int(m_open.size());
            m_open.push_back(m_maker.add(u"stage"_s,
                {{u"name"_s, u"Stage %1"_s.arg(number + 1)}, {u"pipeline"_s, QVariant::fromValue(m_pipeline)},
                    {u"position"_s, qlonglong(20 + number)}, {u"kind"_s, u"open"_s},
                    {u"probability"_s, double(10 * number)}, {u"stale_days"_s, qlonglong(14)}}));
        }
        m_users = m_maker.addMany(u"user"_s, 40, u"Seller %1"_s);
        m_products = m_maker.addMany(u"product"_s, 30, u"Product %1"_s);
        m_customers = m_maker.addMany(u"customer"_s, deals / 20 + 1, u"Customer %1 Ltd"_s);
        for (int i = 0; i < deals; ++i) {
            if (i % 10 == 0)
                openDeal(i);
            else
                closedDeal(i);
            tell(i + 1, "deals");
        }
    }

private:
    Values common(int number, const QDate &opened)
    {
        Values values{{u"name"_s, u"Deal %1"_s.arg(number)}, {u"customer"_s, m_maker.any(m_customers)},
            {u"amount"_s,
                QVariant::fromValue(Money::of(qint64(m_maker.below(100000000)),
                    Currency::fromCode(m_maker.below(10) == 0 ? u"EUR" : u"CNY")))},
            {u"owner"_s, m_maker.any(m_users)}, {u"product"_s, m_maker.any(m_products)},
            {u"opened_on"_s, opened}};
        if (m_maker.below(5) == 0)
            values.push_back({u"probability"_s, double(5 * (m_maker.below(20)))});
        return values;
    }

    void openDeal(int number)
    {
        const QDate opened = m_today.addDays(-int(m_maker.below(200)));
        const std::size_t stage = m_maker.below(unsigned(m_open.size()));
        Values values = common(number, opened);
        values.push_back({u"stage"_s, QVariant::fromValue(m_open[stage])});
        values.push_back({u"closes_on"_s, m_today.addDays(int(m_maker.below(240)) - 30)});
        const Uid deal = m_maker.add(u"deal"_s, values);
        moved(deal, Uid(), m_open[0], opened);
        if (stage > 0)
            moved(deal, m_open[0], m_open[stage], opened.addDays(int(m_maker.below(60))));
        if (m_maker.below(10) < 6)
            m_maker.add(u"task"_s,
                {{u"title"_s, u"Call about deal %1"_s.arg(number)}, {u"kind"_s, u"call"_s},
                    {u"deal"_s, QVariant::fromValue(deal)}, {u"status"_s, u"todo"_s},
                    {u"due"_s, QVariant::fromValue(Due{m_today.addDays(int(m_maker.below(60)) - 20), {}})}});
    }

    void closedDeal(int number)
    {
        const QDate closed = m_today.addDays(-int(m_maker.below(1100))),
                    opened = closed.addDays(-int(m_maker.below(150)));
        const Uid stage = m_maker.below(100) < 47 ? m_won.front() : m_lost.front();
        Values values = common(number, opened);
        values.push_back({u"stage"_s, QVariant::fromValue(stage)});
        values.push_back({u"closed_on"_s, closed});
        const Uid deal = m_maker.add(u"deal"_s, values);
        moved(deal, Uid(), m_open[0], opened);
        moved(deal, m_open[0], stage, closed);
    }

    void moved(const Uid &deal, const Uid &from, const Uid &to, const QDate &day)
    {
        m_maker.add(u"stage_change"_s,
            {{u"deal"_s, QVariant::fromValue(deal)}, {u"from"_s, QVariant::fromValue(from)},
                {u"to"_s, QVariant::fromValue(to)},
                {u"at"_s, QVariant::fromValue(Instant::from(QDateTime(day, QTime(12, 0))))}});
    }

    Maker &m_maker;
    const QDate m_today;
    std::vector<Uid> m_open, m_won, m_lost, m_users, m_products, m_customers;
    Uid m_pipeline;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_board FILE [deals]\n");
        return 2;
    }
    Maker maker(QString::fromLocal8Bit(argv[1]));
    const int deals = argc > 2 ? std::atoi(argv[2]) : 1000000;
    Deals(maker, must(query::all(maker.workspace().reads(), u"stage"))).run(deals);
    maker.finish("deals", deals);
    return 0;
}
