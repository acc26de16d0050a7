// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be won in a period, put together from the targets of months, quarters and years. The largest
// period that lies in the days and has a target speaks for the smaller ones in it; a month without a target
// of its own has its part of the quarter's or the year's; of a month that is cut, the part of its days
// counts.
#pragma once

#include "core/query/forecast_parts.h"
#include "core/query/periods.h"

namespace rapport::query {

class Quotas
{
public:
    static Result<Quotas> read(const Context &context);

    CodeSums ofPerson(const Uid &person, const Period &days) const;
    // Of the team itself, else of its members together.
    CodeSums ofTeam(const QString &team, const Period &days) const;
    // Of the company, else of all people, else of all teams.
    CodeSums ofAll(const Period &days) const;
    std::vector<Uid> people() const; // who has any

private:
    CodeSums peopleOf(const QString *team, const Period &days) const;

    std::map<Uid, std::vector<TargetRow>> m_ofPeople;
    std::map<QString, std::vector<TargetRow>> m_ofTeams; // by name in small letters; empty: the company
    std::map<Uid, QString> m_teams; // of people, in small letters
};

} // namespace rapport::query
