// SPDX-License-Identifier: GPL-3.0-or-later
// What a quick line becomes. A plan is the line as it was understood, on the ground it was typed on (who
// types, beside which record), with what a person changed by hand; it can be shown part by part. Making it
// saves everything at once: the activity or the task, and whom it names for the first time.
#pragma once

#include "core/rules/quick_line.h"
#include "core/workspace/workspace.h"

namespace rapport {

// Somebody or some company of a plan.
struct QuickRef {
    QString name;
    Uid id; // null: it is to be made (isNew), or nobody is chosen yet
    Uid customer; // of a person: where it works
    bool isNew = false; // made along with the rest
    bool isGuess = false; // looks like a name that nobody knows: offered, made only when asked for
    std::vector<rules::QuickName> candidates; // namesakes, while nobody is chosen
    bool isNobody() const { return id.isNull() && !isNew && !isGuess && candidates.empty(); }
    bool isUndecided() const { return id.isNull() && !isNew && !candidates.empty(); }
    bool isThere() const { return !id.isNull() || isNew; }
    bool operator==(const QuickRef &) const = default;
};

// What was changed by hand. It holds while the line goes on being typed.
struct QuickChanges {
    std::optional<rules::QuickWhat> what;
    std::optional<QString> kind, nextKind; // keys of Task::kind, of what is logged Activity::kind
    QHash<QString, QuickRef> people; // by the name in the line, empty: in addition; nobody: dropped
    std::optional<QuickRef> company; // nobody: dropped
    std::optional<Due> when; // of what is logged, or of the task; null: dropped
    std::optional<Due> nextOn; // of the step that follows a log
    std::optional<int> minutes; // 0: dropped
    std::optional<QString> priority;
    std::optional<QString> recurrence, place, result, direction;
    std::optional<Uid> owner;
    bool operator==(const QuickChanges &) const = default;
};

// Where the line is typed: the record that it is about unless it names another.
struct QuickGround {
    Uid owner;
    Uid customer, contact, deal, lead;
    QString customerName, contactName;
    // What a record is called, whichever of its names was written; may be empty.
    std::function<QString(const QString &entity, const Uid &id)> title = {};
    // People of a company whose name begins with a word; may be empty. Of a hundred Annas, the line's company
    // leaves one.
    std::function<std::vector<QuickRef>(const Uid &customer, const QString &word)> colleagues = {};
};
QuickGround quickGround(const Workspace &workspace, const QString &entity = {}, const Uid &id = {});

struct QuickPlan {
    rules::QuickWhat what = rules::QuickWhat::Activity;
    QString kind; // of the activity, else of the task
    QString nextKind; // of the step that follows a log: of Task
    bool hasOwnNext = false; // a kind by hand, a priority, a rule: more than the activity's next action holds
    std::vector<QuickRef> people; // the first is the one it is about
    std::vector<QString> peopleKeys; // where QuickChanges::people has them
    QuickRef company;
    Uid deal, lead;
    Due at; // of the activity; null: now
    Due due; // of the task or the next step; null: none
    std::optional<int> minutes;
    QString priority, recurrence, direction, result, place;
    Uid owner;
    QString title; // of the task, or of the next step
    QString note; // of the activity
    QString unclear; // what was not understood and looks as if it meant something

    bool logs() const { return what != rules::QuickWhat::Task; }
    bool plans() const { return what != rules::QuickWhat::Activity; }
    // The part that has to be decided before anything is made: "person", "company", or empty.
    QString undecided() const;
};
QuickPlan quickPlan(const QString &text, const rules::QuickLine &line, const QuickGround &ground,
    const QuickChanges &changes = {});

struct QuickMade {
    QString entity; // what to show: the task, else the activity
    Uid id;
    Uid customer, contact; // made or named
};
// One step of undo. Errors: Invalid, when somebody is undecided or there is nothing to make.
Result<QuickMade> makeQuick(Workspace &workspace, const QuickPlan &plan);

// When something happened that was said to be `at`: null is now, and a whole day that has passed noon.
Instant quickMoment(const Workspace &workspace, const Due &at);

// How the file at hand reads days, for rules::QuickContext.
rules::WhenContext quickWhen(const Workspace &workspace);

} // namespace rapport
