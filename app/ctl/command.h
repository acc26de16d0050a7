// SPDX-License-Identifier: GPL-3.0-or-later
// One line per command: its name, what it is called with, its options and what runs it. The table
// in commands.cpp is the whole program; adding a command is adding a line there and a file.
#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"

namespace rapport::ctl {

struct Command {
    const char *name;
    const char *usage; // what follows the name
    const char *summary; // source text, context "ctl"
    const char *options; // for Arguments::parse, besides those every command has
    Status (*run)(const Arguments &arguments);
};

const std::vector<Command> &commands();
const Command *findCommand(const QString &name);

Status runNew(const Arguments &arguments);
Status runSample(const Arguments &arguments);
Status runImport(const Arguments &arguments);
Status runInspect(const Arguments &arguments);
Status runExport(const Arguments &arguments);
Status runList(const Arguments &arguments);
Status runShow(const Arguments &arguments);
Status runSearch(const Arguments &arguments);
Status runSet(const Arguments &arguments);
Status runAdd(const Arguments &arguments);
Status runRemove(const Arguments &arguments);
Status runUndo(const Arguments &arguments);
Status runRedo(const Arguments &arguments);
Status runLog(const Arguments &arguments);
Status runChanges(const Arguments &arguments);
Status runCheck(const Arguments &arguments);
Status runSchema(const Arguments &arguments);
Status runBench(const Arguments &arguments);
Status runHandOver(const Arguments &arguments);
Status runReport(const Arguments &arguments);
Status runMonthEnd(const Arguments &arguments);

} // namespace rapport::ctl
