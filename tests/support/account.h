// SPDX-License-Identifier: GPL-3.0-or-later
// A customer with everything that a new owner has to know: people, deals open and closed, tasks,
// visits and calls with promises and objections. In English or Chinese.
#pragma once

#include "tests/support/temp_workspace.h"

namespace rapport::test {

class Account : public TempWorkspace
{
public:
    explicit Account(const QString &language = QStringLiteral("en"));

    Record customer, maya, leo; // owned by Maya
    std::vector<Record> people, openDeals, tasks;
    Record wonDeal, lostDeal;

private:
    QString pick(const char *english, const char *chinese) const;
    QVariant money(qint64 whole) const;
    Uid stage(int number) const;
    void fillPeople();
    void fillDeals();
    void fillTasks();
    void fillActivities();

    bool m_chinese;
};

} // namespace rapport::test
