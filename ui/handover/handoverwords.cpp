// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handoverwords.h"

#include "core/model/words.h"
#include "ui/list/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace rapport::ui::handover {

using Part = query::HandOver::Part;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

} // namespace

QString partTitle(Part part)
{
    switch (part) {
    case Part::Customers:
        return Say::tr("Customers");
    case Part::Contacts:
        return Say::tr("Contacts");
    case Part::OpenDeals:
        return Say::tr("Open deals");
    case Part::ClosedDeals:
        return Say::tr("Closed deals");
    case Part::Leads:
        return Say::tr("Leads");
    case Part::ClosedLeads:
        return Say::tr("Converted and invalid leads");
    case Part::OpenTasks:
        return Say::tr("Open tasks");
    case Part::DoneTasks:
        break;
    }
    return Say::tr("Finished tasks");
}

QString counted(Part part, qint64 count)
{
    const int n = int(std::min<qint64>(count, 999'999'999));
    switch (part) {
    case Part::OpenDeals:
        return Say::tr("%n open deal(s)", nullptr, n);
    case Part::ClosedDeals:
        return Say::tr("%n closed deal(s)", nullptr, n);
    case Part::ClosedLeads:
        return Say::tr("%n closed lead(s)", nullptr, n);
    case Part::OpenTasks:
        return Say::tr("%n open task(s)", nullptr, n);
    case Part::DoneTasks:
        return Say::tr("%n finished task(s)", nullptr, n);
    default:
        return countOf(query::entityOf(part), n);
    }
}

query::HandOverLine sum(const Lines &lines, Part part)
{
    query::HandOverLine total;
    total.part = part;
    for (const query::HandOverLine &line : lines) {
        if (line.part != part)
            continue;
        total.count += line.count;
        for (const Money &amount : line.amounts) {
            const auto same = std::ranges::find(total.amounts, amount.currency, &Money::currency);
            if (same == total.amounts.end())
                total.amounts.push_back(amount);
            else if (amount.minor > 0 && same->minor > std::numeric_limits<qint64>::max() - amount.minor)
                same->minor = std::numeric_limits<qint64>::max(); // no sum can say more
            else
                same->minor += amount.minor;
        }
    }
    return total;
}

QString summary(const Lines &lines, const Currency &own)
{
    QStringList parts;
    for (int i = 0; i < query::HandOver::partCount; ++i) {
        const query::HandOverLine total = sum(lines, Part(i));
        if (total.count == 0)
            continue;
        QString words = counted(total.part, total.count);
        if (total.part == Part::OpenDeals && !total.amounts.empty())
            words = Say::tr("%1 (%2)").arg(words, format::moneyList(total.amounts, own));
        parts << words;
    }
    return parts.join(QStringLiteral(" · "));
}

QString act(const query::HandOver &plan, const Lines &going)
{
    const QString chosen = plan.isEverything() ? QStringLiteral("customer") : plan.entity;
    qint64 all = 0, named = 0;
    for (const query::HandOverLine &line : going) {
        all += line.count;
        named += query::entityOf(line.part) == chosen ? line.count : 0;
    }
    if (all == 0)
        return Say::tr("Hand over");
    return Say::tr("Hand over %1")
        .arg(named > 0 ? countOf(chosen, int(named)) : countOf(QStringLiteral("record"), int(all)));
}

} // namespace rapport::ui::handover
