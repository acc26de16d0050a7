// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QCoreApplication>

namespace rapport::ctl {

namespace {

// Commands whose capability is still to come say so.
Status runLater(const Arguments &)
{
    return fail({Error::Code::Usage, Say::tr("This command is not there yet."), {},
        Say::tr("It comes with a later version.")});
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> table{
        {"new", "[--currency CNY] [--lang en|zh]", QT_TRANSLATE_NOOP("ctl", "makes an empty file"),
            "currency=", runNew},
        {"sample", "[--customers N] [--seed S] [--lang en|zh]",
            QT_TRANSLATE_NOOP("ctl", "fills a file with made-up data"),
            "customers= seed= currency=", runSample},
        {"import",
            "FILE --as ENTITY [--mapping M.json] [--sheet NAME] [--encoding E] [--delimiter D] [--header "
            "ROW] [--match FIELD,...] "
            "[--on-duplicate skip|fill|overwrite|create] [--dry-run] [--report R.csv]",
            QT_TRANSLATE_NOOP("ctl", "reads a list from a spreadsheet or text file"),
            "as= mapping= sheet= encoding= delimiter= header= match= on-duplicate= dry-run report=",
            runImport},
        {"inspect", "FILE [--sheet NAME] [--rows N|all] [--raw]",
            QT_TRANSLATE_NOOP("ctl", "shows what an import would see"),
            "sheet= rows= raw encoding= delimiter= header= as=", runInspect},
        {"export", "--entity ENTITY --to OUT.csv [--where EXPR] [--view NAME] [--columns A,B] [--as-of DAY]",
            QT_TRANSLATE_NOOP("ctl", "writes a list to a file"),
            "entity= to= where= view= columns= as-of=", runExport},
        {"list",
            "ENTITY [--where EXPR] [--sort FIELD[:desc]] [--columns A,B] [--limit N] [--trash] [--as-of DAY]",
            QT_TRANSLATE_NOOP("ctl", "shows records"), "where= sort= columns= limit= trash as-of=", runList},
        {"show", "ENTITY ID [--history] [--as-of WHEN]", QT_TRANSLATE_NOOP("ctl", "shows one record"),
            "history as-of=", runShow},
        {"search", "TEXT [--limit N] [--as-of DAY]",
            QT_TRANSLATE_NOOP("ctl", "finds records by any part of their names"), "limit= as-of=", runSearch},
        {"set", "ENTITY ID FIELD=VALUE ...", QT_TRANSLATE_NOOP("ctl", "changes a record"), "", runSet},
        {"add", "ENTITY FIELD=VALUE ...", QT_TRANSLATE_NOOP("ctl", "adds a record"), "", runAdd},
        {"remove", "ENTITY ID", QT_TRANSLATE_NOOP("ctl", "moves a record to the trash"), "", runRemove},
        {"handover", "[ENTITY] [--where EXPR] [--from PERSON] --to PERSON [--closed] [--others] [--dry-run]",
            QT_TRANSLATE_NOOP("ctl", "gives records to another person, with what hangs on them"),
            "where= from= to= closed others dry-run", runHandOver},
        {"undo", "[--batch B]", QT_TRANSLATE_NOOP("ctl", "takes the last change back, or the named one"),
            "batch=", runUndo},
        {"redo", "[--batch B]", QT_TRANSLATE_NOOP("ctl", "repeats what undo took back"), "batch=", runRedo},
        {"log", "[--limit N]", QT_TRANSLATE_NOOP("ctl", "shows what was done, newest first"),
            "limit=", runLog},
        {"changes", "[--from D] [--to D] [--entity ENTITY] [--limit N]",
            QT_TRANSLATE_NOOP("ctl", "shows what changed between the ends of two days"),
            "from= to= entity= limit=", runChanges},
        {"check", "", QT_TRANSLATE_NOOP("ctl", "looks for damage in a file"), "", runCheck},
        {"schema", "[--server]", QT_TRANSLATE_NOOP("ctl", "prints the tables of a file as SQL"), "server",
            runSchema},
        {"bench", "[NAME]", QT_TRANSLATE_NOOP("ctl", "times what the window does, on this file"), "",
            runBench},
        {"duplicates", "--entity ENTITY", QT_TRANSLATE_NOOP("ctl", "lists suspected pairs"),
            "entity=", runLater},
        {"merge", "ENTITY KEEP OTHER...", QT_TRANSLATE_NOOP("ctl", "makes several records one"), "",
            runLater},
        {"report",
            "[NAME] [--from D] [--to D] [--team T] [--owner WHO] [--pipeline P] [--where EXPR] "
            "[--versus none|before|year] [--currency CODE] [--csv FILE] [--xlsx FILE] [--as-of DAY]",
            QT_TRANSLATE_NOOP("ctl", "prints the figures of a chart"),
            "from= to= team= owner= pipeline= where= versus= currency= csv= xlsx= as-of=", runReport},
        {"month-end", "[--month M] --xlsx OUT.xlsx",
            QT_TRANSLATE_NOOP("ctl", "writes the reports of a month as one workbook"),
            "month= xlsx=", runMonthEnd},
        {"backup", "--to B", QT_TRANSLATE_NOOP("ctl", "copies a file in use"), "to=", runLater},
        {"restore", "B --to F", QT_TRANSLATE_NOOP("ctl", "brings a backup back"), "to=", runLater},
        {"server", "init|invite ...", QT_TRANSLATE_NOOP("ctl", "sets up the team's server"),
            "url= admin= role=", runLater},
        {"join", "INVITE", QT_TRANSLATE_NOOP("ctl", "joins the team's server"), "", runLater},
        {"sync", "[--watch]", QT_TRANSLATE_NOOP("ctl", "exchanges changes with the team"), "watch", runLater},
        {"status", "", QT_TRANSLATE_NOOP("ctl", "tells how far sync is"), "", runLater},
        {"conflicts", "", QT_TRANSLATE_NOOP("ctl", "lists changes that contradict each other"), "", runLater},
    };
    return table;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace rapport::ctl
