// SPDX-License-Identifier: GPL-3.0-or-later
// search: the window's one ranked search.
#include "app/ctl/session.h"

#include <QJsonArray>

namespace rapport::ctl {

namespace {

Result<void> search(const Arguments &arguments)
{
    if (arguments.rest().isEmpty())
        return usageError(Say::tr("Say what to look for."));
    const QString text = arguments.rest().join(QLatin1Char(' '));
    query::SearchOptions options;
    RAPPORT_ASSIGN(const qint64 limit, arguments.number("limit", options.limit, 1, 1000));
    options.limit = int(limit);
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const std::vector<query::Hit> hits, query::search(session.reads(), text, options));
    if (arguments.has("json")) {
        QJsonArray json;
        for (const query::Hit &hit : hits)
            json << QJsonObject{{QStringLiteral("entity"), hit.entity}, {QStringLiteral("id"), hit.id.text()},
                {QStringLiteral("title"), hit.title}, {QStringLiteral("detail"), hit.detail},
                {QStringLiteral("rank"), hit.rank}, {QStringLiteral("trailing"), hit.trailing}};
        printJson({{QStringLiteral("query"), text}, {QStringLiteral("count"), qint64(hits.size())},
            {QStringLiteral("hits"), json}});
        return {};
    }
    std::vector<QStringList> lines;
    for (const query::Hit &hit : hits)
        lines.push_back({hit.id.text().right(8), session.workspace().schema()->at(hit.entity).displayLabel(),
            hit.title, hit.detail, hit.trailing});
    if (lines.empty())
        note(Say::tr("Nothing was found."));
    else
        printTable({Say::tr("Id"), Say::tr("Kind"), Say::tr("Name"), Say::tr("Detail"), QString()}, lines);
    return {};
}

} // namespace

Status runSearch(const Arguments &arguments)
{
    const auto done = search(arguments);
    return done ? Done : fail(done.error());
}

} // namespace rapport::ctl
