// SPDX-License-Identifier: GPL-3.0-or-later
// The open file of a command, and how people name entities and records on a command line.
#pragma once

#include "app/ctl/command.h"
#include "core/workspace/workspace.h"

namespace rapport::ctl {

// --file, else the file the window had open last, else the one in the platform's data folder.
Result<QString> filePath(const Arguments &arguments);

class Session
{
public:
    static Result<Session> open(const Arguments &arguments);

    Workspace &workspace() { return *m_workspace; }
    query::Context reads() const { return m_workspace->reads(); }
    // Usage error that lists the entities when there is no such one.
    Result<const EntityDef *> entity(const QString &name) const;
    // By the whole id, by its unique beginning or end (four characters or more), by the title when
    // only one record bears it. Errors: NotFound; Refused when several fit.
    Result<Uid> find(const EntityDef &def, const QString &text) const;

private:
    explicit Session(std::unique_ptr<Workspace> workspace) : m_workspace(std::move(workspace)) { }
    std::unique_ptr<Workspace> m_workspace;
};

const Clock &systemClock();

} // namespace rapport::ctl
