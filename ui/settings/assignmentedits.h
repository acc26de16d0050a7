// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done to the rules that hand out leads and to their people, each act as one step of
// undo. The order of both matters, so positions stay 1, 2, 3, ...
#pragma once

#include "core/workspace/workspace.h"

namespace rapport::ui {

class AssignmentEdits
{
public:
    explicit AssignmentEdits(Workspace &workspace) : m_workspace(workspace) { }

    std::vector<Record> rules() const; // in order
    std::vector<Record> members(const Uid &rule) const;

    Result<Uid> addRule(const QString &name);
    Result<void> moveRule(const Uid &rule, int to);
    Result<void> change(const Record &before, const Record &after); // a rule or a member
    Result<void> removeRule(const Uid &rule);
    // Who is there already stays where he is.
    Result<void> addMember(const Uid &rule, const Uid &user);
    Result<void> moveMember(const Uid &rule, const Uid &member, int to);
    Result<void> removeMember(const Record &member);

private:
    Workspace &m_workspace;
};

} // namespace rapport::ui
