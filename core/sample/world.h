// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the sample share while it is being written: where records go, who and what
// is there already, and the day.
#pragma once

#include "core/model/activity.h"
#include "core/model/assignment.h"
#include "core/model/cadence.h"
#include "core/model/task.h"
#include "core/sample/calendar.h"
#include "core/sample/words.h"
#include "core/store/store.h"

#include <QSet>

#include <map>

namespace rapport::sample {

// Hands records to a batch, a transaction for every so many.
class Sink
{
public:
    Sink(Store &store, BatchWriter &writer) : m_store(store), m_writer(writer) { }

    template <typename E>
    Result<void> add(const E &entity)
    {
        Change change = creation(toRecord(entity, m_store.schema().of<E>()));
        if (!entity.meta.createdAt.isNull()) // the business is older than its file
            change.fields.push_back(
                {QStringLiteral("created_at"), {}, QVariant::fromValue(entity.meta.createdAt)});
        return put(change);
    }

    Result<void> put(const Change &change);

private:
    Store &m_store;
    BatchWriter &m_writer;
    int m_open = 0; // changes in the open transaction
};

struct Offer {
    Id<Product> id;
    QString name;
    qint64 price = 0; // minor units
};

// How often things happen to a customer; falls when there are very many customers, so that the
// totals stay those of a large company.
struct Rates {
    double deals = 1, activities = 1, tasks = 1, moves = 1;
    static Rates of(int customers);
};

// Whom leads of the past became.
struct Fact {
    Id<Customer> customer;
    Id<Contact> contact;
};

// What the deals that end in a quarter come to, by owner: targets are set near it.
struct Quarter {
    qint64 won = 0, likely = 0; // minor units of the file's currency
};

struct World {
    const Words &words;
    Calendar calendar;
    Ids ids;
    Sink sink;
    Currency currency, foreign;
    Rates rates;
    std::vector<Id<User>> reps; // who own customers, in the order of the word list
    QHash<QString, Id<User>> users;
    QHash<QString, Uid> tags;
    std::vector<Offer> products;
    std::vector<Id<Stage>> stages; // open ones, in order
    Id<Stage> won, lost;
    QSet<quint64> names; // hashes of names in use
    Id<Customer> previous; // the customer made before, for people who work for two
    std::vector<Fact> past; // a few customers
    QHash<Uid, std::map<QDate, Quarter>> quarters; // by owner and first day
    QHash<QString, Id<Cadence>> cadences; // follow-up rules by grade
    Id<AssignmentRule> handsOut; // new leads

    template <typename E>
    Id<E> newId()
    {
        return {ids.next()};
    }
};

// A customer with what its deals, calls and tasks need to know.
struct Party {
    Customer customer;
    QString host; // of its mail addresses
    QString tongue; // name of its city, for texts
    std::vector<Contact> contacts;
    std::vector<QString> deals; // names
    std::vector<Id<Deal>> openDeals;
    Currency currency;
    double scale = 1; // of its deals against the usual
    QDate since; // when it came; what happened with it is no older
};

} // namespace rapport::sample
