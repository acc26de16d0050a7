// SPDX-License-Identifier: GPL-3.0-or-later
// People who sell, at random but the same for the same seed: they move, win, lose and reopen deals,
// edit them and their lines, delete and restore, change gates and stages, and take it all back. Each
// step that is taken back must lead to exactly the state before it.
#pragma once

#include "tests/core/workspace/sales_file.h"
#include "tests/support/catch.h"

#include "core/rules/stage_moves.h"

#include <QRandomGenerator>

namespace rapport::test {

using namespace Qt::StringLiterals;

class Sellers
{
public:
    explicit Sellers(quint32 seed) : m_random(seed)
    {
        for (const QString &name : {u"Acme"_s, u"Beta"_s})
            m_customers.push_back(team.add(u"customer"_s, name).id());
        for (int i = 0; i < 6; ++i)
            create();
        REQUIRE_FALSE(m_deals.empty());
        m_states = {team.state()};
    }

    // One act, or one step back or forth. What is refused changes nothing.
    void step()
    {
        const int what = below(24);
        team.clock.advance(below(4) == 0 ? -qint64(below(86400000)) : qint64(below(3)) * below(86400000));
        if (what < 4)
            return back();
        if (what < 7 || (m_at + 1 < m_states.size() && below(3) == 0))
            return forth();
        const qint64 last = batch();
        const bool done = act(what);
        INFO("act " << what << (done ? " done" : " refused"));
        if (batch() == last) {
            CHECK(team.state() == m_states[m_at]);
            return;
        }
        CHECK(done);
        m_states.resize(m_at + 1);
        m_states.push_back(team.state());
        ++m_at;
        ++acts;
        wasMoved += what < 14;
    }

    void back()
    {
        if (m_at == 0)
            return;
        const auto done = team->undo();
        INFO((done ? QString() : done.error().text()).toStdString());
        REQUIRE(done);
        REQUIRE(team.state() == m_states[--m_at]);
        ++undone;
    }

    void forth()
    {
        if (m_at + 1 == m_states.size())
            return;
        const auto done = team->redo();
        INFO((done ? QString() : done.error().text()).toStdString());
        REQUIRE(done);
        REQUIRE(team.state() == m_states[++m_at]);
        ++redone;
    }

    void backToTheStart()
    {
        while (m_at > 0)
            back();
        CHECK(team.state() == m_states.front());
    }

    // One that is not the last. It may be refused, when something rests on it.
    void backOutOfTurn()
    {
        const auto batches = query::batches(team->reads(), 12);
        REQUIRE(batches);
        const query::BatchEntry &one = (*batches)[std::size_t(below(int(batches->size())))];
        if (one.origin == Origin::Local && !one.undone && team->undoBatch(one.number))
            ++undone;
        m_states = {team.state()}; // what was is no measure any more
        m_at = 0;
    }

    int below(int limit) { return int(m_random.bounded(quint32(limit))); }

    SalesFile team;
    int acts = 0, undone = 0, redone = 0, wasMoved = 0;

private:
    bool act(int what)
    {
        switch (what) {
        case 7:
        case 8:
        case 9:
        case 10:
            return moveOne(below(3) ? u"open"_s : QString());
        case 11:
            return moveOne(u"won"_s);
        case 12:
            return moveOne(u"lost"_s);
        case 13:
            return moveMany();
        case 14:
        case 15:
            return editOne();
        case 16:
        case 17:
            return lineOne();
        case 18:
            return editLine();
        case 19:
            return create();
        case 20:
            return trash();
        case 21:
            return below(2) ? gate() : restore();
        case 22:
            return below(4) == 0 ? endStage() : moveOne({});
        default:
            return customer();
        }
    }

    Record any(std::vector<Uid> &from, const QString &entity)
    {
        const Uid id = from[std::size_t(below(int(from.size())))];
        return *query::record(team->reads(), entity, id);
    }

    Record anyStage(const QString &kind)
    {
        std::vector<Record> fitting;
        for (const Record &stage : team->dictionary(u"stage"_s)) {
            if (kind.isEmpty() || stage.value(u"kind").toString() == kind)
                fitting.push_back(stage);
        }
        REQUIRE_FALSE(fitting.empty());
        return fitting[std::size_t(below(int(fitting.size())))];
    }

    QVariant anyAmount()
    {
        if (below(5) == 0)
            return {};
        const qint64 minor = below(8) == 0 ? (qint64(1) << 60) + below(1000) : below(1000000);
        return QVariant::fromValue(Money::of(minor, Currency::fromCode(below(3) ? u"USD" : u"EUR")));
    }

    QDate anyDay() { return team.clock.today().addDays(below(120) - 30); }

    bool save(const Record &before, const Record &after)
    {
        return bool(team->save({u"update"_s, after.def().name, after.title(), 1, {}}, before, after));
    }

