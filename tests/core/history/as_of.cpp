// SPDX-License-Identifier: GPL-3.0-or-later
// The edges of going back; that everything comes back exactly is shown on random quarters
// (tests/core/workspace/as_of_random.cpp).
#include "tests/support/catch.h"
#include "tests/support/sample_record.h"

#include "core/history/as_of.h"
#include "core/history/check.h"
#include "core/history/history.h"
#include "core/model/customer.h"

#include <QDir>
#include <QFileInfo>

using namespace rapport;
using namespace rapport::test;
using What = history::RecordDifference::What;

namespace {

struct Story {
    Story() : path(file.file.beside(QStringLiteral("past.copy"))) { }

    Record customer(const QString &name)
    {
        Record record(file.schema->of<Customer>());
        record.meta.id = Uid::make();
        record.set(u"name", name);
        return file.add(record);
    }
    void later(qint64 hours) { file.clock.advance(hours * 3'600'000); }
    QDate today() const { return file.clock.today(); }
    QTimeZone zone() const { return file.clock.zone(); }
    history::AsOf goBack(const QDate &day)
    {
        const auto then = history::makeAsOf(*file.database, *file.schema, day, zone(), path);
        INFO((then ? QString() : then.error().text()).toStdString());
        REQUIRE(then);
        return *then;
    }
    std::unique_ptr<Database> past()
    {
        auto opened = Database::open(path, Database::Access::ReadOnly);
        REQUIRE(opened);
        return std::move(*opened);
    }
    QString nameThen(const Record &record)
    {
        const auto database = past();
        Store store(*database, file.schema, file.clock);
        const auto then = store.load(record.def(), record.id());
        return then ? then->title() : QStringLiteral("not there");
    }

    TempStore file;
    QString path;
};

} // namespace

TEST_CASE("a past day is a sound file that only this account may read and nobody may change", "[asof]")
{
    Story story;
    const Record acme = story.customer(QStringLiteral("Acme"));
    const QDate monday = story.today();
    story.later(24);
    story.file.change(acme, u"name", QStringLiteral("Apex"));
    const Record beta = story.customer(QStringLiteral("Beta"));
    const history::AsOf then = story.goBack(monday);
    CHECK(then.takenBack == 2);
    CHECK(then.uncertain == 0);
    CHECK(then.day == monday);
    CHECK(QDateTime::fromMSecsSinceEpoch(then.at.ms, story.zone()).time() == QTime(23, 59, 59, 999));
    CHECK(story.nameThen(acme) == u"Acme");
    CHECK(story.nameThen(beta) == u"not there");
    CHECK(story.file.load(acme).title() == u"Apex"); // the file itself is as it was
    const auto found = checkFile(*story.past(), *story.file.schema);
    REQUIRE(found);
    CHECK(*found == QStringList());

    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(story.path) & others) == QFile::Permissions());
    CHECK(QDir(story.file.file.folder()).entryList({QStringLiteral("past.copy-*")}).isEmpty());
    const auto written = Database::open(story.path, Database::Access::ReadWrite);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Error::Code::ReadOnly);
}

TEST_CASE("work that was begun before midnight belongs to the day before", "[asof]")
{
    Story story;
    const Record acme = story.customer(QStringLiteral("Acme")), beta = story.customer(QStringLiteral("Beta"));
    const QDate monday = story.today();
    story.file.clock.set({history::endOf(monday, story.zone()).ms - 1000});
    ChangeSet header;
    header.label = {QStringLiteral("update"), QStringLiteral("customer"), {}, 2, {}};
    const auto writer = story.file.store->begin(header);
    const auto rename = [&](const Record &record, const QString &name) {
        const Record before = story.file.load(record);
        Record after = before;
        after.set(u"name", name);
        REQUIRE(writer->add(difference(before, after)));
        REQUIRE(writer->flush());
    };
    rename(acme, QStringLiteral("Acme by night"));
    story.later(1); // somebody works on both meanwhile
    story.file.change(acme, u"name", QStringLiteral("Acme on Tuesday"));
    story.file.change(beta, u"name", QStringLiteral("Beta on Tuesday"));
    rename(beta, QStringLiteral("Beta by night"));
    REQUIRE(writer->finish());
    CHECK(story.goBack(monday).takenBack == 2);
    CHECK(story.nameThen(acme) == u"Acme by night");
    CHECK(story.nameThen(beta) == u"Beta by night"); // was written last, and not taken back
}

TEST_CASE("what was taken back later counts as done on that day, and the other way round", "[asof]")
{
    Story story;
    const Record acme = story.customer(QStringLiteral("Acme"));
    const qint64 first = story.file.change(acme, u"name", QStringLiteral("Two"));
    story.later(24);
    REQUIRE(history::undo(*story.file.store, first, story.file.actor));
    const QDate tuesday = story.today();
    story.later(24);
    REQUIRE(history::redo(*story.file.store, first, story.file.actor));
    const auto undone = [&] {
        const auto database = story.past();
        return *database->integer(
            QStringLiteral("SELECT undone FROM change_batch WHERE number = %1").arg(first));
    };
    story.goBack(tuesday);
    CHECK(story.nameThen(acme) == u"Acme");
    CHECK(undone() == 1);
    QFile::remove(story.path);
    story.goBack(tuesday.addDays(-1));
    CHECK(story.nameThen(acme) == u"Two");
    CHECK(undone() == 0);
}

