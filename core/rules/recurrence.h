// SPDX-License-Identifier: GPL-3.0-or-later
// When something repeats, by the rules of RFC 5545 (RRULE, RDATE, EXDATE): which occurrences there are,
// the next one, and the rule in words. Everything is on the wall clock of the start: a meeting at ten stays
// at ten when the clocks change, and only Due::instant() makes instants of it. Skipping a time that daylight
// saving leaves out is not done; it moves as Due::instant() says.
//
// The days are reckoned here and not by libical's iterator, which takes 10 us for an occurrence and up to 400
// ms to find that a rule never comes (a week's diary has 50 ms for all of its series), and which in 3.0
// leaves BYSETPOS out of weekly rules, the negative days of BYMONTHDAY out of daily ones, and goes out of
// step in a weekly rule with BYMONTH. The tests compare both over 10,000 rules; where the standard leaves a
// choice, libical's is ours.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <memory>
#include <optional>
#include <vector>

namespace rapport::rules {

class Recurrence
{
public:
    // `lines` as Task::recurrence holds them: one property a line, "RRULE:FREQ=WEEKLY;BYDAY=MO", times
    // local ("EXDATE:20260406T090000"); an UNTIL, RDATE or EXDATE in UTC is put on the clock of the start.
    // Errors: Invalid, saying which part; a rule that comes more often than daily is refused, too.
    static Result<Recurrence> read(const QString &lines, const Due &start);
    QString lines() const; // as read() takes them

    Due start() const;
    bool isEndless() const; // neither COUNT nor UNTIL
    // The occurrences whose day is in [from, to], in order, at most `limit`. Each has the zone of the start,
    // and is a whole day when the start is. The start counts as one (as RFC 5545 has it) unless excluded.
    std::vector<Due> between(const QDate &from, const QDate &to, int limit = 1000) const;
    std::optional<Due> after(const Due &occurrence) const; // strictly; none: that was the last
    bool holds(const Due &occurrence) const;

    void exclude(const Due &occurrence); // an EXDATE
    bool isExcluded(const Due &occurrence) const;
    void endBefore(const Due &occurrence); // that one and those after it do not come
    // The same rule from another start on; exceptions go along by the same number of days and minutes, and
    // weekdays, days of the month and months that the old start implied follow the new one.
    Result<Recurrence> movedTo(const Due &start) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

// What the editor offers, and most rules are.
struct PlainRule {
    enum class Every { Day, Week, Month, Year };
    Every every = Every::Week;
    int interval = 1;
    std::vector<int> weekdays = {}; // of Week: 1 Monday to 7; empty: that of the start
    bool byWeekday
        = false; // of Month: "the second Tuesday" instead of "the 14th"; the last when the start is
    bool workdays = false; // of Day: Monday to Friday
    std::optional<int> count = {};
    QDate until = {};
    bool operator==(const PlainRule &) const = default;
};
QString ruleLine(const PlainRule &rule, const Due &start); // "RRULE:..."
// None: it is more than that. Exceptions (EXDATE) are left aside; withRule() keeps them.
std::optional<PlainRule> plainRule(const QString &lines, const Due &start);
// `lines` with another rule in place of its own; an empty one leaves nothing that repeats.
QString withRule(const QString &lines, const QString &ruleLine);

// "Every 2 weeks on Monday and Friday until 30 June 2026", 每 2 周的周一、周五，至 2026年6月30日. Of what has
// no such words: "By a rule of another calendar". Empty when `lines` is.
QString recurrenceWords(const QString &lines, const Due &start);

} // namespace rapport::rules
