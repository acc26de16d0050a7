// SPDX-License-Identifier: GPL-3.0-or-later
// The open file of a command, and how people name entities and records on a command line.
#pragma once

#include "app/ctl/command.h"
#include "core/workspace/as_of.h"
#include "core/workspace/workspace.h"

namespace rapport::ctl {

// --file, else the file the window had open last, else the one in the platform's data folder.
Result<QString> filePath(const Arguments &arguments);

class Session
{
public:
    // With --as-of DAY the file as it was at the end of that day: it can only be read.
    static Result<Session> open(const Arguments &arguments);

    Workspace &workspace() { return m_past ? m_past->workspace() : *m_workspace; }
    query::Context reads() const { return m_past ? m_past->workspace().reads() : m_workspace->reads(); }
    // Usage error that lists the entities when there is no such one.
    Result<const EntityDef *> entity(const QString &name) const;
    // By the whole id, by its unique beginning or end (four characters or more), by the title when
    // only one record bears it. Errors: NotFound; Refused when several fit.
    Result<Uid> find(const EntityDef &def, const QString &text) const;

private:
    explicit Session(std::unique_ptr<Workspace> workspace) : m_workspace(std::move(workspace)) { }
    Result<void> goBack(const QDate &day);
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PastFile> m_past;
};

const Clock &systemClock();

// The last day of what is named: "2026-03-16", "2026-03", "last_month", "yesterday". Null: none of these.
QDate dayNamed(const query::Context &context, const QString &text);

} // namespace rapport::ctl
