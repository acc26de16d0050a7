// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

#include "core/history/check.h"
#include "core/model/customer.h"
#include <QFileInfo>

using namespace rapport;
using namespace rapport::test;

namespace {

QVariant idOf(const Record &record) { return QVariant::fromValue(record.id()); }

Uid stage(TempWorkspace &team, const QString &kind, int skip = 0)
{
    for (const Record &record : team->dictionary(QStringLiteral("stage"))) {
        if (record.value(u"kind").toString() == kind && skip-- == 0)
            return record.id();
    }
    return {};
}

qint64 count(TempWorkspace &team, const QString &entity, const char *filter = "")
{
    query::ListQuery query;
    query.entity = entity;
    query.filter = *Filter::parse(QString::fromUtf8(filter));
    return qint64(query::rowNumbers(team->reads(), query)->size());
}

void checkSound(TempWorkspace &team)
{
    auto database = Database::open(team.file.path(), Database::Access::ReadWrite);
    REQUIRE(database);
    const auto found = checkFile(**database, *team->schema());
    REQUIRE(found);
    CHECK(*found == QStringList());
}

} // namespace

TEST_CASE("a new file has its settings, its pipeline and its views, and nothing to undo", "[workspace]")
{
    TempWorkspace team(QStringLiteral("zh"));
    CHECK(team->setting(QStringLiteral("lang")) == QLatin1String("zh"));
    CHECK(team->currency() == Currency::fromCode(u"CNY"));
    CHECK(team->region() == QLatin1String("CN"));
    CHECK(team->dictionary(QStringLiteral("stage")).size() == 7);
    CHECK(team->dictionary(QStringLiteral("stage")).front().title() == QStringLiteral("初步接触"));
    CHECK_FALSE(team->undoLabel());
    CHECK_FALSE(team->undo());
    for (const Record &view : team->dictionary(QStringLiteral("view"))) {
        query::ListQuery query;
        query.entity = view.value(u"of").toString();
        const auto filter = Filter::parse(view.value(u"filter").toString());
        INFO(view.title().toStdString());
        REQUIRE(filter);
        query.filter = *filter;
        query.sort = query::Sort::fromText(view.value(u"sort").toString());
        CHECK(query::rowNumbers(team->reads(), query).ok());
    }
    checkSound(team);
}

TEST_CASE("a value that breaks a rule is refused with its field, and nothing is saved", "[workspace]")
{
    TempWorkspace team;
    Record nameless = team->blank(QStringLiteral("customer"));
    const auto refused = team->save({}, Record(), nameless);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Invalid);
    CHECK(refused.error().field == QLatin1String("name"));
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    CHECK(team.change(acme, u"email", QStringLiteral("nobody")).error().field == QLatin1String("email"));
    CHECK(team.change(acme, u"grade", QStringLiteral("Z")).error().field == QLatin1String("grade"));
    CHECK(team.load(acme) == acme);
    CHECK(team.change(acme, u"name", acme.title())); // nothing changed, nothing to do
    CHECK(team.load(acme).meta.version == 1);
}

TEST_CASE("a move to a closed stage writes its history and date, all in one step of undo", "[workspace]")
{
    TempWorkspace team;
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    const Record deal = team.add(QStringLiteral("deal"), QStringLiteral("Robots"),
        {{QStringLiteral("customer"), idOf(acme)},
            {QStringLiteral("amount"), QVariant::fromValue(Money::of(100000, team->currency()))}});
    CHECK(deal.value(u"status").toString() == QLatin1String("open"));
    CHECK(count(team, QStringLiteral("stage_change")) == 1); // how it came to its first stage
    CHECK(team.load(acme).value(u"open_deals").value<Money>().minor == 100000);
    REQUIRE(team.change(deal, u"stage", QVariant::fromValue(stage(team, QStringLiteral("won")))));
    const Record won = team.load(deal);
    CHECK(won.value(u"closed_on").toDate() == team.clock.today());
    CHECK(won.value(u"status").toString() == QLatin1String("won"));
    CHECK(count(team, QStringLiteral("stage_change")) == 2);
    CHECK_FALSE(team.load(acme).value(u"open_deals").isValid());
    CHECK(team.load(acme).value(u"won_value").value<Money>().minor == 100000);

    REQUIRE(team->undo());
    CHECK(team.load(deal).value(u"stage") == deal.value(u"stage"));
    CHECK_FALSE(team.load(deal).value(u"closed_on").isValid());
    CHECK(count(team, QStringLiteral("stage_change")) == 1);
    CHECK(team.load(acme).value(u"open_deals").value<Money>().minor == 100000);
    REQUIRE(team->redo());
    REQUIRE(team.change(deal, u"stage", QVariant::fromValue(stage(team, QStringLiteral("open"), 2))));
    CHECK_FALSE(team.load(deal).value(u"closed_on").isValid()); // open again
    checkSound(team);
}

