// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
namespace rapport::ctl {
Status runImport(const Arguments &) { return fail(usageError(say("This command is not there yet."))); }
Status runExport(const Arguments &) { return fail(usageError(say("This command is not there yet."))); }
Status runInspect(const Arguments &) { return fail(usageError(say("This command is not there yet."))); }
} // namespace rapport::ctl
