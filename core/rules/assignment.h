// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets which lead, and why. Pure: the facts come from query/assignment.h, the same answer is
// shown as a dry run and saved. The first rule whose condition holds decides; a lead that nobody
// can take stays as it is. Nothing is remembered between two runs but what the leads themselves
// hold (the rule that chose, and when).
#pragma once

#include "core/model/record.h"

#include <QHash>

#include <optional>
#include <vector>

namespace rapport::rules {

struct AssignmentPerson {
    Uid user;
    QString name;
    std::optional<qint64> capacity; // open leads at most
    bool available = true; // not left, not disabled
};

struct AssignmentRuleFacts {
    enum class Strategy { Fixed, RoundRobin, LeastLoad };
    Uid id;
    QString name;
    Strategy strategy = Strategy::Fixed;
    std::vector<AssignmentPerson> people; // in their order
    Uid last; // whom it chose last
};

struct AssignmentLead {
    Uid id;
    QString title;
    Uid owner;
    bool open = true; // counts in its owner's load
    int rule = -1; // the first that matches, as an index; -1: none
};

struct AssignmentFacts {
    std::vector<AssignmentRuleFacts> rules; // in order, without those switched off
    QHash<Uid, qint64> load; // open leads by user
    std::vector<AssignmentLead> leads;
};

struct Assignment {
    Uid lead;
    QString title;
    Uid rule; // null: no rule matches
    Uid user; // null: nobody
    QString userName;
    QString why; // a sentence
    bool changes = false; // somebody else than who has it now
};

// One per lead, in the order of the leads. Each choice counts for those after it.
std::vector<Assignment> assign(const AssignmentFacts &facts);

// Whether a lead counts in the load of its owner: neither converted, nor invalid, nor recycled.
bool isOpenLead(const QString &status);

} // namespace rapport::rules