TEST_CASE("a step back that is stopped, or leads before the log, leaves nothing", "[asof]")
{
    Story story;
    CHECK(history::firstDay(*story.file.database, story.zone())->isNull());
    const auto empty = history::makeAsOf(
        *story.file.database, *story.file.schema, story.today(), story.zone(), story.path);
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == Error::Code::NotFound);
    story.customer(QStringLiteral("Acme"));
    const QDate monday = story.today();
    CHECK(*history::firstDay(*story.file.database, story.zone()) == monday);
    story.later(24);
    story.customer(QStringLiteral("Beta"));
    const auto before = history::makeAsOf(
        *story.file.database, *story.file.schema, monday.addDays(-1), story.zone(), story.path);
    REQUIRE_FALSE(before);
    CHECK(before.error().code == Error::Code::NotFound);
    CHECK_FALSE(before.error().help.isEmpty());
    for (const qint64 until : {0, 300, 1000}) { // while copying, on the way, at the end
        const auto stopped = history::makeAsOf(*story.file.database, *story.file.schema, monday, story.zone(),
            story.path, [until](qint64 done, qint64) { return done < until; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == Error::Code::Cancelled);
        CHECK_FALSE(QFileInfo::exists(story.path));
    }
    CHECK(story.goBack(monday).takenBack == 1);
}

TEST_CASE("what the log names and this program does not know is counted, never guessed", "[asof]")
{
    Story story;
    const Record acme = story.customer(QStringLiteral("Acme"));
    const QDate monday = story.today();
    story.later(24);
    story.file.change(acme, u"name", QStringLiteral("Apex"));
    REQUIRE(story.file.database->execute(
        QStringLiteral("UPDATE change_log SET entity = 'contract' WHERE op = 'update'")));
    const history::AsOf then = story.goBack(monday);
    CHECK(then.uncertain == 1);
    CHECK(story.nameThen(acme) == u"Apex");
}

TEST_CASE("between two days only what differs at the end is told", "[asof]")
{
    Story story;
    const Record kept = story.customer(QStringLiteral("Kept")), gone = story.customer(QStringLiteral("Gone")),
                 back = story.customer(QStringLiteral("Back")), same = story.customer(QStringLiteral("Same"));
    story.file.commit({removal(back)}, QStringLiteral("remove"));
    const QDate monday = story.today();
    story.later(24);
    story.file.change(kept, u"city", QStringLiteral("Austin"));
    story.file.change(kept, u"name", QStringLiteral("Kept well"));
    story.file.change(same, u"city", QStringLiteral("Rome"));
    story.file.commit({removal(gone)}, QStringLiteral("remove"));
    story.later(24);
    story.file.commit({restoration(story.file.load(back))}, QStringLiteral("restore"));
    story.file.change(kept, u"city", QStringLiteral("Boston"));
    story.file.change(same, u"city", QVariant());
    const Record made = story.customer(QStringLiteral("Made"));
    story.file.commit({removal(story.customer(QStringLiteral("Short life")))}, QStringLiteral("remove"));
    const auto between = [&](int from, int to, int most = 1000) {
        auto found = history::differences(*story.file.database, *story.file.schema, monday.addDays(from),
            monday.addDays(to), story.zone(), {}, most);
        REQUIRE(found);
        return *found;
    };
    const history::Differences all = between(0, 2);
    const auto counts = all.counts.value(QStringLiteral("customer"));
    CHECK(counts.value(int(What::Made)) == 1);
    CHECK(counts.value(int(What::Changed)) == 1);
    CHECK(counts.value(int(What::Removed)) == 1);
    CHECK(counts.value(int(What::Restored)) == 1);
    REQUIRE(all.records.size() == 4);
    CHECK(std::is_sorted(
        all.records.begin(), all.records.end(), [](const auto &a, const auto &b) { return a.at > b.at; }));
    for (const history::RecordDifference &record : all.records) {
        if (record.record != kept.id())
            continue;
        CHECK(record.title == u"Kept well");
        REQUIRE(record.fields.size() == 2);
        CHECK(record.fields[0]
            == FieldChange{QStringLiteral("name"), QStringLiteral("Kept"), QStringLiteral("Kept well")});
        CHECK(record.fields[1].before == QVariant());
        CHECK(record.fields[1].after == QStringLiteral("Boston"));
    }
    CHECK(between(0, 1).counts.value(QStringLiteral("customer")).value(int(What::Changed)) == 2);
    CHECK(between(2, 2).records.empty());
    const history::Differences cut = between(0, 2, 2);
    CHECK(cut.isCut);
    CHECK(cut.records.size() == 2);
    CHECK(cut.counts == all.counts);
}
