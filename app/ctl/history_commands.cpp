// SPDX-License-Identifier: GPL-3.0-or-later
// undo, redo, log.
#include "app/ctl/session.h"

#include "core/history/history.h"

#include <QJsonArray>

namespace rapport::ctl {

namespace {

Result<Label> labelOf(Session &session, qint64 batch)
{
    RAPPORT_ASSIGN(const auto entries, query::batches(session.reads(), std::numeric_limits<int>::max()));
    for (const query::BatchEntry &entry : entries) {
        if (entry.number == batch)
            return entry.label;
    }
    return Error{Error::Code::NotFound, Say::tr("There is no change %1.").arg(batch), {},
        Say::tr("rapportctl log lists them.")};
}

// The window only repeats the newest step; here any may be named.
Result<Label> redoBatch(Session &session, qint64 batch)
{
    Store store(*session.reads().database, session.workspace().schema(), systemClock());
    RAPPORT_ASSIGN(const qint64 made, history::redo(store, batch, session.workspace().actor()));
    return labelOf(session, made);
}

Result<void> revise(const Arguments &arguments, bool isUndo)
{
    RAPPORT_ASSIGN(const qint64 batch, arguments.number("batch", 0, 1, std::numeric_limits<qint64>::max()));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    Label label;
    if (batch == 0) {
        RAPPORT_ASSIGN(label, isUndo ? session.workspace().undo() : session.workspace().redo());
    } else {
        RAPPORT_TRY(labelOf(session, batch));
        if (isUndo) {
            RAPPORT_ASSIGN(label, session.workspace().undoBatch(batch));
        } else {
            RAPPORT_ASSIGN(label, redoBatch(session, batch));
        }
    }
    if (arguments.has("json"))
        printJson({{isUndo ? QStringLiteral("undone") : QStringLiteral("redone"), label.text()},
            {QStringLiteral("entity"), label.entity}, {QStringLiteral("count"), label.count}});
    else
        out((isUndo ? Say::tr("Undone: %1") : Say::tr("Redone: %1")).arg(label.text()));
    return {};
}

Result<void> log(const Arguments &arguments)
{
    RAPPORT_ASSIGN(const qint64 limit, arguments.number("limit", 50, 1, std::numeric_limits<int>::max()));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const auto entries, query::batches(session.reads(), int(limit)));
    QJsonArray json;
    std::vector<QStringList> lines;
    for (const query::BatchEntry &entry : entries) {
        json << QJsonObject{{QStringLiteral("batch"), entry.number}, {QStringLiteral("id"), entry.id.text()},
            {QStringLiteral("at"), entry.at.iso()}, {QStringLiteral("actor"), entry.actor},
            {QStringLiteral("origin"), QString(originName(entry.origin))},
            {QStringLiteral("label"), entry.label.text()}, {QStringLiteral("verb"), entry.label.verb},
            {QStringLiteral("entity"), entry.label.entity}, {QStringLiteral("count"), entry.label.count},
            {QStringLiteral("undone"), entry.undone}, {QStringLiteral("interrupted"), entry.interrupted}};
        QStringList state;
        if (entry.undone)
            state << Say::tr("undone");
        if (entry.interrupted)
            state << Say::tr("cut off");
        lines.push_back(
            {QString::number(entry.number), entry.at.local().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                entry.actor, entry.label.text(), state.join(QLatin1String(", "))});
    }
    if (arguments.has("json"))
        printJson({{QStringLiteral("batches"), json}});
    else
        printTable({Say::tr("Change"), Say::tr("When"), Say::tr("Who"), Say::tr("What"), QString()}, lines);
    return {};
}

Status status(const Result<void> &done) { return done ? Done : fail(done.error()); }

} // namespace

Status runUndo(const Arguments &arguments) { return status(revise(arguments, true)); }
Status runRedo(const Arguments &arguments) { return status(revise(arguments, false)); }
Status runLog(const Arguments &arguments) { return status(log(arguments)); }

} // namespace rapport::ctl