TEST_CASE("a logged call with a next action makes the task, and undo takes both back", "[workspace]")
{
    TempWorkspace team;
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    team.add(QStringLiteral("activity"), QStringLiteral("Call"),
        {{QStringLiteral("customer"), idOf(acme)},
            {QStringLiteral("next_action"), QStringLiteral("Send quote")},
            {QStringLiteral("next_on"), QVariant::fromValue(Due{QDate(2026, 3, 20), {}})}});
    CHECK(count(team, QStringLiteral("task"), "status = todo and title = \"Send quote\"") == 1);
    const Record after = team.load(acme);
    CHECK(after.value(u"next_follow_up").value<Due>().text() == QLatin1String("2026-03-20"));
    CHECK(after.value(u"last_contact").value<Instant>() == team.clock.now());
    const auto task = query::nextTask(team->reads(), u"customer", acme.id());
    REQUIRE(task);
    REQUIRE(*task);
    REQUIRE(team.change(**task, u"status", QStringLiteral("done")));
    CHECK(team.load(**task).value(u"done_at").value<Instant>() == team.clock.now());
    CHECK_FALSE(team.load(acme).value(u"next_follow_up").isValid());
    REQUIRE(team->undo());
    CHECK(team.load(acme).value(u"next_follow_up").isValid());
    REQUIRE(team->undo());
    CHECK(count(team, QStringLiteral("task")) == 0);
    CHECK(count(team, QStringLiteral("activity")) == 0);
    CHECK_FALSE(team.load(acme).value(u"last_contact").isValid());
    checkSound(team);
}

TEST_CASE(
    "a customer takes its people, deals and tasks to the trash, and undo brings all back", "[workspace]")
{
    TempWorkspace team;
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    const Record other = team.add(QStringLiteral("customer"), QStringLiteral("Beta"));
    const Record wei = team.add(
        QStringLiteral("contact"), QStringLiteral("Wei"), {{QStringLiteral("customer"), idOf(acme)}});
    team.add(QStringLiteral("contact"), QStringLiteral("Ann"), {{QStringLiteral("customer"), idOf(other)}});
    team.add(QStringLiteral("affiliation"), {},
        {{QStringLiteral("contact"), idOf(wei)}, {QStringLiteral("customer"), idOf(other)}});
    team.add(QStringLiteral("deal"), QStringLiteral("Robots"), {{QStringLiteral("customer"), idOf(acme)}});
    team.add(QStringLiteral("task"), QStringLiteral("Call"), {{QStringLiteral("customer"), idOf(acme)}});
    const auto preview = team->removalPreview(QStringLiteral("customer"), {acme.id()});
    REQUIRE(preview);
    CHECK(preview->value(QStringLiteral("contact")) == 1);
    CHECK(preview->value(QStringLiteral("affiliation")) == 1);
    CHECK(preview->value(QStringLiteral("deal")) == 1);
    CHECK(preview->value(QStringLiteral("stage_change")) == 1);
    CHECK(preview->value(QStringLiteral("task")) == 1);
    CHECK_FALSE(preview->contains(QStringLiteral("customer")));
    REQUIRE(team->remove(QStringLiteral("customer"), {acme.id()}));
    CHECK(count(team, QStringLiteral("customer")) == 1);
    CHECK(count(team, QStringLiteral("contact")) == 1);
    CHECK(count(team, QStringLiteral("deal")) == 0);
    CHECK(team->undoLabel()->text() == QLatin1String("Delete Acme"));
    checkSound(team);
    REQUIRE(team->undo());
    CHECK(count(team, QStringLiteral("customer")) == 2);
    CHECK(count(team, QStringLiteral("contact")) == 2);
    CHECK(count(team, QStringLiteral("affiliation")) == 1);
    CHECK(count(team, QStringLiteral("stage_change")) == 1);
    checkSound(team);
    REQUIRE(team->redo());
    CHECK(count(team, QStringLiteral("deal")) == 0);
    REQUIRE(team->restore(QStringLiteral("customer"), {acme.id()}));
    CHECK(count(team, QStringLiteral("customer")) == 2);
    CHECK(count(team, QStringLiteral("deal")) == 0); // restored alone
    REQUIRE(team->remove(QStringLiteral("customer"), {acme.id(), acme.id()})); // named twice is once
    checkSound(team);
    CHECK_FALSE(team->remove(QStringLiteral("customer"), {Uid::make()}));
}

