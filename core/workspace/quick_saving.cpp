// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what a plan says, all in one act.
#include "core/workspace/quick_making.h"

#include "core/model/task.h"

#include <QCoreApplication>

namespace rapport {

namespace {

using Edits = std::vector<Workspace::Edit>;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Quick)
};

Error undecided(const QuickPlan &plan)
{
    const bool person = plan.undecided() == QLatin1String("person");
    return {Error::Code::Invalid, Say::tr("Nothing was saved yet."),
        person ? Say::tr("Several people have this name.") : Say::tr("Several customers have this name."),
        Say::tr("Choose one of them, or take the name out."), plan.undecided()};
}

Uid makeNew(Workspace &workspace, const QString &entity, const QuickRef &ref, const Uid &customer,
    const Uid &owner, Edits &edits)
{
    Record record = workspace.blank(entity);
    record.meta.id = Uid::make();
    record.set(u"name", ref.name);
    record.set(u"owner", QVariant::fromValue(owner));
    if (!customer.isNull())
        record.set(u"customer", QVariant::fromValue(customer));
    edits.push_back({{}, record});
    return record.id();
}

void link(Record &record, QStringView field, const Uid &id)
{
    if (!id.isNull())
        record.set(field, QVariant::fromValue(id));
}

void setMinutes(Record &record, const std::optional<int> &minutes)
{
    if (minutes)
        record.set(u"minutes", QVariant(qlonglong(*minutes)));
}

QString kindWords(const QString &kind) { return definition<Task>().at<&Task::kind>().optionLabel(kind); }

// A task needs words: those of its kind, and with whom.
QString titleOf(const QuickPlan &plan)
{
    const QString kind = plan.what == rules::QuickWhat::Both ? plan.nextKind : plan.kind;
    if (!plan.title.isEmpty())
        return plan.title;
    const QString who = !plan.people.empty() ? plan.people.front().name : plan.company.name;
    if (kind == QLatin1String("todo"))
        return who.isEmpty() ? Say::tr("Follow up") : Say::tr("Follow up with %1").arg(who);
    return who.isEmpty() ? kindWords(kind)
                         : Say::tr("%1: %2", "kind of task, and with whom").arg(kindWords(kind), who);
}

class Maker
{
public:
    Maker(Workspace &workspace, const QuickPlan &plan) : m_workspace(workspace), m_plan(plan) { }

    Result<QuickMade> run()
    {
        makePeople();
        Record main = m_plan.logs() ? activity() : task(m_plan.kind);
        main.meta.id = Uid::make();
        m_made.entity = main.def().name;
        m_made.id = main.id();
        m_edits.push_back({{}, main});
        if (m_plan.hasOwnNext)
            m_edits.push_back({{}, nextTask()});
        for (std::size_t i = 1; i < m_people.size(); ++i)
            takePart(main, m_people[i]);
        const Label label{m_plan.logs() ? QStringLiteral("log") : QStringLiteral("create"), m_made.entity,
            m_plan.logs() && !m_subject.isEmpty() ? m_subject : main.title(), 1, {}};
        RAPPORT_TRY(m_workspace.save(label, m_edits));
        return m_made;
    }

private:
    void makePeople()
    {
        m_made.customer = m_plan.company.isNew
            ? makeNew(m_workspace, QStringLiteral("customer"), m_plan.company, {}, m_plan.owner, m_edits)
            : m_plan.company.id;
        for (const QuickRef &person : m_plan.people) {
            if (!person.isThere())
                continue;
            m_people.push_back(person.isNew ? makeNew(m_workspace, QStringLiteral("contact"), person,
                                   m_made.customer, m_plan.owner, m_edits)
                                            : person.id);
        }
        if (!m_people.empty())
            m_made.contact = m_people.front();
        m_subject = m_plan.people.empty() ? m_plan.company.name : m_plan.people.front().name;
    }

    void linkAll(Record &record) const
    {
        link(record, u"customer", m_made.customer);
        link(record, u"contact", m_made.contact);
        link(record, u"deal", m_plan.deal);
        link(record, u"lead", m_plan.lead);
        link(record, u"owner", m_plan.owner);
    }

    // How long and where it is, or was.
    void setSize(Record &record) const
    {
        setMinutes(record, m_plan.minutes);
        record.set(u"place", m_plan.place);
    }

    Record activity() const
    {
        Record record = m_workspace.blank(QStringLiteral("activity"));
        linkAll(record);
        setSize(record);
        record.set(u"kind", m_plan.kind);
        record.set(u"content", m_plan.note);
        record.set(u"at", QVariant::fromValue(quickMoment(m_workspace, m_plan.at)));
        record.set(u"direction", m_plan.direction);
        record.set(u"result", m_plan.result);
        if (m_plan.plans() && !m_plan.hasOwnNext) {
            record.set(u"next_action", titleOf(m_plan));
            if (!m_plan.due.isNull())
                record.set(u"next_on", QVariant::fromValue(m_plan.due));
        }
        return record;
    }

    Record task(const QString &kind) const
    {
        Record record = m_workspace.blank(QStringLiteral("task"));
        linkAll(record);
        record.set(u"kind", kind);
        if (!m_plan.logs())
            setSize(record);
        record.set(u"title", titleOf(m_plan));
        if (!m_plan.priority.isEmpty())
            record.set(u"priority", m_plan.priority);
        if (!m_plan.due.isNull())
            record.set(u"due", QVariant::fromValue(m_plan.due));
        if (!m_plan.recurrence.isEmpty() && !m_plan.due.isNull()) {
            record.set(u"recurrence", m_plan.recurrence);
            record.set(u"series_start", QVariant::fromValue(m_plan.due));
        }
        return record;
    }

    // What follows the log, where its next action cannot say all of it.
    Record nextTask() const
    {
        Record record = task(m_plan.nextKind);
        record.set(u"source", QStringLiteral("next_action"));
        return record;
    }

    void takePart(const Record &in, const Uid &person)
    {
        Record record = m_workspace.blank(QStringLiteral("participant"));
        record.set(in.def().name, QVariant::fromValue(in.id()));
        record.set(u"contact", QVariant::fromValue(person));
        m_edits.push_back({{}, record});
    }

    Workspace &m_workspace;
    const QuickPlan &m_plan;
    Edits m_edits;
    std::vector<Uid> m_people;
    QString m_subject;
    QuickMade m_made;
};

} // namespace

// A whole day in the past has no hour: noon stands for it.
Instant quickMoment(const Workspace &workspace, const Due &at)
{
    const Instant now = workspace.clock().now();
    if (at.isNull() || (!at.time.isValid() && at.day == workspace.clock().today()))
        return now;
    Due exact = at;
    if (!exact.time.isValid())
        exact.time = QTime(12, 0);
    return exact.instant(workspace.clock().zone());
}

Result<QuickMade> makeQuick(Workspace &workspace, const QuickPlan &plan)
{
    if (!plan.undecided().isEmpty())
        return undecided(plan);
    return Maker(workspace, plan).run();
}

} // namespace rapport
