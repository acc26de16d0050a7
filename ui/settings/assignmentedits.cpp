// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/assignmentedits.h"

#include "core/model/assignment.h"
#include "ui/settings/ordering.h"

#include <QCoreApplication>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

std::vector<Record> AssignmentEdits::rules() const
{
    auto all = query::all(m_workspace.reads(), u"assignment_rule");
    return all ? std::move(*all) : std::vector<Record>();
}

std::vector<Record> AssignmentEdits::members(const Uid &rule) const
{
    std::vector<Record> own;
    const auto all = query::all(m_workspace.reads(), u"assignment_member");
    if (!all)
        return own;
    for (const Record &member : *all) {
        if (member.value(u"rule").value<Uid>() == rule)
            own.push_back(member);
    }
    return own;
}

Result<Uid> AssignmentEdits::addRule(const QString &name)
{
    Record rule(m_workspace.schema()->of<AssignmentRule>());
    rule.meta.id = Uid::make();
    rule.set(u"name", name.trimmed());
    rule.set(u"strategy", u"round_robin"_s);
    rule.set(u"position", nextPosition(rules()));
    RAPPORT_TRY(m_workspace.save(actLabel("create", rule), Record(), rule));
    return rule.id();
}

Result<void> AssignmentEdits::moveRule(const Uid &rule, int to)
{
    const std::vector<Record> all = rules();
    const auto found = std::ranges::find(all, rule, &Record::id);
    const auto edits = placed(movedTo(all, rule, to));
    if (found == all.end() || edits.empty())
        return {};
    return m_workspace.save(actLabel("reorder", *found), edits);
}

Result<void> AssignmentEdits::change(const Record &before, const Record &after)
{
    // A person has no name of his own in a rule: the step of undo is about the people of rules.
    rapport::Label label = actLabel("update", after);
    if (!after.def().title())
        label.subject.clear();
    return m_workspace.save(label, {Workspace::Edit{before, after}});
}

Result<void> AssignmentEdits::removeRule(const Uid &rule)
{
    return m_workspace.remove(u"assignment_rule"_s, {rule});
}

Result<void> AssignmentEdits::addMember(const Uid &rule, const Uid &user)
{
    const std::vector<Record> present = members(rule);
    for (const Record &member : present) {
        if (member.value(u"user").value<Uid>() == user)
            return {};
    }
    Record fresh(m_workspace.schema()->of<AssignmentMember>());
    fresh.meta.id = Uid::make();
    fresh.set(u"rule", QVariant::fromValue(rule));
    fresh.set(u"user", QVariant::fromValue(user));
    fresh.set(u"position", nextPosition(present));
    const QString name = m_workspace.titleIn(u"user"_s, user);
    return m_workspace.save({u"create"_s, u"assignment_member"_s, name, 1, {}}, Record(), fresh);
}

Result<void> AssignmentEdits::moveMember(const Uid &rule, const Uid &member, int to)
{
    const auto edits = placed(movedTo(members(rule), member, to));
    if (edits.empty())
        return {};
    return m_workspace.save({u"reorder"_s, u"assignment_member"_s, {}, int(edits.size()), {}}, edits);
}

Result<void> AssignmentEdits::removeMember(const Record &member)
{
    return m_workspace.remove(u"assignment_member"_s, {member.id()});
}

} // namespace rapport::ui
