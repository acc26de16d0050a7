// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/deal_story.h"

#include "core/model/deal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

Instant dayStart(const QVariant &day)
{
    return day.isValid() ? Instant::from(day.toDate().startOfDay()) : Instant();
}

} // namespace

DealStory::DealStory(Links &links, const SchemaPtr &schema, Instant now)
    : m_links(links), m_schema(schema), m_now(now)
{ }

Result<void> DealStory::complete(Record &deal, bool ownExport)
{
    if (ownExport)
        return {};
    RAPPORT_ASSIGN(StageBook * stages, m_links.stages());
    if (!deal.value(u"stage").isValid() && !stages->firstOpen().isNull())
        deal.set(u"stage", QVariant::fromValue(stages->firstOpen()));
    const bool open = stages->kindOf(deal.value(u"stage").value<Uid>()) == u"open";
    if (open && deal.value(u"closed_on").isValid() && !deal.value(u"closes_on").isValid()) {
        deal.set(u"closes_on", deal.value(u"closed_on"));
        deal.set(u"closed_on", {});
    }
    if (!deal.value(u"name").toString().isEmpty())
        return {};
    QStringList parts;
    for (const QString &link : {u"product"_s, u"customer"_s}) {
        const QString title = m_links.titleOf(link, deal.value(link).value<Uid>());
        if (!title.isEmpty())
            parts << title;
    }
    QString name = parts.join(u" – "_s);
    if (parts.size() < 2 && deal.value(u"number").isValid())
        name = parts.isEmpty() ? deal.value(u"number").toString()
                               : QString(name + u" – "_s + deal.value(u"number").toString());
    deal.set(u"name", name);
    return {};
}

Record DealStory::move(const Record &deal, const QVariant &from, const QVariant &to, Instant at) const
{
    Record change(m_schema->of<StageChange>());
    change.meta.id = Uid::make();
    change.set(u"deal", QVariant::fromValue(deal.id()));
    change.set(u"from", from);
    change.set(u"to", to);
    change.set(u"at", QVariant::fromValue(at));
    return change;
}

Result<std::vector<Record>> DealStory::moves(const Record &before, const Record &after)
{
    std::vector<Record> made;
    const QVariant stage = after.value(u"stage");
    const QVariant last = before.isNull() ? QVariant() : before.value(u"stage");
    if (!stage.isValid() || stage == last)
        return made;
    RAPPORT_ASSIGN(StageBook * stages, m_links.stages());
    const Instant opened = dayStart(after.value(u"opened_on")), closed = dayStart(after.value(u"closed_on"));
    if (!before.isNull()) {
        // A date in the past does not put the move before those that are known.
        const Instant since = before.value(u"stage_since").value<Instant>();
        made.push_back(move(after, last, stage, std::max(closed.isNull() ? m_now : closed, since)));
        return made;
    }
    if (stages->kindOf(stage.value<Uid>()) == u"open") {
        made.push_back(move(after, {}, stage, opened.isNull() ? m_now : opened));
        return made;
    }
    QVariant from;
    if (!opened.isNull() && !stages->firstOpen().isNull()) {
        from = QVariant::fromValue(stages->firstOpen());
        made.push_back(move(after, {}, from, opened));
    }
    const Instant ended = !closed.isNull() ? closed : opened.isNull() ? m_now : opened;
    made.push_back(move(after, from, stage, std::max(ended, from.isValid() ? opened : Instant())));
    return made;
}

} // namespace rapport::exchange
