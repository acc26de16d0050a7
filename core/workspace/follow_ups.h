// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from tasks that end or are opened again, in the same step of undo: the activity that tells
// of the end, the next occurrence of a series, the next task by a follow-up rule. It is settled once all
// edits of an act are known, so that many tasks of a customer that end at once bring one task.
//
// What always holds after an act: a customer has at most one open task by a rule; when its last open
// follow-up ended in the act and a rule fits, exactly one. Whoever deletes the open task wants no more of
// it: deleting is no end and brings nothing.
#pragma once

#include "core/model/change.h"
#include "core/query/context.h"
#include "core/rules/follow_ups.h"

#include <QSet>

#include <optional>

namespace rapport {

struct Ground;

class FollowUps
{
public:
    explicit FollowUps(const Ground &ground) : m_ground(ground) { }

    // Each edit of the act. `wished` is what the caller asked for, before it was completed.
    void note(const Record &before, const Record &wished, const Record &after);
    void noteGone(const Uid &record);
    void noteRestored(const Record &record);
    // Adds what follows to the changes of the act.
    Result<void> settle(std::vector<Change> &changes);
    void clear();
    void forget(); // the rules, since somebody else may have changed them

private:
    struct Step {
        Record before, wished, after;
    };
    struct Ends {
        std::vector<Record> causes; // tasks that ended
        bool lost = false; // one that had ended is another customer's now
    };
    Result<Record> recordOf(const QString &entity, const Uid &id);
    Result<Uid> customerOf(const Record &task);
    Result<void> settleStep(const Step &step);
    Result<void> tell(const Step &step);
    Result<void> write(const Record &activity, const Uid &task);
    Result<void> retell(const Record &was, const Record &is, const Uid &task);
    Result<void> untell(const Uid &task);
    Result<void> repeat(const Step &step);
    Result<void> keepOneSeries(const Record &restored);
    Result<void> takeBack(const Step &step);
    Result<bool> takeBackPlan(const Record &task);
    Result<void> replan(const Step &step, const Uid &from, const Uid &to);
    Result<void> removeWithParts(const QString &entity, const Uid &id);
    Result<std::vector<Uid>> openOf(const Uid &customer, bool byCadence);
    Result<void> leaveOne(const Uid &customer, const std::vector<Uid> &opened);
    Result<void> plan(const Uid &customer, const Ends &ends);
    Result<Record> causeOf(const Uid &customer, const Ends &ends);
    Result<Record> dealOf(const Record &task);
    Result<const std::vector<Record> *> cadences();
    const rules::WorkCalendar &calendar();
    void create(const Record &record);
    void amend(const Record &record, QStringView field, const QVariant &value);
    bool isChanged(const Uid &record) const;
    rules::EndFacts end(const Record &task) const;

    const Ground &m_ground;
    std::vector<Change> *m_changes = nullptr; // while it is settled
    std::vector<Step> m_steps;
    QHash<Uid, Record> m_now; // as it will be; null: gone
    QSet<Uid> m_told; // tasks of whose end the act tells by itself
    QHash<Uid, Ends> m_ends; // by customer
    QHash<Uid, std::vector<Uid>> m_opened; // by customer: tasks
    std::optional<std::vector<Record>> m_cadences;
    std::optional<rules::WorkCalendar> m_calendar;
};

} // namespace rapport
