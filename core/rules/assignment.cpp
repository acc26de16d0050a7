// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/assignment.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::rules {

namespace {

using Strategy = AssignmentRuleFacts::Strategy;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Assignment)
};

class Assigner
{
public:
    explicit Assigner(const AssignmentFacts &facts) : m_facts(facts), m_load(facts.load)
    {
        for (const AssignmentRuleFacts &rule : facts.rules)
            m_last.push_back(rule.last);
    }

    Assignment place(const AssignmentLead &lead)
    {
        Assignment made{lead.id, lead.title, {}, {}, {}, {}, false};
        if (lead.rule < 0) {
            made.why = m_facts.rules.empty() ? Say::tr("There is no rule.") : Say::tr("No rule matches.");
            return made;
        }
        const AssignmentRuleFacts &rule = m_facts.rules[std::size_t(lead.rule)];
        made.rule = rule.id;
        // The lead itself does not count against who has it already.
        const bool counted = lead.open && !lead.owner.isNull();
        if (counted)
            --m_load[lead.owner];
        const int chosen = choose(rule, std::size_t(lead.rule));
        if (chosen < 0) {
            if (counted)
                ++m_load[lead.owner];
            made.why = refusal(rule);
            return made;
        }
        const AssignmentPerson &person = rule.people[std::size_t(chosen)];
        made.user = person.user;
        made.userName = person.name;
        made.changes = person.user != lead.owner;
        made.why = reason(rule, person);
        m_last[std::size_t(lead.rule)] = person.user;
        if (lead.open)
            ++m_load[person.user];
        return made;
    }

private:
    bool isFree(const AssignmentPerson &person) const
    {
        return person.available && (!person.capacity || m_load.value(person.user) < *person.capacity);
    }

    // The index of the person, or -1.
    int choose(const AssignmentRuleFacts &rule, std::size_t ruleIndex) const
    {
        const int count = int(rule.people.size());
        if (count == 0)
            return -1;
        if (rule.strategy == Strategy::Fixed)
            return isFree(rule.people.front()) ? 0 : -1;
        int first = 0;
        if (rule.strategy == Strategy::RoundRobin) {
            for (int i = 0; i < count; ++i) {
                if (rule.people[std::size_t(i)].user == m_last[ruleIndex])
                    first = i + 1;
            }
        }
        int best = -1;
        for (int step = 0; step < count; ++step) {
            const int at = (first + step) % count;
            const AssignmentPerson &person = rule.people[std::size_t(at)];
            if (!isFree(person))
                continue;
            if (rule.strategy == Strategy::RoundRobin)
                return at;
            if (best < 0 || loadOf(person) < loadOf(rule.people[std::size_t(best)]))
                best = at;
        }
        return best;
    }

    qint64 loadOf(const AssignmentPerson &person) const { return m_load.value(person.user); }

    QString loadText(const AssignmentPerson &person) const
    {
        return person.capacity
            ? Say::tr("%1: %2 of %3 open leads").arg(person.name).arg(loadOf(person)).arg(*person.capacity)
            : Say::tr("%1: %n open lead(s)", nullptr, int(loadOf(person))).arg(person.name);
    }

    QString reason(const AssignmentRuleFacts &rule, const AssignmentPerson &person) const
    {
        const QString how = rule.strategy == Strategy::Fixed ? Say::tr("always the first person")
            : rule.strategy == Strategy::RoundRobin          ? Say::tr("one after the other")
                                                             : Say::tr("the fewest open leads");
        return Say::tr("%1, %2; %3.").arg(rule.name, how, loadText(person));
    }

    QString refusal(const AssignmentRuleFacts &rule) const
    {
        if (rule.people.empty())
            return Say::tr("%1: nobody is named in the rule.").arg(rule.name);
        QStringList why;
        for (const AssignmentPerson &person : rule.people) {
            why << (person.available ? loadText(person) : Say::tr("%1 is not active").arg(person.name));
            if (rule.strategy == Strategy::Fixed)
                break;
        }
        return Say::tr("%1: nobody can take it. %2.").arg(rule.name, why.join(Say::tr("; ")));
    }

    const AssignmentFacts &m_facts;
    QHash<Uid, qint64> m_load;
    std::vector<Uid> m_last; // by rule
};

} // namespace

std::vector<Assignment> assign(const AssignmentFacts &facts)
{
    Assigner assigner(facts);
    std::vector<Assignment> made;
    made.reserve(facts.leads.size());
    for (const AssignmentLead &lead : facts.leads)
        made.push_back(assigner.place(lead));
    return made;
}

bool isOpenLead(const QString &status)
{
    return status != QLatin1String("converted") && status != QLatin1String("invalid")
        && status != QLatin1String("recycled");
}

} // namespace rapport::rules