TEST_CASE("a commit names every record that may look different now", "[workspace]")
{
    TempWorkspace team;
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    const Record beta = team.add(QStringLiteral("customer"), QStringLiteral("Beta"));
    std::vector<Commit> heard;
    QObject::connect(
        &*team, &Workspace::committed, &*team, [&](const Commit &commit) { heard.push_back(commit); });
    const Record task = team.add(
        QStringLiteral("task"), QStringLiteral("Call"), {{QStringLiteral("customer"), idOf(acme)}});
    const auto touches = [&](const Record &record) {
        return heard.back().touches(*team->schema(), record.def().name, record.id());
    };
    REQUIRE(heard.size() == 1);
    CHECK(heard.back().entities == QSet<QString>{QStringLiteral("task")});
    CHECK(touches(task));
    CHECK(touches(acme)); // its next follow-up
    CHECK_FALSE(touches(beta));
    CHECK(heard.back().batch > 0);

    // A field that is no link: the customer behind it is told all the same.
    REQUIRE(team.change(task, u"status", QStringLiteral("done")));
    CHECK(touches(acme));
    REQUIRE(team->undo());
    CHECK(heard.back().origin == Origin::Undo);
    CHECK(touches(acme));
    // Moved: the old and the new customer.
    REQUIRE(team.change(task, u"customer", idOf(beta)));
    CHECK(touches(acme));
    CHECK(touches(beta));
    REQUIRE(team->remove(QStringLiteral("task"), {task.id()}));
    CHECK(touches(beta));
    CHECK_FALSE(touches(acme));
    CHECK(heard.back().touches(*team->schema(), QStringLiteral("customer")));
    CHECK_FALSE(heard.back().touches(*team->schema(), QStringLiteral("product")));
    CHECK_FALSE(heard.back().bulk);
}

TEST_CASE("settings and dictionaries are current after each commit, and undo too", "[workspace]")
{
    TempWorkspace team;
    REQUIRE(team->setSetting(QStringLiteral("company"), QStringLiteral("Northwind")));
    REQUIRE(team->setSetting(QStringLiteral("fresh"), QStringLiteral("1")));
    CHECK(team->setting(QStringLiteral("company")) == QLatin1String("Northwind"));
    CHECK(team->setting(QStringLiteral("fresh")) == QLatin1String("1"));
    const Record tag = team.add(QStringLiteral("tag"), QStringLiteral("vip"));
    CHECK(team->titleIn(QStringLiteral("tag"), tag.id()) == QLatin1String("vip"));
    REQUIRE(team.change(tag, u"name", QStringLiteral("gold")));
    CHECK(team->titleIn(QStringLiteral("tag"), tag.id()) == QLatin1String("gold"));
    REQUIRE(team->undo());
    CHECK(team->titleIn(QStringLiteral("tag"), tag.id()) == QLatin1String("vip"));
    REQUIRE(team->undo());
    CHECK(team->titleIn(QStringLiteral("tag"), tag.id()).isEmpty());
}

TEST_CASE("several edits are one step and none is kept when one is refused", "[workspace]")
{
    TempWorkspace team;
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    const Record beta = team.add(QStringLiteral("customer"), QStringLiteral("Beta"));
    const auto graded = [](Record record, const char *grade) {
        record.set(u"grade", QString::fromLatin1(grade));
        return record;
    };
    const Label label{QStringLiteral("grade"), QStringLiteral("customer"), {}, 2, {}};
    CHECK_FALSE(team->save(label, {{acme, graded(acme, "A")}, {beta, graded(beta, "Q")}}));
    CHECK_FALSE(team.load(acme).value(u"grade").isValid());
    REQUIRE(team->save(label, {{acme, graded(acme, "A")}, {beta, graded(beta, "B")}}));
    REQUIRE(team->undo());
    CHECK_FALSE(team.load(acme).value(u"grade").isValid());
    CHECK_FALSE(team.load(beta).value(u"grade").isValid());
}

TEST_CASE("two windows on one file see each other's work and refuse to overwrite it", "[workspace]")
{
    TempWorkspace team;
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    auto second = Workspace::open(team.file.path(), team.clock);
    REQUIRE(second);
    CHECK_FALSE((*second)->hasChangedElsewhere());
    const auto theirs = query::record((*second)->reads(), u"customer", acme.id());
    REQUIRE(theirs);
    REQUIRE(team.change(acme, u"city", QStringLiteral("Austin")));
    CHECK((*second)->hasChangedElsewhere());
    CHECK_FALSE((*second)->hasChangedElsewhere());
    Record mine = *theirs;
    mine.set(u"city", QStringLiteral("Boston"));
    const auto refused = (*second)->save({}, *theirs, mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().field == QLatin1String("city"));
    // Undo is about the file: the other window can take the change back.
    REQUIRE((*second)->undo());
    CHECK_FALSE(team.load(acme).value(u"city").isValid());
    checkSound(team);
}

TEST_CASE("a file that cannot be made leaves nothing behind", "[workspace]")
{
    TempFile file;
    CHECK_FALSE(Workspace::create(file.beside(QStringLiteral("no/such/folder.rapport")), {}, SystemClock()));
    CHECK_FALSE(QFileInfo::exists(file.beside(QStringLiteral("no"))));
}

TEST_CASE("whoever the sample data says one is owns what comes next", "[workspace]")
{
    TempWorkspace team;
    const Record maya = team.add(QStringLiteral("user"), QStringLiteral("Maya Chen"));
    REQUIRE(team->setSetting(QStringLiteral("me"), maya.id().text()));
    REQUIRE(team->actor() != maya.id());
    team->announceBulk({QStringLiteral("sample"), QStringLiteral("customer"), {}, 1, {}}, Origin::Import,
        {QStringLiteral("user"), QStringLiteral("setting")});
    CHECK(team->actor() == maya.id());
    CHECK(team->blank(QStringLiteral("customer")).value(u"owner").value<Uid>() == maya.id());
}
