// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a file of a team that has followed up for years: activities, of which one customer has ten
// thousand, and open tasks, of which one person ("me") has a twentieth and one in a hundred repeats. What
// `rapportctl bench day --file FILE` is run on.
//   bench_day FILE [activities] [open tasks]
#include "tests/bench/maker.h"

#include <QCoreApplication>

using namespace rapport;
using namespace rapport::bench;
using namespace Qt::StringLiterals;

namespace {

class Day
{
public:
    Day(Maker &maker, int activities, int tasks)
        : m_maker(maker), m_today(maker.today()), m_activityCount(activities), m_taskCount(tasks)
    { }

    void run()
    {
        m_users = m_maker.addMany(u"user"_s, 20, u"Seller %1"_s);
        m_maker.add(u"setting"_s, {{u"name"_s, u"me"_s}, {u"text"_s, m_users.front().text()}});
        static constexpr const char *grades[] = {"A", "B", "C"};
        for (int i = 0; i < m_activityCount / 20 + 1; ++i)
            m_customers.push_back(m_maker.add(u"customer"_s,
                {{u"name"_s, u"Customer %1 Ltd"_s.arg(i)}, {u"status"_s, u"customer"_s},
                    {u"grade"_s, QString(QLatin1String(grades[m_maker.below(3)]))},
                    {u"owner"_s, m_maker.any(m_users)}}));
        for (int i = 0; i < m_activityCount; ++i) {
            activity(i);
            tell(i + 1, "activities");
        }
        for (int i = 0; i < m_taskCount; ++i) {
            task(i, true);
            task(i, false);
            tell(i + 1, "open tasks");
        }
    }

private:
    void activity(int number)
    {
        static constexpr const char *kinds[] = {"call", "visit", "email", "note", "meeting", "wechat"};
        const bool isOfTheOne = number % 100 == 0;
        m_maker.add(u"activity"_s,
            {{u"kind"_s, QString(QLatin1String(kinds[m_maker.below(6)]))},
                {u"subject"_s, u"Talk %1 about the offer"_s.arg(number)},
                {u"content"_s, u"报价已发，客户说下周回复。They will answer in a week."_s},
                {u"customer"_s,
                    isOfTheOne ? QVariant::fromValue(m_customers.front()) : m_maker.any(m_customers)},
                {u"at"_s,
                    QVariant::fromValue(
                        Instant::from(QDateTime(m_today.addDays(-int(m_maker.below(1500))), QTime(9, 0))
                                          .addSecs(60 * int(m_maker.below(540)))))},
                {u"owner"_s, m_maker.any(m_users)}});
    }

    void task(int number, bool isOpen)
    {
        static constexpr const char *kinds[] = {"todo", "call", "visit", "email", "meeting"};
        Due due{m_today.addDays(isOpen ? int(m_maker.below(180)) - 40 : -int(m_maker.below(700))), {}};
        if (m_maker.below(2))
            due.time = QTime(8 + int(m_maker.below(10)), m_maker.below(2) ? 30 : 0);
        Values values{{u"title"_s, u"Follow up %1"_s.arg(number)},
            {u"kind"_s, QString(QLatin1String(kinds[m_maker.below(5)]))},
            {u"customer"_s, m_maker.any(m_customers)}, {u"owner"_s, m_maker.any(m_users)},
            {u"due"_s, QVariant::fromValue(due)}, {u"status"_s, isOpen ? u"todo"_s : u"done"_s},
            {u"priority"_s, m_maker.below(6) ? u"normal"_s : u"high"_s}};
        if (due.time.isValid() && m_maker.below(3) == 0)
            values.push_back({u"minutes"_s, qlonglong(30 + 30 * m_maker.below(4))});
        if (isOpen && number % 100 == 0) {
            values.push_back({u"recurrence"_s, u"RRULE:FREQ=WEEKLY;INTERVAL=%1"_s.arg(1 + number / 100 % 2)});
            values.push_back({u"series_start"_s, QVariant::fromValue(due)});
            if (number % 200 == 0)
                values[1].second = u"event"_s;
        }
        m_maker.add(u"task"_s, values);
    }

    Maker &m_maker;
    const QDate m_today;
    int m_activityCount, m_taskCount;
    std::vector<Uid> m_users, m_customers;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_day FILE [activities] [open tasks]\n");
        return 2;
    }
    Maker maker(QString::fromLocal8Bit(argv[1]));
    const int activities = argc > 2 ? std::atoi(argv[2]) : 1000000,
              tasks = argc > 3 ? std::atoi(argv[3]) : 200000;
    Day(maker, activities, tasks).run();
    maker.finish("activities", activities);
    return 0;
}
