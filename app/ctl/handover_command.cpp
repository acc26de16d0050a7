// SPDX-License-Identifier: GPL-3.0-or-later
// handover: gives records to another person, or says what would change hands.
#include "app/ctl/session.h"
#include "core/workspace/handover.h"

#include <QJsonArray>

namespace rapport::ctl {

namespace {

QLatin1String partName(query::HandOver::Part part)
{
    static constexpr const char *names[] = {"customers", "contacts", "open_deals", "closed_deals", "leads",
        "closed_leads", "open_tasks", "done_tasks"};
    return QLatin1String(names[std::size_t(part)]);
}

Result<query::HandOver> planOf(Session &session, const Arguments &arguments)
{
    const EntityDef &user = session.workspace().schema()->at(u"user");
    query::HandOver plan;
    if (!arguments.has("to") || arguments.rest().size() > 1
        || (arguments.rest().isEmpty() && !arguments.has("from")))
        return usageError(Say::tr("Say who takes over with --to, and what: an entity, or --from whom."));
    RAPPORT_ASSIGN(plan.to, session.find(user, arguments.value("to")));
    if (arguments.has("from")) {
        RAPPORT_ASSIGN(const Uid from, session.find(user, arguments.value("from")));
        plan.from.push_back(from);
    }
    if (!arguments.rest().isEmpty()) {
        RAPPORT_ASSIGN(const EntityDef *def, session.entity(arguments.rest().first()));
        query::ListQuery list;
        list.entity = plan.entity = def->name;
        RAPPORT_ASSIGN(list.filter, Filter::parse(arguments.value("where")));
        RAPPORT_ASSIGN(plan.rows, query::rowNumbers(session.reads(), list));
        if (plan.rows.empty())
            plan.from.clear(); // nothing fits; never everything instead
    }
    if (arguments.has("closed"))
        plan.parts = ~0u;
    plan.others = arguments.has("others");
    return plan;
}

QString amountsOf(const query::HandOverLine &line)
{
    QStringList texts;
    for (const Money &amount : line.amounts)
        texts << amount.text();
    return texts.join(QStringLiteral(", "));
}

Result<void> preview(Session &session, const Arguments &arguments, const query::HandOver &plan)
{
    RAPPORT_ASSIGN(const auto lines, query::handOverPreview(session.reads(), plan));
    std::vector<QStringList> rows;
    QJsonArray json;
    for (const query::HandOverLine &line : lines) {
        const QString owner = session.workspace().titleIn(QStringLiteral("user"), line.owner);
        const bool moves = query::goes(plan, line);
        rows.push_back({partName(line.part), owner, QString::number(line.count), amountsOf(line),
            moves ? QStringLiteral("goes") : QStringLiteral("stays")});
        json.append(QJsonObject{{QStringLiteral("part"), partName(line.part)},
            {QStringLiteral("owner"), owner}, {QStringLiteral("count"), line.count},
            {QStringLiteral("amounts"), amountsOf(line)}, {QStringLiteral("goes"), moves}});
    }
    if (arguments.has("json"))
        printJson({{QStringLiteral("lines"), json}});
    else
        printTable({Say::tr("part"), Say::tr("owner"), Say::tr("count"), Say::tr("amount"), QString()}, rows);
    return {};
}

Result<void> handOverAll(const Arguments &arguments)
{
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const query::HandOver plan, planOf(session, arguments));
    if (arguments.has("dry-run"))
        return preview(session, arguments, plan);
    const query::Context reads = session.reads();
    Store store(*reads.database, session.workspace().schema(), systemClock());
    RAPPORT_ASSIGN(const HandedOver done,
        handOver(store, reads, plan, session.workspace().actor(), progressLine(Say::tr("Handing over"))));
    if (arguments.has("json")) {
        QJsonObject changed;
        for (auto it = done.changed.cbegin(); it != done.changed.cend(); ++it)
            changed.insert(it.key(), it.value());
        printJson({{QStringLiteral("changed"), changed}, {QStringLiteral("skipped"), done.skipped},
            {QStringLiteral("batch"), done.batch}});
    } else {
        out(done.batch == 0
                ? Say::tr("Nothing was there to hand over.")
                : Say::tr("%1. %2 records changed hands.").arg(done.label.text()).arg(done.total()));
    }
    return {};
}

} // namespace

Status runHandOver(const Arguments &arguments)
{
    const Result<void> done = handOverAll(arguments);
    return done ? Done : fail(done.error());
}

} // namespace rapport::ctl
