// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a file of a team that has sold for five years: deals in the order they came, with the way each took
// through the stages, one in ten still open; activities, leads, targets and tasks beside them. What
// `rapportctl bench dashboard --file FILE` is run on.
//   bench_dashboard FILE [deals] [activities]
#include "tests/bench/maker.h"

#include <QCoreApplication>

using namespace rapport;
using namespace rapport::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Days = 5 * 365;

class Team
{
public:
    Team(Maker &maker, const std::vector<Record> &stages) : m_maker(maker), m_today(maker.today())
    {
        for (const Record &stage : stages) {
            const QString kind = stage.value(u"kind").toString();
            (kind == u"won"_s ? m_won : kind == u"lost"_s ? m_lost : m_open).push_back(stage.id());
        }
    }

    void run(int deals, int activities)
    {
        for (int i = 0; i < 40; ++i)
            m_users.push_back(m_maker.add(
                u"user"_s, {{u"name"_s, u"Seller %1"_s.arg(i)}, {u"team"_s, u"Team %1"_s.arg(i % 5)}}));
        m_products = m_maker.addMany(u"product"_s, 30, u"Product %1"_s);
        m_customers = m_maker.addMany(u"customer"_s, deals / 20 + 1, u"Customer %1 Ltd"_s);
        targets();
        for (int i = 0; i < deals; ++i) {
            deal(i, m_today.addDays(-Days + int(qint64(i) * Days / deals)));
            tell(i + 1, "deals");
        }
        for (int i = 0; i < activities; ++i) {
            activity(i, m_today.addDays(-Days + int(qint64(i) * Days / activities)));
            tell(i + 1, "activities");
        }
        for (int i = 0; i < deals / 5; ++i) {
            lead(i, m_today.addDays(-Days + int(qint64(i) * Days / (deals / 5))));
            task(i);
            tell(i + 1, "leads and tasks");
        }
    }

private:
    static QVariant linkTo(const Uid &id) { return QVariant::fromValue(id); }

    QVariant at(const QDate &day)
    {
        return QVariant::fromValue(
            Instant::from(QDateTime(day, QTime(9, 0)).addSecs(60 * int(m_maker.below(540)))));
    }

    void targets()
    {
        const QDate first = QDate(m_today.year(), 1, 1).addYears(-1);
        for (int month = 0; month < 24; ++month) {
            for (const Uid &user : m_users)
                m_maker.add(u"target"_s,
                    {{u"user"_s, linkTo(user)}, {u"period"_s, u"month"_s}, {u"metric"_s, u"won"_s},
                        {u"starts_on"_s, first.addMonths(month)},
                        {u"amount"_s,
                            QVariant::fromValue(Money::of(qint64(100000 + m_maker.below(900000)) * 1000,
                                Currency::fromCode(u"CNY")))}});
        }
    }

    // Most take a few months; what is not over by today is open.
    void deal(int number, const QDate &opened)
    {
        const QDate closed = opened.addDays(20 + int(m_maker.below(340)));
        const bool isOpen = closed > m_today, isWon = m_maker.below(100) < 47;
        const std::size_t furthest
            = isWon && !isOpen ? m_open.size() - 1 : m_maker.below(unsigned(m_open.size()));
        const Uid stage = isOpen ? m_open[furthest] : isWon ? m_won.front() : m_lost.front();
        Values values{{u"name"_s, u"Deal %1"_s.arg(number)}, {u"customer"_s, m_maker.any(m_customers)},
            {u"stage"_s, linkTo(stage)}, {u"opened_on"_s, opened},
            {u"amount"_s,
                QVariant::fromValue(Money::of(qint64(m_maker.below(100000000)),
                    Currency::fromCode(m_maker.below(10) == 0 ? u"EUR" : u"CNY")))},
            {u"owner"_s, m_maker.any(m_users)}, {u"product"_s, m_maker.any(m_products)}};
        if (isOpen)
            values.push_back({u"closes_on"_s, m_today.addDays(int(m_maker.below(240)) - 30)});
        else
            values.push_back({u"closed_on"_s, closed});
        if (m_maker.below(5) == 0)
            values.push_back({u"probability"_s, double(5 * (m_maker.below(20)))});
        const Uid deal = m_maker.add(u"deal"_s, values);
        const int days = int(opened.daysTo(isOpen ? m_today : closed));
        Uid from;
        for (std::size_t i = 0; i <= furthest; ++i) {
            if (i > 0 && i < furthest && m_maker.below(2) == 0)
                continue; // jumped over
            moved(deal, from, m_open[i], opened.addDays(days * int(i) / int(m_open.size() + 1)));
            from = m_open[i];
        }
        if (!isOpen)
            moved(deal, from, stage, closed);
    }

    void moved(const Uid &deal, const Uid &from, const Uid &to, const QDate &day)
    {
        m_maker.add(u"stage_change"_s,
            {{u"deal"_s, linkTo(deal)}, {u"from"_s, linkTo(from)}, {u"to"_s, linkTo(to)},
                {u"at"_s, at(day)}});
    }

    void activity(int number, const QDate &day)
    {
        static constexpr const char *kinds[] = {"call", "visit", "email", "note", "meeting", "wechat"};
        m_maker.add(u"activity"_s,
            {{u"kind"_s, QString(QLatin1String(kinds[m_maker.below(6)]))},
                {u"subject"_s, u"Talk %1 about the offer"_s.arg(number)},
                {u"customer"_s, m_maker.any(m_customers)}, {u"at"_s, at(day)},
                {u"owner"_s, m_maker.any(m_users)}});
    }

    void lead(int number, const QDate &day)
    {
        static constexpr const char *sources[] = {
            "Trade fair", "Referral", "Website", "Cold call", "Partner", "Advert", "Newsletter", "Directory"};
        const unsigned a = m_maker.below(8), b = m_maker.below(8);
        m_maker.add(u"lead"_s,
            {{u"name"_s, u"Lead %1"_s.arg(number)}, {u"company"_s, u"Company %1"_s.arg(number)},
                {u"status"_s, u"new"_s}, {u"source"_s, QString(QLatin1String(sources[std::min(a, b)]))},
                {u"owner"_s, m_maker.any(m_users)}},
            Instant::from(QDateTime(day, QTime(10, 0))));
    }

    void task(int number)
    {
        const Due due{m_today.addDays(int(m_maker.below(120)) - 30), {}};
        m_maker.add(u"task"_s,
            {{u"title"_s, u"Follow up %1"_s.arg(number)}, {u"kind"_s, u"call"_s}, {u"status"_s, u"todo"_s},
                {u"customer"_s, m_maker.any(m_customers)}, {u"owner"_s, m_maker.any(m_users)},
                {u"due"_s, QVariant::fromValue(due)}});
    }

    Maker &m_maker;
    const QDate m_today;
    std::vector<Uid> m_open, m_won, m_lost, m_users, m_products, m_customers;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_dashboard FILE [deals] [activities]\n");
        return 2;
    }
    Maker maker(QString::fromLocal8Bit(argv[1]));
    const int deals = argc > 2 ? std::atoi(argv[2]) : 1000000,
              activities = argc > 3 ? std::atoi(argv[3]) : 2 * deals;
    Team(maker, must(query::all(maker.workspace().reads(), u"stage"))).run(deals, activities);
    maker.finish("deals", deals);
    return 0;
}
