// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/followers.h"

namespace rapport::test {

Followers::Followers(quint32 seed) : m_random(seed)
{
    auto opened = Database::open(team.file.path(), Database::Access::ReadOnly);
    REQUIRE(opened);
    m_database = std::move(*opened);
    const auto usual = query::all(team->reads(), u"cadence");
    REQUIRE(usual);
    for (const Record &rule : *usual)
        REQUIRE(team->remove(u"cadence"_s, {rule.id()}));
    qlonglong position = 0;
    for (const auto &[grade, every] : {std::pair(u"A"_s, 7), std::pair(u"B"_s, 14)})
        team.add(u"cadence"_s, grade,
            {{u"grade"_s, grade}, {u"every_days"_s, qlonglong(every)}, {u"kind"_s, u"call"_s},
                {u"position"_s, ++position}});
    team.add(u"cadence"_s, u"Stage"_s,
        {{u"stage"_s, idOf(team.stage(u"open"_s, 1))}, {u"every_days"_s, qlonglong(3)},
            {u"kind"_s, u"email"_s}, {u"position"_s, ++position}});
    for (const QString &grade : {u"A"_s, u"A"_s, u"B"_s, u"C"_s, QString()}) {
        const Record one = team.add(u"customer"_s, u"Customer "_s + grade,
            {{u"grade"_s, grade.isEmpty() ? QVariant() : QVariant(grade)}});
        customers.push_back(one.id());
        m_deals.push_back(team.deal(u"Deal "_s + grade, {{u"customer"_s, idOf(one)}}).id());
    }
    m_states = {team.state()};
}

Followers::Tasks Followers::tasks()
{
    Statement rows = m_database->prepare(
        "SELECT t.id, coalesce(t.customer_id, d.customer_id), t.follows_id, t.status, t.source, t.kind,"
        " t.done_at, (SELECT count(*) FROM activity a WHERE a.task_id = t.id AND a.deleted_at IS NULL)"
        " FROM task t LEFT JOIN deal d ON d.id = t.deal_id WHERE t.deleted_at IS NULL");
    Tasks found;
    while (*rows.step()) {
        Task task{rows.uid(1), rows.uid(2), rows.text(3), rows.text(4), rows.text(5)};
        task.told = !rows.isNull(1);
        task.doneAt = rows.integer(6);
        task.activities = rows.integer(7);
        found.emplace(rows.blob(0), task);
    }
    return found;
}

bool Followers::hasRule(const Uid &customer)
{
    Statement row = m_database->prepare("SELECT grade, status FROM customer WHERE id = ?");
    row.bind(1, customer);
    REQUIRE(*row.step());
    return (row.text(0) == u"A" || row.text(0) == u"B") && row.text(1) != u"lost";
}

QString Followers::seriesHeldTwice()
{
    Statement rows = m_database->prepare("SELECT group_concat(title) FROM task WHERE recurrence IS NOT NULL"
                                         " AND deleted_at IS NULL AND kind <> 'event'"
                                         " GROUP BY coalesce(series_id, id) HAVING count(*) > 1");
    return *rows.step() ? rows.text(0) : QString();
}

void Followers::step()
{
    const int what = below(28);
    team.clock.advance(qint64(below(3)) * below(3 * 86400000));
    before = tasks();
    Statement ids = m_database->prepare("SELECT id FROM task");
    while (*ids.step())
        known.insert(ids.blob(0));
    wasAct = false;
    if (what < 4)
        return back();
    if (what < 6 || (m_at + 1 < m_states.size() && below(3) == 0))
        return forth();
    const qint64 last = query::batches(team->reads(), 1)->front().number;
    const bool done = act(what);
    INFO("act " << what << (done ? " done" : " refused"));
    if (query::batches(team->reads(), 1)->front().number == last) {
        CHECK(team.state() == m_states[m_at]);
        return;
    }
    CHECK(done);
    wasAct = true;
    m_states.resize(m_at + 1);
    m_states.push_back(team.state());
    ++m_at;
    ++acts;
    for (const auto &[id, task] : tasks()) {
        planned += !known.contains(id) && task.source == u"cadence";
        repeated += !known.contains(id) && task.source == u"recurrence";
    }
}

void Followers::back()
{
    if (m_at == 0)
        return;
    const auto done = team->undo();
    INFO((done ? QString() : done.error().text()).toStdString());
    REQUIRE(done);
    REQUIRE(team.state() == m_states[--m_at]);
    ++undone;
}

void Followers::forth()
{
    if (m_at + 1 == m_states.size())
        return;
    const auto done = team->redo();
    INFO((done ? QString() : done.error().text()).toStdString());
    REQUIRE(done);
    REQUIRE(team.state() == m_states[++m_at]);
    ++redone;
}

void Followers::backToTheStart()
{
    while (m_at > 0)
        back();
    CHECK(team.state() == m_states.front());
}

bool Followers::act(int what)
{
    if (what < 9)
        return plan();
    if (what < 17)
        return finish();
    if (what < 20)
        return edit();
    if (what < 22)
        return many();
    if (what < 24)
        return about();
    if (what < 26)
        return trash();
    const Uid ended = any("status <> 'todo' AND deleted_at IS NULL");
    return ended.isNull() || reopenTask(*team, ended);
}

Uid Followers::any(const char *condition)
{
    Statement rows = m_database->prepare(
        "SELECT id FROM task WHERE "_L1 + QLatin1String(condition) + " ORDER BY row"_L1);
    std::vector<Uid> found;
    while (*rows.step())
        found.push_back(rows.uid(0));
    return found.empty() ? Uid() : found[std::size_t(below(int(found.size())))];
}

Record Followers::load(const char *entity, const Uid &id)
{
    return *query::record(team->reads(), QString::fromLatin1(entity), id);
}

QVariant Followers::anyCustomer()
{
    return below(8) == 0 ? QVariant()
                         : QVariant::fromValue(customers[std::size_t(below(int(customers.size())))]);
}

bool Followers::save(const Record &was, const Record &after)
{
    return bool(team->save({u"update"_s, after.def().name, after.title(), 1, {}}, was, after));
}

bool Followers::plan()
{
    static const QString kinds[] = {u"call"_s, u"call"_s, u"visit"_s, u"todo"_s, u"event"_s};
    Record task = team->blank(u"task"_s);
    task.meta.id = Uid::make();
    task.set(u"title", u"Task %1"_s.arg(m_at));
    task.set(u"kind", kinds[below(5)]);
    task.set(u"customer", anyCustomer());
    if (below(3) == 0)
        task.set(u"deal", QVariant::fromValue(m_deals[std::size_t(below(int(m_deals.size())))]));
    const QDate day = team.clock.today().addDays(below(20) - 10);
    task.set(u"due", QVariant::fromValue(Due{day, below(2) ? QTime(10, 0) : QTime()}));
    if (below(3) == 0)
        task.set(u"recurrence", below(2) ? u"RRULE:FREQ=WEEKLY"_s : u"RRULE:FREQ=DAILY;COUNT=3"_s);
    if (below(8) == 0)
        task.set(u"status", u"done"_s);
    return save(Record(), task);
}

bool Followers::finish()
{
    const Uid open = any("status = 'todo' AND kind <> 'event' AND deleted_at IS NULL");
    if (open.isNull())
        return true;
    if (below(4) == 0)
        return bool(cancelTask(*team, open));
    TaskEnd end;
    if (below(3) == 0)
        end.result = u"Spoke"_s;
    if (below(5) == 0)
        end.nextAction = u"Send it"_s;
    if (below(5) == 0)
        end.at = {team.clock.now().ms - qint64(below(20)) * 86400000};
    return bool(completeTask(*team, open, end));
}

bool Followers::edit()
{
    const Uid id = any("deleted_at IS NULL");
    if (id.isNull())
        return true;
    const Record was = load("task", id);
    Record after = was;
    switch (below(7)) {
    case 0:
        after.set(u"customer", anyCustomer());
        break;
    case 1:
        if (was.value(u"done_at").isValid())
            after.set(
                u"done_at", QVariant::fromValue(Instant{team.clock.now().ms - qint64(below(9)) * 86400000}));
        break;
    case 2:
        after.set(u"kind", below(2) ? u"visit"_s : u"todo"_s);
        break;
    case 3:
        after.set(u"due", QVariant::fromValue(Due{team.clock.today().addDays(below(9)), {}}));
        break;
    case 4:
        after.set(u"status", below(2) ? u"done"_s : u"todo"_s);
        break;
    case 5:
        after.set(u"result", below(2) ? QVariant(u"It went well"_s) : QVariant());
        break;
    default:
        after.set(u"title", u"Renamed"_s);
    }
    return save(was, after);
}

bool Followers::many()
{
    QObject owner;
    const QString status = below(3) ? u"done"_s : below(2) ? u"todo"_s : u"cancelled"_s;
    auto rows = team.numbers(u"task"_s, "kind != event");
    if (rows.size() > 12)
        rows.resize(12);
    if (below(2))
        std::ranges::reverse(rows);
    return !finished(team->setField({u"update"_s, u"task"_s, {}, int(rows.size()), {}}, u"task"_s, rows,
                         u"status"_s, status, false, &owner))
                .error;
}

bool Followers::about()
{
    if (below(3) == 0) {
        const Record deal = load("deal", m_deals[std::size_t(below(int(m_deals.size())))]);
        Record after = deal;
        after.set(u"stage", idOf(team.stage(u"open"_s, below(3))));
        return save(deal, after);
    }
    const Record was = load("customer", customers[std::size_t(below(int(customers.size())))]);
    Record after = was;
    static const QString grades[] = {u"A"_s, u"A"_s, u"B"_s, u"B"_s, u"C"_s};
    if (below(3))
        after.set(u"grade", below(6) ? QVariant(grades[below(5)]) : QVariant());
    else
        after.set(u"status", below(4) ? u"customer"_s : u"lost"_s);
    return save(was, after);
}

bool Followers::trash()
{
    const Uid id = any(below(2) ? "deleted_at IS NULL" : "deleted_at IS NOT NULL");
    if (id.isNull())
        return true;
    return load("task", id).meta.deletedAt.isNull() ? bool(team->remove(u"task"_s, {id}))
                                                    : bool(team->restore(u"task"_s, {id}));
}

} // namespace rapport::test
