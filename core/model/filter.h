// SPDX-License-Identifier: GPL-3.0-or-later
// Which records a list shows: conditions joined by "and" and "or", as a value. It is written as
// text in saved views and commands and read back equal:
//   grade in (A, B) and (next_follow_up < today or owner = me) and name contains "Acme Robotics"
// Values stay text here; the query layer reads them by the field's kind. Words for values: today,
// yesterday, tomorrow, today+7, today-30, this_week, next_week, last_week, this_month, last_month,
// next_month, this_quarter, this_year (periods, for = and !=), and me for a link to a user. A money field
// can be compared with a currency alone: amount = EUR.
//
// A group in front of which a name stands is about other records than the listed one: the one that the
// link field of this name points to, or any one of the entity of this name that links to it.
//   owner(team = East)                              deals of the owners of a team
//   stage_change(to = Proposal and at = 2026-03)    deals that came to Proposal in March
//   not deal(status = won)                          customers without a won deal
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace rapport {

struct Condition {
    enum class Op {
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Contains,
        Starts,
        In,
        NotIn,
        Empty,
        NotEmpty
    };
    QString field;
    Op op = Op::Equal;
    QStringList values; // one, or several for In and NotIn, none for Empty and NotEmpty
    bool operator==(const Condition &) const = default;
};

struct Filter {
    enum class Join { All, Any };

    // A leaf when `condition` has a field, else a group of parts.
    Condition condition;
    Join join = Join::All;
    std::vector<Filter> parts;
    // Of a group: a link field, or an entity with a link to this one, that the parts are about.
    QString through = {};
    bool isNegated = false; // of a group with `through`: no such record is there

    static Filter of(Condition leaf) { return {std::move(leaf), Join::All, {}}; }
    static Filter all(std::vector<Filter> filters) { return {{}, Join::All, std::move(filters)}; }
    static Filter any(std::vector<Filter> filters) { return {{}, Join::Any, std::move(filters)}; }

    static Filter via(const QString &name, std::vector<Filter> filters, bool negated = false)
    {
        return {{}, Join::All, std::move(filters), name, negated};
    }
    bool isLeaf() const { return !condition.field.isEmpty(); }
    bool isEmpty() const { return !isLeaf() && parts.empty() && through.isEmpty(); }
    QStringList fields() const; // of the entity itself that the filter looks at, each once
    QString text() const; // empty for the empty filter
    // The empty text gives the empty filter. Errors say where and what was expected.
    static Result<Filter> parse(QStringView text);

    bool operator==(const Filter &) const = default;
};

QString operatorText(Condition::Op op);

} // namespace rapport
