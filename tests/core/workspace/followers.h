// SPDX-License-Identifier: GPL-3.0-or-later
// People who follow up, at random but the same for the same seed: they plan, do, cancel, reopen, edit,
// delete and restore tasks, alone and many at once, change grades and deals, and take it all back. Each
// step that is taken back must lead to exactly the state before it.
#pragma once

#include "tests/core/workspace/sales_file.h"
#include "tests/support/catch.h"

#include "core/store/database.h"
#include "core/workspace/tasks.h"

#include <QRandomGenerator>

#include <map>

namespace rapport::test {

using namespace Qt::StringLiterals;

class Followers
{
public:
    struct Task {
        Uid customer, follows; // the customer of its deal, when it has none itself
        QString status, source, kind;
        bool told = false; // it is about somebody
        qint64 doneAt = 0, activities = 0;
        bool isOpen() const { return kind != u"event" && status == u"todo"; }
        bool isEnded() const { return kind != u"event" && status != u"todo"; }
    };
    using Tasks = std::map<QByteArray, Task>; // that are not in the trash

    explicit Followers(quint32 seed);
    void step(); // one act, or one step back or forth
    void back();
    void forth();
    void backToTheStart();
    int below(int limit) { return int(m_random.bounded(quint32(limit))); }

    // Independent of what makes them: by plain SQL.
    Tasks tasks();
    bool hasRule(const Uid &customer); // for its grade
    QString seriesHeldTwice();

    SalesFile team;
    Tasks before; // as they were before the last step
    QSet<QByteArray> known; // tasks that were there before it, in the trash as well
    bool wasAct = false; // the last step was no step back or forth
    std::vector<Uid> customers;
    int acts = 0, undone = 0, redone = 0, planned = 0, repeated = 0;

private:
    bool act(int what);
    bool plan();
    bool finish();
    bool edit();
    bool many();
    bool about();
    bool trash();
    Uid any(const char *condition);
    QVariant anyCustomer();
    bool save(const Record &before, const Record &after);
    Record load(const char *entity, const Uid &id);

    QRandomGenerator m_random;
    std::unique_ptr<Database> m_database; // another reader
    std::vector<Uid> m_deals;
    std::vector<QString> m_states;
    std::size_t m_at = 0;
};

} // namespace rapport::test
