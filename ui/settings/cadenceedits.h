// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done to the follow-up rules, each act as one step of undo. Their order matters, so
// positions stay 1, 2, 3, ...
#pragma once

#include "core/workspace/workspace.h"

namespace rapport::ui {

class CadenceEdits
{
public:
    explicit CadenceEdits(Workspace &workspace) : m_workspace(workspace) { }

    std::vector<Record> rules() const; // in order
    Result<Uid> addRule(const QString &name);
    Result<void> addUsual(); // A weekly, B every two weeks, C monthly, behind what is there
    Result<void> moveRule(const Uid &rule, int to);
    Result<void> change(const Record &before, const Record &after);
    Result<void> removeRule(const Uid &rule);

private:
    Workspace &m_workspace;
};

} // namespace rapport::ui