    bool moveOne(const QString &kind)
    {
        const Record deal = any(m_deals, u"deal"_s);
        if (!deal.meta.deletedAt.isNull())
            return true;
        Record after = deal;
        const Record to = anyStage(kind);
        after.set(u"stage", QVariant::fromValue(to.id()));
        if (below(2))
            after.set(u"lost_reason", u"Price"_s);
        if (below(3) == 0)
            after.set(u"closed_on", anyDay());
        if (below(3) == 0)
            after.set(u"position", double(below(1000)) - 500);
        for (const QString &item : rules::checklistOf(to)) {
            if (below(4))
                rules::setTicked(after, item, true);
        }
        return save(deal, after);
    }

    bool moveMany()
    {
        QObject owner;
        const Record to = anyStage({});
        const bool withReason = below(2);
        const Ended ended = finished(team->changeRows(
            {u"move"_s, u"deal"_s, {}, 5, {}}, u"deal"_s, team.numbers(u"deal"_s),
            [id = QVariant::fromValue(to.id()), withReason](Record &deal) {
                deal.set(u"stage", id);
                if (withReason)
                    deal.set(u"lost_reason", u"Budget"_s);
            },
            &owner));
        return !ended.error;
    }

    bool editOne()
    {
        const Record deal = any(m_deals, u"deal"_s);
        if (!deal.meta.deletedAt.isNull())
            return true;
        Record after = deal;
        after.set(u"amount", below(2) ? anyAmount() : deal.value(u"amount"));
        if (below(3) == 0)
            after.set(u"closes_on", anyDay());
        if (below(4) == 0)
            after.set(u"opened_on", anyDay());
        if (below(4) == 0)
            after.set(u"probability", double(below(101)));
        if (below(4) == 0)
            after.set(u"lost_reason", below(2) ? QVariant(u"Other"_s) : QVariant());
        if (below(4) == 0)
            after.set(u"customer", QVariant::fromValue(m_customers[std::size_t(below(2))]));
        return save(deal, after);
    }

    bool create()
    {
        Record deal = team->blank(u"deal"_s);
        deal.meta.id = Uid::make();
        deal.set(u"name", u"Deal %1"_s.arg(m_deals.size()));
        deal.set(u"customer", QVariant::fromValue(m_customers[std::size_t(below(2))]));
        deal.set(u"amount", anyAmount());
        if (below(2))
            deal.set(u"stage", QVariant::fromValue(anyStage({}).id()));
        if (!save(Record(), deal))
            return false;
        m_deals.push_back(deal.id());
        return true;
    }

    bool lineOne()
    {
        const Record deal = any(m_deals, u"deal"_s);
        if (!deal.meta.deletedAt.isNull())
            return true;
        Record line(team->schema()->at(u"deal_line"));
        line.meta.id = Uid::make();
        line.set(u"deal", QVariant::fromValue(deal.id()));
        line.set(u"quantity", below(10) / 4.0);
        line.set(u"price", anyAmount());
        line.set(u"discount", below(2) ? QVariant(double(below(100)) / 3) : QVariant());
        if (!save(Record(), line))
            return false;
        m_lines.push_back(line.id());
        return true;
    }

    bool editLine()
    {
        if (m_lines.empty())
            return true;
        const Record line = any(m_lines, u"deal_line"_s);
        if (!line.meta.deletedAt.isNull())
            return true;
        if (below(3) == 0)
            return bool(team->remove(u"deal_line"_s, {line.id()}));
        Record after = line;
        after.set(u"quantity", below(100) / 8.0);
        return save(line, after);
    }

    bool trash()
    {
        const Record deal = any(m_deals, u"deal"_s);
        return bool(team->remove(u"deal"_s, {deal.id()}));
    }

    bool restore()
    {
        for (const Uid &id : m_deals) {
            const auto deal = query::record(team->reads(), u"deal", id);
            if (deal && !deal->meta.deletedAt.isNull())
                return bool(team->restore(u"deal"_s, {id}));
        }
        return true;
    }

    bool gate()
    {
        const Record stage = anyStage({});
        Record after = stage;
        after.set(u"checklist", below(2) ? QVariant(u"Budget known"_s) : QVariant());
        after.set(u"required_fields", below(3) ? QVariant() : QVariant(u"amount"_s));
        after.set(u"no_return", below(4) == 0);
        after.set(u"stale_days", below(2) ? QVariant(qlonglong(below(30) + 1)) : QVariant());
        return save(stage, after);
    }

    // Its deals move to another one.
    bool endStage()
    {
        const Record gone = anyStage(u"open"_s), to = anyStage({});
        if (gone.id() == to.id() || team->dictionary(u"stage"_s).size() < 5)
            return true;
        QObject owner;
        return !finished(team->moveAndRemove(u"stage"_s, {gone.id()}, {{gone.id(), to.id()}}, &owner)).error;
    }

    bool customer()
    {
        Record acme = *query::record(team->reads(), u"customer", m_customers[std::size_t(below(2))]);
        Record after = acme;
        after.set(u"parent", below(2) ? QVariant::fromValue(m_customers[0]) : QVariant());
        return acme.id() == m_customers[0] || save(acme, after);
    }

    qint64 batch() { return query::batches(team->reads(), 1)->front().number; }

    QRandomGenerator m_random;
    std::vector<Uid> m_customers, m_deals, m_lines;
    std::vector<QString> m_states; // after each act that can be taken back
    std::size_t m_at = 0;
};

} // namespace rapport::test
