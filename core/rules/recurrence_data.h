// SPDX-License-Identifier: GPL-3.0-or-later
// What a Recurrence holds. Lists of minutes are sorted and have each minute once.
#pragma once

#include "core/rules/recurrence.h"
#include "core/rules/recurrence_rule.h"

namespace rapport::rules {

struct Recurrence::Data {
    Due start;
    std::vector<detail::Rule> rules;
    std::vector<detail::Minute> more; // RDATE
    std::vector<detail::Minute> except; // EXDATE
    std::vector<detail::Minute> exceptDays; // EXDATE of a whole day, of what has a time

    Result<void> take(const QString &line);
    bool isTimed() const { return start.time.isValid(); }
    detail::Minute first() const { return minute(start); }
    detail::Minute minute(const Due &due) const;
    detail::Minute timeOfDay() const;
    detail::Minute cut(detail::Minute minute) const; // to whole days, when the start is one
    Due due(detail::Minute minute) const;
    bool isOut(detail::Minute minute) const;
    // In [from, to], in order.
    std::vector<detail::Minute> collect(detail::Minute from, detail::Minute to, size_t limit) const;
};

} // namespace rapport::rules
