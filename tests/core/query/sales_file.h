// SPDX-License-Identifier: GPL-3.0-or-later
// A file full of random sales: people with and without team and manager, customers, leads, deals that moved
// between stages, lines, tasks and activities, over fifteen months, in several currencies, with gaps,
// negative amounts and things in the trash. One seed, one file.
#pragma once

#include "core/query/report.h"
#include "tests/core/query/deal_file.h"

#include <random>

namespace rapport::test {

class SalesFile : public DealFile
{
public:
    explicit SalesFile(unsigned seed, int deals = 120);

    int below(int bound) { return int(m_random() % unsigned(bound)); }
    bool oneIn(int bound) { return below(bound) == 0; }
    QDate day(); // within the fifteen months
    Uid person(); // null at times
    query::ReportQuery query(); // random, as a reader may ask

    std::vector<Uid> people, customers, products, leads;

private:
    QVariant amount();
    QVariant at(const QDate &day);
    void addPeople();
    void addCustomers();
    void addLeads();
    void addDeals(int count);
    void addTasks();
    void commit(std::vector<Record> records);

    std::mt19937 m_random;
};

} // namespace rapport::test
