// SPDX-License-Identifier: GPL-3.0-or-later
// A Tuesday morning in March: tasks overdue, of today and tomorrow, meetings, deals with and without a
// next step, customers gone quiet, targets, and what a manager handed over.
#pragma once

#include "tests/support/temp_workspace.h"

namespace rapport::test {

class HomeFile : public TempWorkspace
{
public:
    // `full`: as above; else a file of which only the people are known.
    explicit HomeFile(const QString &language = QStringLiteral("en"), bool full = true);

    using Values = std::vector<std::pair<QString, QVariant>>;
    Record task(const QString &title, const QString &kind, const QString &due, const Uid &customer,
        const Values &more = {});
    Record deal(const QString &name, const Uid &customer, qint64 whole, const QString &closes, int stage);
    QString pick(const char *english, const char *chinese) const;
    Money money(qint64 whole) const;

    Record maya, helen, tom;
    Record call; // of today, 15:00
    Record late; // the first of the overdue

private:
    Record customer(const QString &name, const QString &grade, int quietDays, const Record &owner);
    void fillCustomers();
    void fillTasks();
    void fillDeals();
    void fillTargets();
    void handOver();

    bool m_chinese;
    std::vector<Record> m_customers;
};

} // namespace rapport::test
